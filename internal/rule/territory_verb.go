package rule

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// landVerb reads a verb by its frame in the list: "occupy 20% of", "withdrew from",
// "ceded the islands to", "fell to".
func landVerb(k annot.Token) *holding {
	c := annot.Clause{Predicate: k}
	if k.Is("amod") || !rightParticle(k) || k.Is("xcomp") && remark(k.Head(), "territory verbs") == "claims" {
		return nil
	}
	h := &holding{land: landObject(c), holder: holders(c.Agent()), since: sinceOf(k), span: landSpan(c)}
	if k.Is("acl") && k.XPOS() == "VB" && k.Head().LemmaIn("claim") {
		return h.claimsTo(k.Head())
	}
	frame := remark(k, "territory verbs")
	h.relation = event.TerritoryRelation(frame)
	switch frame {
	case "withdraws":
		return h.withdraws(c)
	case "clears":
		return h.clears(c)
	case "leaves":
		return h.leaves(c)
	case "cedes":
		return h.gives(c)
	case "loses":
		return h.loses(c)
	case "falls":
		return h.falls(c)
	case "claims":
		return h.claims(c)
	case "takes", "keeps":
		return h.takes(c, frame)
	case "governs":
		h.relation = event.Controls
	case "occupies":
		h.loser = obliqueActors(k, "from")
	}
	return h.byForce(c)
}

// takes reads "took the city", "holds two enclaves": verbs that are said of much that
// is no land.
func (h *holding) takes(c annot.Clause, frame string) *holding {
	h.relation = event.Controls
	if frame == "takes" {
		h.relation, h.loser = event.Occupies, obliqueActors(c.Predicate, "from")
	}
	if isPerson(c.Agent().Mention()) || bareCountry(h.land) || c.Predicate.Child("xcomp", "iobj").OK() {
		return nil
	}
	return h.byForce(c)
}

// leaves reads "troops left Mali". Of a government only what is not yet done counts:
// "urged Israel to leave the valley".
func (h *holding) leaves(c annot.Clause) *holding {
	h.relation = event.WithdrawsFrom
	if who := c.Agent(); !in(who, "force nouns") && (!force(who) || bareCountry(h.land) || c.Predicate.Status() == event.Happened) {
		return nil
	}
	return h.byForce(c)
}

// firstActors are the actors of the first noun phrase that names any.
func firstActors(nouns ...annot.Token) []event.ActorRef {
	for _, n := range nouns {
		if refs := n.Actors(); len(refs) > 0 {
			return refs
		}
	}
	return nil
}

// landObject is the object of a verb, whatever the parser took it for. A relative
// pronoun beside a noun is none.
func landObject(c annot.Clause) annot.Token {
	for o := range c.Predicate.Children("obj", "iobj") {
		if o.UPOS() != "PRON" {
			return o
		}
	}
	return c.Object()
}

// holders are the actors of a noun phrase, or those whose forces it names or counts:
// "its army", "hundreds of Syrian troops".
func holders(k annot.Token) []event.ActorRef {
	n := countedNoun(k)
	refs := n.Actors()
	if own := owners(n, "of"); len(own) > 0 && (len(refs) == 0 || in(n, "state forces") && n.Child("nmod:poss").OK()) {
		return own
	}
	return refs
}

// over is h when its word has land for its object, else nil.
func (h *holding) over() *holding {
	if !h.land.OK() {
		return nil
	}
	return h
}

// byForce is over where those who are named to do it, if any are, can hold land:
// students who occupy a town do not.
func (h *holding) byForce(c annot.Clause) *holding {
	if a := c.Agent(); a.UPOS() != "PRON" && a.OK() && len(h.holder) == 0 && !in(a, "force nouns") {
		return nil
	}
	return h.over()
}

// rightParticle reports whether a verb has no particle, or one that leaves it about
// land: "hand over" is giving, "rule out" is not ruling.
func rightParticle(k annot.Token) bool {
	p := k.Child("compound:prt")
	if !p.OK() {
		return true
	}
	switch w := lower(p); {
	case k.LemmaIn("rule", "hold", "control"):
		return false
	case k.LemmaIn("take"):
		return oneOf(w, []string{"over", "back"})
	case k.LemmaIn("draw"):
		return oneOf(w, []string{"down", "back"})
	default:
		return oneOf(w, []string{"over", "back", "up", "out"})
	}
}

// bareCountry reports whether a noun phrase is just the name of a country: nobody
// takes or holds a whole one without more words.
func bareCountry(k annot.Token) bool {
	p, ok := k.Mention().Place()
	return ok && p.Kind == event.PlaceCountry
}

// withdraws reads "withdrew its troops from", "pulled out of". What is withdrawn is
// forces, or those who go are forces or a state.
func (h *holding) withdraws(c annot.Clause) *holding {
	k := c.Predicate
	moved := k.Child("obj")
	if c.Passive() {
		moved = c.Subject()
	}
	if moved.OK() && !in(moved, "force nouns") {
		if in(k, "vacating verbs") && force(c.Agent()) {
			return h.over()
		}
		return nil
	}
	if !moved.OK() && !force(c.Agent()) {
		return nil
	}
	if h.land = oblique(k, "from", "out of", "of"); !h.land.OK() {
		for d := range moved.Children("nmod") {
			if oneOf(d.Case(), []string{"from", "out of"}) {
				h.land = d
			}
		}
	}
	if n := k.Head(); len(h.holder) == 0 && k.Is("acl") && n.Is("obj") && len(owners(moved)) == 0 {
		h.status = event.Planned // "announced a plan for drawing down troops"
		h.holder = firstActors(n.Possessor(), annot.Clause{Predicate: n.Head()}.Agent())
	}
	if len(h.holder) == 0 {
		h.holder = holders(moved)
	}
	return h.over()
}

// clears reads "drove the rebels out of the town": who drives forces out has taken
// the land back.
func (h *holding) clears(c annot.Clause) *holding {
	h.relation, h.land = event.Recaptured, oblique(c.Predicate, "from", "out of", "of")
	if moved := c.Object(); !force(moved) || len(h.holder) == 0 {
		return nil
	}
	return h.over()
}

// gives reads "ceded the islands to Japan", "handed over Hong Kong", "returned to
// Chinese rule". Words that are said of any gift want a receiver.
func (h *holding) gives(c annot.Clause) *holding {
	k := c.Predicate
	h.loser = h.holder
	if over := oblique(k, "over", "up", "back"); !h.land.OK() {
		h.land = over
	}
	if h.holder = receiver(k, h.land); len(h.holder) == 0 || !h.land.OK() {
		if land, to := giftInLine(k); land.OK() && (!h.land.OK() || h.land.UPOS() == "PROPN" || in(h.land, "land nouns")) {
			h.land, h.holder = land, to
		}
	}
	if in(h.land, "control nouns") {
		h.land = controlled(h.land)
	}
	if h.land.LemmaIn("country", "nation", "state") || !in(k, "ceding verbs") && len(h.holder) == 0 && lower(k.Child("compound:prt")) != "up" {
		return nil
	}
	if k.XPOS() == "VB" && k.Child("nsubj").XPOS() == "NNP" && !k.Child("aux").OK() && !k.Child("nsubj").Child("conj").OK() {
		h.status = event.Demanded // a subjunctive: "that Israel return"
	}
	return h.over()
}

// giftReach is how many words behind a verb of giving its object and receiver stand.
const giftReach = 12

// giftInLine is a place and a receiver in the order of the words behind a verb:
// "handed over Hong Kong to China", which parsers take for one phrase.
func giftInLine(verb annot.Token) (land annot.Token, to []event.ActorRef) {
	for i, w := 0, verb.Next(); i < giftReach && w.OK() && w.UPOS() != "VERB"; i, w = i+1, w.Next() {
		p, place := w.Mention().Place()
		switch {
		case lower(w) == "from" || w.UPOS() == "PUNCT":
			return annot.Token{}, nil
		case !land.OK() && place && isLand(p):
			land = w
		case land.OK() && lower(w.Prev()) == "to" && len(mentioned(w)) > 0:
			return land, mentioned(w)
		}
	}
	return annot.Token{}, nil
}

// receiver is to whom a verb gives a thing: the to-phrase, wherever the parser has
// hung it, or whose rule or control the thing comes under.
func receiver(verb, gift annot.Token) []event.ActorRef {
	var refs []event.ActorRef
	for _, p := range []annot.Token{verb, gift, verb.Child("advmod")} { // "give back to"
		for d := range p.Children("obl", "nmod", "advcl", "iobj") {
			if d == gift || !oneOf(d.Case(), []string{"to", "over to", "back to", "into"}) && !d.Is("iobj") && !d.Child("mark").LemmaIn("to") {
				continue
			}
			if in(d, "control nouns") {
				refs = annot.Join(refs, owners(d, "of"))
			} else if refs = annot.Join(refs, d.Actors()); d.Is("advcl") {
				refs = annot.Join(refs, d.Child("obj").Actors())
			}
		}
	}
	return refs
}

// loses reads "lost the town to", "lost control of Kirkuk to": who takes it holds it.
func (h *holding) loses(c annot.Clause) *holding {
	h.relation, h.holder = event.Controls, receiver(c.Predicate, h.land)
	if h.land.LemmaIn("control") {
		h.land = controlled(h.land)
	}
	if len(h.holder) == 0 {
		return nil
	}
	return h.over()
}

// falls reads "Kunduz fell to the Taliban".
func (h *holding) falls(c annot.Clause) *holding {
	h.relation, h.land, h.holder = event.Controls, c.Subject(), receiver(c.Predicate, annot.Token{})
	if len(h.holder) == 0 || bareCountry(h.land) {
		return nil
	}
	return h.over()
}

// claims reads "claim the islands", "claims to rule all China".
func (h *holding) claims(c annot.Clause) *holding {
	if !c.Predicate.LemmaIn("claim") {
		return h.over()
	}
	if x := c.Predicate.Child("xcomp"); x.LemmaIn("rule", "own", "control") {
		h.land = x.Child("obj")
	} else if x.OK() || c.Predicate.Child("ccomp").OK() {
		return nil
	}
	return h.over()
}

// claimsTo reads "its claim to rule China", of the noun.
func (h *holding) claimsTo(claim annot.Token) *holding {
	by := claim.Child("compound")
	h.relation, h.status = event.Claims, event.Happened
	h.holder = firstActors(claim.Child("nmod:poss"), by, by.Child("nmod:poss"))
	h.span = cover(h.span, claim.PhraseWithout("conj", "cc"))
	return h.over()
}

// landSpan is the clause of a verb without the clauses that hang on it; a subject
// that it borrows is in when it stands right before: "forces occupying".
func landSpan(c annot.Clause) event.Span {
	k := c.Predicate
	span := k.PhraseWithout("conj", "cc", "parataxis", "advcl", "mark", "discourse")
	switch s := c.Subject(); {
	case k.Is("acl") && !k.Is("acl:relcl") && len(k.Head().Actors()) > 0:
		return cover(span, k.Head().PhraseWithout("conj", "cc"))
	case s.OK() && !k.Child("nsubj").OK() && s.Sentence() == k.Sentence() && s.Index() < k.Index() && k.Index()-s.Index() < 4:
		return cover(span, s.PhraseWithout("acl", "acl:relcl", "case"))
	}
	return span
}

// sinceOf is the time behind "since".
func sinceOf(k annot.Token) event.Field[event.Time] {
	for d := range k.Children("obl", "nmod") {
		if m, ok := d.Time(); ok && d.Case() == "since" {
			return event.State(m.Time, m.Span)
		}
	}
	return event.Field[event.Time]{}
}
