package rule

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// ultimatum reads "gave the rebels until Friday to leave", "gave him 72 hours to".
func ultimatum(t *annot.Text, k annot.Token) []event.Event {
	c := annot.Clause{Predicate: k}
	whom := k.Child("iobj", "obj")
	if c.Passive() {
		whom = c.Subject()
	}
	act := deadlineAct(k)
	by := demandingAgent(c)
	if len(whom.Actors()) == 0 && whom.UPOS() != "PRON" || len(by) == 0 || !act.OK() {
		return nil
	}
	for d := whom.Next(); d.OK() && d.Index() < act.Index(); d = d.Next() {
		if isTime(d) || d.LemmaIn("hour", "day", "week", "month", "deadline", "ultimatum") {
			return demand(t, k, clauses(act), by, whom.Actors(), event.StrengthUltimatum)
		}
	}
	return nil
}

// deadlineAct is the infinitive that a verb of giving time governs, by itself or by
// the time that it gives.
func deadlineAct(k annot.Token) annot.Token {
	for x := range k.Children("xcomp", "advcl", "ccomp") {
		if x.Child("mark").LemmaIn("to") {
			return x
		}
	}
	for d := range k.Children("obj", "obl", "iobj") {
		if d.Case() == "to" && d.UPOS() == "ADJ" {
			return d // "to free", taken for an adjective
		}
		for x := range d.Children("acl") {
			if x.Child("mark").LemmaIn("to") {
				return x
			}
		}
	}
	return annot.Token{}
}

// deadline reads "set a deadline of Friday for Chile to reopen the border".
func deadline(t *annot.Text, k annot.Token) []event.Event {
	c := annot.Clause{Predicate: k}
	o := c.Object()
	by := demandingAgent(c)
	if !o.LemmaIn("deadline") || len(by) == 0 {
		return nil
	}
	for w := o.Next(); w.OK(); w = w.Next() {
		if w.Is("case") && lower(w) == "for" && !isTime(w.Head()) {
			whom := w.Head()
			if act := infinitiveBehind(whom); act.OK() && len(whom.Actors()) > 0 {
				return demand(t, o, clauses(act), by, whom.Actors(), event.StrengthUltimatum)
			}
		}
	}
	return nil
}
