package extracttest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/parley-news/parley/event"
)

// renderer turns the JSON of an event into text.
type renderer struct {
	doc   *event.Document
	names map[string]string // of identifiers
}

func (r renderer) event(data json.RawMessage) (rendered, error) {
	var e rendered
	all, err := members(data)
	for _, m := range all {
		switch m.name {
		case "kind":
			e.kind = m.text()
		case "id", "claims", "rule":
		case "spans":
			e.slots = append(e.slots, slot{"says", r.values(m.value)})
		default:
			if values := r.values(m.value); strings.Join(values, "") != "" {
				e.slots = append(e.slots, slot{m.name, values})
			}
		}
	}
	return e, err
}

// values renders a member: each element of a list apart.
func (r renderer) values(v json.RawMessage) []string {
	var list []json.RawMessage
	if _, span := spanOf(v); span || json.Unmarshal(v, &list) != nil {
		return []string{r.value(v)}
	}
	values := make([]string, len(list))
	for i, e := range list {
		values[i] = r.value(e)
	}
	return values
}

func (r renderer) value(v json.RawMessage) string {
	if s, ok := spanOf(v); ok {
		return words(r.doc, s)
	}
	if v[0] == '{' {
		return r.object(v)
	}
	text := member{value: v}.text()
	if name, ok := r.names[text]; ok {
		return name
	}
	return text
}

// object renders a Field as its value, a Time as its TIMEX value, a Quantity as its
// String, and anything else as its members one after the other, what an answer is
// before who gives it.
func (r renderer) object(v json.RawMessage) string {
	var parts []string
	all, _ := members(v)
	if q, ok := quantity(v, all); ok {
		return q.String()
	}
	for _, m := range all {
		switch m.name {
		case "value", "timex":
			return r.value(m.value)
		case "spans", "cue", "statement":
		case "answer":
			parts = append([]string{m.text()}, parts...)
		default:
			parts = append(parts, r.value(m.value))
		}
	}
	return strings.Join(parts, " ")
}

// quantity is the Quantity that an object with these members is.
func quantity(v json.RawMessage, all []member) (q event.Quantity, ok bool) {
	bounded := slices.ContainsFunc(all, func(m member) bool { return m.name == "bound" })
	return q, bounded && json.Unmarshal(v, &q) == nil
}

type member struct {
	name  string
	value json.RawMessage
}

// text is the value of m without the quotes of a JSON string.
func (m member) text() string {
	var s string
	if json.Unmarshal(m.value, &s) != nil {
		return string(m.value)
	}
	return s
}

// members returns the members of a JSON object in their order.
func members(object json.RawMessage) ([]member, error) {
	d := json.NewDecoder(bytes.NewReader(object))
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return nil, fmt.Errorf("%.40s is no JSON object", object)
	}
	var out []member
	for d.More() {
		name, err := d.Token()
		if err != nil {
			return out, err
		}
		m := member{name: fmt.Sprint(name)}
		if err := d.Decode(&m.value); err != nil {
			return out, err
		}
		out = append(out, m)
	}
	return out, nil
}

// spanOf is the span that v, an array of two numbers, is.
func spanOf(v json.RawMessage) (event.Span, bool) {
	var list []int
	if json.Unmarshal(v, &list) != nil || len(list) != 2 {
		return event.Span{}, false
	}
	return event.Span{Start: list[0], End: list[1]}, true
}
