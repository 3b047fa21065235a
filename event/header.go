package event

// Identifiers link the tables of a Document. They are unique within one
// document only and are empty when there is nothing to link to.
type (
	ActorID string // key of Document.Actors
	PlaceID string // key of Document.Places
	EventID string // key of Document.Events
)

// ActorRef is a reference to an actor with the words that name it there.
type ActorRef = Field[ActorID]

// PlaceRef is a reference to a place with the words that name it there.
type PlaceRef = Field[PlaceID]

// Event is one thing that an article reports. Any struct pointer becomes an
// Event by embedding Header; users add kinds of their own that way.
type Event interface {
	// EventHeader returns the header that is part of the event, not a copy.
	EventHeader() *Header
}

// Header holds what every event has. A kind of event adds its own slots beside
// it and never repeats these.
type Header struct {
	Kind        Kind        `json:"kind"`
	ID          EventID     `json:"id,omitempty"`
	Spans       []Span      `json:"spans,omitempty"`      // the clauses that report the event, one an element
	Trigger     Span        `json:"trigger,omitzero"`     // the word or words that evoke it
	Status      Status      `json:"status,omitempty"`     // what the text as a whole commits to; see Status
	Claims      []Claim     `json:"claims,omitempty"`     // every status that the text gives it, in text order
	Time        Field[Time] `json:"time,omitzero"`        // when it happens
	Place       PlaceRef    `json:"place,omitzero"`       // where it happens
	Attribution Attribution `json:"attribution,omitzero"` // who says so; zero when the narrator does
	Rule        string      `json:"rule,omitempty"`       // name of the rule that found it
}

// EventHeader returns h itself, so that a struct that embeds Header is an Event.
func (h *Header) EventHeader() *Header { return h }
