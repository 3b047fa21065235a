package event

import "strconv"

// TIMEX is t as the value of a TIMEX3 tag (TimeML 1.2.1): "2025-05-16",
// "2022-03", "2025-W20", "1988-Q3", "198" for the 1980s, "2025-05-15TNI",
// "2025-05-16T09:30Z", "XXXX-WXX-5", "PRESENT_REF". Of a time with an open side
// it is the stated end, of a range both ends, with a slash between. Years before
// 1 are written as in ISO 8601 and not with TIMEX3's BC. It is empty for the
// unknown Time.
func (t Time) TIMEX() string {
	var buf [40]byte
	return string(t.appendTIMEX(buf[:0]))
}

func (t Time) appendTIMEX(b []byte) []byte {
	switch t.form {
	case formUnknown:
		return b
	case formPast:
		return append(b, "PAST_REF"...)
	case formPresent:
		return append(b, "PRESENT_REF"...)
	case formFuture:
		return append(b, "FUTURE_REF"...)
	}
	if t.IsRange() {
		b = append(t.First().appendTIMEX(b), '/')
		return t.Last().appendTIMEX(b)
	}
	n := len(b)
	b = t.appendDate(b)
	if t.prec >= PrecisionDayPart && string(b[n:]) == anyDay {
		b = b[:n] // "T20:00", as TimeML has a time of day on no known day
	}
	return t.appendClock(b)
}

// anyDay is a day of which nothing is known.
const anyDay = "XXXX-XX-XX"

// appendDate writes the day or the coarser unit of t.
func (t Time) appendDate(b []byte) []byte {
	y, m, d := t.Date()
	switch t.prec {
	case PrecisionCentury:
		return appendYear(b, y/100, 2)
	case PrecisionDecade:
		return appendYear(b, y/10, 3)
	case PrecisionWeek, PrecisionWeekend:
		return t.appendWeek(b)
	}
	if t.form == formPattern {
		b = append(b, "XXXX"...)
	} else {
		b = appendYear(b, y, 4)
	}
	switch {
	case t.prec == PrecisionYear:
		return b
	case t.known&knowsWeekday != 0:
		return append(append(b, "-WXX-"...), digit(weekdayOf(t.day())))
	case t.prec == PrecisionHalf:
		return append(b, '-', 'H', digit((m+5)/6))
	case t.prec == PrecisionSeason:
		return append(append(b, '-'), seasonCodes[m/3]...)
	case t.prec == PrecisionQuarter:
		return append(b, '-', 'Q', digit((m+2)/3))
	}
	b = t.appendField(append(b, '-'), m, knowsMonth)
	if t.prec == PrecisionMonth {
		return b
	}
	return t.appendField(append(b, '-'), d, knowsDay)
}

// appendField writes a field of two digits, or XX when the pattern t does not
// know it.
func (t Time) appendField(b []byte, n int, need pattern) []byte {
	if t.form == formPattern && t.known&need == 0 {
		return append(b, "XX"...)
	}
	return append2(b, n)
}

func (t Time) appendWeek(b []byte) []byte {
	if t.form == formPattern {
		b = append(b, "XXXX-WXX"...)
	} else {
		y, w := isoWeek(t.day())
		b = append2(append(appendYear(b, y, 4), '-', 'W'), w)
	}
	if t.prec == PrecisionWeekend {
		b = append(b, "-WE"...)
	}
	return b
}

// appendClock writes the part of the day or the time of day, with its zone.
func (t Time) appendClock(b []byte) []byte {
	h, m, s := t.Clock()
	switch t.prec {
	case PrecisionDayPart:
		return append(append(b, 'T'), dayParts[t.part].code...)
	case PrecisionHour:
		b = append2(append(b, 'T'), h)
	case PrecisionMinute:
		b = append2(append(append2(append(b, 'T'), h), ':'), m)
	case PrecisionSecond:
		b = appendHMS(append(b, 'T'), h, m, s)
	default:
		return b
	}
	return t.appendZone(b)
}

// appendZone writes Z, or the offset from Greenwich, or nothing.
func (t Time) appendZone(b []byte) []byte {
	z, ok := t.Zone()
	switch {
	case !ok:
		return b
	case z == 0:
		return append(b, 'Z')
	case z < 0:
		b, z = append(b, '-'), -z
	default:
		b = append(b, '+')
	}
	return append2(append(append2(b, z/60), ':'), z%60)
}

// EDTF is t in the Extended Date/Time Format (ISO 8601-2:2019 as the Library of
// Congress profiles it): "2025-05-16", "2022-03/..", "198X", "2001-33" for a
// first quarter, "2010~". EDTF has no weeks, weekends and parts of the day:
// of the first two it gives first and last day, of the last the day. It is empty
// for what EDTF cannot say: the unknown Time, the references, weekdays and times
// of day without a date. What EDTF has no sign for, as "early", is left out.
func (t Time) EDTF() string {
	var buf [56]byte
	return string(t.appendEDTF(buf[:0]))
}

func (t Time) appendEDTF(b []byte) []byte {
	if t.form != formCalendar && (t.form != formPattern || t.known&(knowsWeekday|knowsClock) != 0 || t.prec == PrecisionWeek || t.prec == PrecisionWeekend) {
		return b
	}
	if t.OpenBegin() {
		b = append(b, "../"...)
	}
	switch {
	case t.IsRange():
		b = append(t.First().WithQualifier(t.qual).appendSide(b, openEnd), '/')
		b = t.Last().WithQualifier(t.qual).appendSide(b, openBegin)
	case t.prec == PrecisionWeek || t.prec == PrecisionWeekend:
		b = t.appendDays(b)
	default:
		b = t.appendQualifier(t.appendEDTFDate(b))
	}
	if t.OpenEnd() {
		b = append(b, "/.."...)
	}
	return b
}

// appendSide writes one end of a range: of a week its first or last day.
func (t Time) appendSide(b []byte, other sides) []byte {
	if t.prec == PrecisionWeek || t.prec == PrecisionWeekend {
		t.open = other
		return t.appendDays(b)
	}
	return t.appendQualifier(t.appendEDTFDate(b))
}

// appendDays writes the first and the last day of t, of which an open side
// leaves only one.
func (t Time) appendDays(b []byte) []byte {
	if !t.OpenBegin() {
		b = t.appendQualifier(appendDay(b, t.day()))
	}
	if t.open == 0 {
		b = append(b, '/')
	}
	if !t.OpenEnd() {
		b = t.appendQualifier(appendDay(b, floorDiv(t.hi, daySeconds)-1))
	}
	return b
}

func (t Time) appendEDTFDate(b []byte) []byte {
	y, m, _ := t.Date()
	switch t.prec {
	case PrecisionCentury:
		return append(appendYear(b, y/100, 2), "XX"...)
	case PrecisionDecade:
		return append(appendYear(b, y/10, 3), 'X')
	case PrecisionHalf:
		m = 40 + m/6
	case PrecisionSeason:
		m = 20 + m/3
	case PrecisionQuarter:
		m = 33 + m/3
	case PrecisionYear, PrecisionMonth, PrecisionDay:
		return t.appendDate(b)
	default:
		b = appendDay(b, t.day())
		if t.prec > PrecisionDayPart {
			h, min, s := t.Clock()
			b = t.appendZone(appendHMS(append(b, 'T'), h, min, s))
		}
		return b
	}
	if t.form == formPattern {
		b = append(b, "XXXX"...)
	} else {
		b = appendYear(b, y, 4)
	}
	return append2(append(b, '-'), m)
}

func (t Time) appendQualifier(b []byte) []byte {
	switch t.qual {
	case Approximate:
		return append(b, '~')
	case Uncertain:
		return append(b, '?')
	case Approximate | Uncertain:
		return append(b, '%')
	}
	return b
}

// Begin is the first day of t as "2025-05-16", or its first second as
// "2025-05-16T09:30:00Z" when t is finer than a day. It is empty when t has no
// place in the calendar or is open at its beginning.
func (t Time) Begin() string {
	if t.form != formCalendar || t.OpenBegin() {
		return ""
	}
	return string(t.appendBound(nil, t.lo))
}

// End is the first day after t, or the first second after it, so that t is the
// half-open interval [Begin, End). It is empty when t has no place in the
// calendar or is open at its end.
func (t Time) End() string {
	if t.form != formCalendar || t.OpenEnd() {
		return ""
	}
	return string(t.appendBound(nil, t.hi))
}

func (t Time) appendBound(b []byte, at int64) []byte {
	days := floorDiv(at, daySeconds)
	b = appendDay(b, days)
	if max(t.prec, t.last) <= PrecisionDay {
		return b
	}
	s := int(at - days*daySeconds)
	return t.appendZone(appendHMS(append(b, 'T'), s/3600, s/60%60, s%60))
}

// String is t for people and logs: its TIMEX3 value with what that leaves out,
// as "early 2022", "since 2022-03", "about 2010", and with parts of the day in
// words: "2025-05-15 night".
func (t Time) String() string {
	var b []byte
	switch t.open {
	case openBegin:
		b = append(b, "until "...)
	case openEnd:
		b = append(b, "since "...)
	case openBegin | openEnd:
		b = append(b, "around "...)
	}
	if t.qual&Uncertain != 0 {
		b = append(b, "perhaps "...)
	}
	if t.qual&Approximate != 0 {
		b = append(b, "about "...)
	}
	if t.mod != NoMod {
		b = append(append(b, t.mod.String()...), ' ')
	}
	if t.part != NoDayPart && t.form == formCalendar {
		part := t.part
		t = t.In(PrecisionDay)
		return string(t.appendTIMEX(b)) + " " + part.String()
	}
	return string(t.appendTIMEX(b))
}

func appendDay(b []byte, days int64) []byte {
	y, m, d := civilDate(days)
	return append2(append(append2(append(appendYear(b, y, 4), '-'), m), '-'), d)
}

func appendHMS(b []byte, h, m, s int) []byte {
	return append2(append(append2(append(append2(b, h), ':'), m), ':'), s)
}

// appendYear writes y in at least width digits, and with a leading Y when it has
// more than four, as EDTF does.
func appendYear(b []byte, y, width int) []byte {
	if y > 9999 || y < -9999 {
		return strconv.AppendInt(append(b, 'Y'), int64(y), 10)
	}
	if y < 0 {
		b, y = append(b, '-'), -y
	}
	for n := 1000; n > 0; n /= 10 {
		if y >= n || n < pow10[width] {
			b = append(b, digit(y/n%10))
		}
	}
	return b
}

var pow10 = [...]int{1, 10, 100, 1000, 10000}

func append2(b []byte, n int) []byte { return append(b, digit(n/10%10), digit(n%10)) }

func digit(n int) byte { return byte('0' + n) }
