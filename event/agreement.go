package event

// Agreement is an accord between parties.
type Agreement struct {
	Header
	Parties []ActorRef            `json:"parties,omitempty"` // who agrees with each other
	Content Field[string]         `json:"content,omitzero"`  // what is agreed: the text's words
	Subject Field[Subject]        `json:"subject,omitzero"`  // what it is about
	Stage   Field[AgreementStage] `json:"stage,omitzero"`    // how far it has come
}

// AgreementStage says how far an agreement has come.
type AgreementStage string

const (
	AgreementNear     AgreementStage = "near"     // under discussion or close
	AgreementReached  AgreementStage = "reached"  // settled, not said to be signed
	AgreementSigned   AgreementStage = "signed"   // signed or ratified
	AgreementFailed   AgreementStage = "failed"   // did not come about
	AgreementViolated AgreementStage = "violated" // broken, and not said to be over
	AgreementEnded    AgreementStage = "ended"    // expired, revoked or left
)
