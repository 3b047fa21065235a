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
// in which they found it. It stops early, with a document that is to be thrown away,
// when the call that reads the article is called off.
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
	d.Events = found
	for _, step := range []func(*annot.Text, []event.Event) []event.Event{prepare, merge, infer, identify, link, rank} {
		if s.Stopped() {
			return d
		}
		d.Events = step(t, d.Events)
	}
	tables(s, d)
	return d
}

// prepare completes the headers of what was found and puts it into text order. What
// was read out of furniture is left out.
func prepare(t *annot.Text, found []event.Event) []event.Event {
	found = slices.DeleteFunc(found, func(e event.Event) bool { return furniture(t, e) })
	for _, e := range found {
		complete(t, e)
	}
	slices.SortStableFunc(found, byTrigger)
	return found
}

// furniture reports whether an event was read out of a part that reports nothing: a
// byline, a credit, a dateline.
func furniture(t *annot.Text, e event.Event) bool {
	switch t.TokenAt(e.EventHeader().Trigger.Start).Sentence().Part().Kind {
	case event.PartByline, event.PartCredit, event.PartDateline:
		return true
	}
	return false
}

// infer fills the slots that events leave open from what the article is about, and
// joins the accords that turn out to be one.
func infer(t *annot.Text, events []event.Event) []event.Event {
	return accords(t, newContext(t, events).infer(events))
}

// byTrigger orders events by the place of their triggers.
func byTrigger(a, b event.Event) int {
	return a.EventHeader().Trigger.Compare(b.EventHeader().Trigger)
}
