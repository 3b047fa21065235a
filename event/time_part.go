package event

// Date is the day on which t begins. It is meaningless for a time without a
// place in the calendar.
func (t Time) Date() (year, month, day int) { return civilDate(t.day()) }

// day counts the days from 1970-01-01 to the day on which t begins.
func (t Time) day() int64 { return floorDiv(t.lo, daySeconds) }

// Clock is the time of day at which t begins.
func (t Time) Clock() (hour, minute, second int) {
	s := int(t.lo - t.day()*daySeconds)
	return s / 3600, s / 60 % 60, s % 60
}

// Weekday is the weekday on which t begins, 1 for Monday to 7 for Sunday; 0 when
// it is not known.
func (t Time) Weekday() int {
	if t.form == formCalendar || t.form == formPattern && t.known&knowsWeekday != 0 {
		return weekdayOf(t.day())
	}
	return 0
}

// ISOWeek is the ISO 8601 year and week in which t begins.
func (t Time) ISOWeek() (year, week int) { return isoWeek(t.day()) }

// Days counts the days of t, of which a part is a whole.
func (t Time) Days() int {
	return int(floorDiv(t.hi-1, daySeconds) - t.day() + 1)
}

// In is the unit of p that holds the beginning of t: the month of a day. The
// result has t's zone and nothing else of it. It is unknown when t has no place
// in the calendar, or when p is finer than a day.
func (t Time) In(p Precision) Time {
	if t.form != formCalendar || p == NoPrecision || p > PrecisionDay {
		return Time{}
	}
	y, m, d := t.Date()
	var u Time
	switch p {
	case PrecisionCentury:
		u = Century(y)
	case PrecisionDecade:
		u = Decade(y)
	case PrecisionYear:
		u = Year(y)
	case PrecisionHalf:
		u = Half(y, (m+5)/6)
	case PrecisionSeason:
		u = seasonAt(y, m)
	case PrecisionQuarter:
		u = Quarter(y, (m+2)/3)
	case PrecisionMonth:
		u = Month(y, m)
	case PrecisionWeek:
		u = Week(isoWeek(t.day()))
	case PrecisionWeekend:
		u = Weekend(isoWeek(t.day()))
	case PrecisionDay:
		u = Day(y, m, d)
	}
	u.zone = t.zone
	return u
}

func seasonAt(y, m int) Time {
	if m < 3 {
		return SeasonOf(y-1, Winter)
	}
	return SeasonOf(y, Season(m/3))
}

// Shift moves t by n units of p and keeps its precision: the month after t, the
// day a year before it. A day that the month does not have becomes its last. It
// is unknown when t has no place in the calendar or is a range.
func (t Time) Shift(n int, p Precision) Time {
	if t.form != formCalendar || t.IsRange() || n > maxYear || n < -maxYear {
		return Time{}
	}
	var by int64
	switch p {
	case PrecisionHour, PrecisionMinute, PrecisionSecond:
		by = int64(n) * clockSeconds[p]
	case PrecisionDay, PrecisionDayPart:
		by = int64(n) * daySeconds
	case PrecisionWeek, PrecisionWeekend:
		by = int64(n) * 7 * daySeconds
	case NoPrecision:
		return t
	default:
		return t.shiftMonths(n, monthsOf[p])
	}
	t.lo, t.hi = t.lo+by, t.hi+by
	return t
}

func (t Time) shiftMonths(n, months int) Time {
	y, m, d := t.Date()
	if n > 1e9 || n < -1e9 || y > 1e9 || y < -1e9 {
		return Time{}
	}
	y, m, d = addMonths(y, m, n*months, d)
	within, length := t.lo-t.day()*daySeconds, t.hi-t.lo
	days := civilDays(y, m, d)
	t.lo = days*daySeconds + within
	if t.prec <= PrecisionMonth {
		t.hi = endOf(t.prec, days) * daySeconds
	} else {
		t.hi = t.lo + length
	}
	return t
}

// Contains reports whether u lies within t. Times without a place in the
// calendar contain nothing and lie nowhere.
func (t Time) Contains(u Time) bool {
	if t.form != formCalendar || u.form != formCalendar {
		return false
	}
	tlo, thi, ulo, uhi := t.comparable(u)
	return (t.OpenBegin() || tlo <= ulo && !u.OpenBegin()) && (t.OpenEnd() || uhi <= thi && !u.OpenEnd())
}

// Overlaps reports whether t and u have a moment in common.
func (t Time) Overlaps(u Time) bool {
	if t.form != formCalendar || u.form != formCalendar {
		return false
	}
	tlo, thi, ulo, uhi := t.comparable(u)
	return (t.OpenBegin() || u.OpenEnd() || tlo < uhi) && (u.OpenBegin() || t.OpenEnd() || ulo < thi)
}

// Before reports whether t ends before u begins.
func (t Time) Before(u Time) bool {
	if t.form != formCalendar || u.form != formCalendar || t.OpenEnd() || u.OpenBegin() {
		return false
	}
	_, thi, ulo, _ := t.comparable(u)
	return thi <= ulo
}

// SameDay reports whether t and u lie on one and the same calendar day, each
// counted in its own zone.
func (t Time) SameDay(u Time) bool {
	return t.form == formCalendar && u.form == formCalendar && t.open == 0 && u.open == 0 &&
		t.prec >= PrecisionDay && u.prec >= PrecisionDay && !t.IsRange() && !u.IsRange() && t.day() == u.day()
}

// comparable returns the bounds of t and u on one scale: Greenwich when both
// have a zone, the clock on the wall otherwise.
func (t Time) comparable(u Time) (tlo, thi, ulo, uhi int64) {
	tz, tok := t.Zone()
	uz, uok := u.Zone()
	if !tok || !uok {
		tz, uz = 0, 0
	}
	return t.lo - int64(tz)*60, t.hi - int64(tz)*60, u.lo - int64(uz)*60, u.hi - int64(uz)*60
}
