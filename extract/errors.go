package extract

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/parley-news/parley/event"
)

// InputError says that an article cannot be processed.
type InputError struct {
	ID     string // Article.ID
	Offset int    // of the byte at fault in Article.Text
	Reason string // "invalid UTF-8", "NUL byte", "text is too long"
}

func (e *InputError) Error() string {
	if e.ID == "" {
		return fmt.Sprintf("extract: article: byte %d: %s", e.Offset, e.Reason)
	}
	return fmt.Sprintf("extract: article %q: byte %d: %s", e.ID, e.Offset, e.Reason)
}

// RuleError says that a rule panicked over an article, or returned an event that is
// none.
type RuleError struct {
	ID    string // Article.ID
	Rule  string // Rule.Name
	Value any    // what it panicked with, or an error that says what is wrong
	Stack []byte // of the panic; nil when there was none
}

func (e *RuleError) Error() string {
	what := ""
	if e.Stack != nil {
		what = "panic: "
	}
	return fmt.Sprintf("extract: rule %q: article %q: %s%v", e.Rule, e.ID, what, e.Value)
}

// Unwrap is the Value when it is an error.
func (e *RuleError) Unwrap() error {
	err, _ := e.Value.(error)
	return err
}

// checkEvent returns what is wrong with event n of a rule over a text of size bytes.
func checkEvent(n int, e event.Event, size int) error {
	if e == nil {
		return fmt.Errorf("event %d is nil", n)
	}
	h := e.EventHeader()
	outside := func(s event.Span) bool { return s.Start < 0 || s.End > size || s.Start >= s.End }
	switch {
	case h == nil:
		return fmt.Errorf("event %d has no header", n)
	case h.Kind == "":
		return fmt.Errorf("event %d has no kind", n)
	case outside(h.Trigger):
		return fmt.Errorf("event %d: trigger %v is no stretch of the text", n, h.Trigger)
	case slices.ContainsFunc(h.Spans, outside):
		return fmt.Errorf("event %d: a span of %v is no stretch of the text", n, h.Spans)
	}
	return nil
}

// checkInput returns the error of an article that cannot be processed.
func checkInput(a event.Article, maxBytes int) error {
	if len(a.Text) > maxBytes {
		return &InputError{a.ID, maxBytes, fmt.Sprintf("text is too long: %d bytes, at most %d", len(a.Text), maxBytes)}
	}
	if !utf8.ValidString(a.Text) {
		return &InputError{a.ID, invalidByte(a.Text), "invalid UTF-8"}
	}
	if i := strings.IndexByte(a.Text, 0); i >= 0 {
		return &InputError{a.ID, i, "NUL byte: binary data"}
	}
	for _, p := range a.Parts {
		if p.Span.Start < 0 || p.Span.End > len(a.Text) || p.Span.Start > p.Span.End {
			return &InputError{a.ID, max(p.Span.Start, 0), "part outside the text"}
		}
	}
	return nil
}

// invalidByte is the offset of the first byte of s that is not valid UTF-8.
func invalidByte(s string) int {
	for i, r := range s {
		if r == utf8.RuneError {
			if _, n := utf8.DecodeRuneInString(s[i:]); n == 1 {
				return i
			}
		}
	}
	return len(s)
}
