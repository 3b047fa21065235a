// Package measure finds the numbers and quantities of an article:
// normalize/quantity over the whole text, without the numbers of dates and
// without ordinals, and with the words that are counted.
//
// # Concurrency
//
// Annotate may run in any number of goroutines, each with its own Text.
package measure

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/normalize/quantity"
)

// Annotate fills the group of stage measure in t. It reads the times, so that
// their numbers are not counted twice.
func Annotate(t *store.Text) {
	found := quantity.Append(nil, t.Article.Text)
	t.Quantities = make([]store.Quantity, 0, len(found))
	times := t.Times
	for _, m := range found {
		for len(times) > 0 && times[0].Span.End <= m.Span.Start {
			times = times[1:]
		}
		if len(times) > 0 && times[0].Span.Overlaps(m.Core) || m.Quantity.Kind == event.QuantityOrdinal {
			continue
		}
		first, last := t.Covered(m.Span)
		if first == last || pronoun(t, first, last) {
			continue
		}
		m.Of = counted(t, first, last)
		t.Quantities = append(t.Quantities, store.Quantity{First: first, Last: last, QuantityMention: m})
	}
}

// pronoun reports whether the tokens [first, last) are "one" for a person or a
// thing and no number.
func pronoun(t *store.Text, first, last int) bool {
	return last == first+1 && len(t.UPOS) == len(t.Tokens) && t.UPOS[first] == store.PRON
}

// counted is the noun that the quantity of the tokens [first, last) counts: the
// head of the number, or what follows it with "of". It is zero without a tree.
func counted(t *store.Text, first, last int) event.Span {
	if len(t.Head) != len(t.Tokens) || len(t.Rel) != len(t.Tokens) {
		return event.Span{}
	}
	for i := last - 1; i >= first; i-- {
		h := t.Head[i]
		if h >= first && h < last {
			continue
		}
		if r := t.Rel[i].Base(); h != store.None && (r == store.RelNummod || r == store.RelAmod || r == store.RelDet) && h >= last {
			return t.Tokens[h].Span
		}
		if n := t.Child(i, store.RelNmod); n != store.None && n >= last {
			return t.Tokens[n].Span
		}
	}
	return event.Span{}
}
