package event

import (
	"cmp"
	"iter"
	"slices"
)

// Event returns the event with the identifier id, or nil. It searches d.Events
// from the begin.
func (d *Document) Event(id EventID) Event {
	for _, e := range d.Events {
		if !absent(e) && e.EventHeader().ID == id {
			return e
		}
	}
	return nil
}

// Actor returns the actor with the identifier id, or nil. It points into
// d.Actors.
func (d *Document) Actor(id ActorID) *Actor {
	return rowOf(d.Actors, string(id), func(a *Actor) string { return string(a.ID) })
}

// Place returns the place with the identifier id, or nil. It points into
// d.Places.
func (d *Document) Place(id PlaceID) *Place {
	return rowOf(d.Places, string(id), func(p *Place) string { return string(p.ID) })
}

// rowOf returns the row that has the identifier id, or nil: first it looks where
// an identifier that MakeActorID or MakePlaceID made leads.
func rowOf[R any](rows []R, id string, idOf func(*R) string) *R {
	if i := nth(id); 0 <= i && i < len(rows) && idOf(&rows[i]) == id {
		return &rows[i]
	}
	for i := range rows {
		if idOf(&rows[i]) == id {
			return &rows[i]
		}
	}
	return nil
}

// Name returns the name to show for an actor: its customary name, or the fullest
// one that the text gives. It is "" for an identifier that d does not have.
func (d *Document) Name(id ActorID) string {
	a := d.Actor(id)
	if a == nil {
		return ""
	}
	return cmp.Or(a.Canonical, a.Name)
}

// PlaceName returns the name to show for a place, as Name does for an actor.
func (d *Document) PlaceName(id PlaceID) string {
	p := d.Place(id)
	if p == nil {
		return ""
	}
	return cmp.Or(p.Canonical, p.Name)
}

// All yields the events of d that are of the Go type T, in the order of
// d.Events:
//
//	for n := range event.All[*event.Negotiation](doc) { ... }
func All[T Event](d *Document) iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, e := range d.Events {
			if t, ok := e.(T); ok && !yield(t) {
				return
			}
		}
	}
}

// Demands returns the demands that are raised in the negotiation n.
func (d *Document) Demands(n *Negotiation) []*Demand {
	return linked(d, n, func(e *Demand) Field[EventID] { return e.For })
}

// Delegations returns the delegations that are sent to the negotiation n.
func (d *Document) Delegations(n *Negotiation) []*Delegation {
	return linked(d, n, func(e *Delegation) Field[EventID] { return e.For })
}

// linked returns the events of type T whose link leads to the negotiation n.
func linked[T Event](d *Document, n *Negotiation, link func(T) Field[EventID]) []T {
	var found []T
	for e := range All[T](d) {
		if f := link(e); f.OK() && f.Value == n.ID {
			found = append(found, e)
		}
	}
	return found
}

// Involving returns the events in which one of the actors has a role, itself or
// as a member of a group that has one ("the two sides"). Who merely says that an
// event takes place has no role in it. Actors that stand for another one, as
// ministers for their government, are to be asked for by their own identifiers;
// Actor.Side says for whom they stand.
func (d *Document) Involving(actors ...ActorID) []Event {
	for i := range d.Actors {
		if slices.ContainsFunc(d.Actors[i].Members, func(m ActorID) bool { return slices.Contains(actors, m) }) {
			actors = append(slices.Clip(actors), d.Actors[i].ID)
		}
	}
	var found []Event
	for _, e := range d.Events {
		for r := range Roles(e) {
			if slices.Contains(actors, r.Actor) {
				found = append(found, e)
				break
			}
		}
	}
	return found
}
