package rule

import (
	"slices"
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// demandVerbs finds the demands that a verb tells.
func demandVerbs(t *annot.Text) []event.Event {
	var found []event.Event
	for k := range t.Tokens() {
		if k.UPOS() != "VERB" || k.Is("compound", "amod", "case") {
			continue
		}
		if f, ok := words("demand verbs")[k.Lemma()]; ok {
			found = append(found, demandOfVerb(t, k, frame(" "+f+" "))...)
		}
		switch k.Lemma() {
		case "give":
			found = append(found, ultimatum(t, k)...)
		case "set", "impose", "issue":
			found = append(found, deadline(t, k)...)
		}
	}
	return append(found, demandBullets(t)...)
}

// A frame says where the arguments of a verb of demanding stand; see words.txt for
// its words.
type frame string

func (f frame) has(slot string) bool { return strings.Contains(string(f), " "+slot+" ") }

// strength is the grade that the frame ends in.
func (f frame) strength() event.Strength {
	words := strings.Fields(string(f))
	return event.Strength(words[len(words)-1])
}

// demandOfVerb reads the arguments of a verb of demanding by its frame.
func demandOfVerb(t *annot.Text, k annot.Token, f frame) []event.Event {
	c := annot.Clause{Predicate: k}
	if c.Negated() || !raised(k) {
		return nil
	}
	a := f.read(c)
	by := demandingAgent(c)
	if len(by) == 0 && !jointly(agentOf(c)) || !a.content.OK() || in(a.content, "idle objects") || !f.fits(t, by, a) {
		return nil
	}
	return demand(t, k, append(clauses(a.content), andThat(a.content)...), by, a.of, f.strength())
}

// andThat is the clauses that "and that" adds to a demanded clause where the parser
// hung them elsewhere.
func andThat(content annot.Token) []annot.Token {
	var more []annot.Token
	for w := content.Next(); w.OK(); w = w.Next() {
		h := w.Head()
		if lower(w) == "that" && w.Is("mark") && w.Prev().LemmaIn("and") && content.Child("mark").LemmaIn("that") && h.UPOS() == "VERB" && !h.Under(content) {
			more = append(more, h)
		}
	}
	return more
}

// raised reports whether the text says that a demand is or will be made: not that
// it could be, that somebody refuses to make it, or asks whether.
func raised(k annot.Token) bool {
	switch k.Status() {
	case event.Hypothetical, event.Refused, event.Denied, event.Cancelled:
		return false
	}
	return !k.Child("mark").LemmaIn("if", "whether", "unless")
}

// demandingAgent is who demands: the agent of the clause, or who speaks where that
// is "we" or "I".
func demandingAgent(c annot.Clause) []event.ActorRef {
	agent := agentOf(c)
	if refs := agent.Actors(); len(refs) > 0 {
		return refs
	}
	if agent.LemmaIn("we", "I") {
		return speaker(c.Predicate)
	}
	return nil
}

// agentOf is the agent of a clause. A participle without "by" behind the root noun of a
// sentence is the main verb, whose noun is its subject: "The two sides called for".
func agentOf(c annot.Clause) annot.Token {
	p := c.Predicate
	if a := c.Agent(); a.OK() || !p.Is("acl") || p.XPOS() != "VBN" || !p.Head().Is("root") || p.Head().Child("cop").OK() {
		return a
	}
	return p.Head()
}

// asked is what a verb of demanding asks for and of whom. whom is the word for the
// addressee, also where it names no actor.
type asked struct {
	content annot.Token
	whom    annot.Token
	of      []event.ActorRef
}

// fits reports whether the arguments of a verb make a demand: something that one
// wants of others. Verbs of wide use ("wants", "told") count between two sides
// only.
func (f frame) fits(t *annot.Text, by []event.ActorRef, a asked) bool {
	if in(a.whom, "own people") && a.whom.Child("nmod:poss").LemmaIn("his", "her", "their", "its", "my", "our") || in(a.whom, "vague people") {
		return false
	}
	if len(a.of) > 0 && len(annot.Without(a.of, by)) == 0 {
		return false
	}
	if len(by) == 0 {
		return f.strength() != event.StrengthWish && !f.has("weak")
	}
	if ownSide(t, by, a.of) {
		return false
	}
	if f.has("weak") || f.strength() == event.StrengthWish {
		return f.between(t, by, a)
	}
	if f.has("away") {
		return len(a.of) > 0 && !sameSides(t, by, a.of)
	}
	if f.has("things") && a.content.UPOS() == "NOUN" && !a.whom.OK() {
		return standsForSide(t, by[0]) || len(a.of) > 0
	}
	return true
}

// between reports whether a demand by a verb of wide use goes from side to side. A
// wish for a move, or for things, needs no addressee.
func (f frame) between(t *annot.Text, by []event.ActorRef, a asked) bool {
	if f.has("move") || f.has("things") && !a.whom.OK() {
		return standsForSide(t, by[0])
	}
	if _, sum := a.content.Quantity(); f.has("for") && !a.whom.OK() && a.content.UPOS() != "VERB" {
		return standsForSide(t, by[0]) && (sum || in(a.content, "wished things"))
	}
	if len(a.of) == 0 {
		return in(a.whom, "offices")
	}
	if sameSides(t, by, a.of) {
		return false
	}
	if f.strength() == event.StrengthWish {
		return standsForSide(t, a.of[0]) && standsForSide(t, by[0])
	}
	return standsForSide(t, a.of[0]) || standsForSide(t, by[0])
}

// ownSide reports whether a state, or one who speaks for it, addresses its own
// people or institutions. A party or group that demands a thing of its own
// government is another matter.
func ownSide(t *annot.Text, by, of []event.ActorRef) bool {
	if !sameSides(t, by, of) {
		return false
	}
	a, _ := t.Actor(by[0].Value)
	return !slices.Contains(a.Sectors, "OPP") && (a.Side == "" || a.Kind == event.ActorPerson || a.Kind == event.ActorGovernment)
}

// sameSides reports whether two lists of actors stand for one and the same side.
func sameSides(t *annot.Text, a, b []event.ActorRef) bool {
	x, y := t.Sides(a), t.Sides(b)
	return len(x) == 1 && len(y) == 1 && x[0].Value == y[0].Value
}

// oblique is the first oblique of p by one of preps.
func oblique(p annot.Token, preps ...string) annot.Token {
	for d := range p.Children("obl") {
		if oneOf(d.Case(), preps) && !isTime(d) {
			return d
		}
	}
	return annot.Token{}
}

func obliqueActors(p annot.Token, preps ...string) []event.ActorRef {
	var refs []event.ActorRef
	for d := range p.Children("obl") {
		if oneOf(d.Case(), preps) {
			refs = annot.Join(refs, d.Actors())
		}
	}
	return refs
}

// beneath is the actors that hang on a noun by one of preps.
func beneath(k annot.Token, preps ...string) []event.ActorRef {
	var refs []event.ActorRef
	for d := range k.Children("nmod", "obl") {
		if oneOf(d.Case(), preps) {
			refs = annot.Join(refs, d.Actors())
		}
	}
	return refs
}
