package event

// Actor is somebody who can act: a person, a government, an organisation, an
// armed group, a people. Every mention of the same actor leads to one row.
type Actor struct {
	ID         ActorID         `json:"id"`
	Kind       ActorKind       `json:"kind,omitempty"`       // empty when it is not known
	Name       string          `json:"name"`                 // the fullest form that the text gives
	Canonical  string          `json:"canonical,omitempty"`  // the customary English name, when known
	Country    string          `json:"country,omitempty"`    // ISO 3166-1 alpha-3 of the side it stands for
	Sectors    []string        `json:"sectors,omitempty"`    // PLOVER sectors: GOV, MIL, REB, ...
	Key        string          `json:"key,omitempty"`        // "country:RUS", "person:vladimir putin": groups actors across documents, no identity
	Titles     []Field[string] `json:"titles,omitempty"`     // titles and offices that the text gives: "Foreign Minister"
	Side       ActorID         `json:"side,omitempty"`       // the country or organisation the actor stands for
	Members    []ActorID       `json:"members,omitempty"`    // of a group: "the two sides"
	Mentions   []Mention       `json:"mentions,omitempty"`   // everywhere the text names it, in text order
	Refs       []string        `json:"refs,omitempty"`       // identifiers elsewhere, as "wikidata:Q7747"
	Candidates []string        `json:"candidates,omitempty"` // keys it may stand for, where ambiguous
}

// ActorKind is what an actor is.
type ActorKind string

const (
	ActorPerson       ActorKind = "person"       // one human being
	ActorGovernment   ActorKind = "government"   // a country, or its government
	ActorOrganisation ActorKind = "organisation" // a ministry, a company, an alliance, a party
	ActorArmedGroup   ActorKind = "armed_group"  // armed forces, of a state or of nobody
	ActorPeople       ActorKind = "people"       // the members of a nation or faith
	ActorGroup        ActorKind = "group"        // several actors under one phrase: "the two sides", "negotiators"
	ActorSource       ActorKind = "source"       // an unnamed source of a statement
)

// Mention is one place in the text where an actor or a place is named.
type Mention struct {
	Span Span        `json:"span"` // the words
	Form MentionForm `json:"form,omitempty"`
}

// MentionForm is how a mention names.
type MentionForm string

const (
	FormName    MentionForm = "name"    // "Russia"
	FormDemonym MentionForm = "demonym" // "Russian"
	FormMetonym MentionForm = "metonym" // "Moscow" for the government
	FormNominal MentionForm = "nominal" // "the president"
	FormPronoun MentionForm = "pronoun" // "they"
)

// Place is a piece of land, a settlement, a body of water or a building.
type Place struct {
	ID        PlaceID   `json:"id"`
	Kind      PlaceKind `json:"kind,omitempty"`      // empty when it is not known
	Name      string    `json:"name"`                // the fullest form that the text gives
	Canonical string    `json:"canonical,omitempty"` // the customary English name, when known
	Country   string    `json:"country,omitempty"`   // ISO 3166-1 alpha-3 of the country it lies in
	Within    PlaceID   `json:"within,omitempty"`    // the place of this document it lies in
	Mentions  []Mention `json:"mentions,omitempty"`  // everywhere the text names it, in text order
}

// PlaceKind is what a place is.
type PlaceKind string

const (
	PlaceCountry   PlaceKind = "country"
	PlaceRegion    PlaceKind = "region"   // a province, a landscape, an island, several countries
	PlaceCity      PlaceKind = "city"     // a settlement of any size
	PlaceFacility  PlaceKind = "facility" // a building, a site, a base, a crossing
	PlaceWater     PlaceKind = "water"    // a sea, a strait, a river, a lake
	PlaceContinent PlaceKind = "continent"
)
