package date

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/numeral"
)

// pointer reads the words that only point: now, recently, soon, then.
func (f *finder) pointer(i int) (reading, bool) {
	switch f.Class(i) {
	case presentAdjective:
		if f.Is(i+1, unit, quarterUnit) && unitOf[f.Run[i+1].Value].precision <= event.PrecisionDay {
			return f.runningUnit(i)
		}
		return f.done(i, i+1, event.PresentRef()), true
	case present:
		return f.done(i, i+1, event.PresentRef()), true
	case pastWord:
		return f.done(i, i+1, event.PastRef()), true
	case pastAdjective:
		if f.Is(i+1, units) {
			a := amount{vague: true, unit: f.Run[i+1].Value}
			return reading{from: i, to: i + 2, core: i, typ: event.TypeDuration, dur: a.duration()}, true
		}
		return f.done(i, i+1, event.PastRef()), true
	case soon:
		return f.done(i, i+1, event.FutureRef()), !f.Is(i+1, after, before) && f.guess(i) == Ahead
	case then:
		if f.Is(i-1, since, until, by) && f.told.Resolved() {
			r := f.done(i, i+1, f.told.Time)
			r.anchor = event.AnchorMention
			return r, true
		}
	}
	return reading{}, false
}

// runningUnit reads "current year" and "current quarter": the one that runs at the
// reference.
func (f *finder) runningUnit(i int) (reading, bool) {
	p := unitOf[f.Run[i+1].Value].precision
	if !f.ref.Resolved() {
		t := event.AnyUnit(p)
		return f.done(i, i+2, t), !t.IsZero()
	}
	r := f.done(i, i+2, f.ref.In(p).Floating())
	r.anchor = event.AnchorReference
	return r, true
}

// set reads a recurrence: "every day", "each of the past three years", "daily",
// "every other week", "Mondays".
func (f *finder) set(i int) (reading, bool) {
	r := reading{from: i, to: i + 1, core: i, typ: event.TypeSet}
	a := amount{low: oneUnit, high: oneUnit}
	switch f.Class(i) {
	case freq:
		a.unit = f.Run[i].Value
	case weekdays:
		a.unit = weekNumber
		if !f.Is(i-1, on) {
			return r, false
		}
		r.time = event.AnyWeekday(f.Run[i].Value)
	case dayParts:
		a.unit = dayUnit
		if !f.Is(i-1, in, on, weekday) {
			return r, false
		}
	case each:
		j := f.everyUnit(i, &a)
		if j == i {
			return r, false
		}
		r.to, r.time = j, f.recurring(j-1)
	}
	r.dur = a.duration()
	r.dur.Every = true
	return r, true
}

// recurring is the time that comes again and again, when the word at i names one:
// a weekday, a part of the day, a month or a season.
func (f *finder) recurring(i int) event.Time {
	v := f.Run[i].Value
	switch f.Class(i) {
	case weekday:
		return event.AnyWeekday(v)
	case dayPart:
		return event.AnyUnit(event.PrecisionDay).WithDayPart(event.DayPart(v))
	case month:
		return event.AnyYear(event.Month(2001, v))
	case season:
		return event.AnyYear(event.SeasonOf(2001, event.Season(v)))
	}
	return event.Time{}
}

// everyUnit reads the unit after "every" at i.
func (f *finder) everyUnit(i int, a *amount) int {
	j := i + 1
	times := 1
	if f.Is(j, other) {
		j, times = j+1, 2
	}
	a.low = numeral.Number{Mant: int64(times), Div: 1}
	a.high = a.low
	switch {
	case f.Is(j, unit, quarterUnit):
		a.unit = f.Run[j].Value
		return j + 1
	case f.Is(j, weekday):
		a.unit = weekNumber
		return j + 1
	case f.Is(j, dayPart):
		a.unit = dayUnit
		return j + 1
	case f.Is(j, month, season):
		a.unit = yearNumber
		return j + 1
	}
	if b, k := f.amount(j); k > j && times == 1 && !f.Is(j, numeral.Article) {
		*a = b
		return k
	}
	return i
}
