package date

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/numeral"
)

// duration reads an amount and what makes a date of it: "three years", "three
// years ago", "1 year and 3 months", "two days before 5 May".
func (f *finder) duration(i int) (reading, bool) {
	var c compound
	j := f.compound(i, &c)
	if j == i {
		return reading{}, false
	}
	a, exact := c.total()
	r := reading{from: i, to: j, core: i, typ: event.TypeDuration, dur: a.duration()}
	if f.Is(j, old) || f.Mark(j, '-') && f.Is(j+1, old) {
		return reading{}, false
	}
	if f.Is(j, or) && f.Is(j+1, so) && r.dur.Bound == event.BoundExact {
		r.to, r.dur = j+2, bounded(r.dur, event.BoundAbout)
	}
	r = f.moved(r, &c)
	if !exact && r.typ == event.TypeDuration {
		return f.first(i, &c)
	}
	return r, true
}

// compound is an amount in several units, from coarse to fine: "2 years 1 month".
type compound struct {
	parts [4]amount
	n     int
	end   [4]int // token after each part
}

// compound reads amounts that follow one another with falling units, each but the
// last a whole number.
func (f *finder) compound(i int, c *compound) (j int) {
	j = i
	for k := i; c.n < len(c.parts); {
		a, l := f.amount(k)
		if l == k || c.n > 0 && (a.unit >= c.parts[c.n-1].unit || f.Is(k, numeral.Few, many)) {
			break
		}
		c.parts[c.n], c.end[c.n] = a, l
		c.n, j, k = c.n+1, l, l
		if _, ok := a.whole(); !ok {
			break
		}
		if f.Mark(k, ',') {
			k++
		}
		if f.Is(k, numeral.And) {
			k++
		}
	}
	return j
}

// first is the reading of the first amount of c alone.
func (f *finder) first(i int, c *compound) (reading, bool) {
	return reading{from: i, to: c.end[0], core: i, typ: event.TypeDuration, dur: c.parts[0].duration()}, true
}

// smaller is how many of the unit at the same index of smallerUnit make one of
// that unit, for units that are whole numbers of another.
var smaller = [...]struct{ unit, of, times int }{
	{yearNumber, monthNumber, 12}, {weekNumber, dayUnit, 7}, {dayUnit, hourNumber, 24}, {hourNumber, minuteNumber, 60}, {minuteNumber, secondNumber, 60},
}

// total is c as one amount of its smallest unit. It is not exact when a unit is no
// whole number of a smaller one, as a year is none of days.
func (c *compound) total() (a amount, exact bool) {
	a = c.parts[0]
	for _, b := range c.parts[1:c.n] {
		n, ok := a.whole()
		m, whole := b.whole()
		factor := unitsIn(a.unit, b.unit)
		if !ok || !whole || factor == 0 {
			return c.parts[0], false
		}
		a = amount{low: numeral.Number{Mant: int64(n)*int64(factor) + int64(m), Div: 1}, unit: b.unit}
		a.high = a.low
	}
	return a, true
}

// unitsIn is how many units of one kind make one of another; 0 when that is no
// fixed number.
func unitsIn(big, small int) int {
	factor := 1
	for big != small {
		found := false
		for _, s := range smaller {
			if s.unit == big {
				big, factor, found = s.of, factor*s.times, true
				break
			}
		}
		if !found {
			return 0
		}
	}
	return factor
}

// shift moves t by the amounts of c, forward or back; the result is a unit of the
// smallest of them.
func (c *compound) shift(t event.Time, sign int) event.Time {
	for _, a := range c.parts[:c.n] {
		n, _ := a.whole()
		t = t.Shift(sign*n, unitOf[a.unit].precision)
	}
	return t
}

// moved reads what makes a date of the duration r: "ago", "earlier", "later", "from
// now", or a date that it counts from.
func (f *finder) moved(r reading, c *compound) reading {
	j := r.to
	a := c.parts[c.n-1]
	n, whole := a.whole()
	p := unitOf[a.unit].precision
	if c.n > 1 {
		return f.movedCompound(r, c)
	}
	switch {
	case f.Is(j, ago):
		r.to, r.typ = j+1, event.TypeDate
		if !whole {
			r.time = event.PastRef()
			return r
		}
		return f.shifted(r, f.ref, -n, p)
	case f.Is(j, from) && f.Is(j+1, present):
		r.to, r.typ = j+2, event.TypeDate
		if !whole {
			r.time = event.FutureRef()
			return r
		}
		return f.shifted(r, f.ref, n, p)
	case f.Is(j, earlier) && !f.Mark(j+1, '-') && whole && p != event.PrecisionDay:
		r.to, r.typ = j+1, event.TypeDate
		return f.shifted(r, f.pointOfView(), -n, p)
	case f.Is(j, later) && whole && f.told.Resolved() && (p < event.PrecisionDay || f.o.Policy == Narrative):
		r.to, r.typ = j+1, event.TypeDate
		return f.shifted(r, f.pointOfView(), n, p)
	case f.Is(j, before, after, from) && whole:
		return f.fromDate(r, c)
	}
	return r
}

// movedCompound is moved for amounts of several units.
func (f *finder) movedCompound(r reading, c *compound) reading {
	j := r.to
	a, sign := f.ref, 0
	switch {
	case f.Is(j, ago):
		sign, j = -1, j+1
	case f.Is(j, from) && f.Is(j+1, present):
		sign, j = 1, j+2
	case f.Is(j, earlier):
		a, sign, j = f.pointOfView(), -1, j+1
	case f.Is(j, later):
		a, sign, j = f.pointOfView(), 1, j+1
	default:
		return f.fromDate(r, c)
	}
	if t := c.shift(a, sign); t.Resolved() {
		p := min(event.PrecisionDay, unitOf[c.parts[c.n-1].unit].precision)
		r.to, r.typ, r.time, r.anchor = j, event.TypeDate, t.In(p).Floating(), event.AnchorReference
	}
	return r
}

// fromDate reads the day that the duration r is counted from: "two days before
// yesterday", "three weeks from 5 May".
func (f *finder) fromDate(r reading, c *compound) reading {
	j := r.to
	sign := 1
	if f.Is(j, before) {
		sign = -1
	} else if !f.Is(j, after, from) {
		return r
	}
	d, ok := f.read(j + 1)
	if !ok || d.typ != event.TypeDate || !d.time.Resolved() || d.time.IsRange() || d.time.Precision() != event.PrecisionDay || f.Is(d.to, to, until, through) {
		return r
	}
	t := c.shift(d.time, sign)
	if t.IsZero() {
		return r
	}
	r.to, r.typ, r.time, r.anchor = d.to, event.TypeDate, t, d.anchor
	return r
}

// pointOfView is the time that "earlier" and "later" count from.
func (f *finder) pointOfView() event.Time {
	if f.told.Resolved() {
		return f.told.Time
	}
	return f.ref
}

// shifted makes r the unit of p that is n of them from a. A year from a quarter
// that the text just told is a quarter: results are compared like with like.
func (f *finder) shifted(r reading, a event.Time, n int, p event.Precision) reading {
	switch {
	case !a.Resolved() && n < 0:
		r.time = event.PastRef()
	case !a.Resolved():
		r.time = event.FutureRef()
	case p == event.PrecisionYear && f.toldQuarter.Resolved() && f.o.Policy == News && n == -1:
		r.time, r.anchor = f.toldQuarter.Shift(n, p), event.AnchorMention
	case p > event.PrecisionDay && a.Precision() <= event.PrecisionDay:
		r.time, r.typ = event.PastRef(), event.TypeClock
		if n > 0 {
			r.time = event.FutureRef()
		}
	case p > event.PrecisionDay:
		r.time, r.anchor, r.typ = a.Shift(n, p), event.AnchorReference, event.TypeClock
	default:
		r.time, r.anchor = a.In(p).Floating().Shift(n, p), event.AnchorReference
	}
	return r
}
