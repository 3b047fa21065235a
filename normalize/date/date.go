package date

import (
	"strings"
	"sync"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/numeral"
)

// Policy is the habit by which a text counts its relative dates.
type Policy uint8

const (
	// News counts from the Reference, the day of publication: a bare weekday is
	// that day or the last one before it, a month or a day of a month is the
	// nearest.
	News Policy = iota
	// Narrative counts from the time told last: a history goes forward. The
	// Reference serves until a first time has been told, and for "now" and
	// "today".
	Narrative
	// Future counts from the Reference onward, as agendas and requests do.
	Future
	// None resolves only what carries its own date.
	None
)

// Options say against what to resolve. The zero Options resolve nothing relative.
type Options struct {
	Reference event.Time // a day or an instant, as Article.Published
	Policy    Policy
	Guide     Guide // what the caller knows of the grammar; nil for nothing
	Wrapped   bool  // a newline inside a paragraph is a space; otherwise it ends what can be one expression
}

// Direction is the side of the reference on which a time lies.
type Direction int8

const (
	Past   Direction = -1
	Either Direction = 0
	Ahead  Direction = 1
)

// Guide tells what a parse of the sentence knows and a look at the neighbouring
// words does not.
type Guide interface {
	// Direction is the side to which the clause around the expression at s points:
	// Ahead for "will meet on Monday". The policy decides when it says Either.
	Direction(s event.Span) Direction
	// Verb reports whether the word at s, as "may" or "march", is a verb there.
	Verb(s event.Span) bool
}

var finders = sync.Pool{New: func() any { return new(finder) }}

// Append appends the time expressions of text to dst, in text order and not
// overlapping.
func Append(dst []event.TimeMention, text string, o Options) []event.TimeMention {
	f := finders.Get().(*finder)
	f.reset(text, o)
	f.dst = dst
	for run := f.scanner.Next(); run != nil; run = f.scanner.Next() {
		f.readRun(run)
	}
	dst = f.dst
	f.release()
	return dst
}

// Error says that a text is not one time expression.
type Error struct {
	Text string
	Why  string
}

// Error describes what is wrong.
func (e *Error) Error() string { return "date: " + e.Text + ": " + e.Why }

// Parse reads text as one time expression and nothing else, but for white space
// and one preposition in front. "In", "on", "at", "by", "during", "for" and "from"
// change no value: "by Friday" is a Friday, and a coming one where Options leave
// the choice. "Since" and "until" open the time at its end or its beginning. Others,
// such as "before", say another time than the expression and are errors. The error
// is an *Error.
func Parse(text string, o Options) (event.TimeMention, error) {
	var buf [2]event.TimeMention
	found := Append(buf[:0], text, o)
	switch {
	case len(found) == 0:
		return event.TimeMention{}, &Error{text, "no time expression"}
	case len(found) > 1:
		return event.TimeMention{}, &Error{text, "more than one time expression"}
	}
	m := found[0]
	if before := strings.TrimSpace(text[:m.Full.Start]); before != "" && !idle(before) || !blank(text[m.Span.End:]) {
		return event.TimeMention{}, &Error{text, "words beside the time expression"}
	}
	return m, nil
}

// idle reports whether word is a preposition that leaves the value of an expression
// as it is.
func idle(word string) bool {
	switch strings.ToLower(word) {
	case "in", "on", "at", "by", "during", "for", "from":
		return true
	}
	return false
}

func blank(s string) bool {
	for i := range len(s) {
		if s[i] > ' ' {
			return false
		}
	}
	return true
}

func (f *finder) reset(text string, o Options) {
	f.text, f.o = text, o
	f.scanner.Reset(text, lexicon())
	f.scanner.Lines = !o.Wrapped
	f.ref = o.Reference.Closed()
	if !f.ref.Resolved() || o.Policy == None {
		f.ref = event.Time{}
	}
	f.told, f.toldDay, f.toldQuarter = told{}, told{}, told{}
}

func (f *finder) release() {
	f.scanner.Reset("", nil)
	f.text, f.dst, f.o, f.Run = "", nil, Options{}, nil
	finders.Put(f)
}

// finder reads one text. What it has told last is what later expressions refer to.
type finder struct {
	text    string
	o       Options
	scanner numeral.Scanner
	numeral.Run
	dst []event.TimeMention
	ref event.Time // the reference, or zero

	told        told // the last date
	toldDay     told // the last day
	toldQuarter told // the last quarter that is not a comparison, as "a year ago" is
}

// told is a time that the text has told and the span that told it.
type told struct {
	event.Time
	span event.Span
}
