package rule

import (
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// offerVerb reads "offered X", "proposed that", "put forward a plan". The frame says
// where the content may stand; with "things" it must be one that is offered, with
// "given" it must have a receiver too.
func offerVerb(k annot.Token) offering {
	c := annot.Clause{Predicate: k}
	frame := remark(k, "offer verbs")
	if _, ready := words("offer adjectives")[lower(k)]; ready && lower(k) != "open" && k.Child("aux", "cop").OK() {
		return readiness(k)
	}
	if frame == "" || c.Negated() || k.Is("amod") || !makes(c) || k.LemmaIn("put") && !hasParticle(k, "forward") {
		return offering{}
	}
	o := offerContent(c, frame)
	o.by = willing(c.Agent())
	if n := k.Next(); k.LemmaIn("offer") && n.Is("compound") { // "offered Kenya aid"
		o.to = annot.Join(o.to, mentioned(n))
	}
	o.to = annot.Without(annot.Join(o.to, annot.Join(receivers(k), within(o.content, "to", "for"))), o.by)
	switch known := offered(o.content) || in(o.content, "negotiation nouns"); {
	case strings.Contains(frame, "given") && (!known || len(o.to) == 0),
		strings.Contains(frame, "things") && (!known || in(o.content, "offer goods")),
		k.LemmaIn("offer") && o.content.UPOS() != "VERB" && o.content.UPOS() != "NUM" && o.content.UPOS() != "SYM" && !known && len(o.to) == 0:
		return offering{}
	}
	return o
}

// offerContent finds the content where the frame says that it may stand, and the
// actors among the objects.
func offerContent(c annot.Clause, frame string) (o offering) {
	for slot := range strings.FieldsSeq(frame) {
		if o.content.OK() {
			break
		}
		switch slot {
		case "obj":
			o.content, o.to = gift(c)
		case "that":
			o.content = suggestedClause(c.Predicate)
		case "to":
			o.content = c.Predicate.Child("xcomp")
		case "talks": // "invited them to talks"
			if d := oblique(c.Predicate, "to", "for"); in(d, "negotiation nouns") {
				o.content, o.to = d, c.Object().Actors()
			}
		}
	}
	return o
}

// receivers are the actors that a verb of offering names behind "to", "with" or "for",
// as in "to the fund for Kenya".
func receivers(k annot.Token) []event.ActorRef {
	refs := obliqueActors(k, "to", "with", "for")
	for d := range k.Children("obl") {
		if len(refs) == 0 && oneOf(d.Case(), []string{"to", "for"}) {
			refs = beneath(d, "for", "of", "in")
		}
	}
	return refs
}

// within is the actors that hang by one of preps on a noun or on a noun below it:
// "40 million euros in aid to Lebanon".
func within(k annot.Token, preps ...string) []event.ActorRef {
	refs := beneath(k, preps...)
	for d := range k.Children("nmod") {
		refs = annot.Join(refs, beneath(d, preps...))
	}
	return refs
}

// makes reports whether an offer of this clause is made or to be made: not one that
// is wanted, refused or only possible.
func makes(c annot.Clause) bool {
	s := c.Predicate.Status()
	return s == event.Proposed || comesAbout(c, s)
}

// gift is the object of a verb of giving that is a thing, and the actors among its
// objects: both of "offered the rebels an amnesty".
func gift(c annot.Clause) (thing annot.Token, to []event.ActorRef) {
	if o := c.Object(); c.Passive() || !c.Predicate.Child("obj").OK() {
		if n := c.Predicate.Child("obl:unmarked"); !o.OK() && n.UPOS() == "NUM" && !isTime(n) {
			return n, nil
		}
		if o.UPOS() == "VERB" || o.UPOS() == "AUX" {
			return annot.Token{}, nil
		}
		return o, nil
	}
	for o := range c.Predicate.Children("obj", "iobj", "obl") {
		switch who := o.Actors(); {
		case o.Is("obl") && (o.Case() != "" || isTime(o) || !thing.OK() && len(to) == 0):
		case len(who) > 0 && !thing.OK():
			to = who
		default:
			thing = o
		}
	}
	return thing, to
}

// suggestedClause is the clause that somebody wants to come true: "that they meet",
// "they should meet". What he says is so is none.
func suggestedClause(k annot.Token) annot.Token {
	x := k.Child("ccomp")
	c := annot.Clause{Predicate: x}
	switch {
	case x.XPOS() == "VB" || x.XPOS() == "VBG" || c.Modal() == "should" || c.Modal() == "would" && k.LemmaIn("propose"):
		return x
	case k.LemmaIn("propose") && x.Child("cop").XPOS() == "":
		return x
	}
	return annot.Token{}
}

// offered reports whether a noun is something that is tabled or pledged: a plan, aid,
// a sum of money.
func offered(k annot.Token) bool {
	q, ok := k.Quantity()
	return in(k, "offer objects") || in(k, "offer goods") || k.UPOS() == "NOUN" && isOffer(k) || ok && q.Quantity.Kind == event.QuantityMoney
}

// offerDeed reads what a side declares that it will do for another, or would do on a
// condition: "Spain will help Chad to", "would sign if", "will free them in exchange
// for".
func offerDeed(k annot.Token) offering {
	c := annot.Clause{Predicate: k}
	top := c
	if k.Is("xcomp") && k.Head().LemmaIn("continue") {
		top = annot.Clause{Predicate: k.Head()}
	}
	m := top.Modal()
	if m != "will" && m != "would" || c.Negated() || top.Negated() || c.Passive() || k.Child("mark").LemmaIn("if") || perfect(k) {
		return offering{}
	}
	o := offering{content: k, by: c.Subject().Actors(), deed: true}
	switch {
	case len(o.by) == 0:
	case in(k, "offered deeds") && exchanged(k).OK():
		o.to = annot.Without(annot.Join(c.Object().Actors(), obliqueActors(k, "to", "with")), o.by)
		return o
	case m == "will" && in(k, "offer futures") && (c.Object().OK() || k.Child("xcomp", "ccomp").OK()):
		if o.to = annot.Without(helped(c), o.by); len(o.to) > 0 {
			return o
		}
	}
	return offering{}
}

// helped is for whom a deed is done.
func helped(c annot.Clause) []event.ActorRef {
	to := annot.Join(annot.Join(c.Object().Actors(), obliqueActors(c.Predicate, "to", "for")), c.Object().Child("nmod:poss").Actors())
	for x := range c.Predicate.Children("xcomp", "ccomp") {
		to = annot.Join(to, x.Child("obj").Child("nmod:poss").Actors())
	}
	return to
}

// exchanged is the condition of a deed or its return: "if", "provided that", "in
// exchange for"; none without. A clause that the parser hung on the verb of saying
// counts when it follows.
func exchanged(k annot.Token) annot.Token {
	for _, p := range []annot.Token{k, k.Child("obj"), k.Head()} {
		if p == k.Head() && !k.Is("ccomp") {
			break
		}
		for d := range p.Children("advcl", "ccomp", "obl", "nmod") {
			if d.Index() > k.Index() && (oneOf(lower(d.Child("mark")), []string{"if", "provided", "once"}) || inExchange(d)) {
				return d
			}
		}
	}
	return annot.Token{}
}

// inExchange reports whether a phrase names what is given back: "in exchange for".
func inExchange(d annot.Token) bool {
	return d.LemmaIn("exchange", "return") && d.Case() == "in" || oneOf(d.Case(), []string{"in exchange for", "in return for"})
}
