package rule

import (
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// offerAdjective reads "is ready to talk", "willing to accept", "open to talks".
func offerAdjective(k annot.Token) offering {
	if !in(k, "offer adjectives") {
		return offering{}
	}
	return readiness(k)
}

// readiness reads who is ready, willing, prepared or open to do what.
func readiness(k annot.Token) offering {
	c := annot.Clause{Predicate: k}
	x := k.Child("xcomp", "ccomp", "advcl")
	if d := oblique(k, "to", "for"); k.LemmaIn("open") || in(d, "negotiation nouns") {
		x = d
	} else if !x.Child("mark").LemmaIn("to") {
		return offering{}
	}
	o := offering{content: x, by: willing(firstOf(c.Subject(), k.Child("expl")))}
	if !x.OK() || c.Negated() || in(x, "hostile deeds") || in(x.Child("obj"), "hostile objects") || k.Child("mark").LemmaIn("if", "whether", "unless") || len(o.by) == 0 {
		return offering{}
	}
	switch c.Modal() {
	case "must", "should", "could", "may", "might":
		return offering{}
	}
	o.to = obliqueActors(x, "to", "with")
	if o.content.UPOS() == "NOUN" {
		o.to = beneath(x, "with")
	}
	return o
}

// offerNoun reads "Iran's offer of talks", "the U.S. proposal", "an offer from Doha
// to", "its willingness to".
func offerNoun(k annot.Token) offering {
	if k.Is("compound") || !isOffer(k) || k.Child("det").LemmaIn("no", "any") {
		return offering{}
	}
	o := offering{content: k, noun: true, by: annot.Join(k.Child("nmod:poss").Actors(), beneath(k, "from", "by"))}
	if len(o.by) == 0 {
		o.by = k.Modifiers()
	}
	if p := k.Child("acl"); len(o.by) == 0 && in(p, "offer makers") {
		o.by = annot.Clause{Predicate: p}.Agent().Actors()
	}
	if h := k.Head(); len(o.by) == 0 && (k.Is("obj") || k.Is("nsubj:pass")) && in(h, "offer makers") {
		o.by = willing(annot.Clause{Predicate: h}.Agent())
	}
	if k.Status() == event.Denied || k.Status() == event.Hypothetical || len(o.by) == 0 {
		return offering{}
	}
	o.to = within(k, "to")
	return o
}

// isOffer reports whether a noun is an offer: one of the list, or a plan for peace.
// Offers of jobs and shares are none.
func isOffer(k annot.Token) bool {
	peace, trade := false, false
	for m := range k.Children("compound", "amod", "nmod:desc") {
		peace = peace || in(m, "peace words") || strings.HasSuffix(lower(m), "-point") || m.LemmaIn("point")
		trade = trade || m.LemmaIn("job", "tender", "takeover", "share", "public", "special", "marriage", "budget", "tax", "spending", "legislative")
	}
	if k.LemmaIn("willingness", "readiness") {
		x := k.Child("acl")
		return x.OK() && !in(x, "hostile deeds") && !in(x.Child("obj"), "hostile objects")
	}
	return !trade && (in(k, "offer nouns") || peace && k.LemmaIn("plan", "initiative", "roadmap", "blueprint", "formula"))
}
