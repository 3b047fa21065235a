package main

import (
	"slices"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/event/export/plover"
)

// statements makes the task events list plain statements too.
var statements = flags.Bool("statements", false, "task events: list plain statements too")

// codedEvent is one act as score/events.py reads it.
type codedEvent struct {
	Source []string     `json:"source"`
	Target []string     `json:"target"`
	CAMEO  string       `json:"cameo"`
	Type   event.PLOVER `json:"plover_type"`
}

// events lists the acts of the document with the codes of their sides, in its
// order.
func events(a article) (any, error) {
	d, err := a.document()
	if err != nil {
		return nil, err
	}
	list := []codedEvent{}
	for t := range plover.Tuples(d) {
		e := codedEvent{sideCodes(t.Actors), sideCodes(t.Recipients), t.CAMEO, t.Type}
		if len(e.Source)+len(e.Target) > 0 && !slices.ContainsFunc(list, e.equal) {
			list = append(list, e)
		}
	}
	if *statements {
		list = append(list, plainStatements(d)...)
	}
	return map[string]any{"id": a.ID, "events": list}, nil
}

// equal reports whether two events count as one for a reader of codes.
func (e codedEvent) equal(o codedEvent) bool {
	return e.Type == o.Type && slices.Equal(e.Source, o.Source) && slices.Equal(e.Target, o.Target)
}

// plainStatements lists who says something, and to whom.
func plainStatements(d *event.Document) []codedEvent {
	var list []codedEvent
	for s := range event.All[*event.Statement](d) {
		e := codedEvent{
			Source: sideCodes(plover.Parties(d, s.Speaker)), Target: sideCodes(plover.Parties(d, s.Addressee)),
			CAMEO: "010", Type: "STATEMENT",
		}
		if len(e.Source) > 0 && !slices.ContainsFunc(list, e.equal) {
			list = append(list, e)
		}
	}
	return list
}

// sideCodes are the countries of parties, or what stands in the place of one,
// each once.
func sideCodes(parties []plover.Party) []string {
	codes := []string{}
	for _, p := range parties {
		if p.Country != "" && !slices.Contains(codes, p.Country) {
			codes = append(codes, p.Country)
		}
	}
	return codes
}
