package event

import (
	"encoding/json"
	"errors"
)

// Basis says how a value came from the text. The zero Basis belongs to a Field
// that holds no value.
type Basis string

const (
	Stated   Basis = "stated"   // the words of Spans state the value
	Inferred Basis = "inferred" // the value follows from the words of Spans, or from knowledge about what they name
)

// Field is a value with the evidence it rests on. The zero Field means "not
// stated": OK is false and JSON omits it.
//
// Several Spans are several pieces of evidence for one value, in the order of
// the text. A Field that holds a value has a Basis; State and Infer set it.
type Field[T any] struct {
	Value T      `json:"value"`
	Spans []Span `json:"spans,omitempty"`
	Basis Basis  `json:"basis,omitempty"` // "stated" when absent
}

// State returns the field that holds value as stated by the words of spans.
func State[T any](value T, spans ...Span) Field[T] {
	return Field[T]{Value: value, Spans: spans, Basis: Stated}
}

// Infer returns the field that holds value as inferred from the words of spans.
func Infer[T any](value T, spans ...Span) Field[T] {
	return Field[T]{Value: value, Spans: spans, Basis: Inferred}
}

// OK reports whether the field holds a value.
func (f Field[T]) OK() bool { return f.Basis != "" }

// IsZero reports whether the field holds no value.
func (f Field[T]) IsZero() bool { return !f.OK() }

// MarshalJSON encodes f as an object with the members value, spans and basis. A
// basis of "stated" is left out, and a field that holds no value is null.
func (f Field[T]) MarshalJSON() ([]byte, error) {
	if !f.OK() {
		return []byte("null"), nil
	}
	type plain Field[T]
	out := plain(f)
	if out.Basis == Stated {
		out.Basis = ""
	}
	return encode(out)
}

// UnmarshalJSON decodes what MarshalJSON writes.
func (f *Field[T]) UnmarshalJSON(data []byte) error {
	if isNull(data) {
		return nil
	}
	in := struct {
		Value *T `json:"value"`
		Spans []Span
		Basis Basis
	}{Basis: Stated}
	if err := json.Unmarshal(data, &in); err != nil {
		return err
	}
	if in.Value == nil {
		return errors.New("event: field: has no value")
	}
	if in.Basis == "" {
		in.Basis = Stated
	}
	*f = Field[T]{Value: *in.Value, Spans: in.Spans, Basis: in.Basis}
	return nil
}
