package event

// Article is a news text and what is known about it. All but Text may be left
// empty. It reads from a line of JSON, where "published" may be a string:
//
//	{"text": "They met on Monday.", "published": "2024-03-08"}
//
// Title goes with the article and is not read by extract: put a headline that
// shall be read into Text, before a blank line, or build Text with a [Builder].
//
// Published is what relative dates count from. A zero Time leaves them open, and
// an impossible day gives one without an error, as Day(2025, 2, 30) does: check
// Published.IsZero when the day comes from elsewhere.
type Article struct {
	ID        string `json:"id,omitempty"`       // the caller's name for it; the hash of Text serves when empty
	Source    string `json:"source,omitempty"`   // the medium: "Reuters"
	URL       string `json:"url,omitempty"`      // where it was published
	Title     string `json:"title,omitempty"`    // the headline when it is not part of Text; not read by extract
	Text      string `json:"text"`               // UTF-8; never rewritten, every Span counts its bytes
	Published Time   `json:"published,omitzero"` // a day or an instant; the zero Time leaves relative dates unresolved
	Language  string `json:"language,omitempty"` // BCP 47, "en-GB"; "eng" and "English" do too; detected when empty
	Parts     []Part `json:"parts,omitempty"`    // what Text is made of; detected when empty
}

// Part is a stretch of an article with one function.
type Part struct {
	Kind PartKind `json:"kind"`
	Span Span     `json:"span"` // without the line break at its end
}

// PartKind is the function of a Part.
type PartKind string

const (
	PartHeadline PartKind = "headline"
	PartDateline PartKind = "dateline" // "MOSCOW, April 13 (Reuters) -"
	PartByline   PartKind = "byline"   // "By Jane Doe"
	PartCredit   PartKind = "credit"   // agency and editors, at the end
	PartCaption  PartKind = "caption"  // of a picture
	PartBody     PartKind = "body"     // one paragraph
)
