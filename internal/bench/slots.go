package main

import (
	"slices"
	"strings"

	"github.com/parley-news/parley/event"
)

// text is s, or null when it is empty.
func text(s string) any {
	if s == "" {
		return nil
	}
	return s
}

// names is the names of actors.
func names(d *event.Document, refs []event.ActorRef) []string {
	out := []string{}
	for _, r := range refs {
		out = append(out, d.Name(r.Value))
	}
	return out
}

// sideNames is the names of the countries and organisations that actors stand for,
// members of groups one by one, each once.
func sideNames(d *event.Document, refs []event.ActorRef) []string {
	out := []string{}
	add := func(id event.ActorID) {
		a := d.Actor(id)
		if a != nil && a.Side != "" {
			id = a.Side
		}
		if n := d.Name(id); n != "" && !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	for _, r := range refs {
		if a := d.Actor(r.Value); a != nil && len(a.Members) > 0 {
			for _, m := range a.Members {
				add(m)
			}
			continue
		}
		add(r.Value)
	}
	return out
}

// joined is sideNames in one string.
func joined(d *event.Document, refs []event.ActorRef) any {
	return text(strings.Join(sideNames(d, refs), "; "))
}

func sideName(d *event.Document, r event.ActorRef) any {
	return joined(d, []event.ActorRef{r})
}

// placeName is the English name of a country, and the name that the text gives any
// other place.
func placeName(d *event.Document, r event.PlaceRef) any {
	if p := d.Place(r.Value); p != nil && p.Kind == event.PlaceCountry {
		return text(d.PlaceName(r.Value))
	}
	return writtenName(d, r)
}

// writtenName is the name that the text gives a place.
func writtenName(d *event.Document, r event.PlaceRef) any {
	if p := d.Place(r.Value); p != nil {
		return text(p.Name)
	}
	return nil
}

// day is the first day of a time, or its month or year when the day is not known.
func day(f event.Field[event.Time]) any {
	if !f.OK() || !f.Value.Resolved() {
		return nil
	}
	begin := f.Value.Begin()
	if !f.Value.IsRange() {
		switch p := f.Value.Precision(); {
		case p <= event.PrecisionSeason:
			return begin[:4]
		case p < event.PrecisionDay:
			return begin[:7]
		}
	}
	return begin[:10]
}

// number is the whole number that a quantity is, or null.
func number(f event.Field[event.Quantity]) any {
	if !f.OK() {
		return nil
	}
	return f.Value.Low
}
