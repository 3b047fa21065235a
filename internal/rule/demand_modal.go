package rule

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// demandModals finds what a speaker says must or should be done. The "must" of a
// report's narrator is no demand.
func demandModals(t *annot.Text) []event.Event {
	var found []event.Event
	for k := range t.Tokens() {
		by := speaker(k)
		if len(by) == 0 || !standsForSide(t, by[0]) {
			continue
		}
		if timeTo(k) {
			found = append(found, demand(t, k, clauses(timeFor(k)), by, timeFor(k).Child("nsubj").Actors(), event.StrengthDemand)...)
			continue
		}
		if !obliges(k) {
			continue
		}
		c := annot.Clause{Predicate: k}
		of := without(c.Subject().Actors(), by)
		if len(of) == 0 && c.Subject().Mention().OK() && len(c.Subject().Actors()) > 0 {
			continue // the speaker on himself
		}
		for _, e := range demand(t, k, []annot.Token{k}, by, of, event.StrengthDemand) {
			d := e.(*event.Demand)
			body := k.PhraseWithout("conj", "cc", "mark", "parataxis", "advcl", "discourse")
			d.Content, d.Spans = event.State(t.Words(body), body), []event.Span{body}
			found = append(found, d)
		}
	}
	return found
}

// timeTo reports whether a noun is the "time" of "it is time to act".
func timeTo(k annot.Token) bool {
	return k.Lemma() == "time" && k.Child("cop").OK() && timeFor(k).OK()
}

// timeFor is the infinitive that it is time for.
func timeFor(k annot.Token) annot.Token {
	x := k.Child("acl", "xcomp", "ccomp", "csubj", "advcl")
	if x.Child("mark").LemmaIn("to", "for") {
		return x
	}
	return annot.Token{}
}

// obliges reports whether a predicate stands under must, should, has to or needs
// to, by itself or through the predicate it is coordinated with, and not about the
// past ("must have known").
func obliges(k annot.Token) bool {
	if k.UPOS() != "VERB" && !k.Child("cop").OK() {
		return false
	}
	if k.Is("conj") && !k.Child("aux", "nsubj").OK() {
		return obliges(k.Head())
	}
	c := annot.Clause{Predicate: k}
	switch c.Modal() {
	case "must", "should", "have to", "need to":
	default:
		return false
	}
	for a := range k.Children("aux") {
		if a.Lemma() == "have" && a.XPOS() == "VB" {
			return false
		}
	}
	s := c.Subject()
	return !k.Child("mark").LemmaIn("if") && (s.OK() || c.Passive()) && (s.UPOS() != "PRON" || len(s.Actors()) > 0) && !s.LemmaIn("I", "we", "you")
}

// standsForSide reports whether an actor is, or speaks for, a country or an
// organisation: one that can demand a thing of another.
func standsForSide(t *annot.Text, r event.ActorRef) bool {
	for _, side := range t.Sides([]event.ActorRef{r}) {
		if a, ok := t.Actor(side.Value); ok && (a.Country != "" || a.Kind == event.ActorOrganisation || a.Kind == event.ActorArmedGroup || a.Kind == event.ActorGovernment) {
			return true
		}
	}
	return false
}

// demandConditions finds the conditions on which somebody is ready for a thing:
// "will take part only if the shelling stops".
func demandConditions(t *annot.Text) []event.Event {
	var found []event.Event
	for k := range t.Tokens() {
		m := k.Child("mark")
		if !k.Is("advcl") || !m.OK() || !conditional(m) {
			continue
		}
		main := annot.Clause{Predicate: k.Head()}
		if !ready(main) {
			continue
		}
		by := main.Subject().Actors()
		of := without(annot.Clause{Predicate: k}.Subject().Actors(), by)
		if len(of) == 0 || len(by) == 0 {
			continue
		}
		found = append(found, demand(t, m, clauses(k), by, of, event.StrengthCondition)...)
	}
	return found
}

// conditional reports whether a subordinator sets a strict condition: "only if",
// "unless", "provided".
func conditional(m annot.Token) bool {
	if m.LemmaIn("unless", "provided") {
		return true
	}
	return m.LemmaIn("if")
}

// ready reports whether a clause tells what somebody will do or is willing to.
func ready(c annot.Clause) bool {
	switch c.Modal() {
	case "will", "would":
		return true
	}
	return in(c.Predicate, "offer adjectives") || in(c.Predicate.Head(), "offer adjectives") || c.Predicate.LemmaIn("agree", "accept", "offer")
}
