package assemble

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// link connects the events of one text: statements to what they hold, delegations
// and demands to their negotiations, refusals to what they refuse.
func link(t *annot.Text, events []event.Event) {
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
	for _, e := range events {
		switch e := e.(type) {
		case *event.Delegation:
			sent(t, e, talks)
		case *event.Demand:
			raised(t, e, talks)
		case *event.Refusal:
			answers(t, e, demands)
			declined(e, talks)
		}
	}
	for _, n := range talks {
		host(t, n)
	}
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
// nearest to the trigger, counted in sentences; of equals the first.
func nearest(t *annot.Text, trigger event.Span, talks []*event.Negotiation, side event.ActorID) *event.Negotiation {
	at := t.TokenAt(trigger.Start).Sentence().Index()
	var best *event.Negotiation
	far := 0
	for _, n := range talks {
		if !takesPart(n, side) {
			continue
		}
		for _, s := range n.Spans {
			gap := max(at-t.TokenAt(s.Start).Sentence().Index(), t.TokenAt(s.Start).Sentence().Index()-at)
			if best == nil || gap < far {
				best, far = n, gap
			}
		}
	}
	return best
}

func takesPart(n *event.Negotiation, side event.ActorID) bool {
	one := []event.ActorRef{event.State(side)}
	return contains(n.Sides, one) || contains(n.Mediators, one) || contains(n.Observers, one)
}

// raised links a demand of one party on another to their negotiation.
func raised(t *annot.Text, d *event.Demand, talks []*event.Negotiation) {
	by, of := t.Sides(d.By), t.Sides(d.Of)
	for _, n := range talks {
		if len(of) > 0 && contains(n.Sides, by) && contains(n.Sides, of) && !d.Past {
			d.For = event.Infer(n.ID, d.Trigger)
			return
		}
	}
}

// answers enters a refusal on the demands that it covers: those of its own sentence
// before it when it refuses "terms" or "demands", else those whose words it takes
// up.
func answers(t *annot.Text, r *event.Refusal, demands []*event.Demand) {
	by := t.Sides(r.By)
	sentence := t.TokenAt(r.Trigger.Start).Sentence()
	var here, before []*event.Demand
	for _, d := range demands {
		if d.Past || contains(by, t.Sides(d.By)) || !contains(t.Sides(d.Of), by) && len(d.Of) > 0 {
			continue
		}
		switch {
		case t.TokenAt(d.Trigger.Start).Sentence() == sentence && d.Trigger.Start < r.Trigger.Start && collective(t, r), overlap(r.Content.Spans, d.Content.Spans):
			here = append(here, d)
		case takesUp(t, r, d):
			before = append(before, d)
		}
	}
	if len(here) == 0 {
		here = before
	}
	for _, d := range here {
		d.Answers = append(d.Answers, event.Answer{By: r.By[0], Kind: event.Rejects, Spans: r.Spans})
		if !r.Spans[0].Overlaps(d.Spans[0]) {
			d.Spans = append(d.Spans, r.Spans...)
		}
		r.Refuses = append(r.Refuses, event.Infer(d.ID, r.Trigger))
	}
}

// collective reports whether a refusal is of demands as such: "the demands",
// "terms", "it".
func collective(t *annot.Text, r *event.Refusal) bool {
	for k := t.TokenAt(r.Content.Spans[0].Start); k.OK() && k.Span().End <= r.Content.Spans[0].End; k = k.Next() {
		if k.LemmaIn("term", "demand", "condition", "request", "ultimatum", "call", "proposal", "move", "step") {
			return true
		}
	}
	return false
}

// takesUp reports whether a refusal of "the demand" or one that repeats the
// demand's main words stands within two sentences behind it.
func takesUp(t *annot.Text, r *event.Refusal, d *event.Demand) bool {
	a, b := t.TokenAt(d.Trigger.Start).Sentence().Index(), t.TokenAt(r.Trigger.Start).Sentence().Index()
	if b < a || b-a > 2 {
		return false
	}
	return collective(t, r) && b-a <= 1 || sharedWords(t, r.Content.Spans[0], d.Content.Spans[0]) >= 2
}

// sharedWords counts the nouns and verbs that two phrases have in common.
func sharedWords(t *annot.Text, a, b event.Span) int {
	lemmas := func(s event.Span) map[string]bool {
		set := make(map[string]bool)
		for k := t.TokenAt(s.Start); k.OK() && k.Span().End <= s.End; k = k.Next() {
			if u := k.UPOS(); u == "NOUN" || u == "VERB" || u == "PROPN" {
				set[k.Lemma()] = true
			}
		}
		return set
	}
	n, other := 0, lemmas(b)
	for w := range lemmas(a) {
		if other[w] {
			n++
		}
	}
	return n
}

// declined links a refusal to the negotiation that its content names.
func declined(r *event.Refusal, talks []*event.Negotiation) {
	for _, n := range talks {
		for _, s := range r.Content.Spans {
			if s.Contains(n.Trigger) {
				r.Refuses = append(r.Refuses, event.Infer(n.ID, r.Trigger))
			}
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
