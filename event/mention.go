package event

// TimeMention is a time expression of the text.
type TimeMention struct {
	Span Span     `json:"span"`          // as TimeML marks it: "three years", "early 2022", without a preposition
	Core Span     `json:"core,omitzero"` // without modifiers: "2022" of "early 2022"
	Full Span     `json:"full,omitzero"` // with what stands before Span and changes the value: "since March 2022", "over three years"
	Type TimeType `json:"type"`

	// Time is the value of a date, a time of day or the interval that a duration
	// is tied to ("the last 48 hours"); zero when there is none.
	Time Time `json:"time,omitzero"`

	// Duration is the length of a duration, the period of a recurrence, or how far
	// off a date is: two years for "two years ago".
	Duration Duration `json:"duration,omitzero"`

	// Other is the reading not taken: next Friday where Time is the last one.
	Other Time `json:"other,omitzero"`

	Anchor Anchor `json:"anchor,omitempty"`

	// Antecedent is the earlier expression of the text that this one refers to:
	// "early 2022" for a later "at the time". Zero when Anchor is not AnchorMention.
	Antecedent Span `json:"antecedent,omitzero"`
}

// TimeType is the kind of a time expression, as TIMEX3 divides them.
type TimeType string

const (
	TypeDate     TimeType = "DATE"     // a day or a coarser unit
	TypeClock    TimeType = "TIME"     // a time or a part of the day
	TypeDuration TimeType = "DURATION" // a length of time
	TypeSet      TimeType = "SET"      // a recurrence
)

// Anchor says what a time was resolved against.
type Anchor string

const (
	AnchorNone      Anchor = ""          // the words say it all, or nothing was resolved
	AnchorReference Anchor = "reference" // the reference time, as a rule the publication date
	AnchorMention   Anchor = "mention"   // an earlier time of the text
)

// TIMEX is the TIMEX3 value of m: that of its Time, or of its Duration where m is
// a duration, or a recurrence that names no time ("every two weeks", but
// "XXXX-WXX-1" for "every Monday").
func (m TimeMention) TIMEX() string {
	if m.Type == TypeDuration || m.Type == TypeSet && m.Time.IsZero() {
		return m.Duration.TIMEX()
	}
	return m.Time.TIMEX()
}

// QuantityMention is a quantity of the text.
type QuantityMention struct {
	Span     Span     `json:"span"`          // with approximators and unit: "nearly 20%"
	Core     Span     `json:"core,omitzero"` // the number with its unit: "20%"
	Of       Span     `json:"of,omitzero"`   // what is counted: "prisoners" of "1,000 prisoners"
	Quantity Quantity `json:"quantity"`
}
