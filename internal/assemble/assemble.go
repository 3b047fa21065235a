package assemble

import (
	"slices"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
	"github.com/parley-news/parley/internal/store"
)

// DataVersion identifies the built-in knowledge: names, places, lexicons and
// rules. It changes whenever their output may.
func DataVersion() string { return "2026.11" }

// Document assembles what the rules found in t, which is the view of s, in the order
// in which they found it.
func Document(s *store.Text, t *annot.Text, found []event.Event) *event.Document {
	d := event.NewDocument(t.Article())
	d.Parts, d.Notes = s.Parts, s.Notes
	if d.Language == "" {
		d.Language = s.Language
	}
	for m := range t.Times() {
		d.Times = append(d.Times, m)
	}
	for m := range t.Quantities() {
		d.Quantities = append(d.Quantities, m)
	}
	for _, e := range found {
		complete(t, e)
	}
	slices.SortStableFunc(found, byTrigger)
	events := merge(t, found)
	events = accords(t, newContext(t, events).infer(events))
	identify(t, events)
	link(t, events)
	rank(t, events)
	d.Events = events
	tables(s, d)
	return d
}

// byTrigger orders events by the place of their triggers.
func byTrigger(a, b event.Event) int {
	return a.EventHeader().Trigger.Compare(b.EventHeader().Trigger)
}
