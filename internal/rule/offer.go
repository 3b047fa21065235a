package rule

import (
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// offers finds proposals, offers and declared readiness.
func offers(t *annot.Text) []event.Event {
	var found []event.Event
	for k := range t.Tokens() {
		var o *event.Offer
		switch {
		case k.UPOS() == "VERB" && in(k, "offer verbs"):
			o = offerVerb(t, k)
		case k.UPOS() == "VERB" && in(k, "offer futures"):
			o = offerFuture(t, k)
		case k.UPOS() == "ADJ" && in(k, "offer adjectives"):
			o = offerAdjective(t, k)
		case k.UPOS() == "NOUN" && in(k, "offer nouns"):
			o = offerNoun(t, k)
		}
		if o != nil {
			found = append(found, o)
		}
	}
	return found
}

// offer makes an Offer of a content; nil when nobody makes it.
func offer(t *annot.Text, trigger annot.Token, body event.Span, by, to []event.ActorRef) *event.Offer {
	if len(by) == 0 {
		by = speaker(trigger)
	}
	if len(by) == 0 || body.IsZero() {
		return nil
	}
	o := &event.Offer{By: by, To: without(to, by), Content: event.State(t.Slice(body), body), Subject: subject(t, body)}
	o.Kind, o.Trigger, o.Status = event.KindOffer, trigger.Span(), event.Proposed
	return o
}

// offerVerb reads "offered X", "proposed that", "presented a plan".
func offerVerb(t *annot.Text, k annot.Token) *event.Offer {
	c := annot.Clause{Predicate: k}
	if c.Negated() || k.Is("amod") {
		return nil
	}
	frame := strings.Fields(remark(k, "offer verbs"))
	content := annot.Token{}
	for _, slot := range frame {
		switch slot {
		case "obj":
			content = c.Object()
		case "that":
			content = k.Child("ccomp")
		case "to":
			content = k.Child("xcomp")
		}
		if content.OK() {
			break
		}
	}
	if !content.OK() || k.LemmaIn("table", "submit", "present", "announce") && !in(content, "offer objects") {
		return nil
	}
	to := k.Child("iobj").Actors()
	to = join(to, obliqueActors(k, "to", "with"))
	by := c.Agent().Actors()
	if len(by) == 0 && c.Agent().OK() {
		return nil
	}
	if p := k.Head(); c.Passive() && k.Is("acl") && len(by) > 0 && p == content {
		content = p
	}
	o := offer(t, k, contentSpan(content), by, to)
	if o != nil {
		o.Spans = []event.Span{k.PhraseWithout("conj", "cc", "parataxis", "advcl", "mark", "discourse")}
		if k.Is("acl") {
			o.Spans = []event.Span{k.Head().PhraseWithout("conj", "cc")}
		}
	}
	return o
}

// offerFuture reads "Spain will help Chad to", what a side declares it will do for
// another.
func offerFuture(t *annot.Text, k annot.Token) *event.Offer {
	c := annot.Clause{Predicate: k}
	top := c
	if k.Is("xcomp") && k.Head().LemmaIn("continue") {
		top = annot.Clause{Predicate: k.Head()}
	}
	if top.Modal() != "will" || c.Negated() || top.Negated() || c.Passive() {
		return nil
	}
	by := c.Subject().Actors()
	to := without(join(join(c.Object().Actors(), obliqueActors(k, "to", "for")), c.Object().Child("nmod:poss").Actors()), by)
	for x := range k.Children("xcomp", "ccomp") {
		to = without(join(to, x.Child("obj").Child("nmod:poss").Actors()), by)
	}
	if len(by) == 0 || len(to) == 0 {
		return nil
	}
	body := top.Predicate.PhraseWithout("nsubj", "aux", "conj", "cc", "parataxis", "mark", "discourse", "advcl")
	o := offer(t, k, body, by, to)
	if o != nil {
		o.Spans = []event.Span{cover(c.Subject().PhraseWithout("acl:relcl", "appos"), body)}
	}
	return o
}

// offerAdjective reads "is ready to talk", "willing to accept".
func offerAdjective(t *annot.Text, k annot.Token) *event.Offer {
	x := k.Child("xcomp", "ccomp", "advcl")
	if !x.OK() || !x.Child("mark").LemmaIn("to") || (annot.Clause{Predicate: k}).Negated() {
		return nil
	}
	by := (annot.Clause{Predicate: k}).Subject().Actors()
	if len(by) == 0 {
		return nil
	}
	o := offer(t, k, contentSpan(x), by, obliqueActors(x, "to", "with"))
	if o != nil {
		o.Spans = []event.Span{k.PhraseWithout("conj", "cc", "parataxis", "mark", "discourse")}
	}
	return o
}

// offerNoun reads "Iran's offer of talks", "the U.S. proposal", "an offer from
// Doha to".
func offerNoun(t *annot.Text, k annot.Token) *event.Offer {
	by := k.Child("nmod:poss").Actors()
	by = join(by, beneath(k, "from", "by"))
	if len(by) == 0 {
		by = k.Modifiers()
	}
	if p := k.Child("acl"); len(by) == 0 && in(p, "offer makers") {
		by = (annot.Clause{Predicate: p}).Agent().Actors()
	}
	if h := k.Head(); len(by) == 0 && k.Is("obj") && in(h, "offer makers") {
		by = (annot.Clause{Predicate: h}).Agent().Actors()
	}
	if len(by) == 0 {
		return nil
	}
	body := k.PhraseWithout("conj", "cc", "acl:relcl", "appos", "case")
	o := offer(t, k, body, by, beneath(k, "to"))
	if o != nil {
		o.Spans = []event.Span{body}
	}
	return o
}
