package date

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/numeral"
)

// definite reads what follows "the". The article belongs to the expression.
func (f *finder) definite(i int) (reading, bool) {
	j := i + 1
	var r reading
	ok := false
	switch f.Class(j) {
	case last, next, past, previous, following, coming, same, latest, this, early, late, mid, start, middle, end,
		season, fiscal, numeral.Ordinal, second, dayPart, month, monthShort, weekday, future, unit, quarterUnit,
		period, moment, timeWord, near, numeral.Tens, decadeWord, trading, rest:
		r, ok = f.afterThe(j)
	case presentAdjective:
		r, ok = f.pointer(j)
		ok = ok && r.to > j+1
	case numeral.None:
		if f.Digits(j) || f.Mark(j, '\'') {
			r, ok = f.afterThe(j)
		}
	case numeral.Ones:
		r, ok = f.countedPeriod(j)
	}
	if !ok {
		return r, false
	}
	r.from = i
	if r.core == j {
		r.core = i
	}
	return r, true
}

// afterThe reads the rest of an expression that begins with "the" before j.
func (f *finder) afterThe(j int) (reading, bool) {
	switch f.Class(j) {
	case future:
		return f.done(j, j+1, event.FutureRef()), f.Class(j+1) == numeral.None || f.Is(j+1, numeral.And, numeral.Of, in)
	case near:
		if f.Is(j+1, future, term) {
			return f.done(j, j+2, event.FutureRef()), true
		}
		return reading{}, false
	case moment:
		return f.done(j, j+1, event.PresentRef()), f.Is(j-2, at, forWord)
	case timeWord:
		return f.thatTime(j, j+1), f.Is(j-2, at) && !f.Is(j+1, numeral.Of)
	case unit, quarterUnit, period:
		return f.namedUnit(j)
	case month, monthShort, weekday:
		return reading{}, false
	case trading:
		if !f.Is(j+1, unit) {
			return reading{}, false
		}
		return f.namedUnit(j + 1)
	case decadeWord:
		return f.done(j, j+1, event.Decade(f.Run[j].Value)), true
	case numeral.Tens:
		if y, k := f.yearInWords(j); k > j {
			return f.done(j, k, event.Year(y)), true
		}
		return f.ordinal(j)
	case numeral.None:
		if f.Mark(j, '\'') {
			return f.shortYear(j)
		}
		if r, ok := f.dayOfMonth(j); ok {
			return r, true
		}
		if r, ok := f.digits(j); ok && (r.time.Precision() < event.PrecisionYear || f.Is(j+1, suffix)) {
			return r, true
		}
		return reading{}, false
	}
	return f.read(j)
}

// dayOfMonth reads "the 5th" after a preposition of time: a day of the month told
// last, or the nearest such day when the text counts nothing with it.
func (f *finder) dayOfMonth(j int) (reading, bool) {
	n, k := f.ordinalNumber(j)
	if k == j || n > 31 {
		return reading{}, false
	}
	if f.Is(j-2, on) && f.told.Resolved() && f.told.Precision() >= event.PrecisionMonth && (f.Class(k) == numeral.None || f.Is(k, numeral.And, in)) {
		y, m, _ := f.told.Date()
		t := event.Day(y, m, n)
		r := f.done(j, k, t)
		r.anchor = event.AnchorMention
		return r, !t.IsZero()
	}
	if !f.Is(j-2, on, by, until, since, forWord) || !f.clauseEnds(k) && !f.Is(k, at, from) {
		return reading{}, false
	}
	t, other := f.nearDayOfMonth(n, f.direction(j-1, k))
	return f.withDayPart(f.relative(j, k, t, other)), !t.IsZero()
}

// nearDayOfMonth is day d of the month that the policy says, and the other reading.
func (f *finder) nearDayOfMonth(d int, dir Direction) (t, other event.Time) {
	a := f.anchor().In(event.PrecisionDay)
	if !a.Resolved() {
		return event.Time{}, event.Time{}
	}
	y, m, today := a.Date()
	here := event.Month(y, m)
	if d > today {
		here = here.Shift(-1, event.PrecisionMonth)
	}
	earlier, later := dayIn(here, d), dayIn(here.Shift(1, event.PrecisionMonth), d)
	if later.Resolved() && (dir == Ahead || !earlier.Resolved()) {
		return later, earlier
	}
	return earlier, later
}

// dayIn is day d of a month.
func dayIn(month event.Time, d int) event.Time {
	y, m, _ := month.Date()
	return event.Day(y, m, d)
}

// countedPeriod reads "the nine months" of a report.
func (f *finder) countedPeriod(j int) (reading, bool) {
	r, ok := f.duration(j)
	return r, ok && r.typ == event.TypeDuration && (f.Is(r.to, ended) || r.dur.Unit == event.Months && f.fiscalTalk())
}

// namedUnit reads "the year", "the quarter", "the week of March 6", "the year
// 2000", which mean the one told last or the current one.
func (f *finder) namedUnit(j int) (reading, bool) {
	if r, ok := f.saidUnit(j); ok {
		return r, true
	}
	if r, ok := f.afterNext(j); ok {
		return r, true
	}
	k := j + 1
	p := event.PrecisionQuarter
	if f.Is(j, unit) {
		p = unitOf[f.Run[j].Value].precision
	}
	switch {
	case f.Is(k, before, after) && f.clauseEnds(k+1):
		return f.neighbour(j, k, p)
	case p == event.PrecisionQuarter:
		r := f.relative(j, k, f.toldQuarter.Time, event.Time{})
		r.anchor = event.AnchorMention
		return r, f.toldQuarter.Resolved()
	case p == event.PrecisionWeekend:
		return f.weekend(j, k)
	case p == event.PrecisionYear || p == event.PrecisionMonth || p == event.PrecisionWeek:
		lead := j - 2
		if f.Is(j-1, trading) {
			lead--
		}
		if !f.Is(lead, numeral.Of, forWord, in, over, by, before, until, through) || f.Is(k, numeral.Of) {
			return reading{}, false
		}
		return f.currentUnit(j, k, p)
	}
	return reading{}, false
}

// saidUnit reads "the year" or "the week" at j with the words behind it that say
// which: "the year 2000", "the year-ago quarter", "the week of March 6".
func (f *finder) saidUnit(j int) (reading, bool) {
	k := j + 1
	switch {
	case !f.Is(j, unit):
		return reading{}, false
	case f.Run[j].Value == weekNumber && f.Is(k, numeral.Of):
		d, ok := f.dayOnly(k + 1)
		d.from, d.core, d.time, d.other = j, j, d.time.In(event.PrecisionWeek), event.Time{}
		return d, ok && d.time.Resolved()
	case f.Run[j].Value != yearNumber:
		return reading{}, false
	case f.Mark(k, '-') && f.Is(k+1, ago, earlier):
		return f.yearAgo(j)
	case f.Is(k, ended):
		return aYear(j, k), true
	}
	y, l := f.year(k)
	return f.done(j, max(l, k), event.Year(y)), l > k
}

// aYear is the duration of a year over the tokens [i, j).
func aYear(i, j int) reading {
	return reading{from: i, to: j, core: i, typ: event.TypeDuration, dur: amount{low: oneUnit, high: oneUnit, unit: yearNumber}.duration()}
}

// clauseEnds reports whether the text stops for breath before token j.
func (f *finder) clauseEnds(j int) bool {
	end := f.Run[j-1].End
	return end == len(f.text) || f.text[end] == ',' || f.text[end] == '.' || f.text[end] == ';'
}

// neighbour reads "the year before", "the day after": next to the time told last.
func (f *finder) neighbour(j, k int, p event.Precision) (reading, bool) {
	a := f.pointOfView()
	if !a.Resolved() || p > event.PrecisionDay || a.Precision() < p {
		return reading{}, false
	}
	n := -1
	if f.Is(k, after) {
		n = 1
	}
	r := f.done(j, k+1, a.In(p).Floating().Shift(n, p))
	r.anchor = event.AnchorMention
	return r, true
}

// currentUnit is the unit of p that is spoken of.
func (f *finder) currentUnit(j, k int, p event.Precision) (reading, bool) {
	a := f.ref
	anchor := event.AnchorReference
	if f.o.Policy == Narrative && f.told.Resolved() {
		a, anchor = f.told.Time, event.AnchorMention
	}
	if !a.Resolved() {
		return f.done(j, k, event.AnyUnit(p)), true
	}
	r := f.done(j, k, a.In(p).Floating())
	r.anchor = anchor
	return r, true
}
