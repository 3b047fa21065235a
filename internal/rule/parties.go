package rule

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// fillParties finds who takes part in a negotiation, who hosts it and who
// mediates.
func (s scene) fillParties(n *event.Negotiation) {
	for _, d := range s.dependents("between", "with", "among", "involving", "of", "alongside", "by") {
		if d.Case() == "of" && !s.personal(d) || d.Case() == "by" && d.Head() != s.trigger {
			continue
		}
		n.Parties = annot.Join(n.Parties, phraseActors(d))
	}
	for p := range s.trigger.Children("acl") {
		if p.LemmaIn("involve", "include", "bring") {
			for o := range p.Children("obj") {
				n.Parties = annot.Join(n.Parties, phraseActors(o))
			}
		}
	}
	if s.verb != s.trigger {
		n.Parties = annot.Join(n.Parties, s.trigger.Modifiers())
	}
	s.carried(n)
	s.goBetweens(n)
	s.observers(n)
	n.Parties = s.t.Expand(n.Parties)
	n.Parties = annot.Without(n.Parties, n.Mediators)
}

// phraseActors is the actors of a noun phrase; where a longer mention begins with
// the word, as "Danish and Finnish negotiators" does with "Danish", those of that.
func phraseActors(d annot.Token) []event.ActorRef {
	if m := mentionFrom(d); m.OK() && m.Head() != d && m.Ref().OK() {
		return []event.ActorRef{m.Ref()}
	}
	if refs := d.Actors(); len(refs) > 0 || !in(d, "representing nouns") {
		return refs
	}
	return d.Possessor().Actors() // "the ministers of the two countries"
}

// personal reports whether an of-phrase names people who meet, as in "a meeting of
// foreign ministers".
func (s scene) personal(d annot.Token) bool {
	for _, r := range phraseActors(d) {
		if a, ok := s.t.Actor(r.Value); ok && (a.Kind == event.ActorPerson || a.Kind == event.ActorGroup || len(a.Members) > 0) {
			return true
		}
	}
	return false
}

// carried adds what the carrier's arguments say: its subject takes part, hosts or
// mediates by the verb.
func (s scene) carried(n *event.Negotiation) {
	if !s.verb.OK() {
		s.possessed(n)
		if h := s.trigger.Head(); s.trigger.Is("nmod") && (in(h, "demand nouns") || in(h, "offer nouns") || h.LemmaIn("invitation", "plan")) {
			n.Parties = annot.Join(n.Parties, demander(h))
		}
		return
	}
	c := annot.Clause{Predicate: s.verb}
	if s.verb == s.trigger {
		n.Parties = annot.Join(n.Parties, phraseActors(c.Subject()))
		if s.verb.LemmaIn("meet", "phone", "telephone", "consult", "engage") {
			n.Parties = annot.Join(n.Parties, c.Object().Actors())
		}
		return
	}
	agent := c.Agent()
	if s.subject && !c.Passive() {
		return
	}
	switch remark(s.verb, "light verbs") {
	case "host":
		n.Hosts = annot.Join(n.Hosts, agent.Actors())
	case "mediator":
		n.Mediators = annot.Join(n.Mediators, agent.Actors())
	default:
		if agent != s.trigger {
			n.Parties = annot.Join(phraseActors(agent), n.Parties)
		}
	}
	s.possessed(n)
}

// possessed adds who "their talks" and "the Russian side's meeting" belong to.
func (s scene) possessed(n *event.Negotiation) {
	p := s.trigger.Child("nmod:poss")
	if m := p.Mention(); m.OK() && (m.Acts() || m.Form() == event.FormPronoun || m.Form() == event.FormNominal || isPerson(m)) {
		n.Parties = annot.Join(n.Parties, p.Actors())
	}
}

func isPerson(m annot.Mention) bool {
	a, ok := m.Actor()
	return ok && a.Kind == event.ActorPerson
}

// goBetweens tells parties from mediators: those who take part "as mediators" are
// none of the parties, and who "facilitated talks with" somebody is one.
func (s scene) goBetweens(n *event.Negotiation) {
	for _, d := range s.dependents("as") {
		if d.LemmaIn("mediator", "facilitator", "go-between", "intermediary", "co-mediator") {
			n.Mediators, n.Parties = annot.Join(n.Mediators, n.Parties), nil
		}
	}
	if len(s.t.Sides(n.Parties)) == 1 && len(s.dependents("with")) > 0 && len(s.dependents("between")) == 0 {
		n.Parties, n.Mediators = annot.Join(n.Mediators, n.Parties), nil
	}
}

// observers adds who is present without being a party: "with Turkish officials
// present", "attended by".
func (s scene) observers(n *event.Negotiation) {
	for k := s.trigger.Next(); k.OK(); k = k.Next() {
		if k.LemmaIn("present") && k.UPOS() == "ADJ" {
			n.Observers = annot.Join(n.Observers, s.t.Sides(besides(k)))
		}
	}
	for _, v := range []annot.Token{s.verb, s.trigger} {
		for d := range v.Children("advcl", "obl", "acl", "conj") {
			if d.Is("conj") && d.Child("aux", "aux:pass", "cc").OK() {
				continue // a clause of its own
			}
			if d.LemmaIn("attend", "observe") && d.XPOS() == "VBN" {
				n.Observers = annot.Join(n.Observers, annot.Clause{Predicate: d}.Agent().Actors())
			}
			if d.LemmaIn("mediate", "broker", "facilitate") && d.XPOS() == "VBN" {
				n.Mediators = annot.Join(n.Mediators, annot.Clause{Predicate: d}.Agent().Actors())
			}
			if d.LemmaIn("host") && d.XPOS() == "VBN" {
				n.Hosts = annot.Join(n.Hosts, annot.Clause{Predicate: d}.Agent().Actors())
			}
		}
	}
	var parties []event.ActorRef
	for _, r := range n.Parties {
		if sides := s.t.Sides([]event.ActorRef{r}); len(sides) != 1 || !annot.Among(n.Observers, sides[0].Value) {
			parties = append(parties, r)
		}
	}
	n.Parties = parties
}

// besides is the actors of a with-phrase that ends in k: "with Omani officials
// present".
func besides(k annot.Token) []event.ActorRef {
	who := k.Prev()
	if refs := mentioned(who); len(refs) > 0 {
		for w := who; w.OK() && k.Index()-w.Index() < 8; w = w.Prev() {
			if w.LemmaIn("with") {
				return refs
			}
		}
	}
	return nil
}

// modifiedBy reports whether an adjective or a compound in front of a noun is one of
// the lemmas.
func modifiedBy(k annot.Token, lemmas ...string) bool {
	for c := range k.Children("amod", "compound") {
		if c.LemmaIn(lemmas...) {
			return true
		}
	}
	return false
}

// mentioned is the actor that the noun itself names, without those coordinated
// with it.
func mentioned(k annot.Token) []event.ActorRef {
	if r := k.Mention().Ref(); r.OK() {
		return []event.ActorRef{r}
	}
	return nil
}
