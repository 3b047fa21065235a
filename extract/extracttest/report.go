package extracttest

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/parley-news/parley/event"
)

// Report shows the events of doc of the given kinds, of all without any, in their
// order: the kind on a line, below it each slot that is filled, and a blank line
// between two events. The error is that of encoding a kind of a user's own.
func Report(doc *event.Document, kinds ...event.Kind) (string, error) {
	events, err := render(doc)
	if err != nil {
		return "", err
	}
	return report(events, kinds), nil
}

func report(events []rendered, kinds []event.Kind) string {
	var shown []string
	for _, e := range events {
		if len(kinds) == 0 || slices.Contains(kinds, event.Kind(e.kind)) {
			shown = append(shown, e.String())
		}
	}
	return strings.Join(shown, "\n\n")
}

// rendered is an event as text: its slots in the order of its JSON.
type rendered struct {
	kind  string
	slots []slot
}

type slot struct {
	name   string
	values []string
}

func (e rendered) String() string {
	lines := []string{e.kind}
	for _, s := range e.slots {
		lines = append(lines, "\t"+s.name+": "+strings.Join(s.values, "; "))
	}
	return strings.Join(lines, "\n")
}

// slot is the values of the named slot, or nil.
func (e rendered) slot(name string) []string {
	for _, s := range e.slots {
		if s.name == name {
			return s.values
		}
	}
	return nil
}

// render renders the events of doc from its JSON.
func render(doc *event.Document) ([]rendered, error) {
	data, err := json.Marshal(doc)
	if err != nil {
		return nil, err
	}
	var tables struct{ Events []json.RawMessage }
	if err := json.Unmarshal(data, &tables); err != nil {
		return nil, err
	}
	r := renderer{doc: doc, names: namesOf(doc)}
	var out []rendered
	for i, e := range tables.Events {
		one, err := r.event(e)
		if err != nil {
			return nil, fmt.Errorf("extracttest: events[%d]: %w", i, err)
		}
		out = append(out, one)
	}
	return out, nil
}

// namesOf maps identifiers to what is shown for them: the names of actors and
// places, the kind and the trigger of events.
func namesOf(doc *event.Document) map[string]string {
	names := map[string]string{}
	for _, a := range doc.Actors {
		names[string(a.ID)] = doc.Name(a.ID)
		if side := doc.Name(a.Side); side != "" && a.Side != a.ID {
			names[string(a.ID)] += " (" + side + ")"
		}
	}
	for _, p := range doc.Places {
		names[string(p.ID)] = doc.PlaceName(p.ID)
	}
	for _, e := range doc.Events {
		h := e.EventHeader()
		names[string(h.ID)] = string(h.Kind) + " " + words(doc, h.Trigger)
	}
	return names
}

// words is the text of s on one line, in quotation marks.
func words(doc *event.Document, s event.Span) string {
	return `"` + strings.Join(strings.Fields(doc.Quote(s)), " ") + `"`
}
