package quote

import (
	"github.com/parley-news/parley/internal/store"
)

// phrase is the content that cue i takes with preposition p. With "as" and "for"
// the object belongs to the content, with "of" after an accusation only the
// charge does, and after other prepositions what they govern.
func (f *finder) phrase(i int, p string) []run {
	c := f.governed(i, p)
	if c == store.None && p == "of" {
		return f.charge(i)
	}
	if c == store.None && p == "as" {
		return f.likened(i)
	}
	if c == store.None || isTime(f.t.Lemma[c]) {
		return nil
	}
	switch o := f.object(i); {
	case f.t.UPOS[i] != store.VERB || o == store.None && p != "as":
		if f.t.UPOS[i] == store.VERB && p == "of" && f.t.XPOS[c] == store.TagVBG {
			return f.of(c)
		}
		return f.withoutCase([]int{c}, c)
	case o == store.None || p == "of" || p == "with":
		return f.subtrees([]int{c}, f.remark)
	case p == "as" || p == "for" || p == "on":
		return f.subtrees([]int{o, c}, f.remark)
	default:
		return nil
	}
}

// likened is the noun behind verb i with its as-phrase when the parser took the
// noun for a verb: "views the talks as a trap".
func (f *finder) likened(i int) []run {
	v := f.child(i, store.RelCcomp)
	if v == store.None || v < i || f.child(v, store.RelMark, store.RelAux) != store.None {
		return nil
	}
	c := f.under(v, v, "as")
	if c == store.None || f.t.UPOS[c] == store.VERB {
		return nil
	}
	_, last := f.forest.Extent(c)
	return []run{{i + 1, last}}
}

// remark reports whether c is a clause set off by a comma, in which the narrator
// adds something to what the source says.
func (f *finder) remark(c int) bool {
	switch f.t.Rel[c] {
	case store.RelAclRelcl, store.RelAdvclRelcl, store.RelAdvcl:
		return f.setOff(c)
	}
	return false
}

// setOff reports whether a comma stands before the phrase of c.
func (f *finder) setOff(c int) bool {
	first := f.first(c)
	return f.t.Form(first) == "," || first > 0 && f.t.Form(first-1) == ","
}

// charge is what stands behind the first "of" and gerund under the accusing verb i,
// wherever the parser hung these.
func (f *finder) charge(i int) []run {
	_, last := f.forest.Extent(i)
	for k := i + 1; k+1 < last; k++ {
		if f.t.XPOS[k+1] == store.TagVBG && f.t.Form(k) == "of" && f.object(i) != store.None {
			return []run{{k, last}}
		}
	}
	return nil
}

// isTime reports whether a noun under a preposition says when or how long.
func isTime(lemma string) bool {
	switch lemma {
	case "minute", "hour", "day", "week", "weekend", "month", "year", "decade", "time", "while", "morning", "evening", "night":
		return true
	}
	return false
}

// governed is the noun or clause that stands under preposition p behind cue i,
// hung on it or by mistake on its object.
func (f *finder) governed(i int, p string) int {
	if c := f.under(i, i, p); c != store.None {
		return c
	}
	if o := f.object(i); o != store.None && o > i && (p == "as" || p == "of") {
		return f.under(o, o, p)
	}
	return store.None
}

// under is the dependent of h behind token after that has p as its case or
// mark.
func (f *finder) under(h, after int, p string) int {
	for _, c := range f.forest.Children(h) {
		switch f.t.Rel[c] {
		case store.RelObl, store.RelNmod, store.RelAdvcl, store.RelXcomp, store.RelAcl, store.RelCcomp:
			if c > after && f.caseOf(c) == p {
				return c
			}
		}
	}
	return store.None
}

// caseOf is the lemma of the first preposition or conjunction of c, or "".
func (f *finder) caseOf(c int) string {
	for _, k := range f.forest.Children(c) {
		if rel := f.t.Rel[k]; k < c && (rel == store.RelCase || rel == store.RelMark) {
			return f.t.Lemma[k]
		}
	}
	return ""
}

// child is the first dependent of i whose relation is one of rels, or None.
func (f *finder) child(i int, rels ...store.Rel) int {
	for _, c := range f.forest.Children(i) {
		for _, r := range rels {
			if f.t.Rel[c] == r {
				return c
			}
		}
	}
	return store.None
}
