// Package timex finds the time expressions of an article: normalize/date over the
// whole text, resolved against the publication date, with tense from the trees.
//
// # Concurrency
//
// Annotate may run in any number of goroutines, each with its own Text.
package timex

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/normalize/date"
)

// Annotate fills the group of stage timex in t. An article without a publication
// date is resolved against the day of its dateline when that has a year. What
// stays unresolved gets a Note "unresolved-time".
func Annotate(t *store.Text) {
	o := date.Options{Reference: t.Article.Published, Wrapped: t.Wrapped}
	if !o.Reference.Resolved() {
		o.Reference = datelineDay(t)
	}
	if tagged(t) {
		o.Guide = guide{t}
	}
	found := date.Append(nil, t.Article.Text, o)
	t.Times = make([]store.Time, 0, len(found))
	for _, m := range found {
		first, last := t.Covered(m.Span)
		if first == last {
			continue
		}
		t.Times = append(t.Times, store.Time{First: first, Last: last, TimeMention: m})
		if m.Time.Unresolved() && m.Type != event.TypeSet {
			t.Notes = append(t.Notes, event.Note{Code: event.NoteUnresolvedTime, Span: m.Span, Message: "no reference date to resolve against"})
		}
	}
}

// datelineDay is the first day with a year that a dateline names.
func datelineDay(t *store.Text) event.Time {
	for _, p := range t.Parts {
		if p.Kind != event.PartDateline {
			continue
		}
		for _, m := range date.Append(nil, t.Slice(p.Span), date.Options{Policy: date.None}) {
			if m.Time.Resolved() && m.Time.Precision() >= event.PrecisionDay && !m.Time.IsRange() {
				return m.Time
			}
		}
	}
	return event.Time{}
}

// tagged reports whether a model has tagged t.
func tagged(t *store.Text) bool {
	if len(t.XPOS) != len(t.Tokens) || len(t.Head) != len(t.Tokens) || len(t.Lemma) != len(t.Tokens) {
		return false
	}
	for _, x := range t.XPOS {
		if x != store.NoXPOS {
			return true
		}
	}
	return false
}
