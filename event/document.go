package event

import "strconv"

// Document is what an article reports. Its tables are flat: every actor,
// place and event stands once, and they refer to each other by identifier.
type Document struct {
	ID         string            `json:"id"` // the article's, or else the hash of its text
	Source     string            `json:"source,omitempty"`
	URL        string            `json:"url,omitempty"`
	Title      string            `json:"title,omitempty"`
	Published  Time              `json:"published,omitzero"`
	Language   string            `json:"language,omitempty"`    // BCP 47 tag of the text
	TextHash   string            `json:"text_sha256,omitempty"` // HashText of the text
	TextLen    int               `json:"text_bytes,omitempty"`  // length of the text in bytes
	Parts      []Part            `json:"parts,omitempty"`       // in the order of the text, not overlapping
	Actors     []Actor           `json:"actors,omitempty"`
	Places     []Place           `json:"places,omitempty"`
	Times      []TimeMention     `json:"times,omitempty"`      // every time expression, in text order
	Quantities []QuantityMention `json:"quantities,omitempty"` // every quantity, in text order
	Events     []Event           `json:"events,omitempty"`     // by salience: the main event first
	Notes      []Note            `json:"notes,omitempty"`
	Made       Made              `json:"made,omitzero"`
	text       string
}

// Schema is the version of this package's JSON, for Made.Schema. It changes when
// a member changes its name or its meaning.
const Schema = "1"

// Made says what made a document, so that two can be compared.
type Made struct {
	Schema string `json:"schema,omitempty"` // version of this package's JSON
	Module string `json:"module,omitempty"` // version of parley
	Model  string `json:"model,omitempty"`  // language model and its version
	Data   string `json:"data,omitempty"`   // version of the built-in knowledge
	Config string `json:"config,omitempty"` // hash of the settings that differ from the default
}

// Note says what was left open or found odd while reading a text.
type Note struct {
	Code    string `json:"code"`              // one of the constants, or a rule's own
	Span    Span   `json:"span,omitzero"`     // the words in question; zero for the whole text
	Message string `json:"message,omitempty"` // for a human reader; its wording may change
}

// Codes of Notes.
const (
	NoteLanguage       = "language"        // a part is not in a language that is read: it yields no events
	NoteWrapped        = "wrapped"         // lines are broken at a fixed width: a newline counts as a space
	NoteUnresolvedTime = "unresolved-time" // a relative time has no place in the calendar: the article has no date
)

// NewDocument returns a Document of a with no actors, places or events yet: it
// takes over what a says about itself, and its text. The hash of the text is the
// ID of an article without one.
func NewDocument(a Article) *Document {
	d := &Document{
		ID: a.ID, Source: a.Source, URL: a.URL, Title: a.Title, Published: a.Published,
		Language: a.Language, Parts: a.Parts,
		TextHash: HashText(a.Text), TextLen: len(a.Text), text: a.Text,
		Made: Made{Schema: Schema},
	}
	if d.ID == "" {
		d.ID = d.TextHash
	}
	return d
}

// AddActor appends a to the actors of d and returns its identifier, which it
// makes when a has none.
func (d *Document) AddActor(a Actor) ActorID {
	if a.ID == "" {
		a.ID = MakeActorID(len(d.Actors))
	}
	d.Actors = append(d.Actors, a)
	return a.ID
}

// AddPlace appends p to the places of d and returns its identifier, which it
// makes when p has none.
func (d *Document) AddPlace(p Place) PlaceID {
	if p.ID == "" {
		p.ID = MakePlaceID(len(d.Places))
	}
	d.Places = append(d.Places, p)
	return p.ID
}

// Add appends e to the events of d and returns its identifier. It sets the kind
// of an event of this package where the header lacks it, and a missing
// identifier to the kind with a number. That serves documents written by hand;
// MakeID makes identifiers that stay the same when the document grows.
func (d *Document) Add(e Event) EventID {
	h := e.EventHeader()
	h.Kind = KindOf(e)
	if h.ID == "" {
		h.ID = EventID(string(h.Kind) + strconv.Itoa(len(d.Events)+1))
	}
	d.Events = append(d.Events, e)
	return h.ID
}
