// Package part finds the parts of an article: headline, dateline, byline, credit, caption and body paragraphs.
package part

import (
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

// Annotate fills the group of stage part in t.
func Annotate(t *store.Text) {
	if t.Article.Parts != nil {
		t.Parts = t.Article.Parts
		return
	}
	start := 0
	for line := range strings.Lines(t.Article.Text) {
		end := start + len(line)
		if s := trim(t.Article.Text, event.Span{Start: start, End: end}); s.Len() > 0 {
			t.Parts = append(t.Parts, event.Part{Kind: event.PartBody, Span: s})
		}
		start = end
	}
}

// trim is s without the white space at its ends.
func trim(text string, s event.Span) event.Span {
	line := text[s.Start:s.End]
	s.Start += len(line) - len(strings.TrimSpace(line+"x")) + 1
	s.End = s.Start + len(strings.TrimSpace(line))
	return s
}
