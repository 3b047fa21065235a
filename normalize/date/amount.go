package date

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/numeral"
)

// amount is a number of units of time.
type amount struct {
	low, high numeral.Number
	isRange   bool
	vague     bool // several, a few: no number
	unit      int  // index of unitOf
}

// duration is a as the model has it, in the unit that the text names.
func (a amount) duration() event.Duration {
	u := unitOf[a.unit]
	d := event.Duration{Unit: u.unit, Bound: event.BoundVague}
	if a.vague {
		return d
	}
	low, high := a.low, a.high
	if u.times > 1 {
		low.Mant, high.Mant = low.Mant*int64(u.times), high.Mant*int64(u.times)
	}
	d.Bound, d.Low = event.BoundExact, low.String()
	d.High = d.Low
	if a.isRange {
		d.Bound, d.High = event.BoundRange, high.String()
	}
	return d
}

// whole is the number of units when it is one whole number.
func (a amount) whole() (int, bool) {
	if a.vague || a.isRange {
		return 0, false
	}
	n, ok := a.low.Whole()
	return n * unitOf[a.unit].times, ok
}

var oneUnit = numeral.Number{Mant: 1, Div: 1}

// amount reads a number and a unit of time at i: "three years", "a week", "two to
// three hours", "several days", "five-year", "half an hour", "a year and a half".
func (f *finder) amount(i int) (a amount, j int) {
	a, j = f.count(i)
	if j == i {
		return a, i
	}
	if f.portion(j) {
		return a, i
	}
	if f.Hyphen(j) || f.Mark(j, '-') && f.Joined(j) && f.Is(j+1, unit) {
		j++
	}
	if f.Is(j, trading) {
		j++
	}
	if f.Is(j, more, another) && f.Is(j+1, unit, units) {
		j++
	}
	if !f.unitAt(j) || f.Is(j, second) && a.low != oneUnit {
		return a, i
	}
	a.unit = f.Run[j].Value
	j++
	if k := f.andHalf(j); k > j && !a.vague && !a.isRange && a.low.Exp == 0 && a.low.Mant < 1e9 {
		a.low = numeral.Number{Mant: a.low.Mant*10 + 5, Exp: -1, Div: 1}
		a.high, j = a.low, k
	}
	return a, j
}

// andHalf reads the "and a half" behind a unit.
func (f *finder) andHalf(j int) int {
	k := j + 1
	if f.Is(k, numeral.Article) {
		k++
	}
	if f.Is(j, numeral.And) && f.Is(k, numeral.Half) && !f.unitAt(k+1) {
		return k + 1
	}
	return j
}

// unitAt reports whether token i is a unit of time.
func (f *finder) unitAt(i int) bool {
	return f.Is(i, unit, units, quarterUnit) || f.Is(i, second) && f.Run[i].Value == 0 && !f.Run[i].Upper
}

// portion reports whether the quarters at j are parts of a whole: "three-quarters",
// "three quarters of".
func (f *finder) portion(j int) bool {
	hyphen := f.Hyphen(j)
	if hyphen {
		j++
	}
	return f.Is(j, units) && f.Run[j].Value == quarterNumber && (hyphen || f.Is(j+1, numeral.Of))
}

// count reads the number of an amount.
func (f *finder) count(i int) (a amount, j int) {
	switch f.Class(i) {
	case another:
		if f.unitAt(i + 1) {
			return amount{low: oneUnit, high: oneUnit}, i + 1
		}
		a, j = f.count(i + 1)
		if j == i+1 {
			return a, i
		}
		return a, j
	case many:
		return amount{vague: true}, i + 1
	case numeral.Article:
		switch {
		case f.Is(i+1, numeral.Few):
			return f.few(i+1, i)
		case f.unitAt(i+1) && !f.Is(i+1, second) || f.Hyphen(i+1):
			return amount{low: oneUnit, high: oneUnit}, i + 1
		case f.Is(i+1, trading, more) && f.unitAt(i+2):
			return amount{low: oneUnit, high: oneUnit}, i + 1
		}
	case numeral.Few:
		return f.few(i, i)
	case numeral.Plural:
		if f.Is(i+1, numeral.Of) {
			return amount{vague: true}, i + 2
		}
		return a, i
	}
	a.low, j = numeral.Read(f.text, f.Run, i)
	if j == i {
		return a, i
	}
	a.high = a.low
	if f.Is(j, to, or) || f.Mark(j, '-') || f.Mark(j, 'n') {
		if high, k := numeral.Read(f.text, f.Run, j+1); k > j+1 && a.low.Less(high) && (f.unitAt(k) || f.Hyphen(k) && f.unitAt(k+1)) {
			a.high, a.isRange, j = high, true, k
		}
	}
	return a, j
}

// few reads "few", "several" and "couple of" at i; from is where the whole begins.
func (f *finder) few(i, from int) (amount, int) {
	if v := f.Run[i].Value; v > 0 {
		if from == i {
			return amount{}, from
		}
		n := numeral.Number{Mant: int64(v), Div: 1}
		if f.Is(i+1, numeral.Of) {
			return amount{low: n, high: n}, i + 2
		}
		return amount{low: n, high: n}, i + 1
	}
	return amount{vague: true}, i + 1
}

// counted reads what begins with a number in words, an ordinal or an article.
func (f *finder) counted(i int) (reading, bool) {
	if y, j := f.yearInWords(i); j > i {
		return f.done(i, j, event.Year(y)), f.Is(i-1, in, since, by, from, to, until, numeral.Of, numeral.And, through, month, unit, end, early, late, mid, season, the) || y < 2000
	}
	if f.Is(i, numeral.Ordinal, second) || f.Is(i, numeral.Tens) {
		if r, ok := f.ordinal(i); ok {
			return r, true
		}
	}
	if f.Is(i, second) {
		return reading{}, false
	}
	if f.Is(i, numeral.Ones) && f.Run[i].Value == 1 && f.Is(i+1, unit) && unitOf[f.Run[i+1].Value].precision == event.PrecisionDay && f.lonely(i) {
		return f.done(i, i+2, event.FutureRef()), true
	}
	if r, ok := f.clockFirst(i); ok {
		return r, true
	}
	return f.duration(i)
}

// lonely reports whether "one day" at i means some day to come: a modal stands
// before it.
func (f *finder) lonely(i int) bool {
	switch w, _, _ := f.wordBefore(f.Run[i].Start); w {
	case "will", "would", "may", "might", "could", "can", "must", "should", "shall":
		return true
	}
	return false
}

// bareUnits reads a unit without a number: "for weeks", "days after", "year-end",
// "dozens of years".
func (f *finder) bareUnits(i int) (reading, bool) {
	switch {
	case f.Is(i, numeral.Plural):
		return f.duration(i)
	case f.Is(i, unit) && f.Mark(i+1, '-') && f.Is(i+2, end) && f.Run[i].Value == yearNumber:
		return f.yearEnd(i, i+3)
	case f.Is(i, unit) && f.Is(i+1, end) && f.Run[i].Value == yearNumber && f.Is(i-1, by, at, before, since, until):
		return f.yearEnd(i, i+2)
	case f.Is(i, unit) && f.Mark(i+1, '-') && f.Is(i+2, ago, earlier) && f.Run[i].Value == yearNumber:
		return f.yearAgo(i)
	case !f.Is(i, units):
		return reading{}, false
	}
	r := reading{from: i, to: i + 1, core: i, typ: event.TypeDuration, dur: amount{vague: true, unit: f.Run[i].Value}.duration()}
	if f.Is(i+1, ago) {
		r.to, r.typ, r.time = i+2, event.TypeDate, event.PastRef()
		return r, true
	}
	return r, f.Is(i-1, forWord, in, after, before, over, about) || f.Is(i+1, before, after, later, earlier) || f.Is(i+1, numeral.Of) && f.Is(i-1, forWord, after, numeral.Of)
}

// yearEnd is the last day of the year that is said behind it, or of the one that
// is spoken of.
func (f *finder) yearEnd(i, j int) (reading, bool) {
	if y, k := f.year(j); k > j && !f.countedAfter(k) {
		return f.done(i, k, event.Day(y, 12, 31)), true
	}
	a := f.ref
	if !a.Resolved() {
		return f.done(i, j, event.AnyYear(event.Day(2001, 12, 31))), true
	}
	y, m, _ := a.Date()
	if f.direction(i, j) == Past || f.Is(i-1, since) || m == 1 && !f.Is(i-1, by, before) {
		y--
	}
	r := f.done(i, j, event.Day(y, 12, 31))
	r.anchor = event.AnchorReference
	return r, true
}

// yearAgo reads "year-ago" and "year-earlier", with the quarter or the period
// that it describes.
func (f *finder) yearAgo(i int) (reading, bool) {
	j := i + 3
	r := aYear(i, j)
	r.typ = event.TypeDate
	if f.Is(j, period, quarterUnit) {
		r.to++
	}
	if f.Is(j, quarterUnit) && !f.toldQuarter.Resolved() && f.ref.Resolved() {
		r.time, r.anchor = f.lastQuarter().Shift(-1, event.PrecisionYear), event.AnchorReference
		return r, true
	}
	return f.shifted(r, f.pointOfView(), -1, event.PrecisionYear), true
}

// lastQuarter is the quarter told last, or the last one that ended before the
// reference.
func (f *finder) lastQuarter() event.Time {
	if f.toldQuarter.Resolved() {
		return f.toldQuarter.Time
	}
	return f.ref.In(event.PrecisionQuarter).Floating().Shift(-1, event.PrecisionQuarter)
}

// ordinal reads what begins with an ordinal: "third quarter of 1984", "20th
// century", "first half", "first nine months", "fifth of May".
func (f *finder) ordinal(i int) (reading, bool) {
	n, j := f.ordinalNumber(i)
	if j == i {
		return reading{}, false
	}
	if f.Hyphen(j) {
		j++
	}
	if r, ok := f.nthOf(i, j, n); ok {
		return r, true
	}
	switch {
	case f.Is(j, quarterUnit) && n <= 4:
		return f.quarter(i, j+1, n)
	case f.Is(j, numeral.Half) && n <= 2 && (f.Is(j+1, numeral.Of) && (f.Is(j+2, this, last, next, the) && f.Is(j+3, unit) || f.Digits(j+2)) || f.fiscalTalk()):
		return f.half(i, j+1, n)
	case f.Is(j, unit) && f.Run[j].Value == centuryNumber:
		return f.done(i, j+1, event.Century((n-1)*100)), n > 0 && n <= 30
	case f.Is(j, unit) && f.Run[j].Value == dayUnit && f.Is(i-1, the) && n > 1:
		return reading{}, false
	case f.Is(j, numeral.Of) && n <= 31 && (f.Is(j+1, month, monthShort)):
		m, k := f.monthName(j + 1)
		if m == 0 {
			return reading{}, false
		}
		if y, l := f.yearAfter(k); l > k {
			return f.done(i, l, event.Day(y, m, n)), !event.Day(y, m, n).IsZero()
		}
		t, other := f.nearDay(m, n, f.direction(i, k))
		return f.relative(i, k, t, other), !t.IsZero()
	case f.Is(j, numeral.Of) && f.Is(j+1, this, that, last, next) && f.Is(j+2, unit) && f.Run[j+2].Value == monthNumber:
		return f.dayOfSome(i, j, n)
	case n == 1:
		if a, k := f.amount(j); k > j && !f.Is(j, numeral.Article) {
			return reading{from: i, to: k, core: i, typ: event.TypeDuration, dur: a.duration()}, true
		}
	}
	return reading{}, false
}

// dayOfSome reads "28th of that month": day n of the month at j+1.
func (f *finder) dayOfSome(i, j, n int) (reading, bool) {
	r, ok := f.deictic(j + 1)
	if !ok || !r.time.Resolved() {
		return reading{}, false
	}
	y, m, _ := r.time.Date()
	r.from, r.core, r.time = i, i, event.Day(y, m, n)
	return r, !r.time.IsZero()
}

// fiscalTalk reports whether the text speaks of quarters and so of halves.
func (f *finder) fiscalTalk() bool { return f.toldQuarter.Resolved() }

// ordinalNumber reads "third", "twenty-first" or "21st" at i.
func (f *finder) ordinalNumber(i int) (n, j int) {
	switch {
	case f.Is(i, numeral.Ordinal):
		return f.Run[i].Value, i + 1
	case f.Is(i, second):
		return 2, i + 1
	case f.Is(i, numeral.Tens) && (f.Is(i+1, numeral.Ordinal, second) || f.Hyphen(i+1) && f.Is(i+2, numeral.Ordinal, second)):
		return f.twoWords(i)
	case f.Is(i+1, suffix) && f.Joined(i+1):
		if v, ok := f.number(i, 1, 40); ok {
			return v, i + 2
		}
	}
	return 0, i
}

// yearOf reads the year that a quarter or a half belongs to: "of 1984", "1984",
// "of this year", "of last year", "-2026" of "q1-2026".
func (f *finder) yearOf(j int) (y, k int) {
	switch {
	case f.Mark(j, ','):
		return 0, j
	case f.Hyphen(j) && f.Is(j-2, quarterLetter):
		if y, k = f.year(j + 1); k > j+1 {
			return y, k
		}
		return 0, j
	}
	return f.yearAfter(j)
}

// quarter is quarter n of the year that follows, or the last one that has begun.
func (f *finder) quarter(i, j, n int) (reading, bool) {
	if y, k := f.yearOf(j); k > j {
		return f.done(i, k, event.Quarter(y, n)), true
	}
	a := f.anchor()
	if !a.Resolved() {
		return f.done(i, j, event.AnyYear(event.Quarter(2001, n))), true
	}
	y, _, _ := a.Date()
	t, other := event.Quarter(y, n), event.Quarter(y-1, n)
	if f.o.Policy != Narrative && a.Before(t) && f.direction(i, j) != Ahead && !(n-1 == quarterIn(a) && f.direction(i, j) == Ahead) {
		t, other = other, t
	}
	return f.relative(i, j, t, other), true
}

// letterQuarter reads "Q3", and "q3" beside a year.
func (f *finder) letterQuarter(i int) (n, j int) {
	n, ok := f.number(i+1, 1, 4)
	if !ok || !f.Is(i, quarterLetter) || !f.Joined(i+1) || f.width(i+1) != 1 {
		return 0, i
	}
	_, before := f.number(i-1, 1900, 2100)
	at := i + 2
	if f.Hyphen(at) {
		at++
	}
	_, after := f.number(at, 1900, 2100)
	if !f.Run[i].Upper && !before && !after {
		return 0, i
	}
	return n, i + 2
}

func quarterIn(t event.Time) int {
	_, m, _ := t.Date()
	return (m + 2) / 3
}

// half is half n of the year that follows, or of the current one.
func (f *finder) half(i, j, n int) (reading, bool) {
	if y, k := f.yearOf(j); k > j {
		return f.done(i, k, event.Half(y, n)), true
	}
	a := f.anchor()
	if !a.Resolved() {
		return f.done(i, j, event.AnyYear(event.Half(2001, n))), true
	}
	y, _, _ := a.Date()
	t := event.Half(y, n)
	if a.Before(t) && f.direction(i, j) == Past {
		t = event.Half(y-1, n)
	}
	return f.relative(i, j, t, event.Time{}), true
}
