package event

// Negotiation is a meeting, a round of talks, a summit, a call or a conference
// of two or more parties: held, planned, wished for or refused.
type Negotiation struct {
	Header
	Parties    []ActorRef      `json:"parties,omitempty"` // who negotiates with each other, as named
	Sides      []ActorRef      `json:"sides,omitempty"`   // the countries or organisations the parties stand for
	Mediators  []ActorRef      `json:"mediators,omitempty"`
	Hosts      []ActorRef      `json:"hosts,omitempty"`
	Observers  []ActorRef      `json:"observers,omitempty"` // present without being a party
	Venue      PlaceRef        `json:"venue,omitzero"`      // a building or site
	City       PlaceRef        `json:"city,omitzero"`
	Country    PlaceRef        `json:"country,omitzero"`
	Clock      []Field[Time]   `json:"clock,omitempty"` // times of day stated beside Header.Time
	Format     Field[Format]   `json:"format,omitzero"`
	Level      Field[string]   `json:"level,omitzero"` // "ministerial", "mid-level officials": the text's words
	Topic      Field[string]   `json:"topic,omitzero"`
	Stage      Field[string]   `json:"stage,omitzero"` // "second round", "opening session": the text's words
	Outcome    Field[string]   `json:"outcome,omitzero"`
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
	Of      ActorRef        `json:"of,omitzero"`
	For     Field[EventID]  `json:"for,omitzero"` // the Negotiation
	Head    ActorRef        `json:"head,omitzero"`
	Members []ActorRef      `json:"members,omitempty"` // named members other than the head
	Level   Field[string]   `json:"level,omitzero"`    // "mid-level officials": the text's words
	Size    Field[Quantity] `json:"size,omitzero"`
	Arrival Field[Time]     `json:"arrival,omitzero"`
}

// Demand is what somebody wants somebody to do, to give or to stop.
type Demand struct {
	Header
	By       []ActorRef     `json:"by,omitempty"`
	Of       []ActorRef     `json:"of,omitempty"` // the addressees
	Content  Field[string]  `json:"content,omitzero"`
	Subject  Field[Subject] `json:"subject,omitzero"`
	Since    Field[Time]    `json:"since,omitzero"`
	Past     bool           `json:"past,omitzero"` // raised in an earlier time than the article's, and not said to be upheld
	Strength Strength       `json:"strength,omitempty"`
	For      Field[EventID] `json:"for,omitzero"` // the Negotiation it is raised in
	Answers  []Answer       `json:"answers,omitempty"`
}

// Subject is what a demand, an offer or an agreement is about.
type Subject string

const (
	SubjectTerritory    Subject = "territory"
	SubjectSecurity     Subject = "security"
	SubjectAlliance     Subject = "alliance"
	SubjectTroops       Subject = "troops"
	SubjectCeasefire    Subject = "ceasefire"
	SubjectPrisoners    Subject = "prisoners"
	SubjectHumanitarian Subject = "humanitarian"
	SubjectSanctions    Subject = "sanctions"
	SubjectMoney        Subject = "money"
	SubjectTrade        Subject = "trade"
	SubjectPolitical    Subject = "political"
	SubjectRecognition  Subject = "recognition"
	SubjectTalks        Subject = "talks"
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
	By    ActorRef   `json:"by,omitzero"`
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
	By      []ActorRef     `json:"by,omitempty"`
	To      []ActorRef     `json:"to,omitempty"`
	Content Field[string]  `json:"content,omitzero"`
	Subject Field[Subject] `json:"subject,omitzero"`
	Answers []Answer       `json:"answers,omitempty"`
}

// Refusal is somebody's declining of a demand, an offer or a meeting.
type Refusal struct {
	Header
	By      []ActorRef       `json:"by,omitempty"`
	To      []ActorRef       `json:"to,omitempty"`
	Content Field[string]    `json:"content,omitzero"`
	Refuses []Field[EventID] `json:"refuses,omitempty"` // the demands, offers and meetings it covers
}

// Agreement is an accord between parties.
type Agreement struct {
	Header
	Parties []ActorRef            `json:"parties,omitempty"`
	Content Field[string]         `json:"content,omitzero"`
	Subject Field[Subject]        `json:"subject,omitzero"`
	Stage   Field[AgreementStage] `json:"stage,omitzero"`
}

// AgreementStage says how far an agreement has come.
type AgreementStage string

const (
	AgreementNear     AgreementStage = "near" // under discussion or close
	AgreementReached  AgreementStage = "reached"
	AgreementSigned   AgreementStage = "signed"
	AgreementFailed   AgreementStage = "failed"
	AgreementViolated AgreementStage = "violated"
	AgreementEnded    AgreementStage = "ended"
)

// Territory is somebody's hold on, or claim to, a piece of land or sea.
type Territory struct {
	Header
	Territory PlaceRef                 `json:"territory,omitzero"`
	Owner     ActorRef                 `json:"owner,omitzero"`  // whose it is said to be; the giver of what is ceded
	Holder    ActorRef                 `json:"holder,omitzero"` // who holds it; the claimant, the receiver, or the side that leaves
	Relation  Field[TerritoryRelation] `json:"relation,omitzero"`
	Share     Field[Quantity]          `json:"share,omitzero"`
	Since     Field[Time]              `json:"since,omitzero"`
}

// TerritoryRelation is how the holder stands to a territory.
type TerritoryRelation string

const (
	Occupies      TerritoryRelation = "occupies"
	Controls      TerritoryRelation = "controls"
	Claims        TerritoryRelation = "claims"
	Annexed       TerritoryRelation = "annexed"
	Demands       TerritoryRelation = "demands"
	Cedes         TerritoryRelation = "cedes"
	WithdrawsFrom TerritoryRelation = "withdraws"
	Recaptured    TerritoryRelation = "recaptured"
)

// Statement is what somebody is said to have said, written, thought or felt.
type Statement struct {
	Header
	Speaker   ActorRef  `json:"speaker,omitzero"`
	Source    Span      `json:"source,omitzero"`  // the whole source phrase: "a ministry spokesman who asked not to be named"
	Unnamed   bool      `json:"unnamed,omitzero"` // the source is not named: "a ministry source"
	Addressee ActorRef  `json:"addressee,omitzero"`
	Cue       Span      `json:"cue,omitzero"`      // "said", "according to"; zero for a bare quotation
	Content   []Span    `json:"content,omitempty"` // the parts of the content, in text order
	Speech    Speech    `json:"speech,omitempty"`
	Act       SpeechAct `json:"act,omitempty"`
}

// Speech is the form in which speech is given.
type Speech string

const (
	SpeechDirect   Speech = "direct"   // all of the content in quotation marks
	SpeechIndirect Speech = "indirect" // none of it
	SpeechMixed    Speech = "mixed"    // some of it
)

// SpeechAct is what the speaker does by saying it.
type SpeechAct string

const (
	ActState   SpeechAct = "state"
	ActConfirm SpeechAct = "confirm"
	ActDeny    SpeechAct = "deny"
	ActAccuse  SpeechAct = "accuse"
	ActPropose SpeechAct = "propose"
	ActDemand  SpeechAct = "demand"
	ActReject  SpeechAct = "reject"
	ActPromise SpeechAct = "promise"
	ActThreat  SpeechAct = "threaten"
	ActWarn    SpeechAct = "warn"
	ActAssess  SpeechAct = "assess"  // criticises, praises
	ActBelieve SpeechAct = "believe" // views, thinks, hopes
	ActAsk     SpeechAct = "ask"
)

// Visit is a journey of somebody to a place.
type Visit struct {
	Header
	Who   []ActorRef `json:"who,omitempty"`
	Where PlaceRef   `json:"where,omitzero"`
	From  PlaceRef   `json:"from,omitzero"`
	Host  ActorRef   `json:"host,omitzero"`
}
