package act

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
	"github.com/parley-news/parley/internal/lexicon"
)

// outer codes k if it is a verb or adjective over another act.
func (c *coder) outer(k annot.Token) {
	if kindOf(k) != lexicon.Noun {
		c.code(k, true)
	}
}

// verb codes k if it is a verb or an adjective, and neither what a noun of speech
// is about ("a request to send troops" sends none) nor the purpose of an act that
// was found ("called to congratulate").
func (c *coder) verb(k annot.Token) {
	switch {
	case kindOf(k) == lexicon.Noun:
	case k.Is("acl") && k == clauseOfNoun(k.Head()) && c.speaks(k.Head()):
	case k.Is("advcl") && k.XPOS() == "VB" && lemma(k.Child("mark")) == "to" && c.covered[k.Head()]:
	default:
		c.code(k, false)
	}
}

// speaks reports whether a noun takes another act as its clause.
func (c *coder) speaks(k annot.Token) bool {
	for f := range c.frames(k) {
		if f.Outer {
			return true
		}
	}
	return false
}

// noun codes k if it is a noun and no act has its verb.
func (c *coder) noun(k annot.Token) {
	if kindOf(k) == lexicon.Noun && !c.within(k) && !c.code(k, true) {
		c.code(k, false)
	}
}

// code codes k by its frames that are outer or not, and reports whether it did.
// What stands below an outer predicate is covered.
func (c *coder) code(k annot.Token, outer bool) bool {
	h, ok := c.match(k, outer)
	if !ok {
		return false
	}
	if outer {
		c.cover(h.inner)
		c.hits = slices.DeleteFunc(c.hits, func(o hit) bool { return c.covered[o.word] && o.word.Under(h.inner) })
	}
	c.keep(h)
	return true
}

// keep enters h and covers its words.
func (c *coder) keep(h hit) {
	c.hits = append(c.hits, h)
	c.coverCharge(h)
	for _, k := range []annot.Token{h.word, h.noun, h.verb} {
		if k.OK() {
			c.covered[k] = true
		}
	}
}

// coverCharge marks what somebody is accused of or blamed for: "accused Chad of
// shelling a town" does not say that the town was shelled.
func (c *coder) coverCharge(h hit) {
	if h.frame.Type != event.Accuse {
		return
	}
	for d := range h.word.Children("advcl", "xcomp", "ccomp") {
		c.cover(d)
	}
}

// cover marks k and what it governs, down to clauses that tell of other things.
func (c *coder) cover(k annot.Token) {
	c.covered[k] = true
	for d := range k.Children() {
		if !d.Is("acl:relcl", "advcl", "parataxis", "punct") {
			c.cover(d)
		}
	}
}

// within reports whether a noun is part of an argument of an act that was found.
func (c *coder) within(k annot.Token) bool {
	for h := range k.Ancestors() {
		if kindOf(h) == lexicon.Verb {
			return c.covered[h]
		}
	}
	return false
}

// kindOf is the word class of k as a predicate; of words other than verbs, nouns
// and adjectives Adjective, which finds no frame. A participle with an article is a
// noun: "the wounded".
func kindOf(k annot.Token) lexicon.Kind {
	switch k.UPOS() {
	case "VERB":
		if k.Child("det").OK() {
			return lexicon.Noun
		}
		return lexicon.Verb
	case "NOUN", "PROPN":
		return lexicon.Noun
	case "ADJ":
		if misread(k) {
			return lexicon.Verb
		}
	}
	return lexicon.Adjective
}

// match finds the first frame of k that holds and whose parties are there.
func (c *coder) match(k annot.Token, outer bool) (hit, bool) {
	if k.Is("amod", "compound") && !misread(k) {
		return hit{}, false // "the banned party", "peace talks": no predicates
	}
	for f := range c.frames(k) {
		if f.Outer != outer {
			continue
		}
		h := hit{frame: f, word: k, code: f.Code}
		if c.holds(&h) && c.parties(&h) {
			return h, true
		}
	}
	return hit{}, false
}

// frames yields the frames of the predicate k, the most specific first. Where
// several words stand, their frames are the only ones: who lashes out lashes
// nobody.
func (c *coder) frames(k annot.Token) iter.Seq[*lexicon.Frame] {
	return func(yield func(*lexicon.Frame) bool) {
		kind, head := kindOf(k), lemma(k)
		if kind == lexicon.Verb {
			head = cmp.Or(c.lex.Lemma(strings.ToLower(k.Text())), head)
		}
		list := c.lex.Frames(kind, head)
		for _, longer := range []bool{true, false} {
			found := false
			for _, f := range list {
				ok := f.Has(head, func(p lexicon.Predicate) bool {
					return len(p.Rest) > 0 == longer && stands(k, p, kind)
				})
				if found = found || ok; ok && !yield(f) {
					return
				}
			}
			if found {
				return
			}
		}
	}
}

// holds reports whether the conditions of h's frame are met, parties apart. It sets
// noun, verb, inner and below; the last only when all is met, for below may look as
// deep as the sentence is long.
func (c *coder) holds(h *hit) bool {
	f := h.frame
	h.verb = h.word
	if f.Kind == lexicon.Noun {
		h.verb = c.lender(h.word)
	}
	if f.Nouns != nil {
		if h.noun = c.objectIn(h.word, f.Nouns); !h.noun.OK() {
			return false
		}
	}
	if f.Outer {
		if h.inner = c.innerPredicate(h); !h.inner.OK() {
			return false
		}
	}
	if !c.shape(h) || !c.words(h) {
		return false
	}
	if f.Outer {
		h.below = c.innerHit(h.inner)
	}
	return true
}

// innerPredicate is the predicate below an outer one, verbs that only lead on left
// out: "bomb" in "threatened to begin to bomb".
func (c *coder) innerPredicate(h *hit) annot.Token {
	k := clauseBelow(h.word, h.noun)
	for k.Child("xcomp").OK() && c.lex.Through.Match(lemma(k), before(k)) {
		k = k.Child("xcomp")
	}
	return k
}

// innerHit is what the predicate of an inner clause codes as, or nil. Its parties
// need not be complete.
func (c *coder) innerHit(k annot.Token) *hit {
	for _, outer := range []bool{true, false} {
		for f := range c.frames(k) {
			h := hit{frame: f, word: k, code: f.Code}
			if f.Outer == outer && c.holds(&h) {
				c.fill(&h)
				return &h
			}
		}
	}
	for o := range k.Children("obj", "obl") {
		for f := range c.frames(o) {
			h := hit{frame: f, word: o, code: f.Code}
			if f.Kind == lexicon.Noun && !f.Outer && c.holds(&h) {
				c.fill(&h)
				return &h
			}
		}
	}
	return nil
}

// clauseBelow is the predicate of the clause that a word, or the noun of a verb,
// governs.
func clauseBelow(k, noun annot.Token) annot.Token {
	if noun.OK() {
		if d := clauseOfNoun(noun); d.OK() && d.XPOS() != "VBN" {
			return d
		}
		return k.Child("xcomp", "ccomp")
	}
	if d := k.Child("xcomp", "ccomp"); d.OK() {
		return d
	}
	if kindOf(k) == lexicon.Noun {
		return clauseOfNoun(k)
	}
	for d := range k.Children("advcl") {
		if !d.Is("advcl:relcl") && (d.XPOS() == "VB" || lemma(d.Child("mark")) == "to") {
			return d // "committed itself to returning" too
		}
	}
	if o := k.Child("obl", "obj"); o.OK() {
		if d := o.Child("acl"); d.XPOS() == "VB" {
			return d // "called on Iran to stop", read as a clause of Iran
		}
	}
	return annot.Token{}
}

// clauseOfNoun is the clause that says what a noun of speech is about: "the offer to
// meet", "the demand that Spain pay". The latter may be read as a relative clause
// with two subjects.
func clauseOfNoun(k annot.Token) annot.Token {
	for d := range k.Children("acl", "ccomp", "xcomp") {
		if !d.Is("acl:relcl") {
			if d.XPOS() == "VB" || d.Child("mark").OK() || d.Is("ccomp", "xcomp") {
				return d
			}
			continue
		}
		subjects := 0
		for range d.Children("nsubj") {
			subjects++
		}
		if subjects > 1 {
			return d
		}
	}
	return annot.Token{}
}

// chain bounds the way from a noun over those it is coordinated with or a part of.
const chain = 4

// lender is the verb that lends a noun its subject: "held" in "held talks",
// "launched" in "an attack launched by". None for other verbs.
func (c *coder) lender(noun annot.Token) annot.Token {
	if noun.Child("cop").OK() && noun.Child("case").OK() {
		return noun // "nurses are on strike"
	}
	n := noun
	for range chain {
		v := n.Head()
		switch {
		case n.Is("obj", "nsubj:pass") && c.lends(v):
			return v
		case n.Is("obl") && slices.Contains(nounCases, n.Case()) && c.lends(v) && !v.Child("obj").OK():
			return v
		case n.Is("conj"), n.Is("nmod") && n.Case() == "of":
			n = v
		default:
			if p := noun.Child("acl"); p.XPOS() == "VBN" && c.lends(p) {
				return p
			}
			return annot.Token{}
		}
	}
	return annot.Token{}
}

// lends reports whether the verb v only lends a noun its subject, or says how far
// the act of a noun has come.
func (c *coder) lends(v annot.Token) bool {
	if kindOf(v) != lexicon.Verb {
		return false
	}
	alone := func(int) string { return "" }
	particle := lemma(v.Child("compound:prt"))
	after := func(int) string { return lemma(v) }
	for _, list := range []*lexicon.Words{c.lex.Light, c.lex.Aspect} {
		if list.Match(lemma(v), alone) || particle != "" && list.Match(particle, after) {
			return true
		}
	}
	return false
}

// statusOf is what the text commits to about the act of h.
func (h *hit) statusOf() event.Status {
	if h.verb.OK() && h.frame.Kind == lexicon.Noun {
		if s := h.verb.Status(); s != event.Happened {
			return s
		}
	}
	s := cmp.Or(h.word.Status(), event.Happened) // both sides of a noun are known: it took place
	if s == event.Happened && isAim(h.word) {
		return event.Hypothetical
	}
	return s
}

// isAim reports whether k is a gerund that names an aim or a topic: "the goal of
// ending the war", "talks on freeing hostages".
func isAim(k annot.Token) bool {
	if k.XPOS() != "VBG" || k.Child("aux", "nsubj").OK() {
		return false
	}
	switch lemma(k.Child("mark", "case")) {
	case "of", "at", "for", "on", "about", "toward", "towards", "against", "to":
		return true
	}
	return false
}
