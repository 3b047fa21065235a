package date

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/numeral"
)

// digits reads what begins with digits: a date, a time of day, an amount, an
// ordinal or a year.
func (f *finder) digits(i int) (reading, bool) {
	if r, ok := f.isoInstant(i); ok {
		return r, true
	}
	if r, ok := f.numericDate(i); ok {
		return f.withClockAfter(r), true
	}
	if r, ok := f.isoMonth(i); ok {
		return r, true
	}
	if r, ok := f.yearsEnd(i); ok {
		return r, true
	}
	if f.Mark(i-1, '$') && f.Joined(i) {
		return reading{}, false
	}
	if r, ok := f.eraYear(i); ok {
		return r, true
	}
	if r, ok := f.dayMonth(i); ok {
		return r, true
	}
	if r, ok := f.dayOfRange(i); ok {
		return r, true
	}
	if r, ok := f.dayShared(i); ok {
		return r, true
	}
	if d, j := f.dayNumber(i); j > i && (f.Is(i-3, from, between) || f.Is(i-1, to, until)) {
		if r, ok := f.dayOfStepped(i, j, d); ok {
			return r, true
		}
	}
	if r, ok := f.clockFirst(i); ok {
		return r, true
	}
	if f.Is(i+1, suffix) && f.Joined(i+1) {
		if r, ok := f.ordinal(i); ok {
			return r, true
		}
	}
	if r, ok := f.duration(i); ok {
		return r, true
	}
	return f.bareYear(i)
}

// dayShared reads the second day of "April 24 and 25", which has its month from the
// first.
func (f *finder) dayShared(i int) (reading, bool) {
	d, j := f.dayNumber(i)
	if j == i || i < 2 || !f.Is(i-1, numeral.And) || len(f.dst) == 0 || f.countedAfter(j) || f.pluralAfter(j) {
		return reading{}, false
	}
	m := &f.dst[len(f.dst)-1]
	if m.Span.End != f.Run[i-2].End || m.Time.Precision() != event.PrecisionDay || !m.Time.Resolved() || m.Time.IsRange() || !f.Is(f.tokenAt(m.Core.Start), month, monthShort) {
		return reading{}, false
	}
	y, mon, first := m.Time.Date()
	r := f.done(i, j, event.Day(y, mon, d))
	r.anchor = m.Anchor
	return r, d > first && !r.time.IsZero()
}

// tokenAt is the index of the token that begins at byte at, or -1.
func (f *finder) tokenAt(at int) int {
	for i := range f.Run {
		if f.Run[i].Start == at {
			return i
		}
	}
	return -1
}

// isoInstant reads 2025-05-16T09:30Z, a date and a time of day in one word.
func (f *finder) isoInstant(i int) (reading, bool) {
	if !f.Is(i+5, iso) || !f.Joined(i+5) || f.width(i) != 4 {
		return reading{}, false
	}
	j := i + 6
	for j < len(f.Run) && f.Joined(j) {
		j++
	}
	for ; j > i+6; j-- {
		s := f.span(i, j)
		if t, err := event.ParseTime(f.text[s.Start:s.End]); err == nil && t.Precision() > event.PrecisionDay {
			return f.done(i, j, t), true
		}
	}
	return reading{}, false
}

// isoMonth reads 2025-05. A month of October and later is left out, as "2009-10"
// is more often two years.
func (f *finder) isoMonth(i int) (reading, bool) {
	y, ok := f.number(i, 1900, 2100)
	m, mok := f.number(i+2, 1, 9)
	if !ok || !mok || !f.Hyphen(i+1) || f.width(i+2) != 2 || m == y%100+1 || f.Hyphen(i+3) {
		return reading{}, false
	}
	return f.done(i, i+3, event.Month(y, m)), true
}

// numericDate reads 2025-05-16, 5/16/2025, 16.05.2025 and the like. Where month
// and day cannot be told apart the month comes first with slashes, as in the
// United States, and the day with points, as in Europe; the other way round is the
// other reading.
func (f *finder) numericDate(i int) (reading, bool) {
	var sep byte
	for _, c := range [...]byte{'-', '/', '.'} {
		if f.Mark(i+1, c) && f.Mark(i+3, c) {
			sep = c
		}
	}
	if sep == 0 || !f.Joined(i+1) || !f.Joined(i+2) || !f.Joined(i+3) || !f.Joined(i+4) {
		return reading{}, false
	}
	a, aok := f.number(i, 1, 9999)
	b, bok := f.number(i+2, 1, 31)
	c, cok := f.number(i+4, 0, 9999)
	if !aok || !bok || !cok {
		return reading{}, false
	}
	var t, other event.Time
	switch {
	case f.width(i) == 4 && f.width(i+2) <= 2 && f.width(i+4) <= 2:
		t = event.Day(a, b, c)
	case f.width(i+4) != 4 && (f.width(i+4) != 2 || sep == '-'), f.width(i) > 2:
		return reading{}, false
	case f.width(i+4) == 2:
		c += 1900
		if c < 1950 {
			c += 100
		}
		fallthrough
	default:
		m, d := a, b
		if sep == '.' && b <= 12 || m > 12 {
			m, d = d, m
		}
		t = event.Day(c, m, d)
		if m != d && d <= 12 {
			other = event.Day(c, d, m)
		}
	}
	r := f.done(i, i+5, t)
	r.other = other
	return r, !t.IsZero() && !(f.Joined(i+5) && f.Digits(i+5))
}
