package date

import (
	_ "embed"
	"strconv"
	"strings"

	"github.com/parley-news/parley/event"
)

//go:embed feast_days.tsv
var feastDays string

// rule says on which day of a year a feast falls. SOURCES.md describes the kinds.
type rule struct {
	kind  string
	args  [4]int
	table string // the feast in feast_days.tsv
}

// in is the day of the feast in the Gregorian year y, its first day when it has
// several. A year from 1300 to 1500 is one of the Islamic calendar for an Islamic
// feast. The zero Time says that the feast has no day there, or none that we know.
func (r *rule) in(y int) event.Time {
	a := &r.args
	switch r.kind {
	case "fixed":
		return event.Day(y, a[0]/100, a[0]%100)
	case "nth":
		return nth(event.Month(y, a[2]), a[0], a[1]).Shift(a[3], event.PrecisionDay)
	case "easter":
		return easter(y).Shift(a[0], event.PrecisionDay)
	case "orthodox":
		return orthodoxEaster(y).Shift(a[0], event.PrecisionDay)
	case "islamic":
		return r.islamicIn(y)
	case "hebrew":
		return dayNumber(r.hebrew(y + hebrewYears))
	case "persian":
		return dayNumber(newPersianYear(y - persianYears))
	}
	return r.listed(y)
}

// around is the feast in the year of a, in the one before it and in the one after
// it, by the calendar that the feast follows.
func (r *rule) around(a event.Time) (last, this, next event.Time) {
	y, _, _ := a.Date()
	if r.kind == "islamic" {
		h := islamicYear(numberOf(a))
		return r.islamicDay(h - 1), r.islamicDay(h), r.islamicDay(h + 1)
	}
	return r.in(y - 1), r.in(y), r.in(y + 1)
}

// whole is the feast that begins on the day t. Its Islamic days are approximate:
// there the month begins when the moon is seen.
func (r *rule) whole(t event.Time) event.Time {
	days := 1
	switch r.kind {
	case "islamic":
		days = r.args[2]
	case "easter":
		days = r.args[1]
	}
	if days > 1 && t.Resolved() {
		t = event.Range(t, t.Shift(days-1, event.PrecisionDay))
	}
	if r.kind == "islamic" && t.Resolved() {
		t = t.WithQualifier(event.Approximate)
	}
	return t
}

// anyYear is the feast without a year: a day of a month, or the zero Time when it
// moves.
func (r *rule) anyYear() event.Time {
	if r.kind != "fixed" {
		return event.Time{}
	}
	return event.AnyYear(r.in(2001))
}

// listed is the day of the feast in the year y by feast_days.tsv.
func (r *rule) listed(y int) event.Time {
	_, line, ok := strings.Cut(feastDays, "\n"+r.table+"\t"+strconv.Itoa(y))
	if !ok || len(line) < len("-01-02") {
		return event.Time{}
	}
	m, d := atoi(line[1:3]), atoi(line[4:6])
	return event.Day(y, m, d).Shift(r.args[1], event.PrecisionDay)
}

// easter is the Sunday of Easter by the Gregorian reckoning (Meeus, Jones and
// Butcher; J. Meeus, "Astronomical Algorithms", chapter 8).
func easter(y int) event.Time {
	a, b, c := y%19, y/100, y%100
	g := (8*b + 13) / 25
	h := (19*a + b - b/4 - g + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return event.Day(y, n/31, n%31+1)
}

// orthodoxEaster is the Sunday of Easter by the Julian reckoning (Meeus, chapter
// 8), as a day of the Gregorian calendar.
func orthodoxEaster(y int) event.Time {
	d := (19*(y%19) + 15) % 30
	e := (2*(y%4) + 4*(y%7) - d + 34) % 7
	n := d + e + 114
	return event.Day(y, n/31, n%31+1).Shift(y/100-y/400-2, event.PrecisionDay)
}

// unixDay is 1970-01-01 as the number of a day, where 0001-01-01 is day one.
const unixDay = 719163

// dayNumber is the day with the number n.
func dayNumber(n int) event.Time {
	return event.Day(1970, 1, 1).Shift(n-unixDay, event.PrecisionDay)
}

// numberOf is the number of the first day of t.
func numberOf(t event.Time) int {
	return event.Range(event.Day(1, 1, 1), t.In(event.PrecisionDay).Floating()).Days()
}

// islamicEpoch is the first day of the year 1 of the tabular calendar.
const islamicEpoch = 227015

// islamicDay is the day of the feast in the year h of the tabular Islamic calendar,
// in which the years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of thirty have a day
// more (E. Reingold and N. Dershowitz, "Calendrical Calculations").
func (r *rule) islamicDay(h int) event.Time {
	m, d := r.args[0], r.args[1]
	return dayNumber(islamicEpoch - 1 + (h-1)*354 + (3+11*h)/30 + 29*(m-1) + m/2 + d)
}

// islamicYear is the year of the tabular Islamic calendar in which day n lies.
func islamicYear(n int) int { return (30*(n-islamicEpoch) + 10646) / 10631 }

// islamicIn is the first day of the feast that lies in the Gregorian year y.
func (r *rule) islamicIn(y int) event.Time {
	switch {
	case y < 622:
		return event.Time{}
	case y >= 1300 && y <= 1500:
		return r.islamicDay(y)
	}
	h := islamicYear(numberOf(event.Day(y, 1, 1)))
	for ; ; h++ {
		t := r.islamicDay(h)
		if in, _, _ := t.Date(); in >= y || !t.Resolved() {
			return t
		}
	}
}

const (
	hebrewYears = 3761 // from a Gregorian year to the Hebrew one that begins in it
	hebrewEpoch = -1373427
	hanukkah    = 83 // days from the new year to 25 Kislev when Cheshvan has 29 days
)

// hebrew is the number of the day of the feast that is counted from the beginning
// of the Hebrew year h.
func (r *rule) hebrew(h int) int {
	first := newHebrewYear(h)
	if r.table != "hanukkah" {
		return first + r.args[0]
	}
	if length := newHebrewYear(h+1) - first; length%10 == 5 {
		return first + hanukkah + 1
	}
	return first + hanukkah
}

// newHebrewYear is the number of the first day of the Hebrew year h: the new moon of
// its Tishri, put off where the calendar forbids the day of the week or the length
// of the year (Reingold and Dershowitz).
func newHebrewYear(h int) int {
	before, here, after := hebrewMoon(h-1), hebrewMoon(h), hebrewMoon(h+1)
	switch {
	case after-here == 356:
		here += 2
	case here-before == 382:
		here++
	}
	return hebrewEpoch + here
}

// hebrewMoon counts the days from the epoch to the new moon of Tishri of the year
// h, put off from Sundays, Wednesdays and Fridays.
func hebrewMoon(h int) int {
	months := (235*h - 234) / 19
	days := 29*months + (12084+13753*months)/25920
	if 3*(days+1)%7 < 3 {
		days++
	}
	return days
}

const (
	persianYears = 621 // from a Persian year to the Gregorian one in which it begins
	persianEpoch = 226895
)

// newPersianYear is the number of the first day of the Persian year p. Eight of
// thirty-three years have a day more, which agrees with the sky from 1799 to 2256.
func newPersianYear(p int) int { return persianEpoch + 365*(p-1) + (8*p+21)/33 }
