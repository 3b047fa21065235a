package event

// Time is a stretch of time as a text states it.
type Time struct{ s string }

// IsZero reports whether t is unknown.
func (t Time) IsZero() bool { return t == Time{} }

// TIMEX is the value of t as a TIMEX3 value: "2025-05-16", "2022-03".
func (t Time) TIMEX() string { return t.s }

// Duration is a length of time.
type Duration struct{ s string }

// IsZero reports whether d is unknown.
func (d Duration) IsZero() bool { return d == Duration{} }

// TimeMention is a time expression of the text.
type TimeMention struct {
	Span     Span     `json:"span"`
	Core     Span     `json:"core,omitzero"` // without modifiers
	Type     string   `json:"type"`          // DATE TIME DURATION SET
	Time     Time     `json:"time,omitzero"`
	Duration Duration `json:"duration,omitzero"`
}

// Quantity is a number with its bounds and its unit.
type Quantity struct {
	Low, High string
	Unit      string
	Bound     string
}

// QuantityMention is a quantity of the text.
type QuantityMention struct {
	Span     Span     `json:"span"`
	Core     Span     `json:"core,omitzero"`
	Quantity Quantity `json:"quantity"`
}
