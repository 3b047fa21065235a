package annot

import (
	"slices"

	"github.com/parley-news/parley/event"
)

// Among reports whether one of refs refers to the actor id.
func Among(refs []event.ActorRef, id event.ActorID) bool {
	return slices.ContainsFunc(refs, func(r event.ActorRef) bool { return r.Value == id })
}

// Join returns refs and behind them those of more whose actor is not among them.
func Join(refs, more []event.ActorRef) []event.ActorRef {
	out := slices.Clip(refs)
	for _, r := range more {
		if !Among(out, r.Value) {
			out = append(out, r)
		}
	}
	return out
}

// Without returns those of refs whose actor is not among others.
func Without(refs, others []event.ActorRef) []event.ActorRef {
	var kept []event.ActorRef
	for _, r := range refs {
		if !Among(others, r.Value) {
			kept = append(kept, r)
		}
	}
	return kept
}
