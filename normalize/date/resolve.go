package date

import (
	"strings"

	"github.com/parley-news/parley/event"
)

// done is the reading of an expression that carries its own date.
func (f *finder) done(from, to int, t event.Time) reading {
	r := reading{from: from, to: to, core: from, typ: event.TypeDate, time: t}
	if t.Precision() > event.PrecisionDay {
		r.typ = event.TypeClock
	}
	return r
}

// relative is the reading of an expression that was resolved against something.
func (f *finder) relative(from, to int, t, other event.Time) reading {
	r := f.done(from, to, t)
	r.other = other
	if t.Resolved() {
		r.anchor = event.AnchorReference
		if f.o.Policy == Narrative && f.told.Resolved() {
			r.anchor = event.AnchorMention
		}
	}
	return r
}

// longPast is the direction of what "since" and "ended" bring: past, however far.
const longPast Direction = -2

// anchor is the time to count relative dates from.
func (f *finder) anchor() event.Time {
	if f.o.Policy == Narrative && f.told.Resolved() {
		return f.told.Time
	}
	return f.ref
}

// direction is the side on which the expression [i, j) lies, as far as the words
// before it and the Guide say.
func (f *finder) direction(i, j int) Direction {
	switch {
	case f.o.Policy == Future:
		return Ahead
	case f.Is(i-1, by, until):
		if f.o.Guide != nil && f.o.Guide.Direction(f.span(i, j)) == Past {
			return Past
		}
		return Ahead
	case f.Is(i-1, since, ended):
		return longPast
	case f.o.Guide != nil:
		return f.o.Guide.Direction(f.span(i, j))
	case f.o.Policy == Narrative:
		return Either
	}
	return f.guess(i)
}

// verb reports whether the Guide calls token i a verb.
func (f *finder) verb(i int) bool {
	return f.o.Guide != nil && f.o.Guide.Verb(f.span(i, i+1))
}

// nearWeekday is the weekday wd by the policy, and the other reading.
func (f *finder) nearWeekday(wd int, d Direction) (t, other event.Time) {
	a := f.anchor()
	if f.o.Policy == Narrative && f.toldDay.Resolved() {
		a = f.toldDay.Time
	}
	a = a.In(event.PrecisionDay)
	if !a.Resolved() {
		return event.AnyWeekday(wd), event.Time{}
	}
	back := (a.Weekday() - wd + 7) % 7
	earlier := a.Shift(-back, event.PrecisionDay)
	later := a.Shift((7-back)%7, event.PrecisionDay)
	if earlier == later {
		if later = later.Shift(7, event.PrecisionDay); f.o.Policy == Narrative {
			return later, earlier
		}
		return earlier, later
	}
	if d == Ahead || f.o.Policy == Narrative && d >= Either {
		return later, earlier
	}
	return earlier, later
}

// nearDay is a day of a month in the year that the policy says, and the other
// reading.
func (f *finder) nearDay(m, d int, dir Direction) (t, other event.Time) {
	a := f.anchor()
	if !a.Resolved() {
		if m == 2 && d == 29 {
			return event.AnyYear(event.Day(2000, m, d)), event.Time{}
		}
		return event.AnyYear(event.Day(2001, m, d)), event.Time{}
	}
	y, _, _ := a.Date()
	return f.nearest(a, dir, 183, event.Day(y-1, m, d), event.Day(y, m, d), event.Day(y+1, m, d))
}

// nearMonth is a month in the year that the policy says, and the other reading.
func (f *finder) nearMonth(m int, dir Direction) (t, other event.Time) {
	a := f.anchor()
	if !a.Resolved() {
		return event.AnyYear(event.Month(2001, m)), event.Time{}
	}
	y, _, _ := a.Date()
	return f.nearest(a, dir, 153, event.Month(y-1, m), event.Month(y, m), event.Month(y+1, m))
}

func (f *finder) nearSeason(s event.Season, dir Direction) (t, other event.Time) {
	a := f.anchor()
	if !a.Resolved() {
		return event.AnyYear(event.SeasonOf(2001, s)), event.Time{}
	}
	y, _, _ := a.Date()
	return f.nearest(a, dir, 153, event.SeasonOf(y-1, s), event.SeasonOf(y, s), event.SeasonOf(y+1, s))
}

// pastReach is how many days back a time of year is taken in a clause of the
// past: what lies farther back is named with its year.
const pastReach = 270

// aheadReach is how many days ahead a time of year is taken in a clause about the
// future, when it was there no more than justPast days ago.
const (
	aheadReach = 270
	justPast   = 100
)

// nearest picks one of the same time in three years, and the runner-up on the
// other side. Without a direction it is the one nearest to a, where an earlier
// one may be up to reach days away before a later one is taken.
func (f *finder) nearest(a event.Time, dir Direction, reach int, last, this, next event.Time) (t, other event.Time) {
	here := a.In(event.PrecisionDay)
	for _, c := range [...]event.Time{this, last, next} {
		if c.Contains(here) {
			return c, event.Time{}
		}
	}
	earlier, later := last, this
	if this.Before(here) || !this.Resolved() {
		earlier, later = this, next
	}
	switch {
	case !earlier.Resolved():
		return later, event.Time{}
	case !later.Resolved():
		return earlier, event.Time{}
	case dir == longPast:
		return earlier, later
	case dir == Ahead && (f.o.Policy == Future || daysBetween(here, later) <= aheadReach || daysBetween(earlier, here) > justPast):
		return later, earlier
	case f.o.Policy == Narrative && f.told.Resolved():
		return f.onward(a, earlier, later)
	}
	if dir == Past {
		reach = pastReach
	}
	if daysBetween(earlier, here) <= reach {
		return earlier, later
	}
	return later, earlier
}

// lookBack is how many days a history goes back within the year it tells of.
const lookBack = 240

// onward is the reading of a history: within the year that was told it goes
// forward and back, otherwise forward.
func (f *finder) onward(a, earlier, later event.Time) (t, other event.Time) {
	ey, _, _ := earlier.Date()
	ay, _, _ := a.Date()
	if ey == ay && daysBetween(earlier, a) < lookBack {
		return earlier, later
	}
	return later, earlier
}

// daysBetween counts the days from the end of a to the beginning of b.
func daysBetween(a, b event.Time) int {
	n := event.Range(a, b.In(event.PrecisionDay)).Days()
	return n - a.Days()
}

// contextDay is the day of which a bare time of day at token i speaks: the last
// day told when no sentence has ended since, else the reference.
func (f *finder) contextDay(i int) (event.Time, event.Anchor) {
	if f.toldDay.Resolved() && f.o.Policy != None {
		between := f.text[f.toldDay.span.End:max(f.toldDay.span.End, f.Run[i].Start)]
		if f.o.Policy == Narrative || len(between) < 200 && !strings.Contains(between, ". ") && !strings.Contains(between, "\n") {
			return f.toldDay.Time, event.AnchorMention
		}
	}
	if f.ref.Resolved() {
		return f.ref.In(event.PrecisionDay).Floating(), event.AnchorReference
	}
	return event.AnyUnit(event.PrecisionDay), event.AnchorNone
}

// wordAfter is the word of the text after token j-1, which may be in no run.
func (f *finder) wordAfter(j int) string {
	i := f.Run[j-1].End
	for i < len(f.text) && (f.text[i] == ' ' || f.text[i] == '\n') {
		i++
	}
	k := i
	for k < len(f.text) && k < i+20 && f.text[k]|0x20 >= 'a' && f.text[k]|0x20 <= 'z' {
		k++
	}
	return f.text[i:k]
}

// countedAfter reports whether what follows token j-1 is counted by it.
func (f *finder) countedAfter(j int) bool {
	if f.Is(j, units) {
		return true
	}
	switch f.wordAfter(j) {
	case "people", "persons", "men", "women", "children", "soldiers", "troops", "civilians", "Palestinians", "prisoners", "workers", "employees", "jobs",
		"dollars", "pounds", "euros", "francs", "yen", "marks", "points", "percent", "per", "shares", "tons", "tonnes", "miles", "meters", "metres",
		"kilometers", "kilometres", "km", "kg", "feet", "acres", "hectares", "barrels", "MW", "megawatts", "times", "votes", "seats":
		return true
	}
	return false
}

// withDayPart adds the part or the time of the day that follows the day r.
func (f *finder) withDayPart(r reading) reading {
	j := r.to
	switch {
	case f.Is(j, dayPart) && !f.Mark(j-1, ','):
		r.time, r.other = r.time.WithDayPart(event.DayPart(f.Run[j].Value)), r.other.WithDayPart(event.DayPart(f.Run[j].Value))
	case f.Is(j, overnight):
		r.time, r.other = r.time.WithDayPart(event.Night), event.Time{}
	case f.Is(j, noon):
		r.time, r.other = clockOn(r.time, f.Run[j].Value, 0), event.Time{}
	case f.Is(j, in) && f.Is(j+1, the) && f.Is(j+2, dayPart):
		r.time, r.other = r.time.WithDayPart(event.DayPart(f.Run[j+2].Value)), r.other.WithDayPart(event.DayPart(f.Run[j+2].Value))
		j += 2
	default:
		return f.withClockAfter(r)
	}
	r.to, r.typ = j+1, event.TypeClock
	return r
}

// withClockAfter adds a time of day that follows the day r: "Friday at 9:30 a.m."
func (f *finder) withClockAfter(r reading) reading {
	if r.time.Precision() != event.PrecisionDay || r.time.IsRange() {
		return r
	}
	j := r.to
	if f.Mark(j, ',') {
		j++
	}
	if f.Is(j, at) {
		j++
	}
	c, k := f.clock(j)
	if k == j {
		c, k = f.clockInWords(j)
	}
	if k == j {
		return r
	}
	if t := c.on(r.time); !t.IsZero() {
		r.time, r.other, r.to, r.typ = t, event.Time{}, k, event.TypeClock
	}
	return r
}
