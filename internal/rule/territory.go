package rule

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// territories finds who holds, claims, gives or leaves land.
func territories(t *annot.Text) []event.Event {
	var found []event.Event
	for k := range t.Tokens() {
		var h *holding
		switch {
		case landAdjective(k):
			h = heldBefore(k)
		case k.UPOS() == "VERB" && in(k, "territory verbs"):
			h = landVerb(k)
		case k.UPOS() == "NOUN" && in(k, "control nouns") && ofControl(k):
			h = underControl(k)
		case k.UPOS() == "NOUN" && in(k, "territory nouns"):
			h = landNoun(k)
		}
		if h != nil {
			h.t, h.trigger = t, k
			found = append(found, h.events()...)
		}
	}
	return found
}

// holding is what a rule has read of how somebody stands to a piece of land.
type holding struct {
	t        *annot.Text
	trigger  annot.Token
	relation event.TerritoryRelation
	land     annot.Token
	holder   []event.ActorRef // who holds, claims, receives or leaves it
	loser    []event.ActorRef // who gives it or is made to leave
	span     event.Span
	status   event.Status
	since    event.Field[event.Time]
}

// events makes a Territory for each side among the holders: two countries that
// claim an island have a claim each. Land that nobody is said to hold or own makes
// none, nor does what only might be.
func (h *holding) events() []event.Event {
	base := event.Territory{Relation: event.State(h.relation, h.trigger.Span()), Since: h.since}
	base.Kind, base.Trigger, base.Spans = event.KindTerritory, h.trigger.Span(), []event.Span{h.span}
	if base.Status = h.status; base.Status == "" {
		base.Status = h.trigger.Status()
	}
	if !describeLand(h.t, h.land, &base) && !h.ofLoser(&base) || base.Status == event.Hypothetical {
		return nil
	}
	h.lost(&base)
	var found []event.Event
	for _, side := range h.t.Sides(h.holder) {
		if !standsForSide(h.t, side) || base.Owner.Value == side.Value && h.ownCountry(&base) {
			continue
		}
		e := base
		e.Holder = side
		if e.Owner.Value == side.Value && e.Relation.Value != event.Recaptured {
			e.Owner = event.ActorRef{}
		}
		found = append(found, &e)
	}
	if len(found)+len(h.holder) == 0 && base.Owner.OK() && h.relation != event.Controls {
		found = append(found, &base)
	}
	return found
}

// ownCountry reports whether it would be no news that the owner has or leaves the
// land: it rules it, or the land is the whole country.
func (h *holding) ownCountry(e *event.Territory) bool {
	p, _ := h.t.Place(e.Territory.Value)
	governs := remark(h.trigger, "territory verbs") == "governs" && !landAdjective(h.trigger)
	return governs || p.Kind == event.PlaceCountry && e.Territory.Basis == event.Stated && !e.Share.OK() && h.relation != event.Controls
}

// ofLoser takes land that has no name, as in "ceded four villages", for that of
// who gives it.
func (h *holding) ofLoser(e *event.Territory) bool {
	sides := h.t.Sides(h.loser)
	if h.relation != event.Cedes || len(sides) == 0 || !in(h.land, "land nouns") || h.land.LemmaIn("country", "republic") {
		return false
	}
	if p, ok := placeOfSide(h.t, sides[0]); ok {
		e.Territory = event.Infer(p, sides[0].Spans...)
	}
	return true
}

// lost notes the owner that the text itself names: who gives the land, or the
// country that it is taken from. Land that somebody wants to be given is demanded
// by who wants it.
func (h *holding) lost(e *event.Territory) {
	for _, r := range h.t.Sides(h.loser) {
		if a, _ := h.t.Actor(r.Value); h.relation == event.Cedes || h.relation == event.Occupies && a.Country != "" {
			e.Owner = r
			break
		}
	}
	if h.relation == event.Cedes && e.Status == event.Demanded {
		e.Relation.Value = event.Demands
		if len(h.holder) == 0 {
			h.holder = wanting(h.trigger)
		}
	}
}

// wanting is who demands what a word names: the agent of the demand above it, else
// the speaker.
func wanting(k annot.Token) []event.ActorRef {
	for a := range k.Ancestors() {
		switch {
		case a.UPOS() == "VERB" && in(a, "demand verbs"):
			return annot.Clause{Predicate: a}.Agent().Actors()
		case a.UPOS() == "NOUN" && in(a, "demand nouns"):
			return demander(a)
		}
	}
	return speaker(k)
}

// force reports whether a noun phrase is of those who hold land: troops, an armed
// group, a government; not a company or a person.
func force(k annot.Token) bool {
	k = countedNoun(k)
	if in(k, "force nouns") {
		return true
	}
	a, ok := k.Mention().Actor()
	return ok && (a.Kind == event.ActorArmedGroup || a.Kind == event.ActorGovernment)
}

// countedNoun is the noun that one like "hundreds" counts: "troops" in "hundreds of
// troops"; others are themselves.
func countedNoun(k annot.Token) annot.Token {
	if k.LemmaIn("hundred", "thousand", "dozen", "score", "ten", "number", "group", "all", "most", "some", "convoy", "column") {
		for d := range k.Children("nmod", "obl") {
			if d.Case() == "of" {
				return d
			}
		}
	}
	return k
}

// owners are the actors that a noun belongs to: "Iran's", "the Iranian", "of Iran",
// "by Iran".
func owners(k annot.Token, preps ...string) []event.ActorRef {
	refs := annot.Join(k.Child("nmod:poss").Actors(), k.Modifiers())
	return annot.Join(refs, beneath(k, preps...))
}
