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
	if f.is(i, noon) {
		c.hour = f.run[i].Value
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
	if i >= len(f.run) || f.run[i].Kind != numeral.Digits {
		return c, i, false
	}
	t := f.run[i]
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
	if !f.mark(i+1, ':') || !f.joined(i+1) || !f.joined(i+2) {
		if f.is(i+1, letterOf) && f.run[i+1].Value == 1 && f.mark(i+2, '\'') && f.is(i+3, clockWord) {
			return c, i + 4, true
		}
		return c, i + 1, false
	}
	m, ok := f.number(i+2, 0, 59)
	if !ok || f.width(i+2) != 2 {
		return c, i, false
	}
	c.minute = m
	if s, ok := f.number(i+4, 0, 59); ok && f.mark(i+3, ':') && f.joined(i+3) && f.joined(i+4) && f.width(i+4) == 2 {
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
	case f.is(j, ampm):
		add, k = f.run[j].Value, j+1
	case f.is(j, numeral.Article, letterOf) && f.width(j) == 1 && f.mark(j+1, '.') && f.is(j+2, letterOf) && f.joined(j+1) && f.joined(j+2) && f.run[j+2].Value == 0:
		if f.class(j) == letterOf {
			add = f.run[j].Value
		}
		k = j + 3
		if f.mark(k, '.') && f.joined(k) {
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
	case f.is(k, local) && f.is(k+1, timeWord):
		return c, k + 2
	case !f.is(k, zone) || !f.allCaps(k):
		return c, j
	}
	v := f.run[k].Value
	k++
	if v == 0 && (f.mark(k, '+') || f.mark(k, '-')) && f.joined(k) && f.joined(k+1) {
		if h, ok := f.number(k+1, 0, 14); ok {
			if v = h * 60; f.mark(k, '-') {
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

func (f *finder) allCaps(i int) bool {
	s := f.text[f.run[i].Start:f.run[i].End]
	for k := range len(s) {
		if s[k] >= 'a' {
			return false
		}
	}
	return true
}

// clockFirst reads a time of day and the day that may follow it: "5 p.m. EST
// Nov. 9", "9:30 a.m. on Friday", "4 in the morning".
func (f *finder) clockFirst(i int) (reading, bool) {
	c, j := f.clock(i)
	if j == i {
		if c, j = f.hourOfPart(i); j == i {
			return reading{}, false
		}
	}
	k := j
	if f.mark(k, ',') {
		k++
	}
	if f.is(k, on) {
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

// hourOfPart reads "4 in the morning".
func (f *finder) hourOfPart(i int) (c clockTime, j int) {
	h, ok := f.number(i, 1, 12)
	if !ok || !f.is(i+1, in, at) || !f.is(i+2, the) && !f.is(i+2, dayPart) {
		return c, i
	}
	j = i + 2
	if f.is(j, the) {
		j++
	}
	if !f.is(j, dayPart) {
		return c, i
	}
	c.precision, c.hour = event.PrecisionMinute, h%12
	if p := event.DayPart(f.run[j].Value); p != event.Morning && !(p == event.Night && h < 5) {
		c.hour += 12
	}
	return c, j + 1
}

// dayOnly reads a day without a time of day at i.
func (f *finder) dayOnly(i int) (reading, bool) {
	var r reading
	var ok bool
	switch {
	case f.is(i, weekday, weekdayShort):
		r, ok = f.weekday(i)
	case f.is(i, month, monthShort):
		r, ok = f.month(i)
	case f.is(i, dayWord, this, tonight):
		r, ok = f.read(i)
	case i < len(f.run) && f.run[i].Kind == numeral.Digits:
		r, ok = f.dayMonth(i)
	}
	return r, ok && r.time.Precision() == event.PrecisionDay && !r.time.IsRange()
}

// day reads "today", "yesterday morning", "tonight", "noon", "overnight", and a
// part of the day that stands with another word of time.
func (f *finder) day(i int) (reading, bool) {
	t := f.run[i]
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
		if !f.is(i-1, at, before, until, after, since, by) {
			return reading{}, false
		}
		return f.partToday(i, event.DayPart(t.Value))
	}
	if f.is(i+1, weekday, dayWord) && f.run[i+1].Start-t.End == 1 {
		r, ok := f.read(i + 1)
		if ok && r.time.Precision() == event.PrecisionDay {
			r.time, r.from, r.core, r.typ = r.time.WithDayPart(event.DayPart(t.Value)), i, i, event.TypeClock
			return r, true
		}
	}
	if f.is(i+1, numeral.Of) {
		if r, ok := f.dayOnly(i + 2); ok {
			r.time, r.other = r.time.WithDayPart(event.DayPart(t.Value)), r.other.WithDayPart(event.DayPart(t.Value))
			r.from, r.core, r.typ = i, i, event.TypeClock
			return r, true
		}
	}
	if f.is(i-1, the, mid, early, late) || f.hyphen(i-1) && f.is(i-2, mid, early, late) {
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
