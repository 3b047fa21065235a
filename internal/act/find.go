package act

import (
	"cmp"
	"slices"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
	"github.com/parley-news/parley/internal/lexicon"
)

// Find returns the acts of t by the frames of lex, in text order.
func Find(t *annot.Text, lex *lexicon.Lexicon) []event.Event {
	var out []event.Event
	states := governments(t)
	for s := range t.Sentences() {
		c := coder{t: t, lex: lex, states: states, covered: map[annot.Token]bool{}}
		for _, a := range c.sentence(s) {
			out = append(out, a)
		}
	}
	return out
}

// governments are the actors of t that are a country's government, by the country.
func governments(t *annot.Text) map[string]event.ActorID {
	states := make(map[string]event.ActorID)
	for m := range t.Mentions() {
		if a, ok := m.Actor(); ok && a.Kind == event.ActorGovernment && states[a.Country] == "" {
			states[a.Country] = a.ID
		}
	}
	return states
}

// coder codes one sentence.
type coder struct {
	t       *annot.Text
	lex     *lexicon.Lexicon
	states  map[string]event.ActorID // governments
	covered map[annot.Token]bool     // words that are part of an act found already
	hits    []hit
}

// hit is a predicate with the frame that matches it and with what the frame says
// of it.
type hit struct {
	frame      *lexicon.Frame
	word       annot.Token   // head of the predicate
	noun       annot.Token   // the noun of a verb + noun frame, or none
	verb       annot.Token   // whose clause it is: the word, the verb that lends it a subject, or none
	inner      annot.Token   // the predicate below an outer one, or none
	below      *hit          // what inner codes as, or nil
	heads      []annot.Token // see hosts
	code       lexicon.Code  // after tense, modality and what is below
	actors     []event.ActorRef
	recipients []event.ActorRef
	first      []event.ActorRef // the actors before those of a mutual act were joined
	where      event.PlaceRef   // named where the recipient should be
	status     event.Status
}

// sentence codes the sentence s. Outer verbs and modal verbs go first, so that what
// stands below them is no act of its own; then other verbs and adjectives, then
// nouns.
func (c *coder) sentence(s annot.Sentence) []*event.Act {
	for _, pass := range []func(annot.Token){c.outer, c.modal, c.verb, c.noun} {
		for k := range s.Tokens() {
			if !c.covered[k] {
				pass(k)
			}
		}
	}
	slices.SortStableFunc(c.hits, func(a, b hit) int { return cmp.Compare(a.word.Index(), b.word.Index()) })
	var out []*event.Act
	for _, h := range c.ownHits() {
		if h.status == event.Demanded {
			continue // told by the REQUEST
		}
		c.settle(h)
		if a := c.act(h); !repeats(out, a) {
			out = append(out, a)
		}
	}
	return out
}

// ownHits are the hits that are no topic of a protest. All topics are given to
// their protests first.
func (c *coder) ownHits() []*hit {
	var own []*hit
	for i := range c.hits {
		if h := &c.hits[i]; !c.topic(h) {
			own = append(own, h)
		}
	}
	return own
}

// settle fills the side that a domestic act leaves open: a protest is against the
// country's own government, a curfew is for the country's own people, and imposed
// by its authorities.
func (c *coder) settle(h *hit) {
	switch {
	case !h.frame.Domestic:
	case len(h.recipients) == 0 && !h.where.OK():
		h.recipients = c.home(h.actors)
	case len(h.actors) == 0 && h.code.Type != event.Protest:
		h.actors = c.home(h.recipients)
	}
}

// topic reports whether h is what a protest is about: "marched demanding jobs" is
// no REQUEST beside the PROTEST. Whom h concerns is then whom the protest is against.
func (c *coder) topic(h *hit) bool {
	switch h.frame.Type {
	case event.Request, event.Accuse, event.Reject, event.Protest:
	default:
		return false
	}
	for i := range c.hits {
		p := &c.hits[i]
		if p.frame.Type == event.Protest && p.word != h.word && h.word.Under(p.word) {
			if len(p.recipients) == 0 {
				p.recipients = annot.Without(h.recipients, p.actors)
			}
			return true
		}
	}
	return false
}

// repeats reports whether acts has one of the type and the parties of a.
func repeats(acts []*event.Act, a *event.Act) bool {
	return slices.ContainsFunc(acts, func(b *event.Act) bool {
		return a.Type == b.Type && a.Place.Value == b.Place.Value && sameActors(a.Actors, b.Actors) && sameActors(a.Recipients, b.Recipients)
	})
}

func sameActors(a, b []event.ActorRef) bool {
	return slices.EqualFunc(a, b, func(x, y event.ActorRef) bool { return x.Value == y.Value })
}

// act is the event of a hit.
func (c *coder) act(h *hit) *event.Act {
	a := &event.Act{Actors: h.actors, Recipients: h.recipients, Type: h.code.Type, Mode: h.code.Mode, CAMEO: h.code.CAMEO}
	a.Kind = event.KindAct
	a.Trigger = h.trigger()
	a.Status = h.status
	a.Place = h.where
	h.amounts(a)
	a.Contexts = c.contexts(h.word)
	return a
}

// reach is how many words may stand between a verb and its noun for the trigger
// to hold both.
const reach = 6

// trigger is the verb, the noun, or the words from the verb to its noun.
func (h *hit) trigger() event.Span {
	s := h.word.Span()
	if d := h.noun.Index() - h.word.Index(); h.noun.OK() && d > 0 && d <= reach {
		s.End = h.noun.Span().End
	}
	return s
}

// amounts fills victims and amount from the quantity of the object.
func (h *hit) amounts(a *event.Act) {
	o := h.object()
	q, ok := o.Child("nummod").Quantity()
	if !ok {
		return
	}
	switch h.code.Type {
	case event.Assault:
		a.Victims = event.State(q.Quantity, q.Span)
	case event.Aid:
		a.Amount = event.State(q.Quantity, q.Span)
	}
}

// contexts are the PLOVER contexts of the sentence that holds k.
func (c *coder) contexts(k annot.Token) []string {
	var out []string
	for w := range k.Sentence().Tokens() {
		if w.UPOS() != "NOUN" && w.UPOS() != "ADJ" && w.UPOS() != "PROPN" {
			continue
		}
		for _, name := range c.lex.Contexts(lemma(w), before(w)) {
			if !slices.Contains(out, name) {
				out = append(out, name)
			}
		}
	}
	slices.Sort(out)
	return out
}
