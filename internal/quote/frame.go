package quote

import (
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

// cue adds the attribution that token i makes by the first of its frames that
// finds a content.
func (f *finder) cue(i int) {
	rs := f.words.readings(f.t, i)
	if len(rs) == 0 || f.nounForVerb(i, rs) {
		return
	}
	s := f.sourceOf(i)
	if s != store.None && f.expletive(s) {
		return
	}
	if f.obliged(i) || f.anonymous(i) {
		return
	}
	able := s != store.None && f.canSpeak(s)
	for _, fr := range frameOrder {
		for _, r := range rs {
			if r.frame != fr || r.weak && !able {
				continue
			}
			c := f.withoutAgent(f.content(i, s, r), i, s)
			if len(c) == 0 || f.hollow(c, s) || s == store.None && !f.sourceless(i, r) {
				continue
			}
			f.add(f.attribution(i, s, r, c))
			return
		}
	}
	for _, r := range rs {
		if (r.frame == frameSay || r.frame == frameQuote) && s != store.None {
			a := f.attribution(i, s, r, nil)
			a.waits, a.quotes = true, r.frame == frameQuote
			f.add(a)
			return
		}
	}
}

// withoutAgent takes the by-phrase of source s off the end of the content c of
// the passive cue i.
func (f *finder) withoutAgent(c []run, i, s int) []run {
	if s == store.None || s < i || !f.passive(i) {
		return c
	}
	for k := range c {
		if c[k].holds(s) {
			c[k].last = min(c[k].last, max(c[k].first, f.first(s)))
		}
	}
	return f.trim(c)
}

// hollow reports whether content c is a mere pronoun or holds its own source s.
func (f *finder) hollow(c []run, s int) bool {
	for _, r := range c {
		if r.holds(s) {
			return true
		}
	}
	r := c[0]
	if len(c) > 1 || r.last-r.first > 1 {
		return false
	}
	switch f.t.UPOS[r.first] {
	case store.PRON, store.DET, store.SCONJ, store.PART, store.ADP:
		return true
	}
	return false
}

// obliged reports whether verb i says what somebody must or should say.
func (f *finder) obliged(i int) bool {
	for n := 0; i != store.None && n < 8; n++ {
		for _, c := range f.forest.Children(i) {
			switch f.t.Rel[c] {
			case store.RelAux:
				return f.t.Lemma[c] == "must" || f.t.Lemma[c] == "should"
			case store.RelNsubj, store.RelNsubjPass:
				if f.t.Rel[i] == store.RelConj {
					return false
				}
			}
		}
		if f.t.Rel[i] != store.RelConj {
			return false
		}
		i = f.t.Head[i]
	}
	return false
}

// anonymous reports whether cue i is the wish of a source to stay unnamed: "asked
// not to be named".
func (f *finder) anonymous(i int) bool {
	x := f.t.Sentences[f.t.Tokens[i].Sentence]
	for k := i + 1; k < min(i+5, x.Last-1); k++ {
		if f.t.Lemma[k] == "be" && (f.t.Form(k+1) == "named" || f.t.Form(k+1) == "identified") {
			return true
		}
	}
	return false
}

// frameOrder is the order in which the frames of a cue are tried: the larger
// content first.
var frameOrder = []frame{frameSay, frameQuote, frameThat, frameAside, frameObjTo, frameOnTo, framePred, framePrep, frameTo, frameIng, frameObj}

// nounForVerb adds the attribution of a verb that the tagger took for a plural:
// "Peru demands that ...".
func (f *finder) nounForVerb(i int, rs []reading) bool {
	x := f.t.Sentences[f.t.Tokens[i].Sentence]
	if f.t.XPOS[i] != store.TagNNS || f.t.Rel[i] != store.RelRoot || i == x.First || i+3 >= x.Last || f.t.Form(i+1) != "that" {
		return false
	}
	if m := f.mention[i-1]; m == store.None || f.t.Mentions[m].Actor == store.None {
		return false
	}
	a := attribution{cue: run{i, i + 1}, head: i, sourceHead: i - 1, source: f.sourceRun(i - 1), content: []run{{i + 1, x.Last}}, act: rs[0].act}
	f.add(a)
	return true
}

// attribution is the reading r of cue i with its source head s.
func (f *finder) attribution(i, s int, r reading, content []run) attribution {
	a := attribution{cue: f.cueRun(i), head: i, sourceHead: s, content: content, act: r.act}
	if s != store.None {
		a.source = f.sourceRun(s)
	}
	a.minor = r.act == event.ActBelieve || r.frame != frameSay && r.frame != frameThat || s == store.None || f.ownVoice(s)
	return a
}

// ownVoice reports whether s is a pronoun of the first or second person.
func (f *finder) ownVoice(s int) bool {
	switch strings.ToLower(f.t.Form(s)) {
	case "i", "we", "you":
		return true
	}
	return false
}

// sourceOf is the head of the source of cue i, or None.
func (f *finder) sourceOf(i int) int {
	switch f.t.UPOS[i] {
	case store.NOUN:
		return f.owner(i)
	case store.VERB:
		if s := f.inverted(i); s != store.None {
			return s
		}
		if s := f.subject(i); s != store.None || f.sayingAct(i) == "" {
			return s
		}
		return f.opening(i)
	}
	return f.subject(i)
}

// opening is the noun that opens the clause of the verb of speech i, for which
// the parser found no subject; None when it cannot speak.
func (f *finder) opening(i int) int {
	if !f.finite(i) || f.passive(i) {
		return store.None
	}
	if rel := f.t.Rel[i]; rel == store.RelCcomp || rel == store.RelXcomp || rel == store.RelAcl {
		return store.None
	}
	x := f.t.Sentences[f.t.Tokens[i].Sentence]
	if i > x.First+1 && f.t.Form(i-1) == "," {
		i--
	}
	from := i
	for from > x.First && from > i-reach && f.t.UPOS[from-1] != store.PUNCT {
		from--
	}
	for k := from; k < i; k++ {
		if f.isNominal(k) && f.t.Rel[k] != store.RelCompound {
			for h := f.t.Head[k]; h > k && h < i && f.isNominal(h); h = f.t.Head[k] {
				k = h
			}
			if h := f.t.Head[k]; f.t.Rel[k] == store.RelAppos && h < k {
				k = h
			}
			if f.canSpeak(k) && f.caseOf(k) == "" {
				return k
			}
			return store.None
		}
	}
	return store.None
}

// owner is who makes the claim, warning or demand i: the possessor, an
// of-phrase or a by-phrase; failing these the subject of the verb that has it as
// its object.
func (f *finder) owner(i int) int {
	if c := f.child(i, store.RelNmodPoss); c != store.None {
		return c
	}
	for _, c := range f.forest.Children(i) {
		if k := f.caseOf(c); f.t.Rel[c] == store.RelNmod && (k == "by" || k == "from") {
			return c
		}
	}
	if h := f.t.Head[i]; h != store.None && f.t.Rel[i] == store.RelObj && issues(f.t.Lemma[h]) {
		return f.subject(h)
	}
	return store.None
}

// issues reports whether the subject of the verb is the source of a claim or
// demand that is its object: "issued a warning".
func issues(lemma string) bool {
	switch lemma {
	case "deliver", "express", "file", "give", "have", "issue", "make", "offer", "publish", "reiterate", "release", "renew", "repeat", "send", "sign", "submit", "table", "voice", "withdraw":
		return true
	}
	return false
}

// finite reports whether verb i is a finite form by itself.
func (f *finder) finite(i int) bool {
	switch f.t.XPOS[i] {
	case store.TagVBD, store.TagVBZ, store.TagVBP:
		return true
	}
	return false
}

// inverted is the speaker right behind a verb of speech that closes its
// content, as in ", said Cole", however the parser hung him; or None.
func (f *finder) inverted(i int) int {
	x := f.t.Sentences[f.t.Tokens[i].Sentence]
	if i == x.First || i+1 >= x.Last || !f.finite(i) || f.sayingAct(i) == "" || f.passive(i) || !f.closes(i-1) {
		return store.None
	}
	s := i + 1
	if u := f.t.UPOS[s]; u == store.PRON && f.t.XPOS[s] != store.TagPRP || u == store.VERB || u == store.PUNCT {
		return store.None
	}
	for h := f.t.Head[s]; h > i && f.first(h) > i && f.isNominal(h); h = f.t.Head[h] {
		s = h
	}
	if f.inside[i-1] == store.None && (f.t.Rel[s].Base() == store.RelNsubj && f.t.Head[s] > i || f.spokenFor(i)) {
		return store.None
	}
	if !f.isNominal(s) || !f.canSpeak(s) || f.first(s) != i+1 {
		return store.None
	}
	if f.caseOf(s) != "" {
		return store.None
	}
	return s
}

// spokenFor reports whether verb i has a subject of its own in front of it.
func (f *finder) spokenFor(i int) bool {
	s := f.ownSubject(i)
	return s != store.None && s < i && f.canSpeak(s)
}

// closes reports whether token i ends words that a verb of speech may follow.
func (f *finder) closes(i int) bool {
	switch f.t.Form(i) {
	case ",", "?", "!", "—", "–":
		return true
	}
	return f.inside[i] != store.None && f.quotations[f.inside[i]].last == i+1
}

// expletive reports whether s is no one: "it", "there", "which".
func (f *finder) expletive(s int) bool {
	if f.t.UPOS[s] != store.PRON && f.t.UPOS[s] != store.DET {
		return false
	}
	switch strings.ToLower(f.t.Form(s)) {
	case "it", "there", "this", "that", "these", "those", "which", "what", "nothing", "anything", "something", "everything":
		m := f.mention[s]
		return m == store.None || f.t.Mentions[m].Actor == store.None
	}
	return false
}

// sourceless reports whether cue i may stand without a source: a passive or a
// noun with a clause.
func (f *finder) sourceless(i int, r reading) bool {
	if r.frame != frameThat && r.frame != frameObjTo && r.prep != "as" {
		return false
	}
	return f.t.UPOS[i] == store.VERB && f.passive(i)
}

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

// clause is the clause that verb, noun or adjective i reports: its complement,
// or the sentence that it stands in as an aside.
func (f *finder) clause(i, s int, fr frame) []run {
	if f.t.UPOS[i] == store.NOUN {
		return f.of(f.nounClause(i))
	}
	for _, c := range f.forest.Children(i) {
		if f.t.Rel[c] == store.RelCcomp && c != s {
			return f.fromThat(i, f.subtrees(f.withSubject(i, c), func(k int) bool { return k == i || k == s }))
		}
	}
	if c := f.nounHolds(i); c != store.None {
		return f.of(c)
	}
	if fr != frameSay {
		return nil
	}
	if h := f.t.Head[i]; h != store.None && s != store.None && f.aside(i) && f.hasClause(h) {
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

// withSubject is the clause c of verb i, with the noun in front of it when the
// parser took its subject for an object of the verb.
func (f *finder) withSubject(i, c int) []int {
	if c < i || f.hasClause(c) || f.child(c, store.RelMark) != store.None {
		return []int{c}
	}
	o := f.child(i, store.RelObj)
	if o == store.None || o < i {
		return []int{c}
	}
	if _, last := f.forest.Extent(o); last != f.first(c) {
		return []int{c}
	}
	return []int{o, c}
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

// asClause is what "as Cole put it" at verb i comments on.
func (f *finder) asClause(i int) []run {
	m := f.child(i, store.RelMark)
	if f.t.Rel[i] != store.RelAdvcl || m == store.None || f.t.Lemma[m] != "as" {
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
		if rel := f.t.Rel[c]; rel == store.RelAcl || rel == store.RelCcomp {
			if m := f.child(c, store.RelMark); m != store.None && m < c && f.t.Lemma[m] == "that" {
				return c
			}
		}
	}
	return store.None
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
	return f.subtrees(heads, func(k int) bool { return k > o && f.t.Rel[k] == store.RelNmodUnmarked })
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
