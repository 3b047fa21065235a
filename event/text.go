package event

import "strings"

// TextError says that a text is not the one that a Document was made from.
type TextError struct {
	Want, Got string // SHA-256 of the texts, in hexadecimal
}

func (e *TextError) Error() string {
	return "event: text: hash is " + e.Got + ", the document's is " + e.Want
}

// SetText gives d the text of its article, which Quote and Validate read and JSON
// leaves out unless asked. Documents that package extract makes have it; those
// decoded from JSON lack it. The error is a *TextError when d has a TextHash and
// it is not that of text; d is then unchanged.
func (d *Document) SetText(text string) error {
	hash := HashText(text)
	if d.TextHash != "" && d.TextHash != hash {
		return &TextError{Want: d.TextHash, Got: hash}
	}
	d.text, d.TextHash, d.TextLen = text, hash, len(text)
	return nil
}

// Text returns the text of the article, or "" when d was decoded from JSON
// without it.
func (d *Document) Text() string { return d.text }

// Quote returns the words of spans, with " ... " between those of one span and of
// the next. Spans that lie outside the text, and all spans while the text is not
// known, have no words.
func (d *Document) Quote(spans ...Span) string {
	var words []string
	for _, s := range spans {
		if 0 <= s.Start && s.Start < s.End && s.End <= len(d.text) {
			words = append(words, d.text[s.Start:s.End])
		}
	}
	return strings.Join(words, " ... ")
}
