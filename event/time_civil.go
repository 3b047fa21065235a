package event

const daySeconds = 24 * 60 * 60

// civilDays counts the days from 1970-01-01 to a date of the proleptic Gregorian
// calendar (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
func civilDays(y, m, d int) int64 {
	if m <= 2 {
		y--
	}
	era := floorDiv(int64(y), 400)
	yoe := int64(y) - era*400
	doy := int64((153*((m+9)%12)+2)/5 + d - 1)
	return era*146097 + yoe*365 + yoe/4 - yoe/100 + doy - 719468
}

// civilDate is the inverse of civilDays.
func civilDate(days int64) (y, m, d int) {
	z := days + 719468
	era := floorDiv(z, 146097)
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	d = int(doy - (153*mp+2)/5 + 1)
	m = int(mp+2)%12 + 1
	y = int(yoe + era*400)
	if m <= 2 {
		y++
	}
	return y, m, d
}

// weekdayOf is 1 for a Monday to 7 for a Sunday.
func weekdayOf(days int64) int { return int(days+3-floorDiv(days+3, 7)*7) + 1 }

// weekOne is the Monday of ISO week 1, the week that holds the fourth of January.
func weekOne(year int) int64 {
	fourth := civilDays(year, 1, 4)
	return fourth - int64(weekdayOf(fourth)-1)
}

func weeksIn(year int) int { return int(weekOne(year+1)-weekOne(year)) / 7 }

// isoWeek is the ISO 8601 year and week of a day.
func isoWeek(days int64) (year, week int) {
	thursday := days + int64(4-weekdayOf(days))
	year, _, _ = civilDate(thursday)
	return year, int(thursday-weekOne(year))/7 + 1
}

func daysIn(y, m int) int {
	switch m {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if y%4 == 0 && (y%100 != 0 || y%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// addMonths moves a date by n months; a day that the month does not have
// becomes its last.
func addMonths(y, m, n, d int) (int, int, int) {
	months := y*12 + m - 1 + n
	y, m = int(floorDiv(int64(months), 12)), mod(months, 12)+1
	return y, m, min(d, daysIn(y, m))
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// mod is the non-negative remainder.
func mod(a, b int) int { return (a%b + b) % b }
