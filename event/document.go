package event

// Document is what an article reports. Its tables are flat: every actor,
// place and event stands once, and they refer to each other by identifier.
type Document struct {
	ID         string            `json:"id"`
	Source     string            `json:"source,omitempty"`
	URL        string            `json:"url,omitempty"`
	Title      string            `json:"title,omitempty"`
	Published  Time              `json:"published,omitzero"`
	Language   string            `json:"language,omitempty"` // BCP 47 tag of the text
	TextHash   string            `json:"text_sha256,omitempty"`
	TextLen    int               `json:"text_bytes,omitempty"`
	Parts      []Part            `json:"parts,omitempty"`
	Actors     []Actor           `json:"actors,omitempty"`
	Places     []Place           `json:"places,omitempty"`
	Times      []TimeMention     `json:"times,omitempty"`
	Quantities []QuantityMention `json:"quantities,omitempty"`
	Events     []Event           `json:"events,omitempty"` // by salience: the main event first
	Notes      []Note            `json:"notes,omitempty"`
	Made       Made              `json:"made,omitzero"`
	text       string
}

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
	Code    string `json:"code"` // "language", "wrapped", "unresolved-time", ...
	Span    Span   `json:"span,omitzero"`
	Message string `json:"message,omitempty"`
}
