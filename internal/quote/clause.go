package quote

import (
	"github.com/parley-news/parley/internal/store"
)

// clause is the clause that verb, noun or adjective i reports: its complement,
// or the sentence that it stands in as an aside.
func (f *finder) clause(i, s int, fr frame) []run {
	if f.t.UPOS[i] == store.NOUN {
		return f.of(f.nounClause(i))
	}
	if c := f.parted(i, s); c != nil && fr == frameSay {
		return c
	}
	for _, c := range f.forest.Children(i) {
		if rel := f.t.Rel[c]; (rel == store.RelCcomp || rel == store.RelXcomp && c > i && f.finite(c)) && c != s {
			runs := f.subtrees([]int{c}, func(k int) bool { return k == i || k == s })
			return f.andThat(f.fromThat(i, f.fromSubject(i, c, runs)))
		}
	}
	if c := f.nounHolds(i); c != store.None {
		return f.of(c)
	}
	if h := f.t.Head[i]; h != store.None && f.t.Rel[i] == store.RelAdvcl && f.caseOf(i) == "as" && f.passive(h) {
		_, last := f.forest.Extent(h) // "was quoted as saying"
		return []run{{i + 1, last}}
	}
	if fr != frameSay {
		return nil
	}
	if h := f.t.Head[i]; h != store.None && s != store.None && f.aside(i) && !f.coordinated(s) && f.hasClause(h) {
		return f.subtrees([]int{h}, func(k int) bool { return k == i })
	}
	for _, c := range f.forest.Children(i) {
		if f.t.Rel[c] == store.RelParataxis && f.hasClause(c) && c != s {
			return f.subtrees([]int{c}, func(k int) bool { return k == i })
		}
	}
	return nil
}

// nounHolds is the that-clause of verb i which the parser hung on a noun in
// between: "said in a broadcast that".
func (f *finder) nounHolds(i int) int {
	for _, c := range f.forest.Children(i) {
		switch f.t.Rel[c] {
		case store.RelObl, store.RelObj, store.RelIobj, store.RelOblUnmarked:
			if c > i {
				if k := f.nounClause(c); k != store.None {
					return k
				}
				if k := f.child(c, store.RelAclRelcl); k != store.None && f.t.UPOS[c] == store.PROPN && f.t.Form(f.first(k)) == "that" {
					return k
				}
			}
		}
	}
	return store.None
}

// fromSubject lets the clause c of verb i begin right behind the verb when c has
// no subject of its own: the parser took that for an object of the verb.
func (f *finder) fromSubject(i, c int, runs []run) []run {
	if len(runs) == 0 || runs[0].first <= i+1 || f.hasClause(c) || f.child(c, store.RelMark) != store.None {
		return runs
	}
	switch f.t.UPOS[i+1] {
	case store.DET, store.NOUN, store.PROPN, store.ADJ, store.NUM, store.PRON:
	default:
		return runs
	}
	for k := i + 1; k < runs[0].first; k++ {
		if f.t.UPOS[k] == store.PUNCT {
			return runs
		}
	}
	runs[0].first = i + 1
	return runs
}

// fromThat lets the clause behind verb i begin at the first "that" behind the
// verb: of "that it rained and that it blew" the parser may find one half.
func (f *finder) fromThat(i int, runs []run) []run {
	if len(runs) == 0 || runs[0].first < i {
		return runs
	}
	for k := i + 1; k < runs[0].first; k++ {
		if f.t.UPOS[k] == store.SCONJ && f.t.Lemma[k] == "that" && f.inside[k] == store.None {
			runs[0].first = k
		}
	}
	return runs
}

// andThat adds to a clause the clause that "and that" or "but that" right behind it
// joins to it, wherever the parser hung it.
func (f *finder) andThat(runs []run) []run {
	if len(runs) == 0 {
		return runs
	}
	r := &runs[len(runs)-1]
	and := r.last
	if and < len(f.t.Tokens) && f.t.Form(and) == "," {
		and++
	}
	that := and + 1
	if that+1 >= len(f.t.Tokens) || f.t.UPOS[and] != store.CCONJ || f.t.Lemma[that] != "that" || f.t.Rel[that] != store.RelMark || f.t.Tokens[that+1].Sentence != f.t.Tokens[r.first].Sentence {
		return runs
	}
	if h := f.t.Head[that]; h > that && !f.t.Dominates(h, r.first) {
		if first, last := f.forest.Extent(h); first >= and {
			r.last = last
		}
	}
	return runs
}

// aside reports whether verb i hangs on the words it reports: ", Cole said," or
// "as Cole put it".
func (f *finder) aside(i int) bool {
	switch f.t.Rel[i] {
	case store.RelParataxis:
		return f.child(i, store.RelObj, store.RelObl, store.RelXcomp) == store.None || f.t.Head[i] < i
	case store.RelAdvcl:
		m := f.child(i, store.RelMark)
		return m != store.None && f.t.Lemma[m] == "as" && f.child(i, store.RelObj) == store.None
	}
	return false
}

// coordinated reports whether an "and" stands before subject s, so that its clause goes
// on with the one before: "it rained, and Cole will tell you that".
func (f *finder) coordinated(s int) bool {
	b := f.first(s) - 1
	return b >= 0 && f.t.UPOS[b] == store.CCONJ
}

// asClause is what "as Cole put it" at verb i comments on.
func (f *finder) asClause(i int) []run {
	m := f.child(i, store.RelMark)
	if f.t.Rel[i] != store.RelAdvcl || f.t.Head[i] == store.None || m == store.None || f.t.Lemma[m] != "as" {
		return nil
	}
	return f.subtrees([]int{f.t.Head[i]}, func(k int) bool { return k == i })
}

// hasClause reports whether i is a predicate with a subject.
func (f *finder) hasClause(i int) bool {
	return f.child(i, store.RelNsubj, store.RelNsubjPass, store.RelExpl, store.RelCsubj) != store.None || f.inside[f.first(i)] != store.None
}

// first is the first token under i.
func (f *finder) first(i int) int {
	first, _ := f.forest.Extent(i)
	return first
}

// nounClause is the clause that noun i announces: "a warning that ...".
func (f *finder) nounClause(i int) int {
	for _, c := range f.forest.Children(i) {
		if rel := f.t.Rel[c]; rel == store.RelAcl || rel == store.RelCcomp || rel == store.RelAclRelcl {
			if m := f.child(c, store.RelMark); m != store.None && m < c && f.t.Lemma[m] == "that" {
				return c
			}
		}
	}
	return store.None
}
