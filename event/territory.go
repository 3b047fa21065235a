package event

// Territory is somebody's hold on, or claim to, a piece of land or sea.
type Territory struct {
	Header
	Territory PlaceRef                 `json:"territory,omitzero"` // the land or sea in question
	Owner     ActorRef                 `json:"owner,omitzero"`     // whose it is said to be; the giver of what is ceded
	Holder    ActorRef                 `json:"holder,omitzero"`    // who holds it; the claimant, the receiver, or the side that leaves
	Relation  Field[TerritoryRelation] `json:"relation,omitzero"`  // how the holder stands to it
	Share     Field[Quantity]          `json:"share,omitzero"`     // how much of it: "nearly 20%"
	Since     Field[Time]              `json:"since,omitzero"`     // since when
}

// TerritoryRelation is how the holder stands to a territory.
type TerritoryRelation string

const (
	Occupies      TerritoryRelation = "occupies"   // with troops, against the owner
	Controls      TerritoryRelation = "controls"   // holds it; the text does not call it an occupation
	Claims        TerritoryRelation = "claims"     // says that it is the holder's own
	Annexed       TerritoryRelation = "annexed"    // has declared it the holder's own
	Demands       TerritoryRelation = "demands"    // wants it handed over
	Cedes         TerritoryRelation = "cedes"      // the owner hands it to the holder
	WithdrawsFrom TerritoryRelation = "withdraws"  // the holder leaves it
	Recaptured    TerritoryRelation = "recaptured" // the holder has taken it back
)
