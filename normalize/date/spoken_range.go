package date

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/numeral"
)

// leadsRange reports whether a range begins after token i-1 and goes on at j: "from"
// or "between" stands before it and "to", "and" or a dash behind it.
func (f *finder) leadsRange(i, j int) bool {
	switch {
	case f.Is(i-1, from, between), f.Is(i-1, in, on, at):
		return f.Is(j, to, until, through) || f.Is(i-1, between) && f.Is(j, numeral.And) || f.Mark(j, '-') || f.Mark(j, 'n')
	}
	return (f.Mark(j, '-') || f.Mark(j, 'n')) && f.Joined(j) && f.Joined(j+1)
}

// hourOfRange reads the hour at i that shares a.m. or p.m. with the end of the range
// that it begins: the 5 of "from 5 to 6 p.m.".
func (f *finder) hourOfRange(i int) (c clockTime, j int) {
	c.precision = event.PrecisionMinute
	h, j := f.hour(i)
	if j == i {
		c, j, _ = f.hourMinute(i)
		h = c.hour
	}
	if j == i || !f.leadsRange(i, j) || h > 12 || h < 1 {
		return c, i
	}
	last, k := f.clock(j + 1)
	if k == j+1 || !f.Is(k-1, ampm, letterOf) && !f.Mark(k-1, '.') {
		return c, i
	}
	c.hour = h % 12
	if last.hour >= 12 {
		c.hour += 12
	}
	if c.hour > last.hour || c.hour == last.hour && c.minute >= last.minute {
		c.hour = (c.hour + 12) % 24
	}
	return c, j
}

// dayOfRange reads the day at i that shares its month with the end of the range
// that it begins: the 3 of "from 3 until 12 May", the 4 of "between 4 and 22 this
// month".
func (f *finder) dayOfRange(i int) (reading, bool) {
	d, j := f.dayNumber(i)
	if j == i || !f.leadsRange(i, j) {
		return reading{}, false
	}
	last, k := f.dayNumber(j + 1)
	if k == j+1 || last <= d {
		return reading{}, false
	}
	r, ok := f.dayMonth(j + 1)
	if !ok {
		r, ok = f.dayOfStepped(j+1, k, last)
	}
	if !ok || r.time.Precision() != event.PrecisionDay || r.time.IsRange() {
		return reading{}, false
	}
	y, m, _ := r.time.Date()
	anchor := r.anchor
	r = f.done(i, j, event.Day(y, m, d))
	r.anchor = anchor
	return r, !r.time.IsZero()
}

// dayOfStepped reads "22 this month" and "23 of next month" from the day d at i,
// which ends before token j.
func (f *finder) dayOfStepped(i, j, d int) (reading, bool) {
	k := j
	if f.Is(k, numeral.Of) {
		k++
	}
	if !f.Is(k, this, last, next) || !f.Is(k+1, unit) || f.Run[k+1].Value != monthNumber || !f.ref.Resolved() {
		return reading{}, false
	}
	r := f.done(i, k+2, dayIn(f.ref.In(event.PrecisionMonth).Floating().Shift(f.Run[k].Value, event.PrecisionMonth), d))
	r.anchor = event.AnchorReference
	return r, !r.time.IsZero()
}
