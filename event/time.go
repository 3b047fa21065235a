package event

// Time is a stretch of time as a text states it: a day, a month, the night of a
// day, half past nine in the morning, "since March 2022", or a word such as
// "now" that only points. It is a comparable value; the zero Time is "unknown".
//
// Most times are resolved: they lie in the calendar (proleptic Gregorian) as an
// interval from Begin to End, End not included, and Precision says in which unit
// the text counts. A Time without a place in the calendar keeps what is known:
// a weekday read without a reference date is "XXXX-WXX-5" and nothing more.
//
// A Time may have a zone. Without one it floats: "Friday" is Friday where the
// text is written. Floating times compare by the clock on the wall.
//
// The same value reads and prints as TIMEX3 (TIMEX, ParseTime), as EDTF (EDTF,
// ParseTime) and as a JSON object with both.
type Time struct {
	lo, hi int64     // seconds of the civil calendar since 1970-01-01T00:00, [lo, hi)
	prec   Precision // unit of the time, or of the first end of a range
	last   Precision // unit of the other end of a range; 0 when it is none
	form   form
	known  pattern // what is known of a pattern
	mod    Mod
	qual   Qualifier
	open   sides
	part   DayPart // when prec is PrecisionDayPart
	zone   int16   // minutes east of Greenwich plus zoneBias; 0 when floating
}

// form is what kind of value a Time is. The zero form is "unknown".
type form uint8

const (
	formUnknown  form = iota
	formCalendar      // [lo, hi) is the time
	formPattern       // [lo, hi) is an example in the year 2000, known says what counts of it
	formPast
	formPresent
	formFuture
)

// pattern is the set of calendar fields that an unresolved Time knows.
type pattern uint8

const (
	knowsMonth   pattern = 1 << iota // or quarter, half or season
	knowsDay                         // of the month
	knowsWeekday                     // Monday to Sunday
	knowsClock                       // part of the day, hour, minute or second
)

// sides is the set of sides on which a Time has no end.
type sides uint8

const (
	openBegin sides = 1 << iota
	openEnd
)

const zoneBias = 1 << 14

// Precision is a unit of the calendar, from coarse to fine.
type Precision uint8

const (
	NoPrecision Precision = iota
	PrecisionCentury
	PrecisionDecade
	PrecisionYear
	PrecisionHalf // of a year
	PrecisionSeason
	PrecisionQuarter // of a year
	PrecisionMonth
	PrecisionWeek    // ISO 8601 week, from Monday
	PrecisionWeekend // Saturday and Sunday
	PrecisionDay
	PrecisionDayPart // morning, night ...: see DayPart
	PrecisionHour
	PrecisionMinute
	PrecisionSecond
)

var precisionNames = [...]string{"", "century", "decade", "year", "half", "season", "quarter", "month", "week", "weekend", "day", "day_part", "hour", "minute", "second"}

// String returns the name of p in JSON: "day", "day_part".
func (p Precision) String() string {
	if int(p) < len(precisionNames) {
		return precisionNames[p]
	}
	return "precision?"
}

// Mod narrows a Time within its unit, or moves it beyond.
type Mod uint8

const (
	NoMod         Mod = iota
	ModEarly          // "early 2022": TIMEX3 START
	ModMid            // "mid-May": TIMEX3 MID
	ModLate           // "late last year": TIMEX3 END
	ModBefore         // "more than a year ago": some time before
	ModAfter          // "less than a year ago": some time after
	ModOnOrBefore     // "no later than Friday"
	ModOnOrAfter      // "Friday at the earliest"
)

var modNames = [...]string{"", "early", "mid", "late", "before", "after", "on_or_before", "on_or_after"}
var modTimex = [...]string{"", "START", "MID", "END", "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER"}

// String returns the name of m in JSON: "early".
func (m Mod) String() string {
	if int(m) < len(modNames) {
		return modNames[m]
	}
	return "mod?"
}

// TIMEX returns m as the mod attribute of a TIMEX3 tag: "START".
func (m Mod) TIMEX() string {
	if int(m) < len(modTimex) {
		return modTimex[m]
	}
	return ""
}

// Qualifier says how sure the text is of a Time. Both bits may be set.
type Qualifier uint8

const (
	Approximate Qualifier = 1 << iota // "around 2010": EDTF ~
	Uncertain                         // "perhaps in 2010": EDTF ?
)

var qualifierNames = [...]string{"", "approximate", "uncertain", "approximate_uncertain"}

// String returns the name of q in JSON: "approximate".
func (q Qualifier) String() string { return qualifierNames[q&3] }

// DayPart is a part of the day. The hours are a convention of this package, for
// Begin and End only: a text that says "night" states no hours.
type DayPart uint8

const (
	NoDayPart DayPart = iota
	Morning           // 05:00 to 12:00, TIMEX3 MO
	Midday            // 11:00 to 14:00, TIMEX3 MI
	Afternoon         // 12:00 to 18:00, TIMEX3 AF
	Evening           // 17:00 to 22:00, TIMEX3 EV
	Night             // 20:00 to 05:00 of the next day, TIMEX3 NI
	Daytime           // 06:00 to 18:00, TIMEX3 DT
)

// dayParts has the name, the TIMEX3 code and the hours of each DayPart.
var dayParts = [...]struct {
	name, code string
	from, to   int64
}{
	{},
	{"morning", "MO", 5, 12},
	{"midday", "MI", 11, 14},
	{"afternoon", "AF", 12, 18},
	{"evening", "EV", 17, 22},
	{"night", "NI", 20, 29},
	{"daytime", "DT", 6, 18},
}

// String returns the name of p: "night".
func (p DayPart) String() string {
	if int(p) < len(dayParts) {
		return dayParts[p].name
	}
	return "part?"
}

// Season is a season of the year by the northern meteorological convention.
type Season uint8

const (
	NoSeason Season = iota
	Spring          // March to May, TIMEX3 SP
	Summer          // June to August, TIMEX3 SU
	Autumn          // September to November, TIMEX3 FA
	Winter          // December to February of the next year, TIMEX3 WI
)

var seasonCodes = [...]string{"", "SP", "SU", "FA", "WI"}

// IsZero reports whether t is unknown.
func (t Time) IsZero() bool { return t == Time{} }

// Resolved reports whether t has a place in the calendar.
func (t Time) Resolved() bool { return t.form == formCalendar }

// Unresolved reports whether t names a date whose place in the calendar is not
// known, as "XXXX-WXX-5": read against a reference it would have one.
func (t Time) Unresolved() bool { return t.form == formPattern }

// Precision is the unit in which t counts; of a range, that of its first end.
func (t Time) Precision() Precision { return t.prec }

// Mod is how the text narrows t within its unit.
func (t Time) Mod() Mod { return t.mod }

// Qualifier is how sure the text is of t.
func (t Time) Qualifier() Qualifier { return t.qual }

// OpenBegin reports whether t has no beginning, as "until Friday" has none.
func (t Time) OpenBegin() bool { return t.open&openBegin != 0 }

// OpenEnd reports whether t has no end, as "since March 2022" has none.
func (t Time) OpenEnd() bool { return t.open&openEnd != 0 }

// IsRange reports whether t runs from one stated time to another.
func (t Time) IsRange() bool { return t.last != NoPrecision }

// DayPart is the part of the day that t names, or NoDayPart.
func (t Time) DayPart() DayPart { return t.part }

// Season is the season that t names, or NoSeason.
func (t Time) Season() Season {
	if t.prec != PrecisionSeason {
		return NoSeason
	}
	_, m, _ := t.Date()
	return Season(m / 3)
}

// Zone is the offset of t in minutes east of Greenwich; ok is false for a
// floating time.
func (t Time) Zone() (minutes int, ok bool) {
	if t.zone == 0 {
		return 0, false
	}
	return int(t.zone) - zoneBias, true
}
