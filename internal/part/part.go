package part

import (
	"slices"
	"unicode/utf8"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

// Annotate fills the group of stage part in t and notes when the text is
// hard-wrapped.
func Annotate(t *store.Text) {
	lines := splitLines(t.Article.Text)
	layout := layoutOf(lines)
	if t.Wrapped = layout.wrapped(); t.Wrapped {
		t.Notes = append(t.Notes, event.Note{Code: event.NoteWrapped, Message: "lines are broken at a fixed width: a newline counts as a space"})
	}
	if t.Article.Parts != nil {
		t.Parts = given(t.Article)
		return
	}
	f := finder{text: t.Article.Text, title: letters(t.Article.Title), phrases: load()}
	f.paragraphs = layout.paragraphs(lines)
	t.Parts = f.find()
}

// given is a.Parts in order, without those that are empty, overlap the one
// before, or do not lie on rune boundaries of the text.
func given(a event.Article) []event.Part {
	parts := slices.Clone(a.Parts)
	slices.SortStableFunc(parts, func(p, q event.Part) int { return p.Span.Compare(q.Span) })
	end := 0
	return slices.DeleteFunc(parts, func(p event.Part) bool {
		s := p.Span
		if s.Start < end || s.Len() <= 0 || s.End > len(a.Text) || !boundary(a.Text, s.Start) || !boundary(a.Text, s.End) {
			return true
		}
		end = s.End
		return false
	})
}

// boundary reports whether no rune of text straddles the byte offset i.
func boundary(text string, i int) bool { return i == len(text) || utf8.RuneStart(text[i]) }
