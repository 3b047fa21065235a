package date

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/numeral"
)

// clockInWords reads a time of day by the hour in words or digits: "half past
// seven", "a quarter to five", "20 minutes past eight in the evening", "seven in the
// morning", "nine o'clock". Without a part of the day the hour is the one of the
// morning, as with digits.
func (f *finder) clockInWords(i int) (c clockTime, j int) {
	c.precision = event.PrecisionMinute
	minutes, j := f.pastHour(i)
	hour, k := f.hour(j)
	if k == j {
		return c, i
	}
	c.hour = hour
	sure := j > i
	if f.Is(k, letterOf) && f.Run[k].Value == 1 && f.Mark(k+1, '\'') && f.Is(k+2, clockWord) {
		k, sure = k+3, true
	}
	if l := f.halfDay(&c, k); l > k {
		k = l
	} else if p, l := f.inPart(k); l > k {
		c.hour, k, sure = hourIn(c.hour, p), l, true
	} else if !sure {
		return c, i
	}
	if minutes < 0 {
		c.hour, minutes = (c.hour+23)%24, minutes+60
	}
	c.minute = minutes
	return f.clockZone(c, k)
}

// pastHour reads the minutes past an hour, or before it, then less than zero:
// "half past", "quarter to", "20 min past".
func (f *finder) pastHour(i int) (minutes, j int) {
	j = i
	if f.Is(j, numeral.Article) {
		j++
	}
	switch n, k := numeral.Read(f.text, f.Run, j); {
	case f.Is(j, numeral.Half):
		minutes, j = 30, j+1
	case f.Is(j, quarterUnit):
		minutes, j = 15, j+1
	case k > j:
		v, ok := n.Whole()
		if !ok || v < 1 || v > 59 {
			return 0, i
		}
		minutes, j = v, k
		if f.Is(j, unit, units) && unitOf[f.Run[j].Value].precision == event.PrecisionMinute {
			j++
		} else if v%5 != 0 {
			return 0, i
		}
	default:
		return 0, i
	}
	switch {
	case f.Is(j, past):
		return minutes, j + 1
	case f.Is(j, to) && minutes != 30 && f.hourBefore(j+1):
		return -minutes, j + 1
	}
	return 0, i
}

// hourBefore reports whether the hour at i is followed by what makes a time of day
// of it, so that "five to seven" is no range: a part of the day, a.m. or p.m., or
// the end of the clause.
func (f *finder) hourBefore(i int) bool {
	_, j := f.hour(i)
	if j == i {
		return false
	}
	_, k := f.inPart(j)
	return k > j || f.Is(j, ampm) || f.Is(i-2, quarterUnit, unit, units)
}

// hour reads an hour of twelve, in words or digits.
func (f *finder) hour(i int) (h, j int) {
	if v, ok := f.number(i, 1, 12); ok && f.width(i) <= 2 && !f.Mark(i+1, ':') {
		return v, i + 1
	}
	if f.Is(i, numeral.Ones) && f.Run[i].Kind == numeral.Word && f.Run[i].Value >= 1 && f.Run[i].Value <= 12 {
		return f.Run[i].Value, i + 1
	}
	return 0, i
}

// inPart reads "in the morning" and "at night".
func (f *finder) inPart(i int) (p event.DayPart, j int) {
	if !f.Is(i, in, at) {
		return 0, i
	}
	j = i + 1
	if f.Is(j, the) {
		j++
	}
	if !f.Is(j, dayPart) {
		return 0, i
	}
	return event.DayPart(f.Run[j].Value), j + 1
}

// hourIn is an hour of twelve in a part of the day.
func hourIn(h int, p event.DayPart) int {
	switch h %= 12; {
	case p == event.Morning, p == event.Night && h < 5:
		return h
	default:
		return h + 12
	}
}
