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
		if len(by) == 0 && !jointVoice(k) || len(by) > 0 && !standsForSide(t, by[0]) {
			continue
		}
		if late {
			found = append(found, overdue(t, k, by)...)
			continue
		}
		who := obliged(k)
		if e := modalDemand(t, k, who, by); obligesOthers(t, k, who, by) && e != nil {
			found = append(found, e)
		}
	}
	return found
}

// modalDemand makes the Demand of a predicate under a modal verb with its subject.
func modalDemand(t *annot.Text, k, who annot.Token, by []event.ActorRef) event.Event {
	of := annot.Without(who.Actors(), by)
	if c := (annot.Clause{Predicate: k}); c.Passive() {
		of = annot.Without(c.Agent().Actors(), by)
	}
	made := demand(t, k, []annot.Token{k}, by, of, event.StrengthDemand)
	if len(made) == 0 {
		return nil
	}
	d := made[0].(*event.Demand)
	body := k.PhraseWithout("conj", "cc", "mark", "parataxis", "advcl", "discourse")
	if h := k.Head(); who.Head() == h && who.Is("obj") {
		body = cover(who.Phrase(), body)
	}
	body = spoken(k, body)
	d.Content, d.Spans = event.State(t.Words(body), body), []event.Span{body}
	return d
}

// obliged is who or what a predicate under a modal verb is said of: its subject, or
// what stands before it as the object of the verb of saying, where parsers take "said
// the dispute should be solved" apart.
func obliged(k annot.Token) annot.Token {
	if h := k.Head(); k.Is("xcomp") && h.LemmaIn("have", "need") {
		if s := clauseActor(annot.Clause{Predicate: h}); s.OK() {
			return s
		}
	}
	if s := (annot.Clause{Predicate: k}).Subject(); s.OK() {
		return s
	}
	top := k
	if k.Is("xcomp") {
		top = k.Head()
	}
	if o := top.Head().Child("obj"); top.Is("ccomp") && o.Index() < top.Index() {
		return o
	}
	return annot.Token{}
}

// obligesOthers reports whether what must be done is up to others than the speaker:
// another side or a group of sides, or a thing that stands for one ("the killing
// must stop", "any agreement must").
func obligesOthers(t *annot.Text, k, who annot.Token, by []event.ActorRef) bool {
	if refs := who.Actors(); len(refs) > 0 {
		return len(annot.Without(refs, by)) > 0 && !sameSides(t, by, refs) && standsForSide(t, refs[0]) && k.UPOS() == "VERB"
	}
	passive := annot.Clause{Predicate: k}.Passive()
	if among(who, "obliged groups") && !passive {
		return true
	}
	switch modalOf(k) {
	case "must", "should", "need to":
	default:
		return false
	}
	if k.Child("expl").OK() {
		return who.Child("det").LemmaIn("no", "any") || among(who, "obliged things") || among(who, "wished things")
	}
	return among(who, "obliged things")
}

// among reports whether a word is in a list by its lemma or as it stands: "killing"
// may have the lemma of the verb.
func among(k annot.Token, list string) bool {
	if in(k, list) {
		return true
	}
	_, ok := words(list)[lower(k)]
	return ok
}

// spoken is a span cut at the end of the quotation around k: parsers draw in words
// behind the closing mark.
func spoken(k annot.Token, body event.Span) event.Span {
	for _, c := range k.Quote().Content() {
		if c.Contains(k.Span()) && c.Overlaps(body) {
			return event.Span{Start: body.Start, End: min(body.End, c.End)}
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
		if h := k.Head(); h.XPOS() == "VBN" || h.XPOS() == "VBG" || (annot.Clause{Predicate: h}).Negated() || h.Child("aux").LemmaIn("may", "might", "could", "can") || sidelong(h) {
			return false
		}
	default:
		return false
	}
	s := obliged(k)
	if among(k, "no obligation") {
		return false
	}
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
	if f.Is("acl:relcl") && isTime(f.Head()) {
		return false // "said on Tuesday that", as parsers see it
	}
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
