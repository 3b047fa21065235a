package date

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/numeral"
)

// fromEnd is the n of "last" where nth counts days of the week.
const fromEnd = -1

// nthOf reads what follows an ordinal, or "last", that ends before token j: "Monday
// of next month", "Friday in May 2019", "week of October", "day of the year".
func (f *finder) nthOf(i, j, n int) (reading, bool) {
	wd, p, ok := f.countedDay(j)
	if !ok {
		return reading{}, false
	}
	k := j + 1
	if f.Is(k, numeral.Of) || n > 0 && f.Is(k, in) {
		k++
	} else if n < 0 || !f.Is(k, this, last, next, previous, following, coming) {
		return reading{}, false
	}
	r, ok := f.read(k)
	if !ok || r.typ != event.TypeDate || !r.time.Resolved() || r.time.IsRange() || r.time.Precision() > event.PrecisionMonth || r.time.Precision() < event.PrecisionYear {
		return reading{}, false
	}
	t := nth(r.time, n, wd)
	if t.IsZero() {
		return reading{}, false
	}
	anchor := r.anchor
	r = f.done(i, r.to, t.In(p))
	r.anchor = anchor
	return f.withDayPart(r), true
}

// countedDay is what the word at token j is for counting: the weekday that it is,
// or that stands for its unit, 0 for any day. A week belongs to the month and the
// year of its Thursday, as in ISO 8601, and a weekend to those of its Saturday.
func (f *finder) countedDay(j int) (weekdayNumber int, p event.Precision, ok bool) {
	switch {
	case f.Is(j, weekday):
		return f.Run[j].Value, event.PrecisionDay, true
	case !f.Is(j, unit):
		return 0, 0, false
	}
	switch p = unitOf[f.Run[j].Value].precision; p {
	case event.PrecisionDay:
		return 0, p, true
	case event.PrecisionWeek:
		return 4, p, true
	case event.PrecisionWeekend:
		return 6, p, true
	}
	return 0, 0, false
}

// nth is the nth day of the week wd in t, or its nth day when wd is 0; the zero
// Time when there are not so many. n is fromEnd for the last.
func nth(t event.Time, n, wd int) event.Time {
	first := t.First().In(event.PrecisionDay)
	days := t.Days()
	offset, step := 0, 1
	if wd > 0 {
		offset, step = (wd-first.Weekday()+7)%7, 7
	}
	at := offset + (n-1)*step
	if n == fromEnd {
		at = offset + (days-1-offset)/step*step
	}
	if at >= days {
		return event.Time{}
	}
	return first.Shift(at, event.PrecisionDay)
}
