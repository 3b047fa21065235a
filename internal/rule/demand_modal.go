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
		late, must := timeTo(k), obliges(k)
		if !late && !must {
			continue
		}
		by := speaker(k)
		if len(by) == 0 || !standsForSide(t, by[0]) {
			continue
		}
		if late {
			found = append(found, overdue(t, k, by)...)
			continue
		}
		subject := annot.Clause{Predicate: k}.Subject()
		of := without(subject.Actors(), by)
		if !obligesOthers(t, k, subject, by, of) {
			continue
		}
		for _, e := range demand(t, k, []annot.Token{k}, by, of, event.StrengthDemand) {
			d := e.(*event.Demand)
			body := spoken(k, k.PhraseWithout("conj", "cc", "mark", "parataxis", "advcl", "discourse"))
			d.Content, d.Spans = event.State(t.Words(body), body), []event.Span{body}
			found = append(found, d)
		}
	}
	return found
}

// obligesOthers reports whether what must be done is up to others than the speaker:
// another side or a group of sides, or a thing that stands for one ("the killing
// must stop", "any agreement must").
func obligesOthers(t *annot.Text, k, subject annot.Token, by, of []event.ActorRef) bool {
	if len(of) > 0 {
		return !sameSides(t, by, of)
	}
	if len(subject.Actors()) > 0 {
		return false // the speaker on himself
	}
	if in(subject, "obliged groups") {
		return true
	}
	switch modalOf(k) {
	case "must", "should":
	default:
		return false
	}
	if k.Child("expl").OK() || k.Lemma() == "be" {
		return subject.Child("det").LemmaIn("no", "any") || in(subject, "obliged things") || in(subject, "wished things")
	}
	return in(subject, "obliged things") && k.UPOS() == "VERB"
}

// spoken is a span cut to the part of it that belongs to the quotation around k:
// parsers draw in words behind the closing mark.
func spoken(k annot.Token, body event.Span) event.Span {
	for _, c := range k.Quote().Content() {
		if c.Contains(k.Span()) && c.Overlaps(body) {
			return event.Span{Start: max(body.Start, c.Start), End: min(body.End, c.End)}
		}
	}
	return body
}

// timeTo reports whether a noun is the "time" of "it is time to act".
func timeTo(k annot.Token) bool {
	return k.Lemma() == "time" && (k.Child("cop").OK() || k.Head().Lemma() == "be") && timeFor(k).OK()
}

// overdue reads "it is time to end the war", "it is time for Iran to".
func overdue(t *annot.Text, k annot.Token, by []event.ActorRef) []event.Event {
	x := timeFor(k)
	of := x.Child("nsubj").Actors()
	if f := k.Child("nmod", "obl"); len(of) == 0 && f.Case() == "for" {
		of = f.Actors()
	}
	if len(of) > 0 && sameSides(t, by, of) {
		return nil
	}
	if len(of) == 0 && subject(t, contentSpan(x)).Value == event.SubjectOther {
		return nil
	}
	return demand(t, k, clauses(x), by, of, event.StrengthDemand)
}

// timeFor is the infinitive that it is time for.
func timeFor(k annot.Token) annot.Token {
	for _, h := range []annot.Token{k, k.Head()} {
		for x := range h.Children("acl", "xcomp", "ccomp", "csubj", "advcl") {
			if x.Index() > k.Index() && x.Child("mark").LemmaIn("to", "for") && (h == k || h.Lemma() == "be") {
				return x
			}
		}
	}
	return annot.Token{}
}

// obliges reports whether a predicate stands under must, should, has to or needs
// to, by itself or through the predicate it is coordinated with, as what is said
// outright: not about the past ("must have known"), not as a condition, a question
// or a reason.
func obliges(k annot.Token) bool {
	if k.UPOS() != "VERB" && !k.Child("cop").OK() && !k.Child("aux").OK() {
		return false
	}
	if k.Is("conj") && !k.Child("aux", "nsubj").OK() {
		return k.UPOS() == "VERB" && obliges(k.Head())
	}
	switch modalOf(k) {
	case "must", "should":
	case "have to", "need to":
		if h := k.Head(); h.XPOS() == "VBN" || h.XPOS() == "VBG" || (annot.Clause{Predicate: h}).Negated() || h.Child("aux").OK() || sidelong(h) {
			return false
		}
	default:
		return false
	}
	s := annot.Clause{Predicate: k}.Subject()
	return !perfect(k) && !sidelong(k) && !inverted(k) && s.OK() && (s.UPOS() != "PRON" || len(s.Actors()) > 0) && !s.LemmaIn("I", "we", "you")
}

// modalOf is the modal verb over a predicate.
func modalOf(k annot.Token) string {
	if k.Is("conj") && !k.Child("aux", "nsubj").OK() {
		return modalOf(k.Head())
	}
	return annot.Clause{Predicate: k}.Modal()
}

// sidelong reports whether a clause is no statement of its own: a condition, a
// reason, a question or a relative clause.
func sidelong(k annot.Token) bool {
	f := k.FirstConjunct()
	return f.Is("advcl", "acl", "csubj", "amod") || asksBack(k) || k.Child("mark").LemmaIn("if", "whether", "because", "why", "how")
}

// inverted reports whether the modal stands before its subject: "should Iran
// refuse", "must we wait?".
func inverted(k annot.Token) bool {
	a, s := k.Child("aux"), k.Child("nsubj")
	return a.XPOS() == "MD" && s.OK() && a.Index() < s.Index() && !k.Child("expl").OK()
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
