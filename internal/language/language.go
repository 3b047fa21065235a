package language

import (
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

// English is the tag of the one language that parley reads.
const English = "en"

// Undetermined is the tag of a text whose language has no name here.
const Undetermined = "und"

// Of is the BCP 47 tag of the language of text, and whether the evidence
// suffices to act on it. Text without letters is English and unsure.
func Of(text string) (tag string, sure bool) {
	var c counts
	c.add(text)
	v := c.verdict()
	return v.tag, v.sure
}

// Annotate fills the group of stage language in t and notes what is not English.
func Annotate(t *store.Text) {
	var whole counts
	parts := make([]verdict, len(t.Parts))
	for k, p := range t.Parts {
		var c counts
		c.add(t.Slice(p.Span))
		whole.merge(&c)
		parts[k] = c.verdict()
	}
	given := primary(t.Article.Language)
	t.Language = given
	if given == "" {
		t.Language = whole.verdict().tag
	}
	foreign := make([]string, len(t.Parts))
	for k, v := range parts {
		foreign[k] = t.Language
		if given == "" || given == English {
			foreign[k] = v.within(t.Language)
		}
	}
	mark(t, foreign)
}

// primary is the language of a BCP 47 tag, in lower case: "en" of "en-GB". English
// is also known by the other names that feeds give it: "eng", "English (US)".
func primary(tag string) string {
	tag = strings.ToLower(strings.TrimSpace(tag))
	if k := strings.IndexAny(tag, "-_ ("); k >= 0 {
		tag = tag[:k]
	}
	if tag == "eng" || tag == "english" {
		return English
	}
	return tag
}

// mark sets t.Foreign from the languages of the parts and notes each run of
// parts that are not in English.
func mark(t *store.Text, languages []string) {
	for k := 0; k < len(languages); k++ {
		tag := languages[k]
		if tag == English {
			continue
		}
		if t.Foreign == nil {
			t.Foreign = make([]bool, len(languages))
		}
		first := k
		for ; k < len(languages) && languages[k] == tag; k++ {
			t.Foreign[k] = true
		}
		k--
		t.Notes = append(t.Notes, event.Note{
			Code:    event.NoteLanguage,
			Span:    event.Span{Start: t.Parts[first].Span.Start, End: t.Parts[k].Span.End},
			Message: "nothing is extracted from text that is not in English: " + tag,
		})
	}
}
