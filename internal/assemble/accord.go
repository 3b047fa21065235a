package assemble

import (
	"slices"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// accords makes one agreement of the nouns that take up the same accord: "a
// draft treaty", "the pact", "such an agreement" between the same parties and at
// the same stage. What parties agree to by a clause of its own stays apart.
func accords(t *annot.Text, events []event.Event) []event.Event {
	var seen []*event.Agreement
	return slices.DeleteFunc(events, func(e event.Event) bool {
		a, ok := e.(*event.Agreement)
		if !ok {
			return false
		}
		for _, o := range seen[max(0, len(seen)-lookBack):] {
			if sameRefs(t.Sides(o.Parties), t.Sides(a.Parties)) && o.Stage.Value == a.Stage.Value && named(t, o) && named(t, a) && truce(t, o) == truce(t, a) {
				addSpans(&o.Header, &a.Header)
				fill(&o.Time, a.Time)
				return true
			}
		}
		seen = append(seen, a)
		return false
	})
}

// named reports whether the content of an agreement is a noun that means an accord,
// not what was agreed.
func named(t *annot.Text, a *event.Agreement) bool {
	k := contentHead(t, a)
	return k.UPOS() == "NOUN" && (k.Span() == a.Trigger || k.LemmaIn("agreement", "accord", "deal", "treaty", "pact", "settlement"))
}

// truce reports whether an agreement is one to stop fighting.
func truce(t *annot.Text, a *event.Agreement) bool {
	return contentHead(t, a).LemmaIn("truce", "ceasefire", "cease-fire", "armistice")
}

// contentHead is the head word of what is agreed.
func contentHead(t *annot.Text, a *event.Agreement) annot.Token {
	if len(a.Content.Spans) == 0 {
		return annot.Token{}
	}
	body := a.Content.Spans[0]
	for k := t.TokenAt(body.Start); k.OK() && k.Span().End <= body.End; k = k.Next() {
		if h := k.Head(); !h.OK() || !body.Contains(h.Span()) {
			return k
		}
	}
	return annot.Token{}
}
