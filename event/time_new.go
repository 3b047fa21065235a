package event

import "time"

// maxYear bounds the years of a Time, so that its seconds fit an int64.
const maxYear = 290_000_000_000

// Year returns the calendar year y; 0 is 1 BC. Years beyond ±290 billion are
// unknown.
func Year(y int) Time { return unit(PrecisionYear, y, 1, 1) }

// Decade returns the ten years that share all digits of year but the last:
// Decade(1985) is the 1980s. Decades beyond the year 9999 and those on either
// side of year 0 in BC are unknown.
func Decade(year int) Time { return digits(PrecisionDecade, year, 10) }

// Century returns the hundred years that share all digits of year but the last
// two: Century(1985) is the years 1900 to 1999. It has the limits of Decade.
func Century(year int) Time { return digits(PrecisionCentury, year, 100) }

func digits(p Precision, year, n int) Time {
	first := year / n * n
	switch {
	case year < 0 && first == 0:
		return Time{}
	case year < 0:
		first -= n - 1
	}
	return unit(p, first, 1, 1)
}

// Half returns the first (1) or second (2) half of a year.
func Half(year, half int) Time {
	if half < 1 || half > 2 {
		return Time{}
	}
	return unit(PrecisionHalf, year, half*6-5, 1)
}

// Quarter returns quarter 1 to 4 of a calendar year.
func Quarter(year, quarter int) Time {
	if quarter < 1 || quarter > 4 {
		return Time{}
	}
	return unit(PrecisionQuarter, year, quarter*3-2, 1)
}

// SeasonOf returns a season of a year. Winter is the one that begins in it.
func SeasonOf(year int, s Season) Time {
	if s < Spring || s > Winter {
		return Time{}
	}
	return unit(PrecisionSeason, year, int(s)*3, 1)
}

// Month returns month 1 to 12 of a year. A month outside of that is unknown.
func Month(year, month int) Time {
	if month < 1 || month > 12 {
		return Time{}
	}
	return unit(PrecisionMonth, year, month, 1)
}

// Week returns an ISO 8601 week, which runs from Monday to Sunday. A week that
// the year does not have is unknown.
func Week(year, week int) Time {
	if week < 1 || week > weeksIn(year) {
		return Time{}
	}
	return fromDays(PrecisionWeek, weekOne(year)+int64(week-1)*7)
}

// Weekend returns Saturday and Sunday of an ISO 8601 week.
func Weekend(year, week int) Time {
	t := Week(year, week)
	if t.IsZero() {
		return t
	}
	return fromDays(PrecisionWeekend, t.lo/daySeconds+5)
}

// Day returns one day. A day that the calendar does not have is unknown.
func Day(year, month, day int) Time {
	if month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		return Time{}
	}
	return unit(PrecisionDay, year, month, day)
}

// At returns the second of t in t's own zone.
func At(t time.Time) Time {
	y, m, d := t.Date()
	h, min, s := t.Clock()
	_, east := t.Zone()
	return Day(y, int(m), d).WithClock(PrecisionSecond, h, min, s).WithZone(east / 60)
}

// DayOf returns the day of t in t's own zone, floating.
func DayOf(t time.Time) Time {
	y, m, d := t.Date()
	return Day(y, int(m), d)
}

// PastRef is a time in the past that the text only points to: "recently".
func PastRef() Time { return Time{form: formPast} }

// PresentRef is the time of writing where the text only points to it: "now".
func PresentRef() Time { return Time{form: formPresent} }

// FutureRef is a time to come that the text only points to: "in the future".
func FutureRef() Time { return Time{form: formFuture} }

// AnyWeekday is a weekday, 1 for Monday to 7 for Sunday, whose week is not known.
func AnyWeekday(weekday int) Time {
	if weekday < 1 || weekday > 7 {
		return Time{}
	}
	t := Day(2000, 1, 2+weekday)
	t.form, t.known = formPattern, knowsWeekday
	return t
}

// AnyYear is t with its year forgotten: a month, quarter, half, season or day of
// an unknown year.
func AnyYear(t Time) Time {
	if t.form != formCalendar || t.prec < PrecisionHalf || t.IsRange() {
		return Time{}
	}
	_, m, d := t.Date()
	var u Time
	switch t.prec {
	case PrecisionWeek, PrecisionWeekend:
		return AnyUnit(t.prec)
	case PrecisionHalf, PrecisionSeason, PrecisionQuarter, PrecisionMonth:
		u = unit(t.prec, 2000, m, 1)
		u.known = knowsMonth
	default:
		u = t
		shift := civilDays(2000, m, d)*daySeconds - floorDiv(t.lo, daySeconds)*daySeconds
		u.lo, u.hi, u.known = t.lo+shift, t.hi+shift, knowsMonth|knowsDay
		if t.prec > PrecisionDay {
			u.known |= knowsClock
		}
	}
	u.form, u.mod, u.qual, u.open, u.zone = formPattern, t.mod, t.qual, t.open, t.zone
	return u
}

// AnyUnit is a unit of which nothing is known but its size: "the week".
func AnyUnit(p Precision) Time {
	var t Time
	switch p {
	case PrecisionYear, PrecisionMonth, PrecisionDay:
		t = unit(p, 2000, 1, 1)
	case PrecisionWeek:
		t = Week(2000, 1)
	case PrecisionWeekend:
		t = Weekend(2000, 1)
	default:
		return Time{}
	}
	t.form = formPattern
	return t
}

// unit builds a resolved Time from the first day of its unit.
func unit(p Precision, y, m, d int) Time {
	if y > maxYear || y < -maxYear || p < PrecisionYear && (y > 9999 || y < -9999) {
		return Time{}
	}
	return fromDays(p, civilDays(y, m, d))
}

// fromDays builds a resolved Time of p that begins on the given day.
func fromDays(p Precision, days int64) Time {
	return Time{form: formCalendar, prec: p, lo: days * daySeconds, hi: endOf(p, days) * daySeconds}
}

// endOf is the day after the unit of p that begins on the given day.
func endOf(p Precision, days int64) int64 {
	switch p {
	case PrecisionWeek:
		return days + 7
	case PrecisionWeekend:
		return days + 2
	case PrecisionDay:
		return days + 1
	}
	y, m, d := civilDate(days)
	return civilDays(addMonths(y, m, monthsOf[p], d))
}

// monthsOf is the length in months of the units that are whole months.
var monthsOf = [...]int{PrecisionCentury: 1200, PrecisionDecade: 120, PrecisionYear: 12, PrecisionHalf: 6, PrecisionSeason: 3, PrecisionQuarter: 3, PrecisionMonth: 1}
