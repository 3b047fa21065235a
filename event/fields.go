package event

// Slot is a Field of any type under its name.
type Slot struct {
	Name  string // as in JSON: "venue"
	Value any    // the field's Value
	Spans []Span
	Basis Basis
}
