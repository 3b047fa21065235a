package assemble

import (
	"reflect"
	"slices"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// merge makes one event of those that are the same, and drops acts that a model of
// their own tells better.
func merge(t *annot.Text, found []event.Event) []event.Event {
	var kept []event.Event
	seen := make(map[reflect.Type][]event.Event)
	talks := &negotiations{t: t, former: make(map[*event.Negotiation]bool), commitments: make(map[commitment]bool)}
	var acts []*event.Act
	for _, e := range found {
		switch e := e.(type) {
		case *event.Negotiation:
			talks.add(e)
		case *event.Act:
			acts = append(acts, e)
		case *event.Statement:
			kept = append(kept, e)
		default:
			if kind := reflect.TypeOf(e); !repeated(seen[kind], e) {
				seen[kind] = append(seen[kind], e)
				kept = append(kept, e)
			}
		}
	}
	for _, n := range talks.all {
		kept = append(kept, n)
	}
	for _, a := range unique(t, kept, settle(kept, acts)) {
		kept = append(kept, a)
	}
	slices.SortStableFunc(kept, byTrigger)
	return kept
}

// lookBack is how many events of a kind are searched for one that is told again. It
// keeps the cost of a long text linear.
const lookBack = 200

// repeated reports whether e says again what an event of its kind, one of seen,
// says: two rules that read the same words, or a demand that the text repeats. The
// evidence of a repetition joins the first.
func repeated(seen []event.Event, e event.Event) bool {
	for _, o := range seen[max(0, len(seen)-lookBack):] {
		if absorbs(o, e) {
			return true
		}
	}
	return false
}

// absorbs reports whether the earlier of two events of one kind stands for the
// later too.
func absorbs(a, b event.Event) bool {
	switch a := a.(type) {
	case *event.Demand:
		b := b.(*event.Demand)
		if !sameRefs(a.By, b.By) {
			return false
		}
		if a.Content.Value == b.Content.Value && len(a.Content.Value) > 0 {
			addSpans(&a.Header, &b.Header)
			return true
		}
		return overlap(a.Content.Spans, b.Content.Spans)
	case *event.Offer:
		b := b.(*event.Offer)
		if !sameRefs(a.By, b.By) {
			return false
		}
		if bare(b) {
			addSpans(&a.Header, &b.Header)
			return true
		}
		return overlap(a.Content.Spans, b.Content.Spans)
	case *event.Refusal:
		b := b.(*event.Refusal)
		return sameRefs(a.By, b.By) && overlap(a.Content.Spans, b.Content.Spans)
	case *event.Agreement:
		b := b.(*event.Agreement)
		return overlap(a.Content.Spans, b.Content.Spans)
	case *event.Delegation:
		return absorbsDelegation(a, b.(*event.Delegation))
	case *event.Territory:
		b := b.(*event.Territory)
		if a.Holder.Value == b.Holder.Value && a.Owner.Value == b.Owner.Value && a.Territory.Value == b.Territory.Value && a.Relation.Value == b.Relation.Value {
			addSpans(&a.Header, &b.Header)
			return true
		}
	}
	return false
}

// bare reports whether an offer is only named again, without its content: "his
// proposals", "the new offer".
func bare(o *event.Offer) bool {
	end := len(o.Content.Spans) > 0 && o.Content.Spans[0].End == o.Trigger.End
	return end && len(o.To) == 0
}

// absorbsDelegation merges two mentions of one side's delegation; what the later
// adds fills what the first lacks.
func absorbsDelegation(a, b *event.Delegation) bool {
	if a.Of.Value != b.Of.Value || a.Head.OK() && b.Head.OK() && a.Head.Value != b.Head.Value {
		return false
	}
	if a.Level.OK() && b.Level.OK() && a.Level.Value != b.Level.Value {
		return false
	}
	addSpans(&a.Header, &b.Header)
	fill(&a.Head, b.Head)
	fill(&a.Level, b.Level)
	fill(&a.Size, b.Size)
	if len(a.Members) == 0 {
		a.Members = b.Members
	}
	return true
}

func fill[T any](f *event.Field[T], from event.Field[T]) {
	if !f.OK() {
		*f = from
	}
}

// addSpans joins the evidence and the claims of b to a, which both are in text order.
func addSpans(a, b *event.Header) {
	for _, s := range b.Spans {
		if at, known := slices.BinarySearchFunc(a.Spans, s, event.Span.Compare); !known {
			a.Spans = slices.Insert(a.Spans, at, s)
		}
	}
	a.Claims = append(a.Claims, b.Claims...)
}

func sameRefs(a, b []event.ActorRef) bool {
	if len(a) != len(b) {
		return false
	}
	for _, r := range a {
		if !annot.Among(b, r.Value) {
			return false
		}
	}
	return true
}

func overlap(a, b []event.Span) bool {
	for _, s := range a {
		for _, o := range b {
			if s.Overlaps(o) {
				return true
			}
		}
	}
	return false
}
