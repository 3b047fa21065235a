package quote

import (
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

// according adds the attribution of "according to X" that starts at token i:
// its content is the clause around it.
func (f *finder) according(i int) {
	t := f.t
	if i+2 >= len(t.Tokens) || t.Tokens[i+2].Sentence != t.Tokens[i].Sentence {
		return
	}
	if !strings.EqualFold(t.Form(i), "according") || t.Form(i+1) != "to" {
		return
	}
	s := f.accordingNoun(i)
	if s == store.None || f.routine(s) {
		return
	}
	content := f.accordingContent(i, s)
	f.add(attribution{cue: run{i, i + 2}, head: i, sourceHead: s, source: f.accordingSource(s, i+2), content: content, act: event.ActState})
}

// accordingContent is the clause around "according to" at i with its source s.
// A clause that the parser hung on the source begins behind the comma.
func (f *finder) accordingContent(i, s int) []run {
	x := f.t.Sentences[f.t.Tokens[i].Sentence]
	top := f.clauseAbove(s)
	if i == x.First && (top == store.None || top < s) {
		if k := f.sourceComma(s, x); k != store.None {
			return []run{{k + 1, x.Last}}
		}
	}
	if top == store.None {
		return nil
	}
	if f.atEdge(i, s) {
		top = f.mainClause(top)
	}
	return f.subtrees([]int{top}, func(k int) bool {
		return k == s || k == i || f.t.Rel[k] == store.RelAclRelcl && f.t.Head[k] == s
	})
}

// sourceComma is the comma of sentence x that ends the source of head s, behind a
// relative clause that it may have; None when there is none.
func (f *finder) sourceComma(s int, x store.Sentence) int {
	relative := false
	for k := s + 1; k+1 < x.Last; k++ {
		if f.t.Form(k) != "," {
			continue
		}
		if tag := f.t.XPOS[k+1]; !relative && (tag == store.TagWP || tag == store.TagWDT || tag == store.TagWPS) {
			relative = true
			continue
		}
		return k
	}
	return store.None
}

// routine reports whether the noun s stands for a course of things and not for a
// source: "according to plan".
func (f *finder) routine(s int) bool {
	if f.mention[s] != store.None || f.t.XPOS[s] != store.TagNN {
		return false
	}
	return f.child(s, store.RelDet, store.RelNmodPoss, store.RelAmod, store.RelCompound, store.RelNmod) == store.None
}

// accordingNoun is the noun of "according to" at i, whichever way the parser
// hung it.
func (f *finder) accordingNoun(i int) int {
	for _, k := range []int{i, i + 1} {
		if h := f.t.Head[k]; h > i+1 && (f.isNominal(h) || f.t.UPOS[h] == store.NUM) {
			return h
		}
	}
	for _, c := range f.forest.Children(i) {
		if c > i+1 && f.isNominal(c) {
			return c
		}
	}
	return store.None
}

// accordingSource is the source phrase of s, from behind the preposition.
func (f *finder) accordingSource(s, from int) run {
	r := f.sourceRun(s)
	r.first = max(r.first, min(from, s))
	return r
}

// clauseAbove is the predicate of the clause that the phrase of s belongs to, or
// None.
func (f *finder) clauseAbove(s int) int {
	for i, n := f.t.Head[s], 0; i != store.None && n < 12; i, n = f.t.Head[i], n+1 {
		if strings.EqualFold(f.t.Form(i), "according") {
			continue
		}
		if f.t.Head[i] == store.None || f.child(i, store.RelNsubj, store.RelNsubjPass, store.RelExpl, store.RelCsubj) != store.None {
			return i
		}
	}
	return store.None
}

// atEdge reports whether the phrase from token i to the noun s and what belongs
// to it begins or ends its sentence.
func (f *finder) atEdge(i, s int) bool {
	x := f.t.Sentences[f.t.Tokens[i].Sentence]
	_, last := f.forest.Extent(s)
	for last < x.Last && f.t.UPOS[last] == store.PUNCT {
		last++
	}
	return i == x.First || last == x.Last
}

// mainClause is the clause that the relative or adverbial clause i belongs to.
func (f *finder) mainClause(i int) int {
	for n := 0; n < 12 && f.t.Head[i] != store.None; n++ {
		switch f.t.Rel[i] {
		case store.RelConj, store.RelParataxis, store.RelCcomp:
			if f.child(i, store.RelNsubj, store.RelNsubjPass, store.RelExpl) != store.None {
				return i
			}
		}
		i = f.t.Head[i]
	}
	return i
}

// labelLength is the number of tokens that a speaker's label may have.
const labelLength = 8

// colonLabel adds the attribution of a sentence that starts with a speaker and a
// colon, as in headlines and transcripts.
func (f *finder) colonLabel(x store.Sentence) {
	t := f.t
	for i := x.First + 1; i < min(x.Last-2, x.First+labelLength); i++ {
		if t.UPOS[i] == store.VERB || t.UPOS[i] == store.AUX || f.inside[i] != store.None {
			return
		}
		if t.Form(i) != ":" {
			continue
		}
		s := f.labelHead(run{x.First, i})
		if s == store.None {
			return
		}
		f.add(attribution{cue: run{i, i + 1}, head: i, sourceHead: s, source: run{x.First, i}, content: []run{{i + 1, x.Last}}, act: event.ActState})
		return
	}
}

// labelHead is the head of label r when it can be a source and is one phrase.
func (f *finder) labelHead(r run) int {
	for i := r.first; i < r.last; i++ {
		if h := f.t.Head[i]; (h == store.None || !r.holds(h)) && f.isNominal(i) {
			if f.t.UPOS[i] == store.PRON || !f.canSpeak(i) {
				return store.None
			}
			return i
		}
	}
	return store.None
}
