package date

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/numeral"
)

// rest reads "the rest of the week" and "the remainder of this year": from the
// reference to the end of the unit. A history means the unit.
func (f *finder) rest(i int) (reading, bool) {
	j := i + 1
	if f.Is(j, numeral.Of) {
		j++
	}
	if f.Is(j, the, this) || f.Is(j, presentAdjective) {
		j++
	}
	if j == i+1 || !f.Is(j, unit) {
		return reading{}, false
	}
	p := unitOf[f.Run[j].Value].precision
	if f.o.Policy == Narrative && p <= event.PrecisionDay {
		return f.currentUnit(i, j+1, p)
	}
	here := f.ref.In(event.PrecisionDay).Floating()
	if p > event.PrecisionDay || !here.Resolved() {
		return reading{}, false
	}
	unit := here.In(p)
	t := event.Range(here, event.Day(unit.Date()).Shift(unit.Days()-1, event.PrecisionDay))
	r := f.done(i, j+1, t)
	r.anchor = event.AnchorReference
	return r, t.Resolved()
}

// afterNext reads "week after next": the one after the next.
func (f *finder) afterNext(j int) (reading, bool) {
	k := j + 2
	if f.Is(k, the) {
		k++
	}
	if !f.Is(j, unit) || !f.Is(j+1, after) || !f.Is(k, next) || f.Is(k+1, unit) {
		return reading{}, false
	}
	p := unitOf[f.Run[j].Value].precision
	if p > event.PrecisionDay || !f.ref.Resolved() {
		return reading{}, false
	}
	r := f.done(j, k+1, f.ref.In(p).Floating().Shift(2, p))
	r.anchor = event.AnchorReference
	return r, r.time.Resolved()
}
