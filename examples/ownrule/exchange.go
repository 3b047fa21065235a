package main

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// KindExchange is the kind of an Exchange.
const KindExchange event.Kind = "exchange"

// Exchange is a swap of prisoners. What it does not say itself, when, where, whether
// it took place and who says so, the header has.
type Exchange struct {
	event.Header
	Parties []event.ActorRef            `json:"parties,omitempty"` // who gives and takes
	People  event.Field[event.Quantity] `json:"people,omitzero"`   // how many, as the text counts them
}

// findExchanges finds exchanges that a verb tells ("exchanged 20 prisoners with
// Iran") or a noun names ("a prisoner swap between the two").
func findExchanges(t *annot.Text) []event.Event {
	var found []event.Event
	for k := range t.Tokens() {
		people := exchanged(k)
		if !people.OK() {
			continue
		}
		e := &Exchange{Header: event.Header{Kind: KindExchange, Trigger: k.Span()}}
		c := k.Clause()
		parties := annot.Join(c.Subject().Actors(), c.Oblique("with", "between").Actors())
		for _, head := range []annot.Token{k, people} { // "a swap of prisoners between the two"
			for n := range head.Children("nmod") {
				if n != people && n.Case() != "of" {
					parties = annot.Join(parties, n.Actors())
				}
			}
		}
		e.Parties = annot.Without(t.Sides(parties), people.Actors())
		if q, ok := people.Child("nummod").Quantity(); ok {
			e.People = event.State(q.Quantity, q.Span)
		}
		found = append(found, e)
	}
	return found
}

// exchanged is the prisoners whom the word k says to be exchanged; none when it says
// no such thing.
func exchanged(k annot.Token) annot.Token {
	if !k.LemmaIn("exchange", "swap", "trade") {
		return annot.Token{}
	}
	for n := range k.Children("obj", "nsubj:pass", "compound", "nmod") {
		if n.LemmaIn("prisoner", "captive", "detainee", "hostage", "officer", "soldier", "inmate") {
			return n
		}
	}
	return annot.Token{}
}
