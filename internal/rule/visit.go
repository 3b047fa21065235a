package rule

import (
	"cmp"
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// visits finds who travels where, and whose guest he is.
func visits(t *annot.Text) []event.Event {
	var found []event.Event
	for k := range t.Tokens() {
		var v *event.Visit
		switch {
		case k.UPOS() == "VERB" && in(k, "visit verbs") && !k.Is("amod"):
			v = visitVerb(t, k)
		case k.UPOS() == "VERB" && in(k, "guest verbs"):
			v = guestVerb(t, k)
		case k.UPOS() == "NOUN" && in(k, "visit nouns") && !k.Is("compound"):
			v = visitNoun(t, k)
		case k.LemmaIn("due"):
			v = dueIn(t, k)
		case k.UPOS() == "PROPN" && k.Case() == "in" && k.Child("cop").OK():
			v = isIn(t, k)
		}
		if v == nil || len(v.Who) == 0 || !v.Where.OK() && !v.From.OK() && !v.Host.OK() {
			continue
		}
		v.Kind, v.Trigger, v.Place = event.KindVisit, k.Span(), v.Where
		if v.Status == "" {
			v.Status = cmp.Or(invited(k), k.Status())
		}
		if v.Status == event.Hypothetical {
			continue
		}
		hostByPlace(t, v)
		found = append(found, v)
	}
	return found
}

// invited is the status of a journey by what becomes of the invitation to it.
func invited(k annot.Token) event.Status {
	n := k.Head()
	if !k.Is("acl") || !n.LemmaIn("invitation", "invite", "offer") || !n.Is("obj") {
		return ""
	}
	switch answer := n.Head(); {
	case answer.LemmaIn("accept"):
		return event.Planned
	case in(answer, "refusal verbs"), answer.LemmaIn("turn"):
		return event.Refused
	}
	return ""
}

// travellers are those among the actors of a noun phrase who go on visits: persons
// and delegations; not troops, refugees or a country's team.
func travellers(t *annot.Text, k annot.Token) []event.ActorRef {
	var who []event.ActorRef
	for _, c := range k.Conjuncts() {
		for _, r := range mentionedOrBeside(c) {
			a, _ := t.Actor(r.Value)
			if a.Kind == event.ActorPerson || travels(c) || a.Kind == event.ActorGroup && c.UPOS() == "PRON" {
				who = annot.Join(who, []event.ActorRef{r})
			}
		}
	}
	return who
}

// travels reports whether a noun, or a title, is one of people who go on visits.
func travels(k annot.Token) bool {
	_, ok := words("travellers")[strings.ToLower(k.Lemma())]
	return ok
}

// mentionedOrBeside is the actor that a noun names, or that is named beside it: "the
// envoy, Steve Witkoff".
func mentionedOrBeside(k annot.Token) []event.ActorRef {
	if who := mentioned(k); len(who) > 0 {
		return who
	}
	for a := range k.Children("appos", "flat", "nmod") {
		if p := a.Mention(); a.Is("nmod") && !(travels(k) && isPerson(p)) {
			continue // but "Secretary of State Jane Doe"
		}
		if who := mentioned(a); len(who) > 0 {
			return who
		}
	}
	return nil
}

// visitVerb reads "visited Paris", "arrived in Geneva from", "left Kuwait for": the
// frame lists the prepositions of the goal, "obj" where it is the object.
func visitVerb(t *annot.Text, k annot.Token) *event.Visit {
	c := annot.Clause{Predicate: k}
	v := &event.Visit{Who: travellers(t, c.Agent())}
	v.Time = annot.Clause{Predicate: k}.Time()
	goals := strings.Fields(remark(k, "visit verbs"))
	switch o := k.Child("obj"); {
	case oneOf("obj", goals):
		set(&v.Where, placeIn(c.Object()))
	case k.LemmaIn("leave"):
		set(&v.From, o.Mention().PlaceRef())
	case o.OK() && !isTime(o):
		return nil // "landed a job in", "headed the team in"
	}
	for d := range k.Children("obl", "advmod", "xcomp") {
		way(v, d, goals)
		for n := range d.Children("nmod", "obl") {
			way(v, n, goals)
		}
		if oneOf("obj", goals) && in(c.Object(), "sights") {
			way(v, d, []string{"in", "at", "near"})
		}
	}
	if !v.Where.OK() && !in(k, "leaving verbs") {
		return nil
	}
	v.Spans = []event.Span{k.PhraseWithout("conj", "cc", "advcl", "parataxis", "mark", "discourse")}
	return v
}

// way notes the place of an adverbial that says where to or where from.
func way(v *event.Visit, d annot.Token, goals []string) {
	switch prep := d.Case(); {
	case prep != "" && oneOf(prep, goals):
		set(&v.Where, placeIn(d))
	case prep == "from":
		set(&v.From, placeIn(d))
	}
}

// placeIn is the place that a noun phrase names, by itself or by what its noun lies
// in: "refugee camps in Jordan".
func placeIn(k annot.Token) event.PlaceRef {
	if p := k.Mention().PlaceRef(); p.OK() {
		return p
	}
	if !in(k, "land nouns") && !in(k, "sights") {
		return event.PlaceRef{}
	}
	for d := range k.Children("nmod") {
		if p := d.Mention().PlaceRef(); p.OK() && oneOf(d.Case(), []string{"of", "in", "near", "on", "outside"}) {
			return p
		}
	}
	return event.PlaceRef{}
}

// guestVerb reads "hosted the king in Cairo", "was received by": the guest is a
// traveller of another side. To "welcome" somebody wants a place.
func guestVerb(t *annot.Text, k annot.Token) *event.Visit {
	c := annot.Clause{Predicate: k}
	v := &event.Visit{Who: travellers(t, c.Object())}
	v.Time = annot.Clause{Predicate: k}.Time()
	for d := range k.Children("obl", "obj") {
		way(v, d, []string{"in", "at", "to"})
		for n := range d.Children("nmod") { // "the king of Jordan in Cairo"
			way(v, n, []string{"in", "at", "to"})
			for m := range n.Children("nmod") {
				way(v, m, []string{"in", "at"})
			}
		}
		if modifiedBy(d, "virtual", "online", "video", "phone") {
			return nil
		}
	}
	v.From = event.PlaceRef{} // of the guest's title, not of the journey
	hosts := c.Agent().Actors()
	if len(hosts) == 0 || !standsForSide(t, hosts[0]) || remark(k, "guest verbs") == "place" && !v.Where.OK() || sharedSide(t, hosts, v.Who) {
		return nil
	}
	v.Host = hosts[0]
	v.Spans = []event.Span{k.PhraseWithout("conj", "cc", "advcl", "parataxis", "mark", "discourse")}
	return v
}

// sharedSide reports whether some of a and b stand for one side.
func sharedSide(t *annot.Text, a, b []event.ActorRef) bool {
	return len(annot.Without(t.Sides(a), t.Sides(b))) < len(t.Sides(a))
}

// visitNoun reads "his visit to Ankara", "a Middle East trip", "is on a visit to".
func visitNoun(t *annot.Text, k annot.Token) *event.Visit {
	v := &event.Visit{Who: travellers(t, k.Child("nmod:poss"))}
	for d := range k.Children("nmod", "compound", "obl") {
		switch d.Case() {
		case "":
			if d.Is("compound") {
				set(&v.Where, placeIn(d))
			}
			if m, ok := d.Time(); ok && !m.Time.IsZero() {
				set(&v.Time, event.State(m.Time, m.Span))
			}
		case "to":
			set(&v.Where, placeIn(d))
		case "in", "on":
			if m, ok := d.Time(); ok && !m.Time.IsZero() {
				set(&v.Time, event.State(m.Time, m.Span))
			}
		case "by":
			v.Who = annot.Join(v.Who, travellers(t, d))
		case "of":
			if v.Who = annot.Join(v.Who, travellers(t, d)); k.LemmaIn("tour") {
				set(&v.Where, placeIn(d))
			}
		}
	}
	v.Spans = []event.Span{k.PhraseWithout("acl:relcl", "cop", "nsubj", "case")}
	switch h := k.Head(); {
	case len(v.Who) > 0:
	case k.Child("nsubj").OK():
		v.Who = travellers(t, k.Child("nsubj"))
		v.Spans[0] = cover(v.Spans[0], k.Child("nsubj").Phrase())
	case k.Is("obj") && in(h, "visit carriers"), k.Is("obl") && oneOf(k.Case(), []string{"on", "during", "for"}):
		v.Who = travellers(t, h.Clause().Agent())
		v.Spans[0] = h.PhraseWithout("conj", "cc", "advcl", "parataxis", "mark", "discourse")
		set(&v.Time, annot.Clause{Predicate: h}.Time())
		if h.LemmaIn("call", "put") && hasParticle(h, "off") {
			v.Status = event.Cancelled
		}
	}
	return v
}

// dueIn reads "is due in Rome on Thursday".
func dueIn(t *annot.Text, k annot.Token) *event.Visit {
	v := &event.Visit{Who: travellers(t, annot.Clause{Predicate: k}.Subject())}
	v.Time = annot.Clause{Predicate: k}.Time()
	v.Status = event.Planned
	for d := range k.Children("obl", "nmod") {
		way(v, d, []string{"in", "at"})
	}
	v.Spans = []event.Span{k.PhraseWithout("conj", "cc", "advcl", "parataxis", "mark", "discourse")}
	return v
}

// isIn reads "is in Tehran for talks".
func isIn(t *annot.Text, k annot.Token) *event.Visit {
	d := firstOf(hung(k, "for"), oblique(k, "for"))
	if !in(d, "negotiation nouns") && !in(d, "visit nouns") {
		return nil
	}
	v := &event.Visit{Who: travellers(t, k.Child("nsubj")), Where: placeIn(k)}
	v.Time, v.Spans = annot.Clause{Predicate: k}.Time(), []event.Span{k.PhraseWithout("conj", "cc", "advcl", "parataxis", "mark", "discourse")}
	return v
}

// hostByPlace fills the host with the country that a place lies in, when the visitor
// is from elsewhere.
func hostByPlace(t *annot.Text, v *event.Visit) {
	p, ok := t.Place(v.Where.Value)
	if _, known := t.Actor(event.ActorID("country:" + p.Country)); !ok || p.Country == "" || !known {
		return
	}
	host := event.Infer(event.ActorID("country:"+p.Country), v.Where.Spans...)
	if !sharedSide(t, []event.ActorRef{host}, v.Who) {
		set(&v.Host, host)
	}
}
