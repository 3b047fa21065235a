package assemble

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// complete fills what a rule left open in the header of e from the words around
// its trigger.
func complete(t *annot.Text, e event.Event) {
	h := e.EventHeader()
	k := t.TokenAt(h.Trigger.Start)
	if len(h.Spans) == 0 {
		h.Spans = []event.Span{k.Clause().Predicate.Phrase()}
		if h.Spans[0].IsZero() {
			h.Spans[0] = h.Trigger
		}
	}
	if h.Status == "" {
		h.Status = k.Status()
	}
	if h.Status == "" && h.Kind != event.KindNegotiation {
		h.Status = event.Happened // told as a fact, without more
	}
	if !h.Time.OK() && h.Kind != event.KindNegotiation {
		h.Time = k.Clause().Time()
	}
	if q := k.Quote(); h.Attribution.IsZero() && q.OK() && h.Trigger != q.Cue() {
		h.Attribution = event.Attribution{Speaker: q.Speaker().Value, Cue: q.Cue()}
		h.Attribution.Statement = quoteID(q)
	}
	if len(h.Claims) == 0 && h.Status != "" {
		h.Claims = []event.Claim{{Status: h.Status, Attribution: h.Attribution, Spans: h.Spans[:1:1]}}
	}
}
