package assemble

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/normalize/place"
)

// tables builds the tables of actors and places with their mentions. Rows that
// nothing names or refers to are left out.
func tables(s *store.Text, d *event.Document) {
	actors := make([]event.Actor, len(s.Actors))
	for i := range s.Actors {
		actors[i] = s.Actors[i].Actor
		actors[i].Mentions = nil
	}
	places := make([]event.Place, len(s.Places))
	copy(places, s.Places)
	for _, m := range s.Mentions {
		mention := event.Mention{Span: s.Bytes(m.First, m.Last), Form: m.Form}
		if m.Actor != store.None && (m.Acts || m.Place == store.None) {
			actors[m.Actor].Mentions = append(actors[m.Actor].Mentions, mention)
		}
		if m.Place != store.None && (!m.Acts || m.Actor == store.None) {
			places[m.Place].Mentions = append(places[m.Place].Mentions, mention)
		}
	}
	countries(d, &places)
	used := usedIDs(d, actors, places)
	for _, a := range actors {
		if len(a.Mentions) > 0 || used[string(a.ID)] {
			d.Actors = append(d.Actors, a)
		}
	}
	for _, p := range places {
		if len(p.Mentions) > 0 || used[string(p.ID)] {
			d.Places = append(d.Places, p)
		}
	}
}

// countries fills the country of a negotiation from its town, adding the country
// to the places when the text does not name it.
func countries(d *event.Document, places *[]event.Place) {
	for n := range event.All[*event.Negotiation](d) {
		if n.Country.OK() || !n.Place.OK() {
			continue
		}
		for _, p := range *places {
			if p.ID != n.Place.Value || p.Country == "" {
				continue
			}
			if id := countryPlace(places, p.Country); id != "" {
				n.Country = event.Infer(id, n.Place.Spans...)
			}
			break
		}
	}
}

// countryPlace is the place of a country by its ISO alpha-3 code.
func countryPlace(places *[]event.Place, code string) event.PlaceID {
	for _, p := range *places {
		if p.Kind == event.PlaceCountry && p.Country == code {
			return p.ID
		}
	}
	c := place.ByCode(code)
	if c == nil {
		return ""
	}
	id := event.PlaceID("place:" + code)
	*places = append(*places, event.Place{ID: id, Kind: event.PlaceCountry, Name: c.Name, Canonical: c.Name, Country: code})
	return id
}

// usedIDs is the identifiers that events, and the rows they refer to, refer to.
func usedIDs(d *event.Document, actors []event.Actor, places []event.Place) map[string]bool {
	used := make(map[string]bool)
	for _, e := range d.Events {
		for f := range event.Fields(e) {
			switch v := f.Value.(type) {
			case event.ActorID:
				used[string(v)] = true
			case event.PlaceID:
				used[string(v)] = true
			}
		}
		h := e.EventHeader()
		used[string(h.Attribution.Speaker)] = true
		for _, c := range h.Claims {
			used[string(c.Attribution.Speaker)] = true
		}
	}
	for range 3 { // sides of members of groups
		for _, a := range actors {
			if used[string(a.ID)] || len(a.Mentions) > 0 {
				used[string(a.Side)] = true
				for _, m := range a.Members {
					used[string(m)] = true
				}
			}
		}
	}
	for _, p := range places {
		if used[string(p.ID)] || len(p.Mentions) > 0 {
			used[string(p.Within)] = true
		}
	}
	return used
}
