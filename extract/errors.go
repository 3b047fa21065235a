package extract

import (
	"fmt"
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

// RuleError says that a rule panicked over an article.
type RuleError struct {
	ID    string // Article.ID
	Rule  string // Rule.Name
	Value any    // what it panicked with
	Stack []byte
}

func (e *RuleError) Error() string {
	return fmt.Sprintf("extract: rule %q: article %q: panic: %v", e.Rule, e.ID, e.Value)
}

// Unwrap is the error that the rule panicked with, if it was one.
func (e *RuleError) Unwrap() error {
	err, _ := e.Value.(error)
	return err
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
