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
	passive, expected := f.passive(i), f.expected(i)
	if passive && s != store.None && !able {
		return
	}
	for _, fr := range frameOrder {
		for _, r := range rs {
			if r.frame != fr || r.weak && !able || passive && (fr == frameTo || fr == frameIng) || expected && fr == frameObj {
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
		if (r.frame == frameSay || r.frame == frameQuote) && s != store.None && !passive {
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

// obliged reports whether verb i says what somebody must or should say. A verb
// joined to another shares its auxiliary unless it has a subject of its own.
func (f *finder) obliged(i int) bool {
	for n := 0; i != store.None && n < 8; n++ {
		if c := f.child(i, store.RelAux); c != store.None {
			return f.t.Lemma[c] == "must" || f.t.Lemma[c] == "should"
		}
		if f.t.Rel[i] != store.RelConj || f.child(i, store.RelNsubj, store.RelNsubjPass) != store.None {
			return false
		}
		i = f.t.Head[i]
	}
	return false
}

// expected reports whether verb i only tells what somebody is expected to say: "is
// expected to offer", "is likely to propose".
func (f *finder) expected(i int) bool {
	h := f.t.Head[i]
	if f.t.Rel[i] != store.RelXcomp || h == store.None || h > i || !f.marked(i, store.TagTO) {
		return false
	}
	switch f.t.Lemma[h] {
	case "expect", "suppose", "schedule", "slate", "tip":
		return f.passive(h)
	case "likely", "unlikely", "due", "expected", "poised":
		return true
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
var frameOrder = []frame{frameAs, frameSay, frameQuote, frameThat, frameAside, frameObjTo, frameOnTo, framePred, framePrep, frameTo, frameIng, frameObj}

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

// sourceless reports whether cue i may stand without a source in the frame of r, as
// a passive may: "it was reported that".
func (f *finder) sourceless(i int, r reading) bool {
	if r.frame != frameThat && r.frame != frameObjTo && r.frame != frameAs {
		return false
	}
	return f.t.UPOS[i] == store.VERB && f.passive(i)
}

// cueRun is cue i with the auxiliaries, adverbs and particles that touch it.
func (f *finder) cueRun(i int) run {
	r := run{i, i + 1}
	for r.first > 0 && f.t.Head[r.first-1] == i && f.partOfCue(r.first-1) {
		r.first--
	}
	for r.last < len(f.t.Tokens) && f.t.Head[r.last] == i && f.t.Rel[r.last] == store.RelCompoundPrt {
		r.last++
	}
	return r
}

func (f *finder) partOfCue(k int) bool {
	switch f.t.Rel[k] {
	case store.RelAux, store.RelAuxPass, store.RelCop:
		return true
	case store.RelAdvmod:
		return f.t.UPOS[k] == store.ADV || f.t.UPOS[k] == store.PART
	}
	return false
}
