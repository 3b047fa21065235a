package date

import (
	"strings"

	"github.com/parley-news/parley/event"
)

// AppendRanges appends to dst the ranges that neighbouring mentions of text make,
// in text order: "from 3 May to 5 June", "between 9 a.m. and noon", "2014-2018".
// mentions are what Append has found in text. TimeML marks the two ends, and so
// does Append; a range is a mention of both whose Time runs from the first to the
// last.
func AppendRanges(dst []event.TimeMention, text string, mentions []event.TimeMention) []event.TimeMention {
	for i := 0; i+1 < len(mentions); i++ {
		if m, ok := rangeOf(text, &mentions[i], &mentions[i+1]); ok {
			dst = append(dst, m)
			i++
		}
	}
	return dst
}

// rangeOf is the range from a to b when the words between and before them say so.
func rangeOf(text string, a, b *event.TimeMention) (m event.TimeMention, ok bool) {
	if !endOfRange(a) || !endOfRange(b) {
		return m, false
	}
	full, led := leader(text, a.Full.Start)
	switch strings.ToLower(strings.TrimSpace(text[a.Span.End:b.Full.Start])) {
	case "", "to", "through", "thru", "till", "-", "–", "—", "~":
		if b.Full.Start == b.Span.Start && strings.TrimSpace(text[a.Span.End:b.Span.Start]) == "" {
			return m, false
		}
	case "and":
		if led != "between" {
			return m, false
		}
	default:
		return m, false
	}
	t := fromTo(a, b)
	span := event.Span{Start: a.Span.Start, End: b.Span.End}
	m = event.TimeMention{Span: span, Core: span, Full: event.Span{Start: full, End: b.Span.End}, Type: a.Type, Time: t, Anchor: a.Anchor}
	return m, !t.IsZero()
}

// fromTo is the range from a to b; where b would lie before a, by a reading of
// either that was not taken: "from November to March".
func fromTo(a, b *event.TimeMention) event.Time {
	for _, ends := range [...][2]event.Time{{a.Time, b.Time}, {a.Time, b.Other}, {a.Other, b.Time}} {
		if t := event.Range(ends[0].Closed(), ends[1].Closed()); !t.IsZero() {
			return t
		}
	}
	return event.Time{}
}

// endOfRange reports whether m can be one end of a range.
func endOfRange(m *event.TimeMention) bool {
	return (m.Type == event.TypeDate || m.Type == event.TypeClock) && m.Time.Resolved() && !m.Time.IsRange()
}

// leader is the "from" or "between" before byte at, and where it begins; at itself
// without one.
func leader(text string, at int) (start int, word string) {
	before := strings.TrimRight(text[:at], " ")
	for _, w := range [...]string{"from", "between"} {
		if n := len(before) - len(w); n >= 0 && strings.EqualFold(before[n:], w) && (n == 0 || before[n-1] <= ' ') {
			return n, w
		}
	}
	return at, ""
}
