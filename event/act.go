package event

// Act is any other who-did-what-to-whom, coded in the PLOVER vocabulary.
type Act struct {
	Header
	Actors     []ActorRef      `json:"actors,omitempty"`     // who does it; the parties of a mutual act
	Recipients []ActorRef      `json:"recipients,omitempty"` // to whom; the parties of a mutual act again
	Type       PLOVER          `json:"type,omitempty"`
	Mode       string          `json:"mode,omitempty"`     // PLOVER's mode within the type, such as "firearms"
	Contexts   []string        `json:"contexts,omitempty"` // PLOVER's contexts, such as "diplomatic"
	CAMEO      string          `json:"cameo,omitempty"`    // the CAMEO code it is derived from or maps to
	Victims    Field[Quantity] `json:"victims,omitzero"`   // how many people it harms
	Amount     Field[Quantity] `json:"amount,omitzero"`    // how much of what it gives, takes or moves
}

// PLOVER is a type of the PLOVER event ontology (Open Event Data Alliance,
// codebook of 2018 with the manual of 2023).
type PLOVER string

const (
	Agree     PLOVER = "AGREE"     // promises, offers, plans to cooperate
	Consult   PLOVER = "CONSULT"   // meets, talks, mediates
	Support   PLOVER = "SUPPORT"   // praises, recognises, signs
	Concede   PLOVER = "CONCEDE"   // yields in words: lifts, pardons, regrets
	Cooperate PLOVER = "COOPERATE" // acts together: trade, exercises, extradition
	Aid       PLOVER = "AID"       // gives money, arms, relief, asylum
	Retreat   PLOVER = "RETREAT"   // yields in deed: withdraws, releases, disarms
	Request   PLOVER = "REQUEST"   // demands, orders, appeals
	Accuse    PLOVER = "ACCUSE"    // condemns, blames, investigates
	Reject    PLOVER = "REJECT"    // refuses, vetoes, calls off
	Threaten  PLOVER = "THREATEN"  // threatens
	Protest   PLOVER = "PROTEST"   // demonstrates, strikes, riots
	Sanction  PLOVER = "SANCTION"  // cuts relations or aid, expels, convicts
	Mobilize  PLOVER = "MOBILIZE"  // moves or readies forces
	Coerce    PLOVER = "COERCE"    // seizes, arrests, restricts, short of violence
	Assault   PLOVER = "ASSAULT"   // uses violence
)
