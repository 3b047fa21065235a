package date

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/numeral"
)

// monthName reads a month's name at i and returns its number and the index after
// it and its full stop.
func (f *finder) monthName(i int) (m, j int) {
	if !f.Is(i, month, monthShort) {
		return 0, i
	}
	t := f.Run[i]
	if (t.Class == monthShort || t.Value == 3 || t.Value == 5 || t.Value == 8) && !t.Upper {
		return 0, i
	}
	j = i + 1
	if t.Class == monthShort && f.Mark(j, '.') && f.Joined(j) {
		j++
	}
	return t.Value, j
}

// dayNumber reads the day of a month, "16", "16th", "fifth", at i.
func (f *finder) dayNumber(i int) (d, j int) {
	if v, ok := f.number(i, 1, 31); ok && f.width(i) <= 2 {
		j = i + 1
		switch {
		case f.Is(j, suffix) && f.Joined(j):
			return v, j + 1
		case f.Mark(j, ':') && f.Joined(j) && f.Joined(j+1) && f.Digits(j+1), f.Mark(j, '%'), f.Is(j, numeral.Scale, ampm), f.Mark(j, '.') && f.Joined(j+1) && f.Digits(j+1):
			return 0, i
		}
		return v, j
	}
	if f.Is(i, numeral.Ordinal) && f.Run[i].Value <= 30 {
		return f.Run[i].Value, i + 1
	}
	if f.Is(i, second) {
		return 2, i + 1
	}
	if f.Is(i, numeral.Tens) {
		if v, k := f.twoWords(i); k > i && v <= 31 {
			return v, k
		}
	}
	return 0, i
}

// twoWords reads "twenty-first", "twenty first" and "twenty one".
func (f *finder) twoWords(i int) (n, j int) {
	j = i + 1
	if f.Hyphen(j) {
		j++
	}
	switch {
	case f.Is(j, second):
		return f.Run[i].Value + 2, j + 1
	case f.Is(j, numeral.Ordinal, numeral.Ones) && f.Run[j].Kind == numeral.Word && f.Run[j].Value < 10:
		return f.Run[i].Value + f.Run[j].Value, j + 1
	}
	return 0, i
}

// year reads a year of four digits or in words at i.
func (f *finder) year(i int) (y, j int) {
	if v, ok := f.number(i, 1000, 2999); ok && f.width(i) == 4 && !(f.Is(i+1, suffix) && f.Joined(i+1)) {
		return v, i + 1
	}
	return f.yearInWords(i)
}

// yearInWords reads "nineteen ninety-one", "two thousand" and "two thousand and
// ten".
func (f *finder) yearInWords(i int) (y, j int) {
	if !f.Is(i, numeral.Ones, numeral.Tens) {
		return 0, i
	}
	century := f.Run[i].Value
	if century >= 11 && century <= 20 {
		n, k := numeral.Read(f.text, f.Run, i+1)
		if v, ok := n.Whole(); ok && k > i+1 && f.Is(i+1, numeral.Ones, numeral.Tens) && v >= 10 && v <= 99 && f.Run[i+1].Kind == numeral.Word {
			return century*100 + v, k
		}
		return 0, i
	}
	if century == 2 && f.Is(i+1, numeral.Scale) && f.Run[i+1].Value == 3 {
		n, k := numeral.Read(f.text, f.Run, i)
		if v, ok := n.Whole(); ok && v <= 2099 && !f.Is(k, numeral.Scale) {
			return v, k
		}
	}
	return 0, i
}

// yearAfter reads a year that belongs to the month or day before it: "2025",
// ", 2025", "of 2025", "of that year".
func (f *finder) yearAfter(i int) (y, j int) {
	k := i
	if f.Mark(i, ',') || f.Is(i, numeral.Of) {
		k++
	}
	if y, j = f.year(k); j > k && !f.countedAfter(j) {
		return f.withEra(y, j)
	}
	if y, j = f.steppedYear(i); j > i {
		return y, j
	}
	return f.toldYear(i)
}

// steppedYear reads "this year", "of last year" and "next year".
func (f *finder) steppedYear(i int) (y, j int) {
	k := i
	if f.Is(k, numeral.Of) {
		k++
	}
	if !f.Is(k, this, last, next) || !f.Is(k+1, unit) || f.Run[k+1].Value != yearNumber || !f.ref.Resolved() {
		return 0, i
	}
	y, _, _ = f.ref.Date()
	return y + f.Run[k].Value, k + 2
}

// toldYear reads "of that year" and "of the same year": that of the time told last.
func (f *finder) toldYear(i int) (y, j int) {
	k := i
	if f.Is(k, numeral.Of) {
		k++
	}
	if f.Is(k, that, the) {
		k++
	}
	if f.Is(k, same) {
		k++
	}
	if k < i+2 || !f.Is(k-1, that, same) || !f.Is(k, unit) || f.Run[k].Value != yearNumber || !f.told.Resolved() {
		return 0, i
	}
	y, _, _ = f.told.Date()
	return y, k + 1
}

func (f *finder) withEra(y, j int) (int, int) {
	if f.Is(j, era) && f.Run[j].Upper {
		if f.Run[j].Value < 0 {
			return 1 - y, j + 1
		}
		return y, j + 1
	}
	return y, j
}

// month reads what begins with the name of a month.
func (f *finder) month(i int) (reading, bool) {
	m, j := f.monthName(i)
	if j == i {
		return reading{}, false
	}
	if d, k := f.dayAfterMonth(j); k > j {
		return f.monthDay(i, m, d, k)
	}
	if y, k := f.yearAfter(j); k > j {
		return f.done(i, k, event.Month(y, m)), true
	}
	if f.tied(j) {
		if y, k := f.year(j + 1); k > j+1 {
			return f.done(i, k, event.Month(y, m)), true
		}
	}
	if y, k := f.yearIn(j); k > j {
		return f.done(i, j, event.Month(y, m)), true
	}
	if y, ok := f.yearShared(j); ok {
		return f.done(i, j, event.Month(y, m)), true
	}
	if !f.isMonth(i) {
		return reading{}, false
	}
	t, other := f.nearMonth(m, f.direction(i, j))
	return f.relative(i, j, t, other), true
}

// dayAfterMonth reads the day after the name of a month: "16", "the sixteenth",
// "-1" of "Jan-1".
func (f *finder) dayAfterMonth(j int) (d, k int) {
	switch {
	case f.Is(j, the):
		d, k = f.ordinalNumber(j + 1)
		if _, l := f.yearAfter(k); k > j+1 && d <= 31 && !f.Run[j+1].Upper && (l > k || f.clauseEnds(k)) {
			return d, k
		}
		return 0, j
	case f.tied(j) && f.Digits(j+1):
		if d, k = f.dayNumber(j + 1); k > j+1 {
			return d, k
		}
		return 0, j
	}
	return f.dayNumber(j)
}

// tied reports whether token j is a hyphen or a slash inside a word.
func (f *finder) tied(j int) bool {
	return f.Hyphen(j) || f.Mark(j, '/') && f.Joined(j) && f.Joined(j+1)
}

// yearShared is the year that the month or day before token j shares with one
// that follows it: "March and April 1918", "July 29 - August 2, 1920".
func (f *finder) yearShared(j int) (y int, ok bool) {
	if !f.Is(j, numeral.And, to, through, or) && !f.Mark(j, '-') && !f.Mark(j, 'n') && !f.Mark(j, '/') {
		return 0, false
	}
	start := j + 1
	if _, l := f.dayNumber(start); f.Is(l, month, monthShort) {
		start = l
	}
	_, k := f.monthName(start)
	if k == start {
		return 0, false
	}
	if _, l := f.dayNumber(k); l > k {
		k = l
	}
	y, l := f.yearAfter(k)
	if l == k {
		y, l = f.yearIn(k)
	}
	return y, l > k
}

// yearIn reads the year that a month before it is in: "June in 1981".
func (f *finder) yearIn(i int) (y, j int) {
	if f.Is(i, in) && f.Digits(i+1) {
		if y, j = f.year(i + 1); j > i+1 {
			return y, j
		}
	}
	return 0, i
}

// isMonth reports whether the bare name of a month at i is one: always for most,
// by its neighbours for those that are also verbs, names or abbreviations.
func (f *finder) isMonth(i int) bool {
	t := f.Run[i]
	led := f.Is(i-1, in, since, until, by, last, next, this, early, late, mid, from, to, numeral.Of, through, between, before, after, following, coming, previous, each) ||
		f.Hyphen(i-1) && f.Is(i-2, mid, early, late)
	switch {
	case t.Class == monthShort:
		return led && (f.Mark(i+1, '.') || t.Value == 9)
	case t.Value == 5:
		return led && !f.verb(i)
	case t.Value == 3:
		return (led || f.Is(i-1, the) && !f.Is(i+1, on, to, forWord)) && !f.verb(i)
	}
	return led || t.Upper && !f.firstName(i)
}

// firstName reports whether the name of the month at i is more likely that of a
// person: April, June or August before another name.
func (f *finder) firstName(i int) bool {
	switch f.Run[i].Value {
	case 4, 6, 8:
		w := f.wordAfter(i + 1)
		return w != "" && w[0] < 'a' && f.Class(i+1) == numeral.None
	}
	return false
}

// monthDay reads what follows a month and a day: the end of a range, a year.
func (f *finder) monthDay(i, m, d, j int) (reading, bool) {
	last, k := 0, j
	if f.Mark(k, '-') || f.Mark(k, 'n') || f.Is(k, to, through, numeral.And) && f.rangeFollows(k+1, d) {
		if last, k = f.dayNumber(k + 1); k == j+1 || last <= d {
			last, k = 0, j
		}
	}
	if y, l := f.yearAfter(k); l > k {
		return f.dayRange(i, l, event.Day(y, m, d), event.Day(y, m, last))
	}
	if y, ok := f.yearShared(j); ok {
		return f.dayRange(i, j, event.Day(y, m, d), event.Time{})
	}
	t, other := f.nearDay(m, d, f.direction(i, j))
	if t.IsZero() {
		return reading{}, false
	}
	if last == 0 || f.Is(j, numeral.And) {
		return f.withClockAfter(f.relative(i, j, t, other)), true
	}
	y, _, _ := t.Date()
	r, ok := f.dayRange(i, k, t, event.Day(y, m, last))
	r.anchor = event.AnchorReference
	return r, ok && t.Resolved()
}

// rangeFollows reports whether the day at i ends a range that began on day d, and
// counts nothing itself.
func (f *finder) rangeFollows(i, d int) bool {
	v, j := f.dayNumber(i)
	return j > i && v > d && !f.countedAfter(j)
}

// dayRange is the day a, or the days from a to b when b is one.
func (f *finder) dayRange(i, j int, a, b event.Time) (reading, bool) {
	t := a
	if !b.IsZero() {
		t = event.Range(a, b)
	}
	if t.IsZero() {
		return reading{}, false
	}
	return f.withClockAfter(f.done(i, j, t)), true
}

// dayMonth reads "16 May 2025", "16th of May" and "16-18 May" at the digits i.
func (f *finder) dayMonth(i int) (reading, bool) {
	d, j := f.dayNumber(i)
	if j == i {
		return reading{}, false
	}
	last := 0
	if f.Mark(j, '-') || f.Mark(j, 'n') || f.Is(j, to, numeral.And) {
		if v, k := f.dayNumber(j + 1); k > j+1 && v > d {
			last, j = v, k
		}
	}
	if f.Is(j, numeral.Of) {
		j++
	}
	m, k := f.monthName(j)
	if k == j {
		return reading{}, false
	}
	if y, l := f.yearAfter(k); l > k {
		return f.dayRange(i, l, event.Day(y, m, d), event.Day(y, m, last))
	}
	if y, ok := f.yearShared(k); ok {
		return f.dayRange(i, k, event.Day(y, m, d), event.Day(y, m, last))
	}
	t, other := f.nearDay(m, d, f.direction(i, k))
	if t.IsZero() {
		return reading{}, false
	}
	if last > 0 {
		y, _, _ := t.Date()
		t, other = event.Range(t, event.Day(y, m, last)), event.Time{}
	}
	return f.withClockAfter(f.relative(i, k, t, other)), !t.IsZero()
}

// weekday reads a day of the week, with a date or a part of the day after it.
func (f *finder) weekday(i int) (reading, bool) {
	if f.Is(i-1, feastWord) {
		if _, j := f.feastAt(i - 1); j > i {
			return reading{}, false
		}
	}
	j := i + 1
	if f.Class(i) == weekdayShort {
		if !f.Run[i].Upper {
			return reading{}, false
		}
		dot := f.Mark(j, '.') && f.Joined(j)
		if dot {
			j++
		}
		k := j
		if f.Mark(k, ',') {
			k++
		}
		if _, l := f.monthName(k); l == k && !dot && !f.Is(i-1, on, last, next, this) {
			return reading{}, false
		}
	}
	if r, ok := f.weekdayDate(i, j); ok {
		return r, true
	}
	if r, ok := f.weekdayOfWeek(i, j); ok {
		return r, true
	}
	t, other := f.nearWeekday(f.Run[i].Value, f.direction(i, j))
	return f.withDayPart(f.relative(i, j, t, other)), true
}

// weekdayDate reads the date after a day of the week: "Friday, May 16".
func (f *finder) weekdayDate(i, j int) (reading, bool) {
	comma := f.Mark(j, ',')
	if comma {
		j++
	}
	if f.Is(j, the) {
		j++
		if r, ok := f.weekdayThe(i, j); ok && !comma {
			return r, true
		}
	}
	var r reading
	ok := false
	switch {
	case f.Is(j, month, monthShort):
		m, k := f.monthName(j)
		if d, l := f.dayNumber(k); m > 0 && l > k {
			r, ok = f.monthDay(j, m, d, l)
		}
	case j < len(f.Run) && f.Run[j].Kind == numeral.Digits:
		r, ok = f.dayMonth(j)
	}
	r.from, r.core = i, i
	return r, ok
}

// weekdayThe reads the day of the month, without a month, after a weekday: "Friday
// the 15th" is the nearest Friday that is a fifteenth.
func (f *finder) weekdayThe(i, j int) (reading, bool) {
	d, k := f.ordinalNumber(j)
	a := f.anchor()
	if k == j || f.Is(k, numeral.Of, month, monthShort) || !a.Resolved() {
		return reading{}, false
	}
	sign := -1
	if f.direction(i, k) == Ahead {
		sign = 1
	}
	y, m, _ := a.Date()
	for n := range 2 * yearMonths {
		step := (n + 1) / 2 * sign
		if n%2 == 0 {
			step = -step
		}
		here := event.Month(y, m).Shift(step, event.PrecisionMonth)
		hy, hm, _ := here.Date()
		if t := event.Day(hy, hm, d); t.Resolved() && t.Weekday() == f.Run[i].Value {
			return f.withDayPart(f.relative(i, k, t, event.Time{})), true
		}
	}
	return reading{}, false
}

const yearMonths = 12

// season reads "summer 1990", "winter of 1994" and, after a word that makes it a
// time, "spring".
func (f *finder) season(i int) (reading, bool) {
	s := event.Season(f.Run[i].Value)
	if y, j := f.yearAfter(i + 1); j > i+1 && !f.Mark(i+1, ',') {
		return f.done(i, j, event.SeasonOf(y, s)), true
	}
	if f.Is(i+1, numeral.Of) {
		if y, j := f.yearInWords(i + 2); j > i+2 {
			return f.done(i, j, event.SeasonOf(y, s)), true
		}
	}
	if w := f.wordAfter(i + 1); f.Is(i+1, numeral.Of) || f.Run[i].Upper && w != "" && w[0] < 'a' {
		return reading{}, false
	}
	if !f.Is(i-1, in, since, until, by, the, early, late, mid, from, through, over, before, after) && !(f.Is(i-1, numeral.And) && f.Is(i-2, season)) || f.verb(i) {
		return reading{}, false
	}
	if f.Is(i-1, the, over, to) && s != event.Summer && s != event.Winter && !f.Is(i-2, in, since, until, by, from, numeral.Of, through) {
		return reading{}, false
	}
	t, other := f.nearSeason(s, f.direction(i, i+1))
	return f.relative(i, i+1, t, other), true
}

// shortYear reads "'98" and "'90s".
func (f *finder) shortYear(i int) (reading, bool) {
	v, ok := f.number(i+1, 0, 99)
	if !f.Mark(i, '\'') || !ok || !f.Joined(i+1) || f.width(i+1) != 2 || i > 0 && f.Joined(i) {
		return reading{}, false
	}
	y := 1900 + v
	if v < 30 {
		y = 2000 + v
	}
	if f.Is(i+2, suffix) && f.Joined(i+2) {
		return f.done(i, i+3, event.Decade(y)), v%10 == 0
	}
	return f.done(i, i+2, event.Year(y)), f.Is(i-1, in, since, until, by, month, season)
}

// yearsEnd reads the short second year of "1957-60".
func (f *finder) yearsEnd(i int) (reading, bool) {
	w, ok := f.number(i, 0, 99)
	v, full := f.number(i-2, 1000, 2999)
	if !ok || !full || f.width(i) != 2 || !f.Joined(i) || !f.Mark(i-1, '-') && !f.Mark(i-1, 'n') || w <= v%100 || f.Mark(i+1, '-') {
		return reading{}, false
	}
	return f.done(i, i+1, event.Year(v/100*100+w)), f.told.Time == event.Year(v)
}

// bareYear reads a year that stands by itself, a decade or a range of years.
func (f *finder) bareYear(i int) (reading, bool) {
	v, ok := f.number(i, 1000, 2999)
	if !ok || f.width(i) != 4 {
		return reading{}, false
	}
	j := i + 1
	if k := j; f.Mark(k, '\'') && f.Joined(k) {
		if f.Is(k+1, suffix) && f.Joined(k+1) && v%10 == 0 && f.Is(i-1, the, early, late, mid, '-') {
			return f.done(i, k+2, decadeOrCentury(v)), true
		}
	}
	if f.Is(j, suffix) && f.Joined(j) {
		return f.done(i, j+1, decadeOrCentury(v)), v%10 == 0
	}
	if m, k := f.monthName(j); k > j {
		if _, l := f.dayAfterMonth(k); l == k {
			if _, l = f.yearAfter(k); l == k {
				return f.done(i, k, event.Month(v, m)), true
			}
		}
	}
	if !f.yearLike(i, v) {
		return reading{}, false
	}
	if f.Mark(j, '-') || f.Mark(j, 'n') || f.Mark(j, '/') {
		if w, ok := f.number(j+1, 0, 99); ok && f.Joined(j+1) && f.width(j+1) == 2 && v/100*100+w == v+1 && f.Is(i-1, the) {
			return f.done(i, j+2, event.Range(event.Year(v), event.Year(v+1))), true
		}
	}
	if n, k := f.ordinalNumber(j); k > j && n <= 4 && f.Is(k, quarterUnit) {
		return f.done(i, k+1, event.Quarter(v, n)), true
	}
	if n, k := f.letterQuarter(j); k > j {
		return f.done(i, k, event.Quarter(v, n)), true
	}
	v, j = f.withEra(v, j)
	return f.done(i, j, event.Year(v)), true
}

func decadeOrCentury(y int) event.Time {
	if y%100 == 0 && y < 2000 {
		return event.Century(y)
	}
	return event.Decade(y)
}

// labelled reports whether the word before token i makes a label of its number:
// "Resolution 1973".
func (f *finder) labelled(i int) bool {
	w, _, _ := f.wordBefore(f.Run[i].Start)
	switch w {
	case "Resolution", "resolution", "Resolutions", "resolutions", "No", "Flight", "flight", "Room", "room", "Section", "section", "Article", "article", "page", "Page",
		"Route", "route", "Highway", "highway", "Channel", "channel", "number", "Number", "Boeing", "Airbus", "Form", "form":
		return f.Run[i].Start > 0 && f.text[f.Run[i].Start-1] != ','
	}
	return false
}

// pluralAfter reports whether a word that looks like the plural of a common noun
// follows token j-1.
func (f *finder) pluralAfter(j int) bool {
	w := f.wordAfter(j)
	return len(w) > 3 && w[0] >= 'a' && w[len(w)-1] == 's'
}

// bracketed reports whether token i stands in brackets by itself: "(1859)".
func (f *finder) bracketed(i int) bool {
	t := f.Run[i]
	return t.Start > 0 && f.text[t.Start-1] == '(' && t.End < len(f.text) && f.text[t.End] == ')'
}

// eraYear reads a year of any length with its era: "508 BC", "394 AD".
func (f *finder) eraYear(i int) (reading, bool) {
	v, ok := f.number(i, 1, 9999)
	if !ok || !f.Is(i+1, era) || !f.Capitals(f.text, i+1) {
		return reading{}, false
	}
	v, j := f.withEra(v, i+1)
	return f.done(i, j, event.Year(v)), true
}

// yearLike reports whether the number v of four digits at i is a year.
func (f *finder) yearLike(i, v int) bool {
	if f.counts(i) || f.nearNumber(i, v) {
		return false
	}
	if here, _, _ := f.told.Date(); f.told.Resolved() && v > here-100 && v < here+20 {
		return true
	}
	if _, ok := f.number(i+2, v+1, v+200); ok && f.width(i+2) == 4 && (f.Mark(i+1, '-') || f.Mark(i+1, 'n')) {
		return true
	}
	if v >= 1400 && v < 2050 && f.bracketed(i) || v >= 1900 && v <= 2050 {
		return true
	}
	led := f.Is(i-1, in, since, until, by, from, between, to, through, numeral.And, numeral.Of, early, late, mid, month, after, before, around, about, season, end, start) ||
		f.Mark(i-1, '-') || f.Mark(i-1, 'n')
	return led && v < 2200
}

// counts reports whether the marks and words at the number i say that it counts,
// measures or labels something.
func (f *finder) counts(i int) bool {
	return f.countedAfter(i+1) || f.Mark(i+1, '%') || f.Mark(i+1, '$') || f.Is(i+1, numeral.Scale) || f.Mark(i+1, ':') && f.Joined(i+1) && f.Joined(i+2) ||
		f.Mark(i-1, '$') || f.Mark(i-1, '#') || f.labelled(i)
}

// nearNumber reports whether the number v at i stands behind a word for about or
// more and is not likely to be a year for all that: "about 1200 soldiers".
func (f *finder) nearNumber(i, v int) bool {
	if f.Is(i-1, about, over, almost, than, least, some, up) {
		return f.pluralAfter(i+1) || v < 1900 || v > 2050
	}
	return f.Is(i-1, around) && (v < 1900 || v > 2050)
}
