package quote

import (
	"github.com/parley-news/parley/internal/store"
)

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

// owner is who makes the claim, warning or demand i: the possessor, or the noun of
// a by-phrase or a from-phrase; failing these the subject of the verb that has it as
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
