package annot

import (
	"iter"

	"github.com/parley-news/parley/event"
)

// Times yields the time expressions of the text in text order.
func (t *Text) Times() iter.Seq[event.TimeMention] {
	return func(yield func(event.TimeMention) bool) {
		for _, m := range t.s.Times {
			if !yield(m.TimeMention) {
				return
			}
		}
	}
}

// Quantities yields the quantities of the text in text order.
func (t *Text) Quantities() iter.Seq[event.QuantityMention] {
	return func(yield func(event.QuantityMention) bool) {
		for _, m := range t.s.Quantities {
			if !yield(m.QuantityMention) {
				return
			}
		}
	}
}

// Time is the time expression that the word is part of.
func (k Token) Time() (event.TimeMention, bool) {
	if !k.OK() || k.t.times[k.n-1] == 0 {
		return event.TimeMention{}, false
	}
	return k.t.s.Times[k.t.times[k.n-1]-1].TimeMention, true
}

// Quantity is the quantity that the word is part of.
func (k Token) Quantity() (event.QuantityMention, bool) {
	if !k.OK() || k.t.amounts[k.n-1] == 0 {
		return event.QuantityMention{}, false
	}
	return k.t.s.Quantities[k.t.amounts[k.n-1]-1].QuantityMention, true
}
