package quote

import "github.com/parley-news/parley/internal/store"

// completeByPosition gives verbs of speech that still have no content the words
// beside them: the parser loses clauses that are long or without "that".
func (f *finder) completeByPosition() {
	for _, x := range f.t.Sentences {
		f.closing(x)
	}
	for k := range f.found {
		a := &f.found[k]
		if !a.waits || a.quotes || a.sourceHead == store.None || f.quotedSpeech(a.head) {
			continue
		}
		x := f.t.Sentences[f.t.Tokens[a.head].Sentence]
		if c := f.around(a, x); c != nil {
			a.content, a.waits = c, false
			continue
		}
		r := run{a.head + 1, x.Last}
		if a.sourceHead > a.head {
			r = run{x.First, a.head}
		}
		if f.statable(r, a.head) {
			a.content, a.waits = f.trim([]run{r}), false
		}
	}
}

// closing adds the attribution that ends sentence x, as in "The road is open,
// two officials said on Monday", where the tree does not show it.
func (f *finder) closing(x store.Sentence) {
	i := f.lastVerb(x)
	if i == store.None || !f.finite(i) || f.sayingAct(i) == "" || f.passive(i) {
		return
	}
	if k := f.speech[i]; k != store.None && !f.found[k].waits {
		return
	}
	comma := i - 1
	for comma > x.First && comma > i-reach && f.t.Form(comma) != "," {
		comma--
	}
	s := f.phraseHead(run{comma + 1, i})
	said := run{x.First, comma}
	if f.t.Form(comma) != "," || s == store.None || !f.canSpeak(s) || !f.statable(said, i) {
		return
	}
	a := attribution{cue: f.cueRun(i), head: i, sourceHead: s, source: run{comma + 1, f.cueRun(i).first}, content: f.trim([]run{said}), act: f.sayingAct(i)}
	if k := f.speech[i]; k != store.None {
		f.found[k] = a
		return
	}
	f.speech[i] = len(f.found)
	f.found = append(f.found, a)
}

// lastVerb is the last verb of x, or None.
func (f *finder) lastVerb(x store.Sentence) int {
	for i := x.Last - 1; i > x.First; i-- {
		if f.inside[i] != store.None {
			return store.None
		}
		if f.t.UPOS[i] == store.VERB {
			return i
		}
	}
	return store.None
}

// phraseHead is the noun that heads the tokens r, or None when r holds a verb or
// no noun.
func (f *finder) phraseHead(r run) int {
	head := store.None
	for k := r.first; k < r.last; k++ {
		switch f.t.UPOS[k] {
		case store.VERB, store.SCONJ:
			return store.None
		}
		if h := f.t.Head[k]; head == store.None && !r.holds(h) && (f.isNominal(k) || f.t.UPOS[k] == store.NUM) && f.caseOf(k) == "" {
			head = k
		}
	}
	return head
}

// around is the sentence x without the source and the cue of a, where commas set
// these off in the middle: "The union, Cole said, will strike."
func (f *finder) around(a *attribution, x store.Sentence) []run {
	inner := run{min(a.source.first, a.cue.first), max(a.source.last, a.cue.last)}
	if inner.first-1 <= x.First || inner.last+1 >= x.Last || f.t.Form(inner.first-1) != "," || f.t.Form(inner.last) != "," {
		return nil
	}
	if !f.statable(run{x.First, x.Last}, a.head) {
		return nil
	}
	return f.trim([]run{{x.First, inner.first - 1}, {inner.last + 1, x.Last}})
}

// parted is the content of verb of speech i when its source s stands with it
// between commas and the parser took what comes before for a second subject.
func (f *finder) parted(i, s int) []run {
	if s == store.None || s > i || f.first(s) == 0 {
		return nil
	}
	before := f.controller(i)
	if before == s || before == store.None || before > i {
		return nil
	}
	x := f.t.Sentences[f.t.Tokens[i].Sentence]
	return f.around(&attribution{head: i, cue: f.cueRun(i), source: f.sourceRun(s)}, x)
}

// statable reports whether the tokens r beside verb i are a sentence of their
// own: they begin like one and have a finite verb with a subject.
func (f *finder) statable(r run, i int) bool {
	if r.last-r.first < 4 {
		return false
	}
	switch f.t.UPOS[r.first] {
	case store.ADP, store.PUNCT, store.CCONJ, store.PART, store.VERB:
		if r.first > i {
			return false
		}
	}
	for k := r.first; k < r.last; k++ {
		if f.inside[k] != store.None {
			return false
		}
		if h := f.t.Head[k]; f.t.Rel[k].Base() == store.RelNsubj && r.holds(h) {
			return true
		}
	}
	return false
}
