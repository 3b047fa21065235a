package event

// Negotiation is a meeting, a round of talks, a summit, a call or a conference
// of two or more parties: held, planned, wished for or refused. Its day stands
// in Header.Time. The stages of one meeting are one Negotiation; an earlier or a
// later round is another.
type Negotiation struct {
	Header
	Parties    []ActorRef      `json:"parties,omitempty"`   // who negotiates with each other, as named
	Sides      []ActorRef      `json:"sides,omitempty"`     // the countries or organisations the parties stand for
	Mediators  []ActorRef      `json:"mediators,omitempty"` // who goes between the parties
	Hosts      []ActorRef      `json:"hosts,omitempty"`     // whose guests they are; a host is a mediator only when the text says so
	Observers  []ActorRef      `json:"observers,omitempty"` // present without being a party
	Venue      PlaceRef        `json:"venue,omitzero"`      // a building or site
	City       PlaceRef        `json:"city,omitzero"`
	Country    PlaceRef        `json:"country,omitzero"`
	Clock      []Field[Time]   `json:"clock,omitempty"`      // times of day stated beside Header.Time
	Format     Field[Format]   `json:"format,omitzero"`      // how the parties meet
	Level      Field[string]   `json:"level,omitzero"`       // "ministerial", "mid-level officials": the text's words
	Topic      Field[string]   `json:"topic,omitzero"`       // what it is about: the text's words
	Stage      Field[string]   `json:"stage,omitzero"`       // "second round", "opening session": the text's words
	Outcome    Field[string]   `json:"outcome,omitzero"`     // what came of it: the text's words
	Continues  Field[EventID]  `json:"continues,omitzero"`   // the earlier negotiation it follows on
	FirstSince Field[Time]     `json:"first_since,omitzero"` // "the first since March 2022"
	FirstIn    Field[Duration] `json:"first_in,omitzero"`    // "the first in over three years"
}

// Format is the form of a negotiation.
type Format string

const (
	FormatDirect       Format = "direct"       // the parties face each other
	FormatIndirect     Format = "indirect"     // through a go-between
	FormatMultilateral Format = "multilateral" // three or more parties
	FormatPhone        Format = "phone"        // by telephone or video
)

// Delegation is a group that somebody sends to a negotiation.
type Delegation struct {
	Header
	Of      ActorRef        `json:"of,omitzero"`       // who sends it
	For     Field[EventID]  `json:"for,omitzero"`      // the Negotiation
	Head    ActorRef        `json:"head,omitzero"`     // who leads it
	Members []ActorRef      `json:"members,omitempty"` // named members other than the head
	Level   Field[string]   `json:"level,omitzero"`    // "mid-level officials": the text's words
	Size    Field[Quantity] `json:"size,omitzero"`     // how many people
	Arrival Field[Time]     `json:"arrival,omitzero"`  // when it comes to the place of the negotiation
}
