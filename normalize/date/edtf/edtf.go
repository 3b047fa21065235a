package edtf

import (
	"iter"
	"strings"

	"github.com/parley-news/parley/event"
)

// Kind is the form of a Value.
type Kind uint8

const (
	NoKind   Kind = iota
	Single        // a date, with or without a time of day
	Interval      // two dates with a slash between; one may be open or unknown
	OneOf         // one of a set: [1667,1668]
	AllOf         // all of a set: {1667,1668}
)

var kindNames = [...]string{"", "date", "interval", "one_of", "all_of"}

// String is the name of k: "interval".
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "kind?"
}

// Value is an expression in EDTF. It is comparable; the zero Value is none.
type Value struct {
	text        string
	first, last day
	kind        Kind
	level       uint8
	begin, end  Side
}

// Side says how a Value begins or ends.
type Side uint8

const (
	Dated   Side = iota // on a day that the bounds give
	Open                // "..": it goes on beyond every day
	Unknown             // nothing: it has an end that is not known
)

// Error says that a text is no EDTF.
type Error struct {
	Text   string // the whole text
	Offset int    // the byte at which reading stopped
	Why    string
}

// Error describes what is wrong with the text.
func (e *Error) Error() string {
	text := e.Text
	if len(text) > 60 {
		text = strings.ToValidUTF8(text[:60], "") + "..."
	}
	return "edtf: " + `"` + text + `": ` + e.Why
}

// Parse reads an expression of level 0, 1 or 2. The error is an *Error.
func Parse(s string) (Value, error) {
	p := parser{text: s}
	v := p.value()
	if p.why != "" {
		return Value{}, &Error{Text: s, Offset: p.at, Why: p.why}
	}
	v.text = s
	return v, nil
}

// String is the text that v was read from.
func (v Value) String() string { return v.text }

// IsZero reports whether v is none.
func (v Value) IsZero() bool { return v == Value{} }

// Kind is the form of v.
func (v Value) Kind() Kind { return v.kind }

// Level is the lowest level of the format, 0 to 2, that v belongs to.
func (v Value) Level() int { return int(v.level) }

// Sides says how v begins and ends. Only an interval and a set have sides that
// are not Dated.
func (v Value) Sides() (begin, end Side) { return v.begin, v.end }

// Bounds returns the first and the last day that v may cover, both included; the
// zero Time for a side that is not Dated. Of 156X-12-25 they are the Christmas
// days of 1560 and 1569, of a set the bounds of all its dates together.
func (v Value) Bounds() (first, last event.Time) {
	if v.kind != NoKind && v.begin == Dated {
		first = v.first.time()
	}
	if v.kind != NoKind && v.end == Dated {
		last = v.last.time()
	}
	return first, last
}

// Dates yields the dates that v is made of, in its order: one of a Single, those
// that an Interval names, the members of a set and the ends of its ranges.
func (v Value) Dates() iter.Seq[Date] {
	return func(yield func(Date) bool) {
		p := parser{text: v.text, visit: yield}
		if v.kind != NoKind {
			p.value()
		}
	}
}

// Time is v as an event.Time. It is not ok for what such a Time cannot hold
// without loss: sets, qualifiers and unspecified digits within a date,
// significant digits, an unknown side, southern seasons.
func (v Value) Time() (t event.Time, ok bool) {
	if v.kind == NoKind || v.kind > Interval || v.begin == Unknown || v.end == Unknown {
		return t, false
	}
	t, err := event.ParseTime(v.text)
	return t, err == nil && t.EDTF() == v.text
}

// MarshalText gives the text that v was read from.
func (v Value) MarshalText() ([]byte, error) { return []byte(v.text), nil }

// UnmarshalText reads what Parse reads; the empty text is the zero Value. The
// error is an *Error.
func (v *Value) UnmarshalText(text []byte) (err error) {
	if len(text) == 0 {
		*v = Value{}
		return nil
	}
	*v, err = Parse(string(text))
	return err
}
