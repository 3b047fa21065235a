package edtf

import (
	"github.com/parley-news/parley/event"
)

// Date is one date of a Value. It is comparable.
type Date struct {
	Year, Month, Day Component
	Significant      int  // how many digits of the year count; 0: all
	Timed            bool // a time of day follows in the text
}

// Component is the year, the month or the day of a Date.
type Component struct {
	Stated      bool
	Low, High   int64           // the numbers that it may stand for, equal where all digits are specified
	Unspecified int             // how many digits are X
	Qualifier   event.Qualifier // how sure the text is of it
}

// group is a part of the year that stands in the place of a month: the month
// that it begins in and its length.
type group struct{ month, length int64 }

// groups are those of 21 to 41: seasons anywhere, north and south, quarters,
// thirds and halves.
var groups = [...]group{
	{3, 3}, {6, 3}, {9, 3}, {12, 3},
	{3, 3}, {6, 3}, {9, 3}, {12, 3},
	{9, 3}, {12, 3}, {3, 3}, {6, 3},
	{1, 3}, {4, 3}, {7, 3}, {10, 3},
	{1, 4}, {5, 4}, {9, 4},
	{1, 6}, {7, 6},
}

const firstGroup = 21

// day is a day of the calendar; years have no limit of four digits.
type day struct {
	year       int64
	month, day int8
}

func (d day) time() event.Time { return event.Day(int(d.year), int(d.month), int(d.day)) }

func (d day) before(e day) bool {
	if d.year != e.year {
		return d.year < e.year
	}
	if d.month != e.month {
		return d.month < e.month
	}
	return d.day < e.day
}

// bounds are the first and the last day that d may cover; ok is false when the
// calendar has none.
func (d *Date) bounds() (first, last day, ok bool) {
	y0, y1 := d.years()
	switch {
	case !d.Month.Stated:
		return day{y0, 1, 1}, day{y1, 12, 31}, true
	case d.Month.Low >= firstGroup:
		g := groups[d.Month.Low-firstGroup]
		end := g.month + g.length - 1
		y1, end = y1+(end-1)/12, (end-1)%12+1
		return day{y0, int8(g.month), 1}, day{y1, int8(end), daysIn(y1, end)}, true
	case !d.Day.Stated:
		return day{y0, int8(d.Month.Low), 1}, day{y1, int8(d.Month.High), daysIn(y1, d.Month.High)}, true
	}
	return d.days(y0, y1)
}

// days are the bounds of a date with a day: the outermost years and months that
// have such a day.
func (d *Date) days(y0, y1 int64) (first, last day, ok bool) {
	first, ok = d.search(y0, y1, 1)
	if !ok {
		return first, last, false
	}
	last, _ = d.search(y1, y0, -1)
	return first, last, true
}

// search is the outermost day of d from the years and months at one end to those
// at the other. It ends soon: only the 29th of February is missing in some years.
func (d *Date) search(from, to, step int64) (day, bool) {
	m0, m1 := d.Month.Low, d.Month.High
	if step < 0 {
		m0, m1 = m1, m0
	}
	for y := from; ; y += step {
		for m := m0; ; m += step {
			if n := min(d.Day.High, int64(daysIn(y, m))); d.Day.Low <= n {
				if step > 0 {
					n = d.Day.Low
				}
				return day{y, int8(m), int8(n)}, true
			}
			if m == m1 {
				break
			}
		}
		if y == to || step*(y-from) > leapCycle {
			return day{}, false
		}
	}
}

// leapCycle is the most years that may pass between two leap years.
const leapCycle = 8

// years are the first and the last year that d may lie in.
func (d *Date) years() (low, high int64) {
	low, high = d.Year.Low, d.Year.High
	if d.Significant > 0 {
		unit := int64(1)
		for n := digits(low) - d.Significant; n > 0; n-- {
			unit *= 10
		}
		if low = low / unit * unit; low < 0 || d.Year.Low < 0 {
			return low - unit + 1, low
		}
		return low, low + unit - 1
	}
	return low, high
}

func digits(n int64) int {
	count := 1
	for n /= 10; n != 0; n /= 10 {
		count++
	}
	return count
}

// daysIn is the number of days of a month.
func daysIn(year, month int64) int8 {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}
