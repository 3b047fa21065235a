package act

import (
	"slices"
	"strings"

	"github.com/parley-news/parley/extract/annot"
	"github.com/parley-news/parley/internal/lexicon"
)

// shape checks the conditions on the build of the clause.
func (c *coder) shape(h *hit) bool {
	f := h.frame
	passive := isPassive(h.word)
	switch {
	case f.Voice == lexicon.Passive && !passive, f.Voice == lexicon.Active && passive:
		return false
	case f.Intransitive && (passive && !h.strays() || h.word.Child("obj", "ccomp").OK()):
		return false
	case f.Infinitive && lemma(h.inner.Child("mark")) != "to":
		return false
	case f.PartyObject && len(h.object().Actors()) == 0:
		return false
	case f.Prep != "" && !h.hasPrep(f.Prep):
		return false
	}
	return true
}

// words checks the conditions on the words of the clause.
func (c *coder) words(h *hit) bool {
	f := h.frame
	if f.ObjectIn != nil && !phraseIn(h.object(), f.ObjectIn) {
		return false
	}
	if f.SubjectIn != nil && !phraseIn(h.subject(), f.SubjectIn) {
		return false
	}
	if f.ClauseIn != nil && !h.clauseIn(f.ClauseIn) {
		return false
	}
	return f.ClauseWithout == nil || !h.clauseIn(f.ClauseWithout)
}

// stands reports whether the rest of p stands by its head k.
func stands(k annot.Token, p lexicon.Predicate, kind lexicon.Kind) bool {
	if kind == lexicon.Noun {
		b := before(k)
		for i, w := range p.Rest {
			if b(len(p.Rest)-i) != w {
				return false
			}
		}
		return true
	}
	next := k.Next()
	for _, w := range p.Rest {
		if !hasParticle(k, w) && !strings.EqualFold(next.Text(), w) {
			return false
		}
		next = next.Next()
	}
	return true
}

func hasParticle(k annot.Token, w string) bool {
	for d := range k.Children("compound:prt", "advmod") {
		if strings.EqualFold(d.Text(), w) {
			return true
		}
	}
	return false
}

// nounCases are the prepositions by which a verb without object may take the noun
// of a verb + noun frame: "agreed to a truce", "engaged in talks".
var nounCases = []string{"to", "on", "in", "into", "at", "for", "from", "of", "out of"}

// objectIn is the object of verb k, or what stands in its place, if it is in w.
func (c *coder) objectIn(k annot.Token, w *lexicon.Words) annot.Token {
	o := (&hit{word: k}).object()
	for _, n := range o.Conjuncts() {
		if c.nounIn(n, w) {
			return n
		}
	}
	if o.OK() {
		return annot.Token{}
	}
	for n := range k.Children("obl") {
		if slices.Contains(nounCases, n.Case()) && c.nounIn(n, w) {
			return n
		}
	}
	return annot.Token{}
}

// nounIn reports whether the noun n is in w, where a noun that is a part of
// something stands for that: "a series of talks".
func (c *coder) nounIn(n annot.Token, w *lexicon.Words) bool {
	if w.Match(lemma(n), before(n)) {
		return true
	}
	if c.lex.Part.Match(lemma(n), before(n)) {
		for d := range n.Children("nmod") {
			if d.Case() == "of" && w.Match(lemma(d), before(d)) {
				return true
			}
		}
	}
	return false
}

// phraseIn reports whether the phrase of k names something in w: by its head, a
// noun before it or one it counts, or one coordinated with it.
func phraseIn(k annot.Token, w *lexicon.Words) bool {
	for _, n := range k.Conjuncts() {
		if w.Match(lemma(n), before(n)) {
			return true
		}
		for d := range n.Children("compound", "nmod", "nmod:desc", "flat", "amod", "appos") {
			if (d.Case() == "" || d.Case() == "of") && w.Match(lemma(d), before(d)) {
				return true
			}
		}
	}
	return false
}

// clauseIn reports whether a word below the predicate of h, or in its subject, is
// in w.
func (h *hit) clauseIn(w *lexicon.Words) bool {
	top := h.word
	if h.verb.OK() {
		top = h.verb
	}
	subject := h.subject()
	for k := range top.Sentence().Tokens() {
		if w.Match(lemma(k), before(k)) && (k.Under(top) || subject.OK() && k.Under(subject)) {
			return true
		}
	}
	return false
}

// lemma is the dictionary form of k in lower case, of a plural the singular.
func lemma(k annot.Token) string {
	s := strings.ToLower(k.Lemma())
	if x := k.XPOS(); len(s) > 3 && (x == "NNS" || x == "NNPS") && strings.HasSuffix(s, "s") && !strings.HasSuffix(s, "ss") {
		if stem, ok := strings.CutSuffix(s, "ies"); ok {
			return stem + "y"
		}
		return s[:len(s)-1]
	}
	return s
}

// before returns the lemma of the word n places before k, hyphens left out.
func before(k annot.Token) func(n int) string {
	return func(n int) string {
		w := k
		for range n {
			if w = w.Prev(); w.Text() == "-" {
				w = w.Prev()
			}
		}
		return lemma(w)
	}
}
