package act

import (
	"iter"
	"slices"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
	"github.com/parley-news/parley/internal/lexicon"
)

// parties fills actors and recipients of h, gives it its code and reports whether
// they suffice for an act.
func (c *coder) parties(h *hit) bool {
	c.fill(h)
	c.recode(h)
	f := h.frame
	switch {
	case !c.public(h.actors) && !c.public(h.recipients):
		return false
	case f.Mutual:
		return len(c.t.Expand(annot.Join(h.actors, h.recipients))) > 1
	case f.NeedsRecipient && len(h.recipients) == 0 && !h.where.OK():
		return false
	case f.Kind == lexicon.Noun && !h.verb.OK() && !f.Alone:
		return len(h.actors) > 0 && (len(h.recipients) > 0 || h.where.OK())
	case len(h.recipients) == 0 && !h.where.OK() && (twoSided(h.frame.Code) || h.aimless()):
		return false
	}
	return len(h.actors) > 0 || len(h.recipients) > 0 && h.orphan()
}

// public reports whether one of refs is known to stand for something: a country, a
// sector, an organisation. What private persons do to each other is no act.
func (c *coder) public(refs []event.ActorRef) bool {
	return slices.ContainsFunc(refs, func(r event.ActorRef) bool {
		a, _ := c.t.Actor(r.Value)
		return a.Country != "" || len(a.Sectors) > 0 || len(a.Members) > 0 || a.Kind != event.ActorPerson
	})
}

// aimless reports whether a verb of violence has nothing that it is done to: "their
// part in killing".
func (h *hit) aimless() bool {
	return h.code.Type == event.Assault && h.frame.Kind == lexicon.Verb && !h.frame.Outer && !h.noun.OK() && !h.object().OK() && !h.word.Child("obl").OK()
}

// orphan reports whether an act may stand without its actor: deeds and charges in
// the passive, what is a country's own, and violence, which may be told of bombs
// and unknown men.
func (h *hit) orphan() bool {
	if h.frame.Kind != lexicon.Verb {
		return h.code.Type == event.Assault
	}
	switch h.code.Type {
	case event.Assault:
		return true
	case event.Concede, event.Coerce:
		return isPassive(h.word) || h.frame.Domestic
	case event.Aid, event.Retreat, event.Accuse, event.Mobilize, event.Sanction:
		return isPassive(h.word)
	}
	return false
}

// twoSided reports whether an act of that code says little without its recipient:
// praise and blame of things, help to nobody.
func twoSided(code lexicon.Code) bool {
	switch code.Type {
	case event.Consult, event.Support, event.Cooperate, event.Aid, event.Sanction:
		return true
	case event.Accuse:
		return code.Mode != "investigate"
	}
	return false
}

// fill finds the parties of h.
func (c *coder) fill(h *hit) {
	h.actors = c.side(h, h.frame.Actor, nil)
	if h.frame.Kind == lexicon.Noun && h.verb.OK() && len(h.actors) == 0 {
		h.actors = subjectActors(h.subject())
	}
	h.recipients = c.side(h, h.frame.Recipient, h.actors)
	if !slices.ContainsFunc(h.recipients, c.hasCountry) {
		c.place(h)
	}
	h.first = h.actors
	if h.frame.Mutual {
		all := annot.Join(h.actors, h.recipients)
		h.actors, h.recipients = all, all
	}
}

// side is the actors of the first of positions that holds any which are not among
// others.
func (c *coder) side(h *hit, positions []lexicon.Position, others []event.ActorRef) []event.ActorRef {
	for _, p := range positions {
		if refs := annot.Without(c.at(h, p), others); len(refs) > 0 {
			return refs
		}
	}
	return nil
}

// at is the actors at position p of h.
func (c *coder) at(h *hit, p lexicon.Position) []event.ActorRef {
	switch p.Role {
	case lexicon.Subject:
		return subjectActors(h.subject())
	case lexicon.Object:
		return named(h.object())
	case lexicon.Indirect:
		if refs := named(h.receiver()); len(refs) > 0 {
			return refs
		}
		return h.atPrep("to")
	case lexicon.Possessor:
		return h.possessor()
	case lexicon.Inner:
		return h.innerParties()
	}
	return h.atPrep(p.Prep)
}

// hasCountry reports whether it is known which country an actor is of.
func (c *coder) hasCountry(r event.ActorRef) bool {
	a, _ := c.t.Actor(r.Value)
	return a.Country != "" || len(a.Members) > 0
}

// place notes where the phrases of h's recipient lie, of which none names an actor
// of a country: "shelled Aleppo", "arrested clerics in Basra". Where there is no
// recipient and the text names the country as an actor elsewhere, that one is.
func (c *coder) place(h *hit) {
	for _, p := range h.frame.Recipient {
		for k := range h.phrases(p) {
			ref, country := placeIn(k, depth)
			if !ref.OK() {
				continue
			}
			h.where = ref
			if id := c.states[country]; len(h.recipients) == 0 && id != "" && country != "" && !annot.Among(h.actors, id) {
				h.recipients = []event.ActorRef{event.Infer(id, ref.Spans...)}
			}
			return
		}
	}
	if h.below != nil && len(h.recipients) == 0 {
		h.where = h.below.where
	}
}

// home is the government of the country that the actors are of.
func (c *coder) home(actors []event.ActorRef) []event.ActorRef {
	for _, r := range actors {
		if a, _ := c.t.Actor(r.Value); a.Country != "" && c.states[a.Country] != "" {
			return []event.ActorRef{event.Infer(c.states[a.Country], r.Spans...)}
		}
	}
	return nil
}

// phrases yields the words at a position where a place may stand.
func (h *hit) phrases(p lexicon.Position) iter.Seq[annot.Token] {
	return func(yield func(annot.Token) bool) {
		switch p.Role {
		case lexicon.Object:
			if o := h.object(); o.OK() {
				yield(o)
			}
		case lexicon.Indirect:
			h.eachAfter("to", yield)
		case lexicon.Prep:
			h.eachAfter(p.Prep, yield)
		}
	}
}

// subjectActors is the actors of a subject. A pronoun in reported speech that names
// nobody stands for who speaks: "Norway said it would".
func subjectActors(k annot.Token) []event.ActorRef {
	refs := named(k)
	if len(refs) == 0 && k.UPOS() == "PRON" {
		return named(speakerAbove(k.Head()))
	}
	return refs
}

// speakerAbove is the subject of the verb that reports the clause of k.
func speakerAbove(k annot.Token) annot.Token {
	for range depth {
		if k.Is("ccomp") {
			return annot.Clause{Predicate: k.Head()}.Subject()
		}
		if !k.Is("conj", "xcomp") {
			break
		}
		k = k.Head()
	}
	return annot.Token{}
}

// possessor is who has the noun of h: the noun itself, that of a verb + noun
// frame, or the object.
func (h *hit) possessor() []event.ActorRef {
	n := h.word
	if h.frame.Kind == lexicon.Verb {
		if n = h.noun; !n.OK() {
			n = h.object()
		}
	}
	if p := n.Child("nmod:poss"); p.OK() {
		return named(p)
	}
	return n.Modifiers()
}

// innerParties are who takes part in the clause below an outer predicate: its own
// subject if it has one, else the recipients of what it codes as, else its object
// and its phrases.
func (h *hit) innerParties() []event.ActorRef {
	k := h.inner
	for s := range k.Children("nsubj") {
		if refs := annot.Without(named(s), h.actors); len(refs) > 0 {
			return refs
		}
	}
	if h.below != nil {
		if refs := annot.Without(h.below.recipients, h.actors); len(refs) > 0 {
			return refs
		}
	}
	for d := range k.Children("obj", "iobj", "obl") {
		if refs := annot.Without(named(d), h.actors); len(refs) > 0 {
			return refs
		}
	}
	return nil
}
