package event

// Statement is what somebody is said to have said, written, thought or felt.
type Statement struct {
	Header
	Speaker   ActorRef  `json:"speaker,omitzero"`
	Source    Span      `json:"source,omitzero"`    // the whole source phrase: "a ministry spokesman who asked not to be named"
	Unnamed   bool      `json:"unnamed,omitzero"`   // the source is not named: "a ministry source"
	Addressee ActorRef  `json:"addressee,omitzero"` // to whom it is said
	Cue       Span      `json:"cue,omitzero"`       // "said", "according to"; zero for a bare quotation
	Content   []Span    `json:"content,omitempty"`  // the parts of the content, in text order
	Speech    Speech    `json:"speech,omitempty"`   // how the words are given
	Act       SpeechAct `json:"act,omitempty"`      // what the speaker does by saying it
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
	ActState   SpeechAct = "state"    // says, reports, explains
	ActConfirm SpeechAct = "confirm"  // confirms, admits
	ActDeny    SpeechAct = "deny"     // denies, disputes
	ActAccuse  SpeechAct = "accuse"   // accuses, blames
	ActPropose SpeechAct = "propose"  // proposes, suggests, offers
	ActDemand  SpeechAct = "demand"   // demands, urges, calls for
	ActReject  SpeechAct = "reject"   // rejects, refuses
	ActPromise SpeechAct = "promise"  // promises, vows, agrees
	ActThreat  SpeechAct = "threaten" // threatens
	ActWarn    SpeechAct = "warn"     // warns, cautions
	ActAssess  SpeechAct = "assess"   // criticises, praises
	ActBelieve SpeechAct = "believe"  // views, thinks, hopes
	ActAsk     SpeechAct = "ask"      // asks a question
)
