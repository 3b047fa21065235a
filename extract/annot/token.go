package annot

import (
	"iter"
	"slices"
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

// Token is one word. The zero Token is no word.
type Token struct {
	t *Text
	n int // 1 + index
}

// OK reports whether there is a word.
func (k Token) OK() bool { return k.n > 0 }

// Index is the number of the word in its text, from 0, or -1.
func (k Token) Index() int { return k.n - 1 }

// Text is the word as written.
func (k Token) Text() string {
	if !k.OK() {
		return ""
	}
	return k.t.s.Form(k.n - 1)
}

// Span is the bytes of the word.
func (k Token) Span() event.Span {
	if !k.OK() {
		return event.Span{}
	}
	return k.t.s.Tokens[k.n-1].Span
}

// Lemma is the dictionary form.
func (k Token) Lemma() string {
	if !k.OK() {
		return ""
	}
	return k.t.s.Lemma[k.n-1]
}

// UPOS is the universal part of speech: "VERB".
func (k Token) UPOS() string {
	if !k.OK() {
		return ""
	}
	return k.t.s.UPOS[k.n-1].String()
}

// XPOS is the Penn Treebank tag: "VBD".
func (k Token) XPOS() string {
	if !k.OK() {
		return ""
	}
	return k.t.s.XPOS[k.n-1].String()
}

// Rel is the relation to the head with its subtype: "nsubj:pass".
func (k Token) Rel() string {
	if !k.OK() {
		return ""
	}
	return k.t.s.Rel[k.n-1].String()
}

// Is reports whether the relation to the head is one of rels. A name without
// subtype stands for all of its subtypes.
func (k Token) Is(rels ...string) bool {
	r := k.Rel()
	base, _, _ := strings.Cut(r, ":")
	return r != "" && (slices.Contains(rels, r) || slices.Contains(rels, base))
}

// LemmaIn reports whether the lemma is one of words.
func (k Token) LemmaIn(words ...string) bool { return slices.Contains(words, k.Lemma()) }

// Head is the word that this one depends on; none for a root.
func (k Token) Head() Token {
	if !k.OK() || k.t.s.Head[k.n-1] == store.None {
		return Token{}
	}
	return Token{k.t, k.t.s.Head[k.n-1] + 1}
}

// Children yields the direct dependents in text order. With rels given, only
// those whose relation Is one of them.
func (k Token) Children(rels ...string) iter.Seq[Token] {
	return func(yield func(Token) bool) {
		if !k.OK() {
			return
		}
		for c := k.t.children[k.n-1]; c != 0; c = k.t.sibling[c-1] {
			d := Token{k.t, int(c)}
			if (len(rels) == 0 || d.Is(rels...)) && !yield(d) {
				return
			}
		}
	}
}

// Child is the first dependent whose relation Is one of rels; none if there is
// no such.
func (k Token) Child(rels ...string) Token {
	for c := range k.Children(rels...) {
		return c
	}
	return Token{}
}

// Ancestors yields the head, its head and so on, to the root.
func (k Token) Ancestors() iter.Seq[Token] {
	return func(yield func(Token) bool) {
		for h := k.Head(); h.OK(); h = h.Head() {
			if !yield(h) {
				return
			}
		}
	}
}

// Under reports whether a is k or one of its ancestors.
func (k Token) Under(a Token) bool {
	if k == a {
		return true
	}
	for h := range k.Ancestors() {
		if h == a {
			return true
		}
	}
	return false
}

// Next is the word after this one in its sentence.
func (k Token) Next() Token { return k.step(1) }

// Prev is the word before this one in its sentence.
func (k Token) Prev() Token { return k.step(-1) }

func (k Token) step(d int) Token {
	if !k.OK() {
		return Token{}
	}
	if o := k.t.Token(k.n - 1 + d); o.OK() && o.Sentence() == k.Sentence() {
		return o
	}
	return Token{}
}

// Sentence is the sentence that holds the word.
func (k Token) Sentence() Sentence {
	if !k.OK() {
		return Sentence{}
	}
	return Sentence{k.t, k.t.s.Tokens[k.n-1].Sentence + 1}
}

// Mention is the longest mention of an actor or place whose head is this word.
func (k Token) Mention() Mention {
	if !k.OK() {
		return Mention{}
	}
	return Mention{k.t, int(k.t.mentions[k.n-1])}
}

// Case is the preposition or postposition of a noun phrase, in lower case:
// "in", "because of"; empty without one.
func (k Token) Case() string {
	var words []string
	for c := range k.Children("case") {
		if c.XPOS() == "POS" {
			continue
		}
		words = append(words, strings.ToLower(c.Text()))
		for f := range c.Children("fixed") {
			words = append(words, strings.ToLower(f.Text()))
		}
	}
	return strings.Join(words, " ")
}

// Conjuncts are the word and those coordinated with it, in text order, when it is
// the first of them.
func (k Token) Conjuncts() []Token {
	if !k.OK() {
		return nil
	}
	all := []Token{k}
	for c := range k.Children("conj") {
		all = append(all, c.Conjuncts()...)
	}
	return all
}

// FirstConjunct is the first of the words coordinated with this one.
func (k Token) FirstConjunct() Token {
	for k.Is("conj") && k.Head().OK() {
		k = k.Head()
	}
	return k
}

// Phrase is the bytes of the word and all that depends on it, without
// punctuation at either end.
func (k Token) Phrase() event.Span { return k.PhraseWithout() }

// PhraseWithout is Phrase without the branches that hang on the word by one of
// rels.
func (k Token) PhraseWithout(rels ...string) event.Span {
	if !k.OK() {
		return event.Span{}
	}
	first, last := k.n-1, k.n-1
	for c := range k.Children() {
		if len(rels) > 0 && c.Is(rels...) || c.Is("punct") {
			continue
		}
		a, b := c.extent()
		first, last = min(first, a), max(last, b)
	}
	return trimmed(k.t, first, last)
}

// extent is the first and last index of the subtree.
func (k Token) extent() (first, last int) {
	first, last = k.n-1, k.n-1
	for c := range k.Children() {
		a, b := c.extent()
		first, last = min(first, a), max(last, b)
	}
	return first, last
}

// trimmed is the bytes of the tokens first to last without punctuation at the
// ends.
func trimmed(t *Text, first, last int) event.Span {
	punct := func(i int) bool { return t.s.UPOS[i] == store.PUNCT && t.s.XPOS[i] != store.TagDollar }
	for first < last && punct(last) {
		last--
	}
	for first < last && punct(first) {
		first++
	}
	return t.s.Bytes(first, last+1)
}
