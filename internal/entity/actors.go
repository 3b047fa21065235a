package entity

import (
	"strings"
	"unicode/utf8"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/normalize/actor"
	"github.com/parley-news/parley/normalize/fold"
	"github.com/parley-news/parley/normalize/name"
	"github.com/parley-news/parley/normalize/place"
)

// slug is s as part of an identifier: folded, with _ for spaces.
func slug(s string) string { return strings.ReplaceAll(fold.String(s), " ", "_") }

// country returns the actor that is the state or government of c.
func (a *annotator) country(c *place.Country) int {
	id := event.ActorID("country:" + c.Alpha3)
	return a.actor(id, func() store.Actor {
		return store.Actor{Gender: store.Neuter, Actor: event.Actor{
			Kind: event.ActorGovernment, Canonical: c.Name, Name: c.Name, Country: c.Alpha3, Side: id, Key: string(id), Sectors: []string{"GOV"},
		}}
	})
}

// countryOf is country for a code; store.None for an unknown one.
func (a *annotator) countryOf(code string) int {
	if c := place.ByCode(code); c != nil {
		return a.country(c)
	}
	return store.None
}

// actor returns the actor with identifier id, made by create when it is new.
func (a *annotator) actor(id event.ActorID, create func() store.Actor) int {
	if k, ok := a.actors[id]; ok {
		return k
	}
	x := create()
	x.ID = id
	k := len(a.t.Actors)
	a.actors[id] = k
	a.t.Actors = append(a.t.Actors, x)
	if x.Country != "" && x.Side != id {
		a.countryOf(x.Country)
	}
	return k
}

// organisation returns the actor of a known organisation, armed group, party or
// people.
func (a *annotator) organisation(e *actor.Entry) int {
	id, kind := event.ActorID("org:"+slug(e.Name)), event.ActorOrganisation
	if e.Kind == actor.ArmedGroup {
		id, kind = event.ActorID("group:"+slug(e.Name)), event.ActorArmedGroup
	}
	if e.Kind == actor.People {
		id, kind = event.ActorID("people:"+slug(e.Name)), event.ActorPeople
	}
	return a.actor(id, func() store.Actor {
		x := store.Actor{Gender: store.Neuter, Plural: kind == event.ActorPeople, Actor: event.Actor{
			Kind: kind, Name: e.Name, Canonical: e.Name, Country: e.Country, Sectors: e.Sectors, Key: string(id), Side: id, Refs: e.Refs,
		}}
		if e.Country != "" && kind == event.ActorOrganisation && official(e.Sectors) {
			x.Side = event.ActorID("country:" + e.Country)
		}
		return x
	})
}

// official reports whether a body of these sectors is part of its state.
func official(sectors []string) bool {
	for _, s := range sectors {
		switch s {
		case "GOV", "MIL", "LEG", "JUD", "SPY", "COP":
			return true
		}
	}
	return false
}

// body returns the actor of an organisation that no table knows.
func (a *annotator) body(text, code string, sectors []string) int {
	id := event.ActorID("org:" + slug(text))
	if code != "" && !strings.HasPrefix(string(id), "org:"+strings.ToLower(code)) {
		id = event.ActorID("org:" + strings.ToLower(code) + "_" + slug(text))
	}
	return a.actor(id, func() store.Actor {
		x := store.Actor{Gender: store.Neuter, Actor: event.Actor{Kind: event.ActorOrganisation, Name: text, Country: code, Sectors: sectors, Key: string(id), Side: id}}
		if code != "" && official(sectors) {
			x.Side = event.ActorID("country:" + code)
		}
		return x
	})
}

// place returns the place of a table row.
func (a *annotator) place(p *place.Place) int {
	k := a.addPlace(event.Place{Kind: p.Kind, Name: p.Name, Canonical: p.Name, Country: p.Country})
	if p.Within != "" && a.t.Places[k].Within == "" {
		if w := a.index.place(p.Within); w != nil {
			within := a.place(w)
			a.t.Places[k].Within = a.t.Places[within].ID
		}
	}
	return k
}

// land returns the place that is the territory of a country.
func (a *annotator) land(c *place.Country) int {
	return a.addPlace(event.Place{Kind: event.PlaceCountry, Name: c.Name, Canonical: c.Name, Country: c.Alpha3})
}

// addPlace returns the place like p; it is one with the place of the same name
// and country.
func (a *annotator) addPlace(p event.Place) int {
	id := event.PlaceID("place:" + slug(p.Name))
	if k, ok := a.places[id]; ok && a.t.Places[k].Country != p.Country {
		id += event.PlaceID("_" + strings.ToLower(p.Country))
	}
	if k, ok := a.places[id]; ok {
		return k
	}
	p.ID = id
	k := len(a.t.Places)
	a.places[id] = k
	a.t.Places = append(a.t.Places, p)
	return k
}

// nameActors sets the name of each actor and place to the fullest form in which
// the text names it.
func (a *annotator) nameActors() {
	a.namePlaces()
	best := make([]int, len(a.t.Actors))
	for k := range a.t.Mentions {
		m := &a.t.Mentions[k]
		if m.Actor == store.None || m.Form != event.FormName {
			continue
		}
		s := a.clean(a.t.Bytes(m.First, m.Last))
		if n := utf8.RuneCountInString(s); n > best[m.Actor] && !a.onlyPlace(m) {
			best[m.Actor] = n
			a.t.Actors[m.Actor].Name = s
		}
	}
}

// namePlaces gives each place the longest name that the text has for it.
func (a *annotator) namePlaces() {
	best := make([]int, len(a.t.Places))
	for k := range a.t.Mentions {
		m := &a.t.Mentions[k]
		if m.Place == store.None || m.Form == event.FormDemonym {
			continue
		}
		s := a.clean(a.t.Bytes(m.First, m.Last))
		if n := utf8.RuneCountInString(s); n > best[m.Place] {
			best[m.Place] = n
			a.t.Places[m.Place].Name = s
		}
	}
}

// onlyPlace reports whether m names a city that stands for a government: the
// government's name is another.
func (a *annotator) onlyPlace(m *store.Mention) bool {
	return m.Place != store.None && a.t.Places[m.Place].Kind != event.PlaceCountry
}

// clean is the text of s with each run of white space as one space.
func (a *annotator) clean(s event.Span) string {
	text := a.t.Slice(s)
	if !strings.ContainsAny(text, "\n\t\r") && !strings.Contains(text, "  ") {
		return text
	}
	return strings.Join(strings.Fields(text), " ")
}

// genderOf translates the gender of a name.
func genderOf(g name.Gender) store.Gender {
	switch g {
	case name.Male:
		return store.Male
	case name.Female:
		return store.Female
	}
	return store.GenderUnknown
}
