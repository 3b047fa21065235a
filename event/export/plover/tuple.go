package plover

import (
	"iter"
	"slices"
	"strings"

	"github.com/parley-news/parley/event"
)

// Tuple is one act as event data have it.
type Tuple struct {
	Document   string        `json:"document,omitempty"`
	Event      event.EventID `json:"event"` // the event that the act comes from
	Kind       event.Kind    `json:"kind"`
	Date       string        `json:"date,omitempty"`  // the day it happens or begins, "2025-09-08"; empty when not known
	TIMEX      string        `json:"timex,omitempty"` // all that is known of when it happens, as a TIMEX3 value: "2025-09-08TEV", "2025-W37"
	Published  string        `json:"published,omitempty"`
	Status     event.Status  `json:"status,omitempty"`
	Actors     []Party       `json:"actors,omitempty"`
	Recipients []Party       `json:"recipients,omitempty"`
	Type       event.PLOVER  `json:"type"`
	Mode       string        `json:"mode,omitempty"`
	Contexts   []string      `json:"contexts,omitempty"`
	CAMEO      string        `json:"cameo,omitempty"`
	Trigger    event.Span    `json:"trigger,omitzero"` // bytes of the text of the document
	Spans      []event.Span  `json:"spans,omitempty"`
}

// Party is an actor on one side of an act, or a place whose country stands for an
// actor that the text leaves open.
type Party struct {
	Actor   event.ActorID `json:"actor,omitempty"`
	Place   event.PlaceID `json:"place,omitempty"`
	Name    string        `json:"name"`
	Country string        `json:"country,omitempty"` // ISO 3166-1 alpha-3, or IGO, NGO, MNC, IMG
	Sectors []string      `json:"sectors,omitempty"`
	Spans   []event.Span  `json:"spans,omitempty"`
}

// Code is the country with the first sector behind it, as CAMEO concatenates
// them: "RUSGOV"; empty when neither is known.
func (p Party) Code() string {
	for _, s := range p.Sectors {
		if s != p.Country {
			return p.Country + s
		}
	}
	return p.Country
}

// Tuples yields the acts of d in the order of its events.
func Tuples(d *event.Document) iter.Seq[Tuple] {
	return func(yield func(Tuple) bool) {
		for _, e := range d.Events {
			acting, ok := e.(event.Acting)
			if !ok {
				continue
			}
			for _, a := range acting.Acts() {
				if !yield(tuple(d, e, &a)) {
					return
				}
			}
		}
	}
}

// tuple is act a of the event e.
func tuple(d *event.Document, e event.Event, a *event.Act) Tuple {
	h := e.EventHeader()
	if r, ok := e.(*event.Refusal); ok && a.Mode == "" {
		a.Mode = refusedMode(d, r)
	}
	actors, recipients := Parties(d, a.Actors...), Parties(d, a.Recipients...)
	if oneSided(e, a, actors, recipients) {
		recipients = nil
	}
	recipients = localize(recipients, inhabitants(d, e, a))
	return Tuple{
		Document:   d.ID,
		Event:      h.ID,
		Kind:       h.Kind,
		Date:       day(h.Time.Value),
		TIMEX:      h.Time.Value.TIMEX(),
		Published:  d.Published.TIMEX(),
		Status:     h.Status,
		Actors:     actors,
		Recipients: recipients,
		Type:       a.Type,
		Mode:       a.Mode,
		Contexts:   a.Contexts,
		CAMEO:      cameo(h.Kind, a),
		Trigger:    h.Trigger,
		Spans:      h.Spans,
	}
}

// oneSided reports whether act a of e is one between parties, such as a meeting,
// of whom the text names one only. What a government does at home has its own
// country as an inferred recipient, which stays.
func oneSided(e event.Event, a *event.Act, actors, recipients []Party) bool {
	if len(actors) != 1 || len(recipients) != 1 || actors[0].Actor != recipients[0].Actor {
		return false
	}
	_, mutual := e.(*event.Negotiation)
	return mutual || a.Type == event.Consult || a.Actors[0].Basis == event.Stated && a.Recipients[0].Basis == event.Stated
}

// day is the first day of t, or "" when that is not known.
func day(t event.Time) string {
	d, _, _ := strings.Cut(t.Begin(), "T")
	return d
}

// Parties are the actors of refs as event data have them, groups taken apart,
// each once.
func Parties(d *event.Document, refs ...event.ActorRef) []Party {
	var out []Party
	for _, r := range refs {
		a := d.Actor(r.Value)
		if a == nil {
			continue
		}
		members := a.Members
		if len(members) == 0 {
			members = []event.ActorID{a.ID}
		}
		for _, id := range members {
			if !slices.ContainsFunc(out, func(p Party) bool { return p.Actor == id }) {
				out = append(out, party(d, id, r.Spans))
			}
		}
	}
	return out
}

// party is the actor id as a Party. An actor whose country is not known has that
// of the side it stands for.
func party(d *event.Document, id event.ActorID, spans []event.Span) Party {
	a := d.Actor(id)
	if a == nil {
		return Party{Actor: id, Spans: spans}
	}
	p := Party{Actor: id, Name: a.Canonical, Country: a.Country, Sectors: a.Sectors, Spans: spans}
	if p.Name == "" {
		p.Name = a.Name
	}
	if side := d.Actor(a.Side); p.Country == "" && side != nil {
		p.Country = side.Country
	}
	if p.Country == "" {
		p.Country = withoutCountry(a)
	}
	return p
}

// refusedMode is PLOVER's mode of a refusal: that of the demand or offer it
// refuses, or meet when it is a meeting. It is empty when the document does not say
// what is refused.
func refusedMode(d *event.Document, r *event.Refusal) string {
	for _, id := range r.Refuses {
		switch e := d.Event(id.Value).(type) {
		case *event.Negotiation, *event.Visit:
			return modeMeet
		case *event.Demand, *event.Offer:
			if acts := e.(event.Acting).Acts(); len(acts) > 0 && acts[0].Mode != "" {
				return acts[0].Mode
			}
		}
	}
	return ""
}

// localize gives parties without a country that of the people of the place, who
// stand for them where there are none.
func localize(parties, people []Party) []Party {
	if len(people) == 0 {
		return parties
	}
	if len(parties) == 0 {
		return people
	}
	for i := range parties {
		if parties[i].Country == "" || parties[i].Country == unknownArmed {
			parties[i].Country = people[0].Country
		}
	}
	return parties
}

// inhabitants are the recipients of an act a that names a place instead of
// them: of "shelled Aleppo", of a visit to Rome. Of other types a place is no
// party.
func inhabitants(d *event.Document, e event.Event, a *event.Act) []Party {
	where := e.EventHeader().Place
	if v, ok := e.(*event.Visit); ok {
		where = v.Where
	}
	switch a.Type {
	case event.Concede, event.Retreat, event.Aid, event.Protest, event.Mobilize, event.Coerce, event.Assault:
	case event.Consult, event.Agree:
		if _, ok := e.(*event.Visit); !ok && a.Mode != modeVisit {
			return nil
		}
	default:
		return nil
	}
	p := d.Place(where.Value)
	if p == nil || p.Country == "" {
		return nil
	}
	return []Party{{Place: p.ID, Name: p.Name, Country: p.Country, Spans: where.Spans}}
}

// Modes of PLOVER that depend on the document.
const (
	modeVisit = "visit"
	modeMeet  = "meet"
)

// unknownArmed is the code of an armed group of no known country.
const unknownArmed = "IMG"

// supranational are the codes that stand in the place of a country.
var supranational = []string{"IGO", "NGO", "MNC", "IMG", "INT"}

// withoutCountry is the code of an actor that no country has.
func withoutCountry(a *event.Actor) string {
	for _, s := range a.Sectors {
		if slices.Contains(supranational, s) {
			return s
		}
	}
	if a.Kind == event.ActorArmedGroup {
		return unknownArmed
	}
	return ""
}
