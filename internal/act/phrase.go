package act

import (
	"slices"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
	"github.com/parley-news/parley/internal/lexicon"
)

// placeIn is the place that the phrase of k names, and its country.
func placeIn(k annot.Token, depth int) (event.PlaceRef, string) {
	if p, ok := k.Mention().Place(); ok {
		return k.Mention().PlaceRef(), p.Country
	}
	if depth > 0 {
		for d := range k.Children("nmod", "compound", "appos", "amod") {
			if ref, country := placeIn(d, depth-1); ref.OK() {
				return ref, country
			}
		}
	}
	return event.PlaceRef{}, ""
}

// hosts are the words on which a prepositional phrase of h may hang.
func (h *hit) hosts() []annot.Token {
	if h.heads == nil {
		h.heads = h.findHosts()
	}
	return h.heads
}

// findHosts collects the words of the predicate, then the nouns that hang on them.
func (h *hit) findHosts() []annot.Token {
	hosts := []annot.Token{h.word}
	for _, k := range []annot.Token{h.noun, h.verb, h.object()} {
		if k.OK() && !slices.Contains(hosts, k) {
			hosts = append(hosts, k)
		}
	}
	if v := h.word.Head(); h.frame.Kind == lexicon.Noun && h.word.Is("nsubj") && !v.Child("obj", "ccomp").OK() {
		hosts = append(hosts, v) // "criticism of Spain came from"
	}
	if d := h.word.Child("xcomp"); d.XPOS() == "VBN" {
		hosts = append(hosts, d) // "extradited suspected militant Smith to"
	}
	for _, k := range hosts {
		for d := range k.Children("nmod", "obl") {
			if c := d.Case(); d.Is("nmod") && (c == "of" || c == "by") || c == "" && !isTime(d) {
				hosts = append(hosts, d) // "a state of emergency in", "raids by rebels on"
			}
		}
	}
	return hosts
}

// atPrep is the actors after the preposition prep.
func (h *hit) atPrep(prep string) []event.ActorRef {
	var refs []event.ActorRef
	h.eachAfter(prep, func(k annot.Token) bool {
		refs = named(k)
		return len(refs) == 0
	})
	return refs
}

// eachAfter calls yield for the nouns after the preposition prep, until it returns
// false.
func (h *hit) eachAfter(prep string, yield func(annot.Token) bool) {
	for _, host := range h.hosts() {
		for d := range host.Children("obl", "nmod") {
			if hasCase(d, prep) && !yield(d) {
				return
			}
		}
	}
}

// hasPrep reports whether a phrase or a clause with the preposition prep hangs on h.
func (h *hit) hasPrep(prep string) bool {
	for _, host := range h.hosts() {
		for d := range host.Children("obl", "nmod", "advcl") {
			if hasCase(d, prep) || d.Is("advcl") && lemma(d.Child("mark")) == prep {
				return true
			}
		}
	}
	return false
}

// hasCase reports whether the phrase of d begins with prep. "out of Gaza" and
// "inside of Gaza" are phrases with "of".
func hasCase(d annot.Token, prep string) bool {
	for k := range d.Children("case") {
		if lemma(k) == prep {
			return true
		}
		for f := range k.Children("fixed") {
			if lemma(f) == prep {
				return true
			}
		}
	}
	return false
}

// depth bounds how far below the head of a phrase an actor is looked for.
const depth = 2

// inside are the prepositions by which a phrase names whose its head is.
var inside = []string{"", "of", "from", "in", "at", "by", "for", "to", "with", "on", "against", "between"}

// named is the actors of the phrase of k: those it names, else those that modify
// it, else those of the phrases that hang on it.
func named(k annot.Token) []event.ActorRef { return namedTo(k, depth) }

// namedTo is named for phrases down to that depth.
func namedTo(k annot.Token, depth int) []event.ActorRef {
	if isTime(k) {
		return k.Modifiers() // a day read as the head: "with President Assad Tuesday"
	}
	if !k.OK() {
		return nil
	}
	if refs := k.Actors(); len(refs) > 0 {
		return refs
	}
	var refs []event.ActorRef
	for _, n := range k.Conjuncts() {
		refs = annot.Join(refs, n.Modifiers())
	}
	if len(refs) > 0 || depth == 0 {
		return refs
	}
	if k.UPOS() == "VERB" { // a noun misread: "rejected a French offer"
		if refs := k.Child("nsubj").Actors(); len(refs) > 0 {
			return refs
		}
	}
	for d := range k.Children("nmod", "appos", "nmod:desc", "acl") {
		switch {
		case d.Is("acl"):
			d = d.Child("obl", "obj")
		case d.Is("nmod") && !slices.Contains(inside, d.Case()):
			continue
		}
		if refs := namedTo(d, depth-1); len(refs) > 0 {
			return refs
		}
	}
	return nil
}

func isTime(k annot.Token) bool {
	_, ok := k.Time()
	return ok
}
