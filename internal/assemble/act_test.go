package assemble

import (
	"testing"

	"github.com/parley-news/parley/event"
)

// TestSettle protects which acts stay beside the models, and what a model takes
// from an act on its words.
func TestSettle(t *testing.T) {
	ref := func(id event.ActorID) []event.ActorRef { return []event.ActorRef{event.State(id)} }
	at := func(start, end int) event.Header {
		return event.Header{Status: event.Happened, Trigger: event.Span{Start: start, End: end}}
	}
	act := func(start, end int, typ event.PLOVER) *event.Act {
		return &event.Act{Header: at(start, end), Type: typ, Actors: ref("a1"), Recipients: ref("a2")}
	}
	for _, c := range []struct {
		name  string
		model event.Event
		act   *event.Act
		stays bool
	}{
		{"same words and type", &event.Refusal{Header: at(10, 18), By: ref("a1")}, act(10, 18, event.Reject), false},
		{"same type, model on the act's noun", &event.Demand{Header: at(20, 26), By: ref("a1")}, act(10, 26, event.Request), false},
		{"other type on the same words", &event.Refusal{Header: at(10, 18), By: ref("a1")}, act(10, 18, event.Threaten), false},
		{"other type, model on the act's noun", &event.Demand{Header: at(20, 26), By: ref("a1")}, act(10, 26, event.Concede), true},
		{"model that is no act", &event.Territory{Header: at(10, 18)}, act(10, 18, event.Retreat), true},
		{"model of nobody", &event.Agreement{Header: at(10, 18)}, act(10, 18, event.Retreat), true},
		{"other words", &event.Refusal{Header: at(30, 38), By: ref("a1")}, act(10, 18, event.Reject), true},
	} {
		kept := settle([]event.Event{c.model}, []*event.Act{c.act})
		if (len(kept) > 0) != c.stays {
			t.Errorf("%s: %d acts stay", c.name, len(kept))
		}
	}
	refusal := &event.Refusal{Header: at(10, 18), By: ref("a3")}
	settle([]event.Event{refusal}, []*event.Act{act(10, 18, event.Reject)})
	if refusal.By[0].Value != "a3" || len(refusal.To) != 1 || refusal.To[0].Value != "a2" {
		t.Errorf("the refusal has %v and %v, want its own side and the act's recipient", refusal.By, refusal.To)
	}
}
