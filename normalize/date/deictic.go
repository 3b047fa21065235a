package date

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/numeral"
)

// weekend is the weekend that is spoken of: the running one, or the last.
func (f *finder) weekend(j, k int) (reading, bool) {
	a := f.anchor()
	if !a.Resolved() {
		return f.done(j, k, event.AnyUnit(event.PrecisionWeekend)), true
	}
	t := a.In(event.PrecisionWeekend).Floating()
	other := event.Time{}
	if a.Weekday() < 6 {
		if last := t.Shift(-1, event.PrecisionWeek); f.direction(j, k) != Ahead && a.Weekday() < 4 {
			t, other = last, t
		} else {
			other = last
		}
	}
	return f.relative(j, k, t, other), true
}

// step is how many units a word moves from the current one.
func (f *finder) step(i int) (n int, ok bool) {
	switch f.Class(i) {
	case this:
		return 0, true
	case last, next, previous, following, coming:
		return f.Run[i].Value, true
	}
	return 0, false
}

// deictic reads what begins with this, last, next and the like.
func (f *finder) deictic(i int) (reading, bool) {
	j := i + 1
	if f.Is(i, last) {
		if r, ok := f.nthOf(i, j, fromEnd); ok {
			return r, true
		}
	}
	if r, ok := f.lastUnits(i); ok {
		return r, true
	}
	switch c := f.Class(j); {
	case f.Is(i, these):
		if f.Is(j, units) && f.Run[j].Value == dayUnit {
			return f.done(i, j+1, event.PresentRef()), true
		}
		return reading{}, false
	case f.Is(i, that, same):
		return f.again(i, j)
	case f.Is(i, latest):
		return f.latest(i, j)
	case f.Is(i, past):
		return f.done(i, j, event.PastRef()), f.Is(i-1, the) && f.Is(i-2, in) && !f.Mark(j, '-')
	case f.Is(i, this) && (c == moment || c == timeWord):
		return f.done(i, j+1, event.PresentRef()), f.Is(i-1, at)
	case c == unit || c == quarterUnit:
		return f.steppedUnit(i, j)
	case c == weekday:
		return f.steppedWeekday(i, j)
	case c == month || c == monthShort:
		return f.steppedMonth(i, j)
	case c == season:
		return f.steppedSeason(i, j)
	case c == dayPart:
		return f.steppedDayPart(i, j)
	case c == overnight, c == dawn, c == noon:
		return reading{}, false
	case c == feastWord:
		return f.steppedHoliday(i, j)
	}
	return reading{}, false
}

// lastUnits reads "last two weeks", "past 20 years", "next several days", "coming
// months", "recent days": durations up to the reference or from it.
func (f *finder) lastUnits(i int) (reading, bool) {
	if !f.Is(i, last, past, next, previous, following, coming, these) {
		return reading{}, false
	}
	a, j := amount{vague: true}, i+2
	switch {
	case f.Is(i+1, units):
		a.unit = f.Run[i+1].Value
	case f.Is(i, past) && f.Is(i+1, unit):
		a = amount{low: oneUnit, high: oneUnit, unit: f.Run[i+1].Value}
	default:
		if f.Is(i+1, numeral.Article) {
			return reading{}, false
		}
		if a, j = f.amount(i + 1); j == i+1 {
			return reading{}, false
		}
	}
	if f.Is(i, these) || f.Is(i, past) && !f.Is(i-1, the, these, in, over, this) {
		return reading{}, false
	}
	r := reading{from: i, to: j, core: i, typ: event.TypeDuration, dur: a.duration()}
	r.time, r.anchor = f.stretch(i, a)
	return r, true
}

// stretch is the time that "the last n units" covers, or "the next".
func (f *finder) stretch(i int, a amount) (event.Time, event.Anchor) {
	n, ok := a.whole()
	if !ok || !f.ref.Resolved() {
		return event.Time{}, event.AnchorNone
	}
	p := min(unitOf[a.unit].precision, event.PrecisionDay)
	here := f.ref.In(event.PrecisionDay)
	far := n
	if unitOf[a.unit].precision > event.PrecisionDay {
		far = max(1, n/24)
	}
	if f.Is(i, next, following, coming) {
		return event.Range(here, here.Shift(far, p)), event.AnchorReference
	}
	return event.Range(here.Shift(-far, p), here), event.AnchorReference
}

// steppedUnit reads "last week", "this year", "next month", "this quarter".
func (f *finder) steppedUnit(i, j int) (reading, bool) {
	n, ok := f.step(i)
	if !ok {
		return reading{}, false
	}
	p := unitOf[f.Run[j].Value].precision
	if p > event.PrecisionDay || p == event.PrecisionCentury && n != 0 {
		return reading{}, false
	}
	a, anchor := f.ref, event.AnchorReference
	if f.Is(i, previous, following) || f.o.Policy == Narrative {
		if f.told.Resolved() && (f.told.Precision() >= p || p == event.PrecisionDay || f.o.Policy == Narrative) {
			a, anchor = f.told.Time, event.AnchorMention
		}
	}
	if p == event.PrecisionDay && n == 0 && !f.Is(i-1, on, to) {
		return reading{}, false
	}
	if !a.Resolved() {
		t := event.AnyUnit(p)
		return f.done(i, j+1, t), !t.IsZero()
	}
	t := a.In(p).Floating().Shift(n, p)
	if p == event.PrecisionWeekend && n < 0 && a.Weekday() < 6 && anchor == event.AnchorReference {
		t = a.In(p).Floating().Shift(-1, p)
	}
	r := f.done(i, j+1, t)
	r.anchor = anchor
	return f.quarterOf(f.withPartOf(r)), true
}

// withPartOf adds the part of the day after "the next day" and "the same day".
func (f *finder) withPartOf(r reading) reading {
	if r.time.Precision() == event.PrecisionDay && f.Is(r.to, dayPart) {
		return f.withDayPart(r)
	}
	return r
}

// quarterOf reads the quarter after a year: "last year's third quarter".
func (f *finder) quarterOf(r reading) reading {
	j := r.to
	if r.time.Precision() != event.PrecisionYear || !f.Mark(j, '\'') || !f.Is(j+1, suffix) || !f.Joined(j) {
		return r
	}
	y, _, _ := r.time.Date()
	n, k := f.ordinalNumber(j + 2)
	switch {
	case f.Is(j+2, quarterUnit) && f.toldQuarter.Resolved():
		r.time, r.to = event.Quarter(y, quarterIn(f.toldQuarter.Time)), j+3
	case k > j+2 && n <= 4 && f.Is(k, quarterUnit):
		r.time, r.to = event.Quarter(y, n), k+1
	case k > j+2 && n <= 2 && f.Is(k, numeral.Half):
		r.time, r.to = event.Half(y, n), k+1
	}
	return r
}

// steppedWeekday reads "last Sunday", "this Friday", "the previous Monday".
func (f *finder) steppedWeekday(i, j int) (reading, bool) {
	n, ok := f.step(i)
	if !ok {
		return reading{}, false
	}
	wd := f.Run[j].Value
	a := f.ref
	if f.Is(i, previous, following) && f.toldDay.Resolved() {
		a = f.toldDay.Time
	}
	a = a.In(event.PrecisionDay).Floating()
	if !a.Resolved() {
		return f.withDayPart(f.relative(i, j+1, event.AnyWeekday(wd), event.Time{})), true
	}
	back := (a.Weekday() - wd + 7) % 7
	t := a.Shift(-back, event.PrecisionDay)
	other := event.Time{}
	switch {
	case n < 0 && back == 0:
		t = t.Shift(-7, event.PrecisionDay)
	case n > 0:
		t = t.Shift(7, event.PrecisionDay)
	case n == 0 && back > 0:
		t, other = t.Shift(7, event.PrecisionDay), t
	}
	return f.withDayPart(f.relative(i, j+1, t, other)), true
}

// steppedMonth reads "last October", "this September", "last Oct. 23".
func (f *finder) steppedMonth(i, j int) (reading, bool) {
	n, ok := f.step(i)
	m, k := f.monthName(j)
	if !ok || m == 0 {
		return reading{}, false
	}
	dir := Direction(n)
	if d, l := f.dayNumber(k); l > k {
		t, other := f.nearDay(m, d, dir)
		return f.relative(i, l, t, other), !t.IsZero()
	}
	a := f.ref
	if !a.Resolved() {
		return f.done(i, k, event.AnyYear(event.Month(2001, m))), true
	}
	y, _, _ := a.Date()
	t := event.Month(y, m)
	switch {
	case n < 0 && !t.Before(a.In(event.PrecisionMonth)):
		t = event.Month(y-1, m)
	case n > 0 && !a.In(event.PrecisionMonth).Before(t):
		t = event.Month(y+1, m)
	}
	return f.relative(i, k, t, event.Time{}), true
}

// steppedSeason reads "last fall", "this summer", "next spring".
func (f *finder) steppedSeason(i, j int) (reading, bool) {
	n, ok := f.step(i)
	if !ok {
		return reading{}, false
	}
	s := event.Season(f.Run[j].Value)
	a := f.ref
	if !a.Resolved() {
		return f.done(i, j+1, event.AnyYear(event.SeasonOf(2001, s))), true
	}
	y, _, _ := a.Date()
	here := a.In(event.PrecisionDay)
	t := event.SeasonOf(y, s)
	switch {
	case n < 0 && !t.Before(here):
		t = event.SeasonOf(y-1, s)
	case n > 0 && !here.Before(t):
		t = event.SeasonOf(y+1, s)
	case n == 0 && s == event.Winter && event.SeasonOf(y-1, s).Contains(here):
		t = event.SeasonOf(y-1, s)
	}
	return f.relative(i, j+1, t, event.Time{}), true
}

// steppedDayPart reads "this morning", "last night", "the next morning".
func (f *finder) steppedDayPart(i, j int) (reading, bool) {
	n, ok := f.step(i)
	if !ok {
		return reading{}, false
	}
	a, anchor := f.ref, event.AnchorReference
	if f.Is(i, previous, following, next) && f.toldDay.Resolved() {
		a, anchor = f.toldDay.Time, event.AnchorMention
	}
	a = a.In(event.PrecisionDay).Floating().Shift(n, event.PrecisionDay)
	if !a.Resolved() {
		a, anchor = event.AnyUnit(event.PrecisionDay), event.AnchorNone
	}
	r := f.done(i, j+1, a.WithDayPart(event.DayPart(f.Run[j].Value)))
	r.anchor = anchor
	return r, true
}

// again reads "that year", "the same day", "at that time".
func (f *finder) again(i, j int) (reading, bool) {
	if f.Is(i, that) && f.Is(j, same) {
		j++
	}
	switch {
	case f.Is(j, timeWord):
		return f.thatTime(i, j+1), f.Is(i, that) && f.Is(i-1, at, since, by, before, until)
	case f.Is(j, quarterUnit, period) && f.Is(i, same) && f.toldQuarter.Resolved():
		return f.done(i, j+1, f.toldQuarter.Time), true
	case f.Is(j, dayPart) && f.toldDay.Resolved():
		r := f.done(i, j+1, f.toldDay.WithDayPart(event.DayPart(f.Run[j].Value)))
		r.anchor = event.AnchorMention
		return r, true
	case !f.Is(j, unit):
		return reading{}, false
	}
	p := unitOf[f.Run[j].Value].precision
	a := f.told.Time
	if p == event.PrecisionDay {
		a = f.toldDay.Time
	}
	if p > event.PrecisionDay || !a.Resolved() || a.Precision() < p {
		return reading{}, false
	}
	r := f.done(i, j+1, a.In(p).Floating())
	r.anchor = event.AnchorMention
	return r, true
}

// thatTime is the time told last, without its value: whether "at the time" was in
// the year just told or on a day of it is not said.
func (f *finder) thatTime(i, j int) reading {
	r := f.done(i, j, event.PastRef())
	if f.told.Resolved() {
		r.anchor = event.AnchorMention
	}
	return r
}

// latest reads "the latest quarter", "the latest period".
func (f *finder) latest(i, j int) (reading, bool) {
	if !f.Is(j, quarterUnit, period) || !f.ref.Resolved() {
		return reading{}, false
	}
	return f.relative(i, j+1, f.lastQuarter(), event.Time{}), true
}
