package assemble

import (
	"slices"
	"strconv"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// identify gives every event its identifier, in text order.
func identify(t *annot.Text, events []event.Event) []event.Event {
	type place struct {
		kind     event.Kind
		sentence string
		offset   int
	}
	count := make(map[place]int)
	for _, e := range events {
		h := e.EventHeader()
		s := t.TokenAt(h.Trigger.Start).Sentence().Span()
		at := place{h.Kind, t.Slice(s), h.Trigger.Start - s.Start}
		h.ID = event.MakeID(h.Kind, at.sentence, at.offset, count[at])
		count[at]++
	}
	return events
}

// quoteID stands for a statement until statements have identifiers.
func quoteID(q annot.Quote) event.EventID { return event.EventID("quote:" + strconv.Itoa(q.Index())) }

// rank orders events by salience, the main event first. What the article opens
// with and comes back to weighs most; negotiations and accords weigh more than
// single acts, and statements least. Equal weights keep the order of the text.
func rank(t *annot.Text, events []event.Event) []event.Event {
	weight := make(map[event.Event]int, len(events))
	for _, e := range events {
		weight[e] = salience(t, e.EventHeader())
	}
	slices.SortStableFunc(events, func(a, b event.Event) int { return weight[b] - weight[a] })
	return events
}

// kindWeight is what the kind of an event adds to its salience.
func kindWeight(k event.Kind) int {
	switch k {
	case event.KindNegotiation:
		return 6
	case event.KindAgreement:
		return 5
	case event.KindDemand, event.KindTerritory, event.KindRefusal, event.KindOffer:
		return 3
	case event.KindStatement:
		return -6
	}
	return 0
}

func salience(t *annot.Text, h *event.Header) int {
	w := kindWeight(h.Kind) + 2*min(len(h.Spans), 4)
	switch s := t.TokenAt(h.Trigger.Start).Sentence(); {
	case s.Index() == 0 || s.Part().Kind == event.PartHeadline:
		w += 6
	case s.Index() < 3:
		w += 3
	}
	switch h.Status {
	case event.Happened, event.Ongoing:
		w += 2
	case event.Hypothetical, event.Denied:
		w -= 2
	}
	return w
}
