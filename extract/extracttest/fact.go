package extracttest

import (
	"fmt"
	"strings"

	"github.com/parley-news/parley/event"
)

// Fact is what a line of the sections want and not says of an event.
type Fact struct {
	Kind event.Kind
	Text string // the line as it stands in the file, without "todo:"
	Todo bool   // it does not hold yet

	conditions []condition
}

// condition is one "slot: values" or "slot~ part".
type condition struct {
	slot   string
	part   bool // values need only be part of what the slot says
	values string
}

// parseFacts reads one fact a line.
func parseFacts(lines string) ([]Fact, error) {
	var facts []Fact
	for line := range strings.Lines(lines) {
		text, todo := strings.CutPrefix(strings.TrimSpace(line), "todo:")
		if text = strings.TrimSpace(text); text == "" {
			continue
		}
		f, err := parseFact(text)
		if err != nil {
			return nil, err
		}
		f.Todo = todo
		facts = append(facts, f)
	}
	return facts, nil
}

func parseFact(text string) (Fact, error) {
	kind, rest, _ := strings.Cut(text, "|")
	f := Fact{Kind: event.Kind(strings.TrimSpace(kind)), Text: text}
	if f.Kind == "" {
		return f, fmt.Errorf("extracttest: fact %q: has no kind", text)
	}
	for c := range strings.SplitSeq(rest, "|") {
		if c = strings.TrimSpace(c); c == "" {
			continue
		}
		i := strings.IndexAny(c, ":~")
		if i < 1 {
			return f, fmt.Errorf("extracttest: fact %q: %q is neither \"slot: value\" nor \"slot~ part\"", text, c)
		}
		f.conditions = append(f.conditions, condition{c[:i], c[i] == '~', fold(c[i+1:])})
	}
	return f, nil
}

// of reports whether the fact holds of one of events.
func (f Fact) of(events []rendered) bool {
	for _, e := range events {
		if e.kind == string(f.Kind) && e.meets(f.conditions) {
			return true
		}
	}
	return false
}

func (e rendered) meets(conditions []condition) bool {
	for _, c := range conditions {
		if !c.holds(e.slot(c.slot)) {
			return false
		}
	}
	return true
}

// holds reports whether the values of a slot are as c says; nil, for a slot that is
// empty, never are.
func (c condition) holds(values []string) bool {
	switch {
	case values == nil:
		return false
	case c.part:
		return strings.Contains(fold(strings.Join(values, "; ")), c.values)
	}
	return sameSet(values, strings.Split(c.values, "; "))
}

// sameSet reports whether got and want hold the same values. A value "Sergei
// Orlov (Russia)" is also "Sergei Orlov" and "Russia".
func sameSet(got, want []string) bool {
	if len(got) != len(want) {
		return false
	}
	for _, g := range got {
		name, side, _ := strings.Cut(strings.TrimSuffix(fold(g), ")"), " (")
		found := false
		for _, w := range want {
			found = found || w == fold(g) || w == name || side != "" && w == side
		}
		if !found {
			return false
		}
	}
	return true
}

func fold(s string) string { return strings.ToLower(strings.TrimSpace(s)) }
