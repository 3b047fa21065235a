package event

// Act is any other who-did-what-to-whom, coded in the PLOVER vocabulary.
type Act struct {
	Header
	Actors     []ActorRef      `json:"actors,omitempty"`
	Recipients []ActorRef      `json:"recipients,omitempty"`
	Type       PLOVER          `json:"type,omitempty"`
	Mode       string          `json:"mode,omitempty"`     // PLOVER's mode within the type, such as "firearms"
	Contexts   []string        `json:"contexts,omitempty"` // PLOVER's contexts, such as "diplomatic"
	CAMEO      string          `json:"cameo,omitempty"`    // the CAMEO code it is derived from or maps to
	Victims    Field[Quantity] `json:"victims,omitzero"`
	Amount     Field[Quantity] `json:"amount,omitzero"`
}

// PLOVER is a type of the PLOVER event ontology (Open Event Data Alliance,
// codebook of 2018 with the manual of 2023).
type PLOVER string

const (
	Agree     PLOVER = "AGREE"
	Consult   PLOVER = "CONSULT"
	Support   PLOVER = "SUPPORT"
	Concede   PLOVER = "CONCEDE"
	Cooperate PLOVER = "COOPERATE"
	Aid       PLOVER = "AID"
	Retreat   PLOVER = "RETREAT"
	Request   PLOVER = "REQUEST"
	Accuse    PLOVER = "ACCUSE"
	Reject    PLOVER = "REJECT"
	Threaten  PLOVER = "THREATEN"
	Protest   PLOVER = "PROTEST"
	Sanction  PLOVER = "SANCTION"
	Mobilize  PLOVER = "MOBILIZE"
	Coerce    PLOVER = "COERCE"
	Assault   PLOVER = "ASSAULT"
)
