package rule

import (
	"slices"
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// delegations finds groups that negotiate for a side: those called a delegation,
// and officials or several people of one side who take part in talks.
func delegations(t *annot.Text) []event.Event {
	var found []event.Event
	for k := range t.Tokens() {
		if k.UPOS() != "NOUN" && k.UPOS() != "PROPN" || k.Is("compound", "nmod:desc", "flat") {
			continue
		}
		switch class := remark(k, "delegation nouns"); {
		case class == "delegation", class == "team" && negotiates(k), class == "officials" && atTable(k) && !isPerson(k.Mention()):
			for _, d := range delegation(t, k) {
				found = append(found, d)
			}
		}
	}
	for k := range t.Tokens() {
		if d := people(t, k); d != nil {
			found = append(found, d)
		}
	}
	return found
}

// negotiates reports whether a team is one for talks.
func negotiates(k annot.Token) bool {
	return modifiedBy(k, "negotiation", "negotiating", "peace", "technical") || atTable(k)
}

// atTable reports whether a noun takes part in a negotiation: as the subject or
// partner of its verb, or behind its noun.
func atTable(k annot.Token) bool {
	top := k.FirstConjunct()
	h := top.Head()
	switch {
	case top.Is("nmod", "obl", "obj") && oneOf(top.Case(), []string{"with", "between", "among", "involving", ""}):
		if negotiationNoun(h) || in(h, "negotiation verbs") || h.LemmaIn("involve", "include") && negotiationNoun(h.Head()) {
			return true
		}
		if o := h.Child("obj"); top.Is("obl") && in(h, "light verbs") && negotiationNoun(o) {
			return true
		}
	case top.Is("nsubj"):
		if in(h, "negotiation verbs") {
			return true
		}
		for d := range h.Children("obj", "obl", "xcomp") {
			if in(h, "light verbs") && negotiationNoun(d) || d.Is("xcomp") && in(d, "negotiation verbs") {
				return true
			}
		}
	}
	return modifiedBy(top, "present") || top.Is("nsubj") && h.LemmaIn("present")
}

// delegation makes one Delegation for each side that a noun's modifiers name.
func delegation(t *annot.Text, k annot.Token) []*event.Delegation {
	sides := countries(t, t.Sides(mentioned(k)))
	if len(sides) == 0 {
		sides = countries(t, t.Sides(annot.Join(k.Modifiers(), k.Possessor().Actors())))
	}
	if len(sides) == 0 {
		sides = countries(t, t.Sides(beneath(k, "from"))) // "a delegation of 14 from Sudan"
	}
	if h := k.Head(); len(sides) == 0 && k.Is("obj") && in(h, "delegation verbs") {
		sides = countries(t, t.Sides(annot.Clause{Predicate: h}.Agent().Actors()))
	}
	var made []*event.Delegation
	for _, side := range sides {
		d := &event.Delegation{Of: side}
		d.Kind, d.Trigger, d.Status = event.KindDelegation, k.Span(), event.Happened
		d.Spans = []event.Span{k.PhraseWithout("acl:relcl", "conj", "cc", "appos", "parataxis")}
		if k.Head().OK() && k.Is("obj") && in(k.Head(), "delegation verbs") {
			d.Spans = []event.Span{k.Head().PhraseWithout("advcl", "conj", "cc", "parataxis", "advmod", "mark")}
			d.Status = k.Head().Status()
		}
		d.Level, d.Size = level(t, k), size(k)
		if isPerson(k.Mention()) {
			d.Head = k.Mention().Ref()
		}
		lead(k, d)
		made = append(made, d)
	}
	return made
}

// level is the rank of a delegation in the text's words: "senior officials".
func level(t *annot.Text, k annot.Token) event.Field[string] {
	for n := range k.Children("nmod") {
		if n.Case() == "of" && remark(n, "delegation nouns") == "officials" {
			span := event.Span{Start: n.PhraseWithout("case", "acl:relcl").Start, End: n.Span().End}
			return event.State(t.Words(span), span)
		}
	}
	if remark(k, "delegation nouns") != "officials" {
		for m := range k.Children("amod", "compound") {
			if words("levels")[lower(m)] != "" {
				return event.State(m.Text(), m.Span())
			}
		}
		return event.Field[string]{}
	}
	span := k.Span()
	for m := range k.Children("amod", "compound") {
		if !m.Mention().OK() && m.Span().End <= k.Span().Start && m.Index() == k.Index()-1 {
			span.Start = m.Phrase().Start
		}
	}
	return event.State(t.Words(span), span)
}

// size is the number of members that a delegation is said to have: "a
// twelve-member delegation".
func size(k annot.Token) event.Field[event.Quantity] {
	for m := range k.Children("nummod", "amod", "compound") {
		q, ok := m.Quantity()
		if !ok {
			q, ok = m.Child("nummod", "compound", "amod").Quantity()
		}
		if ok && (m.Is("nummod") && remark(k, "delegation nouns") == "officials" || strings.Contains(lower(m), "member") || m.LemmaIn("strong", "person", "man")) {
			return event.State(q.Quantity, q.Span)
		}
	}
	if n := hung(k, "of"); n.UPOS() == "NUM" {
		if q, ok := n.Quantity(); ok && q.Quantity.Kind == event.QuantityCount {
			return event.State(q.Quantity, q.Span) // "a delegation of 14"
		}
	}
	return event.Field[event.Quantity]{}
}

// lead fills who leads a delegation and who belongs to it: "led by", "headed by",
// "including".
func lead(k annot.Token, d *event.Delegation) {
	for p := range k.Children("acl", "nmod") {
		switch {
		case p.LemmaIn("lead", "head", "chair"):
			agent := annot.Clause{Predicate: p}.Agent()
			if m := personBehind(agent); m.OK() && !isPerson(agent.Mention()) {
				set(&d.Head, m.Ref())
			}
			for _, r := range agent.Actors() {
				set(&d.Head, r)
			}
		case p.Is("nmod") && (p.Case() == "including" || p.Case() == "under"):
			d.Members = annot.Join(d.Members, p.Actors())
		case p.LemmaIn("include", "comprise"):
			d.Members = annot.Join(d.Members, p.Child("obj").Actors())
		}
	}
}

// personBehind is the person whom the words behind a title name, between commas: "its
// ambassador to Oman, Khalid Osman".
func personBehind(title annot.Token) annot.Mention {
	for w, n := title.Next(), 0; w.OK() && n < titleLimit && w.UPOS() != "VERB"; w, n = w.Next(), n+1 {
		if w.Text() != "," {
			continue
		}
		if m := mentionFrom(w.Next()); isPerson(m) {
			return m
		}
		break
	}
	return annot.Mention{}
}

// countries is those of sides that can send somebody: countries and bodies, not
// people whom nothing gives a side.
func countries(t *annot.Text, sides []event.ActorRef) []event.ActorRef {
	var kept []event.ActorRef
	for _, r := range sides {
		if standsForSide(t, r) {
			kept = append(kept, r)
		}
	}
	return kept
}

// people makes a Delegation of several persons of one side who take part in talks
// together; the first named leads it.
func people(t *annot.Text, k annot.Token) *event.Delegation {
	if k.Is("conj", "appos", "flat", "compound") || !isPerson(k.Mention()) || !atTable(k) {
		return nil
	}
	refs, span := personsInLine(k)
	sides := countries(t, t.Sides(refs))
	if len(sides) != 1 || len(refs) < 2 || !colleagues(t, refs) {
		return nil
	}
	d := &event.Delegation{Of: sides[0], Head: refs[0], Members: refs[1:]}
	d.Kind, d.Trigger, d.Status = event.KindDelegation, k.Span(), event.Happened
	d.Spans = []event.Span{span}
	return d
}

// colleagues reports whether all are officials of one country: a minister and the head
// of a company sit on two sides of a table.
func colleagues(t *annot.Text, refs []event.ActorRef) bool {
	country := ""
	for i, r := range refs {
		a, ok := t.Actor(r.Value)
		if !ok || a.Country == "" || i > 0 && a.Country != country || !serves(a) {
			return false
		}
		country = a.Country
	}
	return true
}

// serves reports whether somebody acts for a government, a parliament, an army or a
// party.
func serves(a event.Actor) bool {
	return slices.ContainsFunc(a.Sectors, func(s string) bool {
		return oneOf(s, []string{"GOV", "MIL", "LEG", "JUD", "SPY", "COP", "PTY", "OPP"})
	})
}

// personsInLine is the persons of a list that k begins, with the bytes of the list:
// names with their titles, with commas and "and" between them. It goes by the order of
// words, since parsers take the members of such lists for appositions.
func personsInLine(k annot.Token) ([]event.ActorRef, event.Span) {
	m := k.Mention()
	refs, span := mentioned(k), m.Span()
	for {
		next := after(m)
		if next.Text() != "," && next.Lemma() != "and" {
			return refs, span
		}
		if m = personAhead(next); !m.OK() {
			return refs, span
		}
		refs, span = annot.Join(refs, []event.ActorRef{m.Ref()}), cover(span, m.Span())
	}
}

// titleLimit is how many words of comma, "and" and title may stand before a name.
const titleLimit = 6

// after is the word behind a mention.
func after(m annot.Mention) annot.Token {
	k := m.Head()
	for k.OK() && k.Span().Start < m.Span().End {
		k = k.Next()
	}
	return k
}

// personAhead is the person that is named within a few words from k, behind nothing
// but commas, "and" and titles.
func personAhead(k annot.Token) annot.Mention {
	for n := 0; n < titleLimit && k.OK(); k, n = k.Next(), n+1 {
		if m := mentionFrom(k); isPerson(m) {
			return m
		}
		switch k.UPOS() {
		case "PUNCT", "CCONJ", "PROPN", "ADJ", "NOUN", "DET":
		default:
			return annot.Mention{}
		}
	}
	return annot.Mention{}
}
