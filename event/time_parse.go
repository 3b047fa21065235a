package event

import "strings"

// TimeError says that a text is no time in a form that ParseTime reads.
type TimeError struct {
	Text string // the whole text
	Why  string
}

// Error describes what is wrong with the text.
func (e *TimeError) Error() string { return "event: time " + quote(e.Text) + ": " + e.Why }

func quote(s string) string {
	if len(s) > 60 {
		s = strings.ToValidUTF8(s[:60], "") + "..."
	}
	return `"` + s + `"`
}

// ParseTime reads a time as ISO 8601, TIMEX3 or EDTF write it:
//
//	2025-05-16  20250516  2025-05  2025  2025-W20  2025-05-16T09:30Z
//	20250516T0930+0300  2025-05-15TNI  1988-Q3  2025-SU  198  199X  19
//	2022-03/..  2025-03-23/2025-03-25  2010~  XXXX-WXX-5  T20:00  PRESENT_REF
//
// What TIMEX and EDTF print, it reads; of EDTF it reads level 0, and of levels 1
// and 2 seasons, quarters, halves, open intervals, qualifiers of the whole,
// unspecified last digits, and years of more than four digits; a range has the
// qualifiers of both its ends. Package edtf reads all of it. The error is a *TimeError.
func ParseTime(s string) (Time, error) {
	t, why := parseTime(s)
	if why != "" {
		return Time{}, &TimeError{Text: s, Why: why}
	}
	return t, nil
}

const (
	notATime  = "no form of a time"
	notInDate = "no such day, month, week or hour"
)

func parseTime(s string) (t Time, why string) {
	switch s {
	case "PAST_REF":
		return PastRef(), ""
	case "PRESENT_REF":
		return PresentRef(), ""
	case "FUTURE_REF":
		return FutureRef(), ""
	}
	first, last, isRange := strings.Cut(s, "/")
	if !isRange {
		return parseSingle(s)
	}
	begins, ends := first != ".." && first != "", last != ".." && last != ""
	switch {
	case begins && ends:
		return parseRange(first, last)
	case begins:
		t, why = parseSingle(first)
		return t.Since(), why
	case ends:
		t, why = parseSingle(last)
		return t.Until(), why
	}
	return t, notATime
}

func parseRange(first, last string) (Time, string) {
	a, why := parseSingle(first)
	if why != "" {
		return a, why
	}
	b, why := parseSingle(last)
	if why != "" {
		return b, why
	}
	t := Range(a, b)
	if t.IsZero() {
		return t, "the range ends before it begins"
	}
	return t.WithQualifier(a.qual | b.qual), ""
}

// parseSingle reads a time without a slash.
func parseSingle(s string) (Time, string) {
	var q Qualifier
	if n := len(s); n > 0 {
		switch s[n-1] {
		case '~':
			q = Approximate
		case '?':
			q = Uncertain
		case '%':
			q = Approximate | Uncertain
		}
		if q != 0 {
			s = s[:n-1]
		}
	}
	if strings.HasPrefix(s, "T") {
		s = anyDay + s
	}
	p := timeParser{rest: s}
	t := p.date()
	if p.rest != "" && !p.bad && (p.take('T') || p.take(' ')) {
		t = p.clock(t)
	}
	switch {
	case p.bad || p.rest != "":
		return Time{}, notATime
	case t.IsZero():
		return t, notInDate
	}
	return t.WithQualifier(q), ""
}

// timeParser reads one time from the front of rest. After a failure bad is set
// and what it returns means nothing.
type timeParser struct {
	rest string
	bad  bool
}

func (p *timeParser) take(c byte) bool {
	if p.rest == "" || p.rest[0] != c {
		return false
	}
	p.rest = p.rest[1:]
	return true
}

func (p *timeParser) takeWord(w string) bool {
	if !strings.HasPrefix(p.rest, w) {
		return false
	}
	p.rest = p.rest[len(w):]
	return true
}

// run is the number of digits at the front.
func (p *timeParser) run() int {
	n := 0
	for n < len(p.rest) && p.rest[n]-'0' <= 9 {
		n++
	}
	return n
}

// number reads exactly n digits, n at most 12.
func (p *timeParser) number(n int) int {
	if p.run() < n || n == 0 || n > 12 {
		p.bad = true
		return 0
	}
	v := 0
	for i := range n {
		v = v*10 + int(p.rest[i]-'0')
	}
	p.rest = p.rest[n:]
	return v
}

func (p *timeParser) date() Time {
	if p.takeWord("XXXX") {
		return p.pattern()
	}
	long := p.take('Y')
	sign := 1
	if p.take('-') {
		sign = -1
	}
	n := p.run()
	switch {
	case long:
		return p.inYear(sign * p.number(n))
	case n == 8 && sign > 0:
		return Day(p.number(4), p.number(2), p.number(2))
	case n == 4:
		return p.inYear(sign * p.number(4))
	case n == 3:
		v := p.number(3)
		p.take('X')
		return Decade(sign * v * 10)
	case n == 2:
		v := p.number(2)
		p.takeWord("XX")
		return Century(sign * v * 100)
	}
	p.bad = true
	return Time{}
}

// inYear reads what follows a year.
func (p *timeParser) inYear(y int) Time {
	if !p.take('-') {
		return Year(y)
	}
	return p.unitOf(y)
}

// unitOf reads a month, a week or another part of the year y.
func (p *timeParser) unitOf(y int) Time {
	if p.rest == "" {
		p.bad = true
		return Time{}
	}
	switch p.rest[0] {
	case 'W':
		return p.week(y)
	case 'Q':
		p.rest = p.rest[1:]
		return Quarter(y, p.number(1))
	case 'H':
		p.rest = p.rest[1:]
		return Half(y, p.number(1))
	case 'S', 'F':
		return SeasonOf(y, p.season())
	case 'X':
		return p.unspecified(Year(y))
	}
	return p.inMonth(y, p.number(2))
}

// inMonth reads what follows a month, or what stands for one in EDTF.
func (p *timeParser) inMonth(y, m int) Time {
	switch {
	case m >= 21 && m <= 24:
		return SeasonOf(y, Season(m-20))
	case m >= 33 && m <= 36:
		return Quarter(y, m-32)
	case m == 40 || m == 41:
		return Half(y, m-39)
	case !p.take('-'):
		return Month(y, m)
	case strings.HasPrefix(p.rest, "XX"):
		p.rest = p.rest[2:]
		return Month(y, m)
	}
	return Day(y, m, p.number(2))
}

// unspecified reads the XX or XX-XX that stand for a month and a day of t.
func (p *timeParser) unspecified(t Time) Time {
	p.bad = p.bad || !p.takeWord("XX")
	if p.take('-') {
		p.bad = p.bad || !p.takeWord("XX")
	}
	return t
}

func (p *timeParser) season() Season {
	for s := Spring; s <= Winter; s++ {
		if p.takeWord(seasonCodes[s]) {
			return s
		}
	}
	p.bad = true
	return NoSeason
}

// week reads W20, W20-WE or W20-5, and WI, which is no week but the winter.
func (p *timeParser) week(y int) Time {
	if p.takeWord("WI") {
		return SeasonOf(y, Winter)
	}
	p.take('W')
	w := p.number(2)
	switch {
	case !p.take('-'):
		return Week(y, w)
	case p.takeWord("WE"):
		return Weekend(y, w)
	}
	wd := p.number(1)
	t := Week(y, w)
	if t.IsZero() || wd < 1 || wd > 7 {
		return Time{}
	}
	return fromDays(PrecisionDay, t.day()+int64(wd-1))
}

// pattern reads what follows the XXXX of an unknown year.
func (p *timeParser) pattern() Time {
	if !p.take('-') {
		return AnyUnit(PrecisionYear)
	}
	switch {
	case p.takeWord("WXX-WE"):
		return AnyUnit(PrecisionWeekend)
	case p.takeWord("WXX-"):
		return AnyWeekday(p.number(1))
	case p.takeWord("WXX"):
		return AnyUnit(PrecisionWeek)
	case p.takeWord("XX-XX"):
		return AnyUnit(PrecisionDay)
	case p.takeWord("XX-"):
		return anyDayOfMonth(p.number(2))
	case p.takeWord("XX"):
		return AnyUnit(PrecisionMonth)
	}
	return AnyYear(p.unitOf(2000))
}

// anyDayOfMonth is a day of an unknown month.
func anyDayOfMonth(d int) Time {
	t := Day(2000, 1, d)
	if t.IsZero() {
		return t
	}
	t.form, t.known = formPattern, knowsDay
	return t
}

// clock reads what follows the T of a time on the day t.
func (p *timeParser) clock(t Time) Time {
	for part := Morning; part <= Daytime; part++ {
		if p.takeWord(dayParts[part].code) {
			return t.WithDayPart(part)
		}
	}
	precision, h, m, s := PrecisionHour, p.number(2), 0, 0
	if p.take(':') || p.run() >= 2 {
		precision, m = PrecisionMinute, p.number(2)
		if p.take(':') || p.run() >= 2 {
			precision, s = PrecisionSecond, p.number(2)
			if p.take('.') {
				p.rest = p.rest[p.run():]
			}
		}
	}
	t = t.WithClock(precision, h, m, s)
	if p.rest == "" || t.IsZero() {
		return t
	}
	return p.zone(t)
}

// zone reads Z or an offset from Greenwich, hours with or without minutes.
func (p *timeParser) zone(t Time) Time {
	if p.take('Z') {
		return t.WithZone(0)
	}
	sign := 1
	if p.take('-') {
		sign = -1
	} else if !p.take('+') {
		p.bad = true
	}
	h, m := p.number(2), 0
	if p.take(':') || p.run() > 0 {
		m = p.number(2)
	}
	if h > 24 || m > 59 {
		return Time{}
	}
	return t.WithZone(sign * (h*60 + m))
}
