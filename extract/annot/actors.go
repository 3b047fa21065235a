package annot

import (
	"slices"
	"strings"

	"github.com/parley-news/parley/event"
)

// Possessor is the word that has this one: "Russia" in "Russia's demand", "Iran"
// in "the demand of Iran", "his" in "his demand".
func (k Token) Possessor() Token {
	if p := k.Child("nmod:poss"); p.OK() {
		return p
	}
	for n := range k.Children("nmod") {
		if n.Case() == "of" {
			return n
		}
	}
	return Token{}
}

// Actors are the actors that the noun phrase headed by the word names, those
// coordinated with it included.
func (k Token) Actors() []event.ActorRef {
	var refs []event.ActorRef
	for _, c := range k.Conjuncts() {
		if m := c.Mention(); m.OK() {
			if r := m.Ref(); r.OK() {
				refs = Join(refs, []event.ActorRef{r})
				continue
			}
		}
		for _, r := range c.apposition() {
			refs = Join(refs, []event.ActorRef{r})
		}
	}
	return refs
}

// apposition is the actors named beside a noun that itself names none: "its
// envoy, Steve Witkoff".
func (k Token) apposition() []event.ActorRef {
	for a := range k.Children("appos", "flat", "nmod:desc") {
		if r := a.Mention().Ref(); r.OK() {
			return []event.ActorRef{r}
		}
	}
	return nil
}

// Modifiers are the actors that a noun's adjectives, compounds and hyphenated
// pairs name: both of "U.S.-Russian talks", "Geneva" not being one.
func (k Token) Modifiers() []event.ActorRef {
	var refs []event.ActorRef
	var walk func(Token)
	walk = func(w Token) {
		for c := range w.Children("amod", "compound", "nmod:poss", "conj", "nmod:desc", "flat", "nmod", "dep", "appos") {
			if c.Is("nmod") && c.Case() != "" || c.Is("conj", "appos", "flat") && w == k {
				continue
			}
			if m := c.Mention(); m.OK() {
				if _, place := m.Place(); m.Acts() || !place || m.Form() == event.FormDemonym {
					if r := m.Ref(); r.OK() {
						refs = Join(refs, []event.ActorRef{r})
					}
				}
			}
			walk(c)
		}
	}
	walk(k)
	return refs
}

// Sides are the countries and organisations that refs stand for, groups taken
// apart; each once, in order.
func (t *Text) Sides(refs []event.ActorRef) []event.ActorRef {
	var sides []event.ActorRef
	for _, r := range refs {
		a, ok := t.Actor(r.Value)
		if !ok {
			continue
		}
		if len(a.Members) > 0 {
			for _, id := range a.Members {
				sides = t.appendSide(sides, id, r)
			}
			continue
		}
		sides = t.appendSide(sides, a.ID, r)
	}
	return sides
}

func (t *Text) appendSide(sides []event.ActorRef, id event.ActorID, by event.ActorRef) []event.ActorRef {
	a, ok := t.Actor(id)
	if !ok {
		return sides
	}
	ref := event.ActorRef(by)
	side := a.Side
	if country := event.ActorID("country:" + a.Country); (side == "" || side == a.ID) && official(a) {
		if _, named := t.Actor(country); named {
			side = country
		}
	}
	if side != "" && side != a.ID {
		ref = event.Infer(side, by.Spans...)
	} else if a.ID != by.Value {
		ref = event.Infer(a.ID, by.Spans...)
	}
	return Join(sides, []event.ActorRef{ref})
}

// official reports whether an actor is part of a state: a department, a court, an
// army.
func official(a event.Actor) bool {
	return a.Kind == event.ActorOrganisation && a.Country != "" &&
		slices.ContainsFunc(a.Sectors, func(s string) bool { return s == "GOV" || s == "MIL" || s == "LEG" || s == "JUD" })
}

// Expand takes the groups among refs apart into their members.
func (t *Text) Expand(refs []event.ActorRef) []event.ActorRef {
	var out []event.ActorRef
	for _, r := range refs {
		a, _ := t.Actor(r.Value)
		if len(a.Members) == 0 {
			out = Join(out, []event.ActorRef{r})
			continue
		}
		for _, id := range a.Members {
			out = Join(out, []event.ActorRef{event.State(id, r.Spans...)})
		}
	}
	return out
}

// lower is the word in lower case.
func (k Token) lower() string { return strings.ToLower(k.Text()) }
