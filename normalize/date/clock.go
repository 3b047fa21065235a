package date

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/numeral"
)

// clockTime is a time of day.
type clockTime struct {
	hour, minute, second int
	precision            event.Precision
	zone                 int // minutes east of Greenwich
	zoned                bool
}

// on is c on the day t.
func (c clockTime) on(t event.Time) event.Time {
	t = t.Floating().WithClock(c.precision, c.hour, c.minute, c.second)
	if c.zoned && !t.IsZero() {
		t = t.WithZone(c.zone)
	}
	return t
}

func clockOn(t event.Time, hour, minute int) event.Time {
	return clockTime{hour: hour, minute: minute, precision: event.PrecisionMinute}.on(t)
}

// clock reads a time of day in digits at i, with a.m. or p.m. and a zone: "9:30
// p.m.", "0930 GMT", "9.30 p.m.", "21:30:15", "9 o'clock", "noon".
func (f *finder) clock(i int) (c clockTime, j int) {
	c.precision = event.PrecisionMinute
	if f.Is(i, noon) {
		c.hour = f.Run[i].Value
		return f.clockZone(c, i+1)
	}
	c, j, sure := f.hourMinute(i)
	if j == i {
		return c, i
	}
	k := f.halfDay(&c, j)
	if k < 0 {
		return c, i
	}
	sure = sure || k > j
	c, l := f.clockZone(c, k)
	if !sure && l == k || c.hour > 24 || c.minute > 59 || c.second > 59 {
		return c, i
	}
	return c, l
}

// hourMinute reads the digits of a time of day. sure is false for digits that
// could be any number.
func (f *finder) hourMinute(i int) (c clockTime, j int, sure bool) {
	c.precision = event.PrecisionMinute
	if i >= len(f.Run) || f.Run[i].Kind != numeral.Digits {
		return c, i, false
	}
	t := f.Run[i]
	w := f.width(i)
	switch {
	case !t.Plain && (w == 4 || w == 5) && f.text[t.End-3] == '.':
		c.hour, c.minute = atoi(f.text[t.Start:t.End-3]), atoi(f.text[t.End-2:t.End])
		return c, i + 1, false
	case !t.Plain || t.Value < 0:
		return c, i, false
	case w == 4:
		c.hour, c.minute = t.Value/100, t.Value%100
		return c, i + 1, false
	case w > 2:
		return c, i, false
	}
	c.hour = t.Value
	if !f.Mark(i+1, ':') || !f.Joined(i+1) || !f.Joined(i+2) {
		return c, i + 1, false
	}
	m, ok := f.number(i+2, 0, 59)
	if !ok || f.width(i+2) != 2 {
		return c, i, false
	}
	c.minute = m
	if s, ok := f.number(i+4, 0, 59); ok && f.Mark(i+3, ':') && f.Joined(i+3) && f.Joined(i+4) && f.width(i+4) == 2 {
		c.second, c.precision = s, event.PrecisionSecond
		return c, i + 5, true
	}
	return c, i + 3, t.Value < 24
}

func atoi(s string) int {
	n := 0
	for i := range len(s) {
		n = n*10 + int(s[i]-'0')
	}
	return n
}

// halfDay reads a.m. or p.m. at j and sets the hour of c. It returns the index
// after it, j when there is none, and -1 when the hour is not one of twelve.
func (f *finder) halfDay(c *clockTime, j int) int {
	k, add := j, 0
	switch {
	case f.Is(j, ampm):
		add, k = f.Run[j].Value, j+1
	case f.Is(j, numeral.Article, letterOf) && f.width(j) == 1 && f.Mark(j+1, '.') && f.Is(j+2, letterOf) && f.Joined(j+1) && f.Joined(j+2) && f.Run[j+2].Value == 0:
		if f.Class(j) == letterOf {
			add = f.Run[j].Value
		}
		k = j + 3
		if f.Mark(k, '.') && f.Joined(k) {
			k++
		}
	default:
		return j
	}
	if c.hour < 1 || c.hour > 12 {
		return -1
	}
	c.hour = c.hour%12 + add
	return k
}

// clockZone reads a zone at j: "GMT", "EST", "local time", "GMT+3".
func (f *finder) clockZone(c clockTime, j int) (clockTime, int) {
	k := j
	switch {
	case f.Is(k, local) && f.Is(k+1, timeWord):
		return c, k + 2
	case !f.Is(k, zone) || !f.Capitals(f.text, k):
		return c, j
	}
	v := f.Run[k].Value
	k++
	if v == 0 && (f.Mark(k, '+') || f.Mark(k, '-')) && f.Joined(k) && f.Joined(k+1) {
		if h, ok := f.number(k+1, 0, 14); ok {
			if v = h * 60; f.Mark(k, '-') {
				v = -v
			}
			k += 2
		}
	}
	if v > -900 {
		c.zone, c.zoned = v, true
	}
	return c, k
}

// clockFirst reads a time of day and the day that may follow it: "5 p.m. EST
// Nov. 9", "9:30 a.m. on Friday", "4 in the morning".
func (f *finder) clockFirst(i int) (reading, bool) {
	c, j := f.clock(i)
	if j == i {
		if c, j = f.clockInWords(i); j == i {
			if c, j = f.hourOfRange(i); j == i {
				return reading{}, false
			}
		}
	}
	k := j
	if f.Mark(k, ',') {
		k++
	}
	if f.Is(k, on) {
		k++
	}
	if d, ok := f.dayOnly(k); ok {
		if t := c.on(d.time); !t.IsZero() {
			d.from, d.core, d.time, d.other, d.typ = i, i, t, event.Time{}, event.TypeClock
			return d, true
		}
	}
	day, anchor := f.contextDay(i)
	t := c.on(day)
	r := f.done(i, j, t)
	r.anchor = anchor
	return r, !t.IsZero()
}

// dayOnly reads a day without a time of day at i.
func (f *finder) dayOnly(i int) (reading, bool) {
	var r reading
	var ok bool
	switch {
	case f.Is(i, weekday, weekdayShort):
		r, ok = f.weekday(i)
	case f.Is(i, month, monthShort):
		r, ok = f.month(i)
	case f.Is(i, dayWord, this, tonight):
		r, ok = f.read(i)
	case f.Digits(i):
		if r, ok = f.numericDate(i); !ok {
			r, ok = f.dayMonth(i)
		}
	}
	return r, ok && r.time.Precision() == event.PrecisionDay && !r.time.IsRange()
}

// day reads "today", "yesterday morning", "tonight", "noon", "overnight", and a
// part of the day that stands with another word of time.
func (f *finder) day(i int) (reading, bool) {
	t := f.Run[i]
	switch t.Class {
	case dayWord:
		a := f.ref.In(event.PrecisionDay).Floating().Shift(t.Value, event.PrecisionDay)
		if !a.Resolved() {
			a = event.AnyUnit(event.PrecisionDay)
		}
		r := f.done(i, i+1, a)
		r.anchor = anchorOf(a)
		return f.withDayPart(r), true
	case tonight:
		return f.partToday(i, event.Night)
	case noon:
		return f.clockFirst(i)
	case overnight:
		return f.partToday(i, event.Night)
	case dawn:
		if !f.Is(i-1, at, before, until, after, since, by) {
			return reading{}, false
		}
		return f.partToday(i, event.DayPart(t.Value))
	}
	return f.partOf(i)
}

// partOf reads a part of the day at i with the day after it, "afternoon
// yesterday", "night of April 18", or in the middle of the context's day, "the
// morning".
func (f *finder) partOf(i int) (reading, bool) {
	t := f.Run[i]
	if f.Is(i+1, weekday, dayWord) && f.Run[i+1].Start-t.End == 1 {
		r, ok := f.read(i + 1)
		if ok && r.time.Precision() == event.PrecisionDay {
			r.time, r.from, r.core, r.typ = r.time.WithDayPart(event.DayPart(t.Value)), i, i, event.TypeClock
			return r, true
		}
	}
	if f.Is(i+1, numeral.Of) {
		if r, ok := f.dayOnly(i + 2); ok {
			r.time, r.other = r.time.WithDayPart(event.DayPart(t.Value)), r.other.WithDayPart(event.DayPart(t.Value))
			r.from, r.core, r.typ = i, i, event.TypeClock
			return r, true
		}
	}
	if f.Is(i-1, the, mid, early, late) || f.Hyphen(i-1) && f.Is(i-2, mid, early, late) {
		return f.partToday(i, event.DayPart(t.Value))
	}
	return reading{}, false
}

// partToday is a part of the day that the context is about.
func (f *finder) partToday(i int, p event.DayPart) (reading, bool) {
	day, anchor := f.contextDay(i)
	r := f.done(i, i+1, day.WithDayPart(p))
	r.anchor = anchor
	return r, true
}

func anchorOf(t event.Time) event.Anchor {
	if t.Resolved() {
		return event.AnchorReference
	}
	return event.AnchorNone
}
