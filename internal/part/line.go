package part

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/parley-news/parley/event"
)

// line is a line of the text that is not blank.
type line struct {
	event.Span        // without the white space at its ends
	text       string // of the span
	indent     int    // width of the white space before it
	blanks     int    // blank lines before it
	width      int    // in characters
}

// splitLines lists the lines of text that are not blank.
func splitLines(text string) []line {
	var out []line
	blanks := 0
	for start := 0; start < len(text); {
		end, next := lineEnd(text, start)
		s := strings.TrimSpace(text[start:end])
		if s == "" {
			blanks++
			start = next
			continue
		}
		from := start + strings.Index(text[start:end], s)
		out = append(out, line{
			Span: event.Span{Start: from, End: from + len(s)}, text: s,
			indent: indent(text[start:from]), blanks: blanks, width: utf8.RuneCountInString(s),
		})
		blanks, start = 0, next
	}
	return out
}

// lineEnd is where the line that starts at i ends and where the next one starts.
func lineEnd(text string, i int) (end, next int) {
	for ; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\r' && strings.HasPrefix(text[i:], "\r\n"):
			return i, i + 2
		case c >= '\n' && c <= '\r':
			return i, i + 1
		case c == 0xc2 && strings.HasPrefix(text[i:], "\u0085"):
			return i, i + 2
		case c == 0xe2 && (strings.HasPrefix(text[i:], "\u2028") || strings.HasPrefix(text[i:], "\u2029")):
			return i, i + 3
		}
	}
	return i, i
}

// indent is the width of white space, a tab being four.
func indent(space string) int {
	return utf8.RuneCountInString(space) + 3*strings.Count(space, "\t")
}

// finished reports whether s ends as a sentence does: with a period, a question
// or an exclamation mark or a colon, and closing marks after it.
func finished(s string) bool {
	s = strings.TrimRight(s, "\"'”’»)]*")
	if s == "" {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(".!?:;…", r)
}

// firstWord is the width of the first word of s in characters.
func firstWord(s string) int {
	if k := strings.IndexByte(s, ' '); k >= 0 {
		s = s[:k]
	}
	return utf8.RuneCountInString(s)
}

// lowerStart reports whether s begins with a lower-case letter.
func lowerStart(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// bullet reports whether s begins like the item of a list.
func bullet(s string) bool {
	for _, b := range [...]string{"- ", "* ", "• ", "– ", "— ", "o ", "· "} {
		if strings.HasPrefix(s, b) {
			return true
		}
	}
	return false
}
