package event

// ActorID identifies a row of Document.Actors. Like every identifier here it is
// unique within one document only, and empty when there is nothing to link to.
type ActorID string

// PlaceID identifies a row of Document.Places.
type PlaceID string

// EventID identifies a row of Document.Events.
type EventID string

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
// it and never repeats these. It has no method that encodes or prints it: such a
// method would be promoted to the event and swallow the slots.
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

// EventHeader returns h itself, so that a pointer to a struct that embeds Header
// is an Event. It is never nil.
func (h *Header) EventHeader() *Header { return h }
