package event

import (
	"bytes"
	"fmt"
	"strconv"
)

// Span is a half-open range of bytes [Start, End) of the UTF-8 text of an
// Article. The zero Span is "no place in the text". In JSON it is the array
// [start, end].
type Span struct {
	Start, End int
}

// Len is the length of s in bytes.
func (s Span) Len() int { return s.End - s.Start }

// IsZero reports whether s is the zero Span.
func (s Span) IsZero() bool { return s == Span{} }

// Contains reports whether t lies within s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether s and t have a byte in common.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Compare orders spans by Start, then by End: negative, zero or positive as s
// sorts before, with or after t.
func (s Span) Compare(t Span) int {
	if s.Start != t.Start {
		return s.Start - t.Start
	}
	return s.End - t.End
}

// String returns s as "start:end", as in a slice expression.
func (s Span) String() string { return strconv.Itoa(s.Start) + ":" + strconv.Itoa(s.End) }

// MarshalJSON encodes s as the array [start, end].
func (s Span) MarshalJSON() ([]byte, error) {
	b := append(make([]byte, 0, 16), '[')
	b = strconv.AppendInt(b, int64(s.Start), 10)
	b = append(b, ',')
	b = strconv.AppendInt(b, int64(s.End), 10)
	return append(b, ']'), nil
}

// UnmarshalJSON decodes the array [start, end]. It refuses offsets below zero
// and a start after the end. Like every decoder of this package it leaves s
// alone at null.
func (s *Span) UnmarshalJSON(data []byte) error {
	if isNull(data) {
		return nil
	}
	inner, ok := bytes.CutPrefix(bytes.TrimSpace(data), []byte("["))
	inner, closed := bytes.CutSuffix(inner, []byte("]"))
	start, end, two := bytes.Cut(inner, []byte(","))
	if !ok || !closed || !two {
		return fmt.Errorf("event: span: %s is not [start, end]", data)
	}
	from, err1 := strconv.Atoi(string(bytes.TrimSpace(start)))
	to, err2 := strconv.Atoi(string(bytes.TrimSpace(end)))
	if err1 != nil || err2 != nil || from < 0 || to < from {
		return fmt.Errorf("event: span: %s is not a range of bytes", data)
	}
	*s = Span{from, to}
	return nil
}

func isNull(data []byte) bool { return string(bytes.TrimSpace(data)) == "null" }
