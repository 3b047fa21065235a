package event

// Clock is a time of day on an unknown day. Fields finer than p are ignored.
func Clock(p Precision, hour, minute, second int) Time {
	return AnyUnit(PrecisionDay).WithClock(p, hour, minute, second)
}

// WithClock is the time of day hour:minute:second on the day t, to the precision
// p: PrecisionHour, PrecisionMinute or PrecisionSecond. Hour 24 is midnight at
// the end of the day. What is no time of day, or a t that is no day, gives the
// unknown Time.
func (t Time) WithClock(p Precision, hour, minute, second int) Time {
	if p < PrecisionMinute {
		minute = 0
	}
	if p < PrecisionSecond {
		second = 0
	}
	if p < PrecisionHour || hour < 0 || hour > 24 || minute < 0 || minute > 59 || second < 0 || second > 60 || hour == 24 && minute+second > 0 {
		return Time{}
	}
	from := int64(hour*3600 + minute*60 + min(second, 59))
	return t.within(p, from, from+clockSeconds[p])
}

var clockSeconds = [...]int64{PrecisionHour: 3600, PrecisionMinute: 60, PrecisionSecond: 1}

// WithDayPart is a part of the day t. A t that is no day gives the unknown Time.
func (t Time) WithDayPart(part DayPart) Time {
	if part < Morning || part > Daytime {
		return Time{}
	}
	h := dayParts[part]
	u := t.within(PrecisionDayPart, h.from*3600, h.to*3600)
	if u.form != formUnknown {
		u.part = part
	}
	return u
}

// within is the seconds [from, to) of the day t.
func (t Time) within(p Precision, from, to int64) Time {
	if t.prec != PrecisionDay || t.IsRange() {
		return Time{}
	}
	t.prec, t.lo, t.hi = p, t.lo+from, t.lo+to
	if t.form == formPattern {
		t.known |= knowsClock
	}
	return t
}

// WithMod is t narrowed by m.
func (t Time) WithMod(m Mod) Time {
	t.mod = m
	return t
}

// WithQualifier is t as sure as q.
func (t Time) WithQualifier(q Qualifier) Time {
	t.qual = q & (Approximate | Uncertain)
	return t
}

// WithZone is t read in the zone that is the given minutes east of Greenwich, at
// most 24 hours. The clock stays as it is.
func (t Time) WithZone(minutes int) Time {
	if minutes < -24*60 || minutes > 24*60 {
		return Time{}
	}
	if t.form == formCalendar || t.form == formPattern {
		t.zone = int16(minutes + zoneBias)
	}
	return t
}

// Floating is t without its zone.
func (t Time) Floating() Time {
	t.zone = 0
	return t
}

// Since is the time that begins in t and has no end.
func (t Time) Since() Time {
	if t.form != formUnknown {
		t.open |= openEnd
	}
	return t
}

// Until is the time without a beginning that ends in t.
func (t Time) Until() Time {
	if t.form != formUnknown {
		t.open |= openBegin
	}
	return t
}

// Closed is t without open sides: the stated time of "since March 2022".
func (t Time) Closed() Time {
	t.open = 0
	return t
}

// Range is the time from the beginning of a to the end of b. It keeps the
// precision of each, the zone of a and no modifiers; parts of the day become
// hours. It is unknown unless both have a place in the calendar, and b does not
// begin before a.
func Range(a, b Time) Time {
	if a.form != formCalendar || b.form != formCalendar || b.lo < a.lo || a.IsRange() || b.IsRange() {
		return Time{}
	}
	return Time{form: formCalendar, lo: a.lo, hi: b.hi, prec: endPrecision(a), last: endPrecision(b), zone: a.zone}
}

func endPrecision(t Time) Precision {
	if t.prec == PrecisionDayPart {
		return PrecisionHour
	}
	return t.prec
}

// First is the unit in which t begins: of a range, its first end.
func (t Time) First() Time {
	if !t.IsRange() {
		return t
	}
	return t.unitAt(t.lo, t.prec)
}

// Last is the unit in which t ends: of a range, its other end.
func (t Time) Last() Time {
	if !t.IsRange() {
		return t
	}
	return t.unitAt(startOfLast(t.hi, t.last), t.last)
}

// unitAt is the unit of p that begins at the second lo, in the zone of t.
func (t Time) unitAt(lo int64, p Precision) Time {
	u := Time{form: formCalendar, prec: p, lo: lo, zone: t.zone}
	if p >= PrecisionHour {
		u.hi = lo + clockSeconds[p]
	} else {
		u.hi = endOf(p, floorDiv(lo, daySeconds)) * daySeconds
	}
	return u
}

// startOfLast is the beginning of the unit of p that ends at hi.
func startOfLast(hi int64, p Precision) int64 {
	if p >= PrecisionHour {
		return hi - clockSeconds[p]
	}
	days := hi / daySeconds
	if hi%daySeconds < 0 {
		days--
	}
	switch p {
	case PrecisionWeek:
		return (days - 7) * daySeconds
	case PrecisionWeekend:
		return (days - 2) * daySeconds
	case PrecisionDay:
		return (days - 1) * daySeconds
	}
	y, m, d := civilDate(days)
	y, m, d = addMonths(y, m, -monthsOf[p], d)
	return civilDays(y, m, d) * daySeconds
}
