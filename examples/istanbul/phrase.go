package main

import (
	"strings"

	"github.com/parley-news/parley/event"
)

// reporter turns the values of a document into words.
type reporter struct{ doc *event.Document }

// quote returns the words of s on one line.
func (r reporter) quote(s event.Span) string {
	return strings.Join(strings.Fields(r.doc.Quote(s)), " ")
}

// quotes returns the words of several spans, each between quotation marks.
func (r reporter) quotes(spans []event.Span) string {
	var all []string
	for _, s := range spans {
		all = append(all, "“"+strings.Trim(r.quote(s), "“”\"")+"”")
	}
	return strings.Join(all, " … ")
}

// actor names an actor and the side it stands for: "Marco Rubio (United States)".
func (r reporter) actor(id event.ActorID) string {
	a := r.doc.Actor(id)
	if a == nil {
		return ""
	}
	name := r.doc.Name(id)
	if side := r.doc.Name(a.Side); side != "" && side != name {
		return name + " (" + side + ")"
	}
	return name
}

// actors joins the names of several actors: "Russia, Ukraine and Turkey".
func (r reporter) actors(refs []event.ActorRef) string {
	var names []string
	for _, ref := range refs {
		if name := r.actor(ref.Value); name != "" {
			names = append(names, name)
		}
	}
	if n := len(names); n > 1 {
		return strings.Join(names[:n-1], ", ") + " and " + names[n-1]
	}
	return strings.Join(names, "")
}

// places joins the names of the places that are known: "Dolmabahce Palace, Istanbul".
func (r reporter) places(refs ...event.PlaceRef) string {
	var names []string
	for _, ref := range refs {
		if name := r.doc.PlaceName(ref.Value); name != "" {
			names = append(names, name)
		}
	}
	return strings.Join(names, ", ")
}

// times joins times of an event, each with the words that state it:
// "2025-05-16 (Friday), 2025-05-16T09:30Z (0930 GMT)".
func (r reporter) times(fields ...event.Field[event.Time]) string {
	var all []string
	for _, f := range fields {
		if f.OK() {
			all = append(all, f.Value.String()+r.words(f.Spans...))
		}
	}
	return strings.Join(all, ", ")
}

// quantity returns a quantity with the words that state it: "nearly 20% (almost a fifth)".
func (r reporter) quantity(f event.Field[event.Quantity]) string {
	if !f.OK() {
		return ""
	}
	return f.Value.String() + r.words(f.Spans...)
}

// words returns the words of the first span in brackets, to stand behind a value.
func (r reporter) words(spans ...event.Span) string {
	if len(spans) == 0 || spans[0].IsZero() {
		return ""
	}
	return " (" + r.quote(spans[0]) + ")"
}

// some is who, or "somebody" when nobody is named.
func some(who string) string {
	if who == "" {
		return "somebody"
	}
	return who
}

// after returns word and what, or nothing without what: "of Ukraine".
func after(word, what string) string {
	if what == "" {
		return ""
	}
	return " " + word + " " + what
}

// in returns s in brackets, for what stands beside a head line.
func in(s string) string {
	if s == "" {
		return ""
	}
	return " [" + s + "]"
}
