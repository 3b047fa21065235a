package event

// Demand is what somebody wants somebody to do, to give or to stop.
type Demand struct {
	Header
	By       []ActorRef     `json:"by,omitempty"`       // who demands; the side of a person who speaks for it
	Of       []ActorRef     `json:"of,omitempty"`       // the addressees
	Content  Field[string]  `json:"content,omitzero"`   // what is demanded: the text's words
	Subject  Field[Subject] `json:"subject,omitzero"`   // what it is about
	Since    Field[Time]    `json:"since,omitzero"`     // since when it is raised
	Past     bool           `json:"past,omitzero"`      // raised in an earlier time than the article's, and not said to be upheld
	Strength Strength       `json:"strength,omitempty"` // its force
	For      Field[EventID] `json:"for,omitzero"`       // the Negotiation it is raised in
	Answers  []Answer       `json:"answers,omitempty"`  // who accepts, rejects or withdraws it
}

// Subject is what a demand, an offer or an agreement is about.
type Subject string

const (
	SubjectTerritory    Subject = "territory"    // land, sea, borders
	SubjectSecurity     Subject = "security"     // guarantees, protection, weapons
	SubjectAlliance     Subject = "alliance"     // membership, neutrality
	SubjectTroops       Subject = "troops"       // their withdrawal, number or stay
	SubjectCeasefire    Subject = "ceasefire"    // an end or a pause of fighting
	SubjectPrisoners    Subject = "prisoners"    // captives, hostages, detained persons
	SubjectHumanitarian Subject = "humanitarian" // relief and access to it
	SubjectSanctions    Subject = "sanctions"    // their lifting or imposing
	SubjectMoney        Subject = "money"        // pay, loans, reparations
	SubjectTrade        Subject = "trade"        // tariffs, markets, goods
	SubjectPolitical    Subject = "political"    // government, elections, laws
	SubjectRecognition  Subject = "recognition"  // of a state, a government, a claim
	SubjectTalks        Subject = "talks"        // to meet or to negotiate
	SubjectOther        Subject = "other"
)

// Strength grades the force of a demand.
type Strength string

const (
	StrengthWish      Strength = "wish"      // hopes, supports, would like
	StrengthRequest   Strength = "request"   // asks, seeks, calls on
	StrengthDemand    Strength = "demand"    // demands, must, insists
	StrengthCondition Strength = "condition" // if, unless, on condition that
	StrengthUltimatum Strength = "ultimatum" // with a deadline or a threat
)

// Answer is a reaction to a demand or an offer.
type Answer struct {
	By    ActorRef   `json:"by,omitzero"` // who answers
	Kind  AnswerKind `json:"answer"`
	Spans []Span     `json:"spans,omitempty"` // the words of the answer
}

// AnswerKind says which way an answer goes.
type AnswerKind string

const (
	Accepts   AnswerKind = "accepts"
	Rejects   AnswerKind = "rejects"
	Withdraws AnswerKind = "withdraws" // the one who demanded takes it back
)

// Offer is what somebody proposes or declares to be ready to do.
type Offer struct {
	Header
	By      []ActorRef     `json:"by,omitempty"`      // who offers
	To      []ActorRef     `json:"to,omitempty"`      // to whom
	Content Field[string]  `json:"content,omitzero"`  // what is offered: the text's words
	Subject Field[Subject] `json:"subject,omitzero"`  // what it is about
	Answers []Answer       `json:"answers,omitempty"` // who accepts, rejects or withdraws it
}

// Refusal is somebody's declining of a demand, an offer or a meeting.
type Refusal struct {
	Header
	By      []ActorRef       `json:"by,omitempty"`      // who refuses
	To      []ActorRef       `json:"to,omitempty"`      // to whom
	Content Field[string]    `json:"content,omitzero"`  // what is refused: the text's words
	Refuses []Field[EventID] `json:"refuses,omitempty"` // the demands, offers and meetings it covers
}
