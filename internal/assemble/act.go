package assemble

import (
	"slices"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// settle returns the acts that no model tells. An act on the words of a model that
// codes as the same type is the model's: it fills the sides that the model leaves
// open. One that says something else on the same words stays only where the model
// is no act itself, as a Territory, or an act of nobody.
func settle(models []event.Event, acts []*event.Act) []*event.Act {
	at := make(map[int][]event.Event) // the models whose triggers hold the byte
	for _, m := range models {
		for i := m.EventHeader().Trigger.Start; i < m.EventHeader().Trigger.End; i++ {
			at[i] = append(at[i], m)
		}
	}
	var kept []*event.Act
	for _, a := range acts {
		if !told(at, a) {
			kept = append(kept, a)
		}
	}
	return kept
}

// told reports whether a model on the words of a tells what a does. One of the same
// type takes from a what it lacks; one of another type must stand on a's first
// word, not only on its noun, as a Demand in "dropped its demand".
func told(at map[int][]event.Event, a *event.Act) bool {
	other := false
	for i := a.Trigger.Start; i < a.Trigger.End; i++ {
		for _, m := range at[i] {
			switch t, acts := codedAs(m); {
			case t == a.Type, ratifies(m, a):
				borrow(m, a)
				return true
			case i == a.Trigger.Start && (acts || t != "" && len(a.Acts()) == 0):
				other = true
			}
		}
	}
	return other
}

// unique returns the acts whose sentence has no model that codes as the same type
// between the same sides: "convened" beside "the talks between the two".
func unique(t *annot.Text, models []event.Event, acts []*event.Act) []*event.Act {
	sentence := func(e event.Event) int { return t.TokenAt(e.EventHeader().Trigger.Start).Sentence().Index() }
	beside := make(map[int][]event.Act)
	for _, m := range models {
		if acting, ok := m.(event.Acting); ok {
			beside[sentence(m)] = append(beside[sentence(m)], acting.Acts()...)
		}
	}
	return slices.DeleteFunc(acts, func(a *event.Act) bool {
		return len(t.Sides(a.Actors)) > 0 && slices.ContainsFunc(beside[sentence(a)], func(b event.Act) bool {
			return a.Type == b.Type && sameRefs(t.Sides(a.Actors), t.Sides(b.Actors)) && sameRefs(t.Sides(a.Recipients), t.Sides(b.Recipients))
		})
	})
}

// ratifies reports whether a is the signing or ratifying of the accord m, and
// raises the stage of m if so.
func ratifies(m event.Event, a *event.Act) bool {
	accord, ok := m.(*event.Agreement)
	if !ok || a.Type != event.Support || a.Status != event.Happened || accord.Stage.Value != event.AgreementReached {
		return false
	}
	accord.Stage = event.State(event.AgreementSigned, a.Trigger)
	return true
}

// codedAs is the type of the act that m is, and whether it is somebody's. A model
// that comes to nothing has no type.
func codedAs(m event.Event) (t event.PLOVER, acts bool) {
	if acting, ok := m.(event.Acting); ok {
		if codes := acting.Acts(); len(codes) > 0 {
			return codes[0].Type, len(codes[0].Actors) > 0
		}
	}
	return "", false
}

// borrow fills the open sides of m by those of a.
func borrow(m event.Event, a *event.Act) {
	switch m := m.(type) {
	case *event.Demand:
		fillSide(&m.By, a.Actors)
		fillSide(&m.Of, outside(a.Recipients, m.Content.Spans))
	case *event.Offer:
		fillSide(&m.By, a.Actors)
		fillSide(&m.To, outside(a.Recipients, m.Content.Spans))
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

// outside is those of refs that are not named within what is demanded or offered: "the
// release of the prisoners" is not put to the prisoners.
func outside(refs []event.ActorRef, content []event.Span) []event.ActorRef {
	var out []event.ActorRef
	for _, r := range refs {
		if !overlap(r.Spans, content) {
			out = append(out, r)
		}
	}
	return out
}

func fillSide(refs *[]event.ActorRef, from []event.ActorRef) {
	if len(*refs) == 0 {
		*refs = from
	}
}
