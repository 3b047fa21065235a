package event

// Basis says how a value came from the text. The zero Basis is Stated.
type Basis uint8

const (
	Stated   Basis = iota // the words of Spans state the value
	Inferred              // the value follows from the words of Spans, or from knowledge about what they name
)

// Field is a value with the evidence it rests on. The zero Field means "not
// stated": OK is false and JSON omits it.
//
// Several Spans are several pieces of evidence for one value, in the order of
// the text.
type Field[T any] struct {
	Value T      `json:"value"`
	Spans []Span `json:"spans,omitempty"`
	Basis Basis  `json:"basis,omitzero"`
	set   bool
}

// State returns the field that holds value as stated by the words of spans.
func State[T any](value T, spans ...Span) Field[T] {
	return Field[T]{Value: value, Spans: spans, set: true}
}

// Infer returns the field that holds value as inferred from the words of spans.
func Infer[T any](value T, spans ...Span) Field[T] {
	return Field[T]{Value: value, Spans: spans, Basis: Inferred, set: true}
}

// OK reports whether the field holds a value.
func (f Field[T]) OK() bool { return f.set }

// IsZero reports whether the field holds no value.
func (f Field[T]) IsZero() bool { return !f.set }
