package quote

import (
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

// subject is the token that heads the source of the verb or predicate i, or
// None. It follows coordination, control and relative clauses.
func (f *finder) subject(i int) int {
	if f.aftermath(i) && f.controller(i) == store.None {
		return f.subjectAbove(i)
	}
	own := f.ownSubject
	for range 8 {
		if s := own(i); s != store.None {
			return f.antecedent(f.nameBefore(i, s), i)
		}
		own = f.controller
		h := f.t.Head[i]
		if h == store.None {
			return f.besideVerb(i)
		}
		switch f.t.Rel[i] {
		case store.RelConj:
		case store.RelXcomp:
			if o := f.child(h, store.RelObj, store.RelIobj); o != store.None {
				return o
			}
		case store.RelAdvcl:
			if !f.participle(i) {
				return store.None
			}
		case store.RelParataxis:
			if !f.participle(i) {
				return f.besideVerb(i)
			}
		case store.RelAclRelcl:
			return f.besideVerb(i)
		case store.RelAcl:
			if f.t.XPOS[i] != store.TagVBG {
				return store.None
			}
			return f.issuer(h)
		default:
			return store.None
		}
		if f.isNominal(h) && f.t.Rel[i] != store.RelConj && f.controller(h) == store.None {
			return h
		}
		i = h
	}
	return store.None
}

// subjectAbove is the subject of the nearest verb above i that has one.
func (f *finder) subjectAbove(i int) int {
	for v, n := f.t.Head[i], 0; v != store.None && n < 8; v, n = f.t.Head[v], n+1 {
		if s := f.controller(v); s != store.None {
			return f.antecedent(f.nameBefore(v, s), v)
		}
	}
	return store.None
}

// besideVerb is the noun right before the verb i of a relative clause and its
// adverbs, for which the parser found no subject: "terms Lagos firmly rejects".
func (f *finder) besideVerb(i int) int {
	k := i - 1
	for k > 0 && (f.t.UPOS[k] == store.ADV || f.t.UPOS[k] == store.AUX) {
		k--
	}
	if k > 0 && (f.t.UPOS[k] == store.PROPN || f.t.XPOS[k] == store.TagPRP) && k != f.t.Head[i] && f.caseOf(k) == "" && f.canSpeak(k) {
		return k
	}
	return store.None
}

// nameBefore is the name between the subject s, which cannot speak, and verb i
// when the parser made it a part of that subject without a reason to; or s.
func (f *finder) nameBefore(i, s int) int {
	if s > i || f.canSpeak(s) {
		return s
	}
	k := f.besideVerb(i)
	if k == store.None || f.t.Head[k] != s {
		return s
	}
	switch f.t.Rel[k] {
	case store.RelObj, store.RelAppos, store.RelDep:
		return k
	}
	return s
}

// issuer is who speaks through noun h, which a participle follows: the subject
// that issues it ("released a statement saying"), or h itself.
func (f *finder) issuer(h int) int {
	v := f.t.Head[h]
	if v == store.None || f.t.Rel[h] != store.RelObj || f.mention[h] != store.None {
		return h
	}
	if s := f.ownSubject(v); s != store.None && f.canSpeak(s) {
		return f.antecedent(s, v)
	}
	return h
}

// ownSubject is the subject of i, or the agent when i is passive.
func (f *finder) ownSubject(i int) int {
	if f.passive(i) {
		return f.agent(i)
	}
	s := f.controller(i)
	if s == store.None || s > i {
		return s
	}
	if n := f.child(s, store.RelNsubj); n != store.None && n < s && f.t.UPOS[s] == store.ADJ {
		return n // "officials close to him said"
	}
	for _, c := range f.forest.Children(i) {
		if c > s && c < i && f.t.Rel[c] == store.RelNsubj && f.setOff(c) && f.canSpeak(c) {
			return c // "the envoys, a lawyer said, left"
		}
	}
	return s
}

// controller is the subject of i as one who controls another verb: "she was
// quoted as saying" has her as the source of "saying".
func (f *finder) controller(i int) int {
	return f.child(i, store.RelNsubj, store.RelNsubjOuter, store.RelNsubjPass)
}

// passive reports whether verb i stands in the passive.
func (f *finder) passive(i int) bool {
	if f.child(i, store.RelAuxPass) != store.None {
		return true
	}
	if f.t.XPOS[i] != store.TagVBN {
		return false
	}
	switch f.t.Rel[i] {
	case store.RelAcl:
		return true
	case store.RelAdvcl:
		return f.child(i, store.RelAux, store.RelNsubj) == store.None
	}
	return f.t.Rel[i] == store.RelConj && f.t.Head[i] != store.None && f.child(i, store.RelAux, store.RelNsubj) == store.None && f.passive(f.t.Head[i])
}

// agent is the noun of the by-phrase of i, or None.
func (f *finder) agent(i int) int {
	for _, c := range f.forest.Children(i) {
		if f.t.Rel[c] == store.RelOblAgent || f.t.Rel[c] == store.RelObl && f.caseOf(c) == "by" {
			return c
		}
	}
	return f.hiddenAgent(i)
}

// hiddenAgent is the noun of a by-phrase that the parser hung on the last noun
// behind the passive verb i.
func (f *finder) hiddenAgent(i int) int {
	for _, c := range f.forest.Children(i) {
		if c < i || f.t.Rel[c] != store.RelObl && f.t.Rel[c] != store.RelXcomp {
			continue
		}
		for _, k := range f.forest.Children(c) {
			if f.t.Rel[k] == store.RelNmod && f.caseOf(k) == "by" && f.canSpeak(k) {
				return k
			}
		}
	}
	return store.None
}

// antecedent is the noun that the relative pronoun s of clause i stands for, or
// s itself.
func (f *finder) antecedent(s, i int) int {
	if x := f.t.XPOS[s]; x != store.TagWP && x != store.TagWDT {
		return s
	}
	for range 4 {
		if f.t.Rel[i] == store.RelAclRelcl && f.t.Head[i] != store.None {
			return f.t.Head[i]
		}
		if f.t.Rel[i] != store.RelConj || f.t.Head[i] == store.None {
			break
		}
		i = f.t.Head[i]
	}
	return s
}

// participle reports whether i is a participle without a conjunction of its own.
func (f *finder) participle(i int) bool {
	return f.t.XPOS[i] == store.TagVBG || f.t.XPOS[i] == store.TagVBN || f.t.XPOS[i] == store.TagVB
}

func (f *finder) isNominal(i int) bool {
	u := f.t.UPOS[i]
	return u == store.NOUN || u == store.PROPN || u == store.PRON
}

// sourceRun is the noun phrase of head s without relative clauses, side
// sentences and its preposition.
func (f *finder) sourceRun(s int) run {
	runs := f.subtrees([]int{s}, func(c int) bool {
		switch f.t.Rel[c] {
		case store.RelAclRelcl, store.RelParataxis, store.RelAdvcl, store.RelCcomp, store.RelAdvmod, store.RelMark, store.RelCop, store.RelNsubj:
			return true
		case store.RelCase:
			return c < s && f.t.Head[c] == s
		case store.RelConj:
			return !f.isNominal(c)
		case store.RelCompound:
			return c < s && f.t.XPOS[c] == store.TagNNS && f.t.UPOS[s] == store.PROPN
		case store.RelCc:
			return c < s || f.conjIsClause(c)
		case store.RelAcl, store.RelNmod:
			return c > s && f.setOff(c)
		}
		return false
	})
	for _, r := range f.trim(runs) {
		if r.holds(s) {
			return r
		}
	}
	return run{s, s + 1}
}

// conjIsClause reports whether the conjunction cc joins something other than a
// noun to its source.
func (f *finder) conjIsClause(cc int) bool {
	for c := cc + 1; c < len(f.t.Tokens) && f.t.Tokens[c].Sentence == f.t.Tokens[cc].Sentence; c++ {
		if f.t.Rel[c] == store.RelConj {
			return !f.isNominal(c)
		}
	}
	return true
}

// canSpeak reports whether the noun phrase of head s can be a source of words:
// an actor, a person's pronoun, a share of people, or a noun of the table.
func (f *finder) canSpeak(s int) bool {
	t := f.t
	if m := f.mention[s]; m != store.None && t.Mentions[m].Actor != store.None {
		return true
	}
	switch t.UPOS[s] {
	case store.PROPN:
		return true
	case store.PRON:
		return personal(t.Form(s))
	case store.NOUN:
		return f.words.sources[t.Lemma[s]]&speaks != 0 || strings.HasSuffix(t.Lemma[s], "man")
	case store.NUM, store.ADJ, store.DET:
		return f.child(s, store.RelNmod) != store.None
	}
	return false
}

// personal reports whether the pronoun form stands for people.
func personal(form string) bool {
	switch strings.ToLower(form) {
	case "he", "she", "they", "i", "we", "you", "who", "him", "her", "them", "some", "many", "others", "everyone", "everybody", "someone", "somebody", "one", "most", "both", "all", "nobody", "us", "me":
		return true
	}
	return false
}

// namedIn is the head of the person named at the end of the source r when another
// actor stands at its head s: "U.S. envoy Ada Lund", and s otherwise.
func (f *finder) namedIn(r run, s int) int {
	m := f.mention[s]
	if m != store.None && f.t.Mentions[m].Actor != store.None && f.isPerson(s) && f.t.Mentions[m].Form != event.FormNominal {
		return s
	}
	for k := r.last - 1; k >= r.first; k-- {
		if !f.isPerson(k) || f.t.Mentions[f.mention[k]].Last != r.last {
			continue
		}
		if f.titled(f.t.Mentions[f.mention[k]].Actor, s) {
			return k
		}
		if m == store.None && f.preposed(r, f.t.Mentions[f.mention[k]].First) {
			return s
		}
		switch f.t.UPOS[max(r.first, f.t.Mentions[f.mention[k]].First-1)] {
		case store.ADP, store.CCONJ, store.PART:
			return s
		}
		return k
	}
	return s
}

// titled reports whether token s belongs to a title of actor a: "Secretary" in
// "Secretary of State Ada Lund".
func (f *finder) titled(a, s int) bool {
	for _, title := range f.t.Actors[a].Titles {
		for _, span := range title.Spans {
			if span.Contains(f.t.Tokens[s].Span) {
				return true
			}
		}
	}
	return false
}

// preposed reports whether the name that begins at token k of source r, with the
// titles before it, stands under a preposition or a possessor.
func (f *finder) preposed(r run, k int) bool {
	for k--; k >= r.first; k-- {
		switch f.t.UPOS[k] {
		case store.PROPN, store.NOUN, store.ADJ, store.DET:
		case store.PUNCT:
			return false
		default:
			return true
		}
	}
	return false
}

// isPerson reports whether token i heads the mention of a person.
func (f *finder) isPerson(i int) bool {
	m := f.mention[i]
	if m == store.None || f.t.Mentions[m].Actor == store.None {
		return false
	}
	return f.t.Actors[f.t.Mentions[m].Actor].Kind == event.ActorPerson
}

// identify fills speaker and mention of q from its source r with the head s.
func (f *finder) identify(q *store.Quote, r run, s int) {
	t := f.t
	q.SourceMention, q.Speaker = f.mention[f.namedIn(r, s)], store.None
	if q.SourceMention != store.None {
		q.Speaker = t.Mentions[q.SourceMention].Actor
	}
	switch {
	case q.Speaker != store.None:
		q.Unnamed = f.nameless(&t.Actors[q.Speaker].Actor)
	case t.UPOS[s] == store.NOUN:
		q.Unnamed = f.words.sources[t.Lemma[s]]&unnamed != 0 && !f.hasName(s)
	}
}

// nameless reports whether actor a is known by no name, only as what unnamed
// sources are called: "a senior official".
func (f *finder) nameless(a *event.Actor) bool {
	if a.Kind == event.ActorSource {
		return true
	}
	last := a.Name[strings.LastIndexByte(a.Name, ' ')+1:]
	return (f.words.sources[last]|f.words.sources[strings.TrimSuffix(last, "s")])&unnamed != 0
}

// hasName reports whether a name stands at the noun s as its apposition or its
// continuation.
func (f *finder) hasName(s int) bool {
	for _, c := range f.forest.Children(s) {
		switch f.t.Rel[c] {
		case store.RelAppos, store.RelFlat, store.RelNmodDesc:
			if f.t.UPOS[c] == store.PROPN {
				return true
			}
		}
	}
	return false
}
