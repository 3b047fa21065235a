package quantity

import (
	"strings"
	"sync"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/numeral"
)

var finders = sync.Pool{New: func() any { return new(finder) }}

// finder reads one text.
type finder struct {
	text    string
	scanner numeral.Scanner
	numeral.Run
	floor int // first token of the run that no quantity has taken
	dst   []event.QuantityMention
}

// Append appends the quantities of text to dst, in text order and not
// overlapping.
func Append(dst []event.QuantityMention, text string) []event.QuantityMention {
	f := finders.Get().(*finder)
	f.text, f.dst = text, dst
	f.scanner.Reset(text, lexicon())
	for run := f.scanner.Next(); run != nil; run = f.scanner.Next() {
		f.readRun(run)
	}
	dst = f.dst
	f.scanner.Reset("", nil)
	f.text, f.dst, f.Run = "", nil, nil
	finders.Put(f)
	return dst
}

// Error says that a text is not one quantity.
type Error struct {
	Text string
	Why  string
}

// Error describes what is wrong.
func (e *Error) Error() string { return "quantity: " + e.Text + ": " + e.Why }

// Parse reads text as one quantity and nothing else, but for white space, an
// article in front and what is counted behind: "the 1,900 workers", "nearly 20% of
// the land". Up to four words without marks count as that, and Of is theirs
// without "of" and article; Parse does not ask what kind of words they are. The
// error is an *Error.
func Parse(text string) (event.QuantityMention, error) {
	var buf [2]event.QuantityMention
	found := Append(buf[:0], text)
	switch {
	case len(found) == 0:
		return event.QuantityMention{}, &Error{text, "no number"}
	case len(found) > 1:
		return event.QuantityMention{}, &Error{text, "more than one number"}
	}
	m := found[0]
	if before := strings.TrimSpace(text[:m.Span.Start]); before != "" && !article(before) {
		return event.QuantityMention{}, &Error{text, "words before the number"}
	}
	of, ok := counted(text, m.Span.End)
	if !ok {
		return event.QuantityMention{}, &Error{text, "more behind the number than what is counted"}
	}
	m.Of = of
	return m, nil
}

// reading is a quantity over the tokens [from, to) of a run, without the words
// that bound it from the left.
type reading struct {
	from, to  int
	low, high numeral.Number
	bound     event.Bound
	unit      string
	kind      event.QuantityKind
	scaled    bool // a scale word belongs to it
}

// readRun reads the quantities of one run from left to right.
func (f *finder) readRun(run numeral.Run) {
	f.Run, f.floor = run, 0
	for i := 0; i < len(run); {
		r, ok := f.read(i)
		if !ok || r.to <= i {
			i++
			continue
		}
		f.emit(r)
		i = r.to
		f.floor = i
	}
}

// emit appends r with the bound that the words around it give.
func (f *finder) emit(r reading) {
	core := event.Span{Start: f.Run[r.from].Start, End: f.Run[r.to-1].End}
	from, to := r.from, r.to
	if r.bound == event.BoundExact {
		from, r.bound = f.boundBefore(r.from)
		if r.bound == event.BoundExact || r.bound == event.BoundAbout {
			if after, b := f.boundAfter(r.to); b != "" {
				to, r.bound = after, b
			}
		}
	} else if r.bound == event.BoundVague || r.bound == event.BoundRange {
		from, _ = f.boundBefore(r.from)
	}
	q := event.Quantity{Low: r.low.String(), High: r.high.String(), Bound: r.bound, Unit: r.unit, Kind: r.kind}
	switch r.bound {
	case event.BoundMore, event.BoundAtLeast:
		q.High = ""
	case event.BoundLess, event.BoundAtMost, event.BoundAlmost:
		q.Low = ""
	case event.BoundVague:
		q.High = ""
		if r.low.Mant == 0 {
			q.Low = ""
		}
	}
	span := event.Span{Start: f.Run[from].Start, End: f.Run[to-1].End}
	f.dst = append(f.dst, event.QuantityMention{Span: span, Core: core, Quantity: q})
}

func (f *finder) hyphen(i int) bool {
	return (f.Mark(i, '-') || f.Mark(i, 'n')) && f.Joined(i) && f.Joined(i+1) && i+1 < len(f.Run)
}

// glued reports whether token i continues a word or a code: the 16 of F16, F-16
// and v2.16.
func (f *finder) glued(i int) bool {
	t := f.Run[i]
	if t.Space || t.Start == 0 {
		return false
	}
	switch c := f.text[t.Start-1]; {
	case c|0x20 >= 'a' && c|0x20 <= 'z', c == '_', c == '@', c == '&':
		return true
	case c == '-':
		return t.Start > 1 && letterAt(f.text, t.Start-2) && !(i > 1 && f.Run[i-2].Class != numeral.None)
	case c >= '0' && c <= '9':
		return true
	}
	return false
}

func letterAt(s string, i int) bool { return s[i]|0x20 >= 'a' && s[i]|0x20 <= 'z' }
