package rule

import (
	"slices"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// offers finds proposals, offers and declared readiness.
func offers(t *annot.Text) []event.Event {
	var found []event.Event
	for k := range t.Tokens() {
		var o offering
		switch k.UPOS() {
		case "VERB":
			if o = offerVerb(k); !o.content.OK() {
				o = offerDeed(k)
			}
		case "ADJ":
			o = offerAdjective(k)
		case "NOUN":
			o = offerNoun(k)
		}
		if e := o.event(t, k); e != nil {
			found = append(found, e)
		}
	}
	return found
}

// offering is what a rule has read of an offer.
type offering struct {
	content annot.Token // what is offered; none when nothing is
	by, to  []event.ActorRef
	deed    bool // the content is the deed of the trigger itself: "will help"
	noun    bool // the trigger is the content: "Iran's offer of talks"
}

// event makes the Offer; nil when no side makes it, or nothing that one side can
// offer another.
func (o offering) event(t *annot.Text, k annot.Token) event.Event {
	side := func(a event.ActorRef) bool { return standsForSide(t, a) }
	if !o.content.OK() || !slices.ContainsFunc(o.by, side) || in(o.content, "no offer") || !o.noun && !thing(o.content).OK() {
		return nil
	}
	body := o.body(k)
	e := &event.Offer{By: o.by, Content: event.State(t.Slice(body), body), Subject: subject(t, body)}
	for _, r := range annot.Without(o.to, o.by) {
		if side(r) {
			e.To = append(e.To, r)
		}
	}
	e.Kind, e.Trigger, e.Status = event.KindOffer, k.Span(), event.Proposed
	e.Spans = []event.Span{o.span(k, body)}
	return e
}

// body is the bytes of what is offered.
func (o offering) body(k annot.Token) event.Span {
	switch {
	case o.deed:
		end := max(contentSpan(o.content).End, exchanged(k).Phrase().End)
		return event.Span{Start: o.content.Span().Start, End: end}
	case o.noun:
		return k.PhraseWithout("conj", "cc", "acl:relcl", "appos", "case", "advmod", "cop", "nsubj", "parataxis")
	case k != o.content && k.Under(o.content):
		return o.content.PhraseWithout("acl", "conj", "cc", "mark", "case", "parataxis", "appos", "punct")
	}
	body := contentSpan(o.content)
	if o.content.UPOS() == "SYM" || o.content.UPOS() == "NUM" {
		for _, x := range o.content.Conjuncts() {
			body = cover(body, x.PhraseWithout("acl:relcl", "conj", "appos")) // "5% and a bonus"
		}
	}
	return beforeCondition(o.content, grown(k, o.content, body))
}

// beforeCondition is body without the condition that hangs on the predicate of what is
// offered: "free the hostages" of "willing to free the hostages if the war ended".
func beforeCondition(predicate annot.Token, body event.Span) event.Span {
	for c := range predicate.Children("advcl") {
		if m := c.Child("mark"); m.LemmaIn("if", "unless") && m.Index() > predicate.Index() {
			body.End = min(body.End, m.Prev().Span().End)
		}
	}
	return body
}

// span is the clause that makes the offer.
func (o offering) span(k annot.Token, body event.Span) event.Span {
	switch {
	case o.noun:
		return body
	case o.deed:
		return cover(annot.Clause{Predicate: k}.Subject().PhraseWithout("acl:relcl", "appos"), body)
	case k.Is("acl") && k.Under(o.content):
		return cover(body, k.PhraseWithout("conj", "cc"))
	}
	return k.PhraseWithout("conj", "cc", "parataxis", "advcl", "mark", "discourse")
}
