package assemble

import (
	"slices"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// link connects the events of one text: statements to what they hold, delegations
// and demands to their negotiations, refusals to what they refuse.
func link(t *annot.Text, events []event.Event) []event.Event {
	linkStatements(t, events)
	var talks []*event.Negotiation
	var demands []*event.Demand
	for _, e := range events {
		switch e := e.(type) {
		case *event.Negotiation:
			talks = append(talks, e)
		case *event.Demand:
			demands = append(demands, e)
		}
	}
	answer(t, events)
	for _, e := range events {
		switch e := e.(type) {
		case *event.Delegation:
			sent(t, e, talks)
		case *event.Demand:
			raised(t, e, talks)
		case *event.Refusal:
			declined(e, talks)
		case *event.Territory:
			claimed(t, e, demands)
		}
	}
	for _, n := range talks {
		host(t, n)
	}
	return events
}

// linkStatements replaces the stand-ins in attributions by the identifiers of the
// statements.
func linkStatements(t *annot.Text, events []event.Event) {
	type key struct{ cue, content event.Span }
	first := func(s []event.Span) event.Span {
		if len(s) == 0 {
			return event.Span{}
		}
		return s[0]
	}
	ids := make(map[key]event.EventID)
	for _, e := range events {
		if s, ok := e.(*event.Statement); ok {
			ids[key{s.Cue, first(s.Content)}] = s.ID
		}
	}
	byQuote := make(map[event.EventID]event.EventID)
	for q := range t.Quotes() {
		byQuote[quoteID(q)] = ids[key{q.Cue(), first(q.Content())}]
	}
	for _, e := range events {
		h := e.EventHeader()
		if id, ok := byQuote[h.Attribution.Statement]; ok {
			h.Attribution.Statement = id
		}
		for i := range h.Claims {
			if id, ok := byQuote[h.Claims[i].Attribution.Statement]; ok {
				h.Claims[i].Attribution.Statement = id
			}
		}
	}
}

// sent links a delegation to the negotiation nearest to it in which its side takes
// part.
func sent(t *annot.Text, d *event.Delegation, talks []*event.Negotiation) {
	if n := nearest(t, d.Trigger, talks, d.Of.Value); n != nil {
		d.For = event.Infer(n.ID, d.Trigger)
	}
}

// nearest is the negotiation with the side among its sides whose evidence stands
// nearest to the trigger, counted in sentences; of equals the first. Of very many
// negotiations only those told first and those told last count.
func nearest(t *annot.Text, trigger event.Span, talks []*event.Negotiation, side event.ActorID) *event.Negotiation {
	var best *event.Negotiation
	far := 0
	for i, n := range talks {
		if i == lookBack && len(talks) > 2*lookBack {
			return nearer(t, trigger, best, nearest(t, trigger, talks[len(talks)-lookBack:], side))
		}
		if !takesPart(n, side) {
			continue
		}
		if gap := distance(t, trigger, n); best == nil || gap < far {
			best, far = n, gap
		}
	}
	return best
}

// nearer is the one of two negotiations, either of which may be nil, that stands
// nearer to the trigger.
func nearer(t *annot.Text, trigger event.Span, a, b *event.Negotiation) *event.Negotiation {
	if a == nil || b != nil && distance(t, trigger, b) < distance(t, trigger, a) {
		return b
	}
	return a
}

// distance is the number of sentences between a trigger and the nearest evidence of a
// negotiation.
func distance(t *annot.Text, trigger event.Span, n *event.Negotiation) int {
	at := t.TokenAt(trigger.Start).Sentence().Index()
	after, _ := slices.BinarySearchFunc(n.Spans, trigger, event.Span.Compare)
	least := -1
	for _, s := range n.Spans[max(0, after-1):min(len(n.Spans), after+1)] {
		gap := at - t.TokenAt(s.Start).Sentence().Index()
		if gap = max(gap, -gap); least < 0 || gap < least {
			least = gap
		}
	}
	return least
}

func takesPart(n *event.Negotiation, side event.ActorID) bool {
	one := []event.ActorRef{event.State(side)}
	return contains(n.Sides, one) || contains(n.Mediators, one) || contains(n.Observers, one)
}

// raised links a demand of one party on another to their negotiation.
func raised(t *annot.Text, d *event.Demand, talks []*event.Negotiation) {
	by, of := t.Sides(d.By), t.Sides(d.Of)
	if len(of) == 0 || d.Past {
		return
	}
	for _, n := range talks[:min(len(talks), 2*lookBack)] {
		if contains(n.Sides, by) && contains(n.Sides, of) {
			d.For = event.Infer(n.ID, d.Trigger)
			return
		}
	}
}

// claimed fills the holder of land that a demand wants to be given up: who demands
// it. The demands are in the order of their triggers.
func claimed(t *annot.Text, e *event.Territory, demands []*event.Demand) {
	if e.Holder.OK() || e.Relation.Value != event.Demands {
		return
	}
	behind, _ := slices.BinarySearchFunc(demands, e.Trigger, func(d *event.Demand, s event.Span) int { return d.Trigger.Start - s.Start - 1 })
	for _, d := range slices.Backward(demands[max(0, behind-claimReach):behind]) {
		sides := t.Sides(d.By)
		for _, s := range d.Content.Spans {
			if s.Contains(e.Trigger) && len(sides) > 0 {
				e.Holder = event.Infer(sides[0].Value, sides[0].Spans...)
				return
			}
		}
	}
}

// claimReach is how many demands before a land claim are looked at.
const claimReach = 20

// declined links a refusal to the negotiation that its content names. The talks are in
// the order of their triggers.
func declined(r *event.Refusal, talks []*event.Negotiation) {
	for _, s := range r.Content.Spans {
		first, _ := slices.BinarySearchFunc(talks, s, func(n *event.Negotiation, s event.Span) int { return n.Trigger.Start - s.Start })
		for _, n := range talks[first:] {
			if !s.Contains(n.Trigger) {
				break
			}
			r.Refuses = append(r.Refuses, event.Infer(n.ID, r.Trigger))
		}
	}
}

// host infers who hosts a negotiation: the country whose town it is held in, when
// that country's own people are there without being a party.
func host(t *annot.Text, n *event.Negotiation) {
	if len(n.Hosts) > 0 {
		return
	}
	p, ok := t.Place(n.Place.Value)
	if !ok || p.Country == "" {
		return
	}
	for _, r := range append(n.Observers, n.Mediators...) {
		if a, ok := t.Actor(r.Value); ok && a.Country == p.Country {
			n.Hosts = []event.ActorRef{event.Infer(r.Value, append(append([]event.Span{}, n.Place.Spans...), r.Spans...)...)}
			return
		}
	}
}
