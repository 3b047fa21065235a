package quote

import (
	"github.com/parley-news/parley/internal/store"
)

// content is what cue i with source head s says in the frame of r.
func (f *finder) content(i, s int, r reading) []run {
	switch r.frame {
	case frameThat, frameSay:
		return f.clause(i, s, r.frame)
	case frameQuote:
		if c := f.clause(i, s, r.frame); len(c) > 0 && f.inside[c[0].first] != store.None {
			return c
		}
	case frameTo:
		return f.of(f.complement(i, store.TagTO, store.RelXcomp))
	case frameIng:
		return f.of(f.gerund(i))
	case frameObj:
		return f.nounPhrase(i)
	case frameObjTo:
		return f.objectAnd(i, f.complement(i, store.TagTO, store.RelXcomp, store.RelCcomp, store.RelAdvcl))
	case framePred:
		return f.objectAnd(i, f.predicate(i))
	case frameOnTo:
		return f.objectOf("on", i)
	case frameAside:
		return f.asClause(i)
	case frameAs:
		return f.phrase(i, "as")
	case framePrep:
		return f.phrase(i, r.prep)
	}
	return nil
}

// of is the subtree of head i, which may be None.
func (f *finder) of(i int) []run {
	if i == store.None {
		return nil
	}
	return f.subtrees([]int{i}, nil)
}

// complement is the dependent of i by one of rels that is marked with "to".
func (f *finder) complement(i int, mark store.XPOS, rels ...store.Rel) int {
	if f.t.UPOS[i] == store.NOUN {
		rels = []store.Rel{store.RelAcl}
	}
	for _, c := range f.forest.Children(i) {
		for _, r := range rels {
			if f.t.Rel[c] == r && c > i && f.marked(c, mark) {
				return c
			}
		}
	}
	return store.None
}

// marked reports whether clause c has a mark with the tag x.
func (f *finder) marked(c int, x store.XPOS) bool {
	for _, m := range f.forest.Children(c) {
		if f.t.Rel[m] == store.RelMark && f.t.XPOS[m] == x {
			return true
		}
	}
	return false
}

// gerund is the gerund that verb i governs, or None.
func (f *finder) gerund(i int) int {
	for _, c := range f.forest.Children(i) {
		if rel := f.t.Rel[c]; (rel == store.RelXcomp || rel == store.RelCcomp) && c > i && f.t.XPOS[c] == store.TagVBG {
			return c
		}
	}
	return store.None
}

// nounPhrase is the object of cue i with the phrases that follow it at once and
// tell more of it, wherever the parser hung them. A bare time behind it belongs to
// the cue: "proposed talks last week".
func (f *finder) nounPhrase(i int) []run {
	o := f.object(i)
	if o == store.None {
		return nil
	}
	heads := []int{o}
	_, last := f.forest.Extent(o)
	for _, c := range f.forest.Children(i) {
		first, end := f.forest.Extent(c)
		if c < o || first != last || f.t.Rel[c] != store.RelObl || !toldMore(f.caseOf(c)) {
			continue
		}
		heads, last = append(heads, c), end
	}
	return f.subtrees(heads, func(k int) bool {
		return k > o && (f.t.Rel[k] == store.RelNmodUnmarked || f.aftermath(k))
	})
}

// aftermath reports whether c is a participle set off by a comma, which goes on
// with what the subject of the sentence does: "rejected the plan, saying ...".
func (f *finder) aftermath(c int) bool {
	rel := f.t.Rel[c]
	return (rel == store.RelAcl || rel == store.RelAdvcl) && f.t.XPOS[c] == store.TagVBG && f.setOff(c)
}

// toldMore reports whether a phrase with the preposition p belongs to the noun
// before it rather than to the time or place of saying.
func toldMore(p string) bool {
	switch p {
	case "about", "against", "at", "between", "for", "of", "over", "to", "toward", "towards", "with", "without":
		return true
	}
	return false
}

// object is the object of i, or the subject when i is passive. A relative
// pronoun is none.
func (f *finder) object(i int) int {
	o := f.child(i, store.RelObj)
	if f.passive(i) {
		o = f.child(i, store.RelNsubjPass)
	}
	if o != store.None && f.t.UPOS[o] == store.PRON {
		if x := f.t.XPOS[o]; x == store.TagWP || x == store.TagWDT || x == store.TagIN {
			return store.None
		}
	}
	return o
}

// objectAnd is the object of i together with its complement c, which must be
// there.
func (f *finder) objectAnd(i, c int) []run {
	if c == store.None {
		return nil
	}
	o := f.object(i)
	if o == store.None {
		o = f.child(i, store.RelIobj)
	}
	if o == store.None && f.t.Rel[c] != store.RelCcomp {
		return nil
	}
	heads := []int{c}
	if o != store.None {
		heads = append(heads, o)
	}
	return f.subtrees(heads, nil)
}

// predicate is what the object of i is called: a noun or an adjective.
func (f *finder) predicate(i int) int {
	o := f.object(i)
	for _, c := range f.forest.Children(i) {
		switch f.t.Rel[c] {
		case store.RelXcomp:
			if c > i && f.t.UPOS[c] != store.VERB {
				return c
			}
		case store.RelObj:
			if c != o && o > i && c > o && f.t.UPOS[c] == store.NOUN {
				return c
			}
		}
	}
	if o != store.None {
		if c := f.child(o, store.RelAmod); c > o {
			return c
		}
	}
	return store.None
}

// objectOf is the noun under preposition p of verb i together with its
// infinitive: "called on both to stop".
func (f *finder) objectOf(p string, i int) []run {
	c := f.complement(i, store.TagTO, store.RelXcomp, store.RelAdvcl, store.RelCcomp)
	for _, o := range f.forest.Children(i) {
		if o > i && f.t.Rel[o] == store.RelObl && f.caseOf(o) == p {
			if c == store.None {
				c = f.complementOfNoun(o)
			}
			if c == store.None {
				return nil
			}
			return f.withoutCase([]int{o, c}, o)
		}
	}
	return nil
}

// complementOfNoun is the infinitive that the parser hung on noun o.
func (f *finder) complementOfNoun(o int) int {
	for _, c := range f.forest.Children(o) {
		if f.t.Rel[c] == store.RelAcl && f.marked(c, store.TagTO) {
			return c
		}
	}
	return store.None
}

// withoutCase is the subtrees of heads without the preposition of o.
func (f *finder) withoutCase(heads []int, o int) []run {
	return f.subtrees(heads, func(k int) bool { return f.t.Rel[k] == store.RelCase && f.t.Head[k] == o })
}
