package assemble

import (
	"github.com/parley-news/parley/event"
)

// settle returns the acts that no model tells. An act on the words of a model that
// codes as the same type is the model's: it fills the sides that the model leaves
// open. One that says something else on the same words stays only where the model
// is no act itself, as a Territory, or an act of nobody.
func settle(models []event.Event, acts []*event.Act) []*event.Act {
	at := make(map[int]event.Event) // the model whose trigger holds the byte
	for _, m := range models {
		for i := m.EventHeader().Trigger.Start; i < m.EventHeader().Trigger.End; i++ {
			at[i] = m
		}
	}
	var kept []*event.Act
	for _, a := range acts {
		if m := modelOf(at, a.Trigger); m == nil || !tells(m, a) {
			kept = append(kept, a)
		}
	}
	return kept
}

// modelOf is the last model whose trigger shares bytes with s: the noun's rather
// than the verb's.
func modelOf(at map[int]event.Event, s event.Span) event.Event {
	for i := s.End - 1; i >= s.Start; i-- {
		if m := at[i]; m != nil {
			return m
		}
	}
	return nil
}

// tells reports whether m tells what a does. It takes from a what it lacks.
func tells(m event.Event, a *event.Act) bool {
	acting, ok := m.(event.Acting)
	if !ok {
		return false
	}
	codes := acting.Acts()
	if len(codes) == 0 {
		return len(a.Acts()) == 0
	}
	if codes[0].Type == a.Type {
		borrow(m, a)
		return true
	}
	return len(codes[0].Actors) > 0
}

// borrow fills the open sides of m by those of a.
func borrow(m event.Event, a *event.Act) {
	switch m := m.(type) {
	case *event.Demand:
		fillSide(&m.By, a.Actors)
		fillSide(&m.Of, a.Recipients)
	case *event.Offer:
		fillSide(&m.By, a.Actors)
		fillSide(&m.To, a.Recipients)
	case *event.Refusal:
		fillSide(&m.By, a.Actors)
		fillSide(&m.To, a.Recipients)
	case *event.Visit:
		fillSide(&m.Who, a.Actors)
		if len(a.Recipients) > 0 {
			fill(&m.Host, a.Recipients[0])
		}
	case *event.Negotiation:
		if len(m.Parties) < 2 && len(a.Actors) > 1 {
			m.Parties = a.Actors
		}
	case *event.Agreement:
		if len(m.Parties) < 2 && len(a.Actors) > 1 {
			m.Parties = a.Actors
		}
	}
}

func fillSide(refs *[]event.ActorRef, from []event.ActorRef) {
	if len(*refs) == 0 {
		*refs = from
	}
}
