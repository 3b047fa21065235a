package quantity

import (
	"strings"

	"github.com/parley-news/parley/event"
)

// maxCounted is how many words Parse takes as what is counted: "Turkish prisoners
// of war".
const maxCounted = 4

// counted is the span of what the quantity that ends at byte at of text counts,
// without "of" and article. It is zero when nothing follows; ok is false when what
// follows cannot be that.
func counted(text string, at int) (of event.Span, ok bool) {
	of = trimmed(text, at)
	w, linked := firstWord(text, of), false
	if strings.EqualFold(w, "of") {
		of, linked = trimmed(text, of.Start+len(w)), true
		w = firstWord(text, of)
	}
	if strings.EqualFold(w, "the") || linked && article(w) {
		of = trimmed(text, of.Start+len(w))
	}
	words := strings.Fields(text[of.Start:of.End])
	switch {
	case of.Len() == 0:
		return event.Span{}, !linked
	case len(words) > maxCounted || of.Start == at:
		return event.Span{}, false
	}
	for _, w := range words {
		if !plainWord(w) {
			return event.Span{}, false
		}
	}
	return of, true
}

// trimmed is the span of text from byte at on, without the white space around it.
func trimmed(text string, at int) event.Span {
	rest := strings.TrimLeft(text[at:], " \t\r\n")
	start := len(text) - len(rest)
	return event.Span{Start: start, End: start + len(strings.TrimRight(rest, " \t\r\n"))}
}

// firstWord is the first word in span s of text.
func firstWord(text string, s event.Span) string {
	w := text[s.Start:s.End]
	if k := strings.IndexAny(w, " \t\r\n"); k >= 0 {
		w = w[:k]
	}
	return w
}

func article(w string) bool {
	return strings.EqualFold(w, "the") || strings.EqualFold(w, "a") || strings.EqualFold(w, "an")
}

// plainWord reports whether w is made of letters, hyphens and apostrophes.
func plainWord(w string) bool {
	return strings.TrimLeft(w, "-'’") == w && !strings.ContainsFunc(w, func(r rune) bool {
		return r < 0x80 && !(r|0x20 >= 'a' && r|0x20 <= 'z') && r != '-' && r != '\''
	})
}
