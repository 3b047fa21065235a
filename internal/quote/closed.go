package quote

import (
	"slices"

	"github.com/parley-news/parley/internal/store"
)

// joinClosed joins q to the verb of speech that follows it, as in “Yes,” Cole
// said. Where the words stand decides here, not the tree.
func (f *finder) joinClosed(q *quotation) {
	if !q.closed || !f.handsOver(q) {
		return
	}
	i := f.speechVerb(q.last)
	if i == store.None {
		return
	}
	s := f.speakerBeside(q.last, i)
	if s == store.None {
		return
	}
	k := f.speech[i]
	if k == store.None {
		k = len(f.found)
		f.speech[i] = k
		f.found = append(f.found, attribution{cue: f.cueRun(i), head: i, act: f.sayingAct(i)})
	}
	a := &f.found[k]
	a.sourceHead, a.source, a.minor = s, f.sourceRun(s), false
	a.content = slices.DeleteFunc(a.content, func(r run) bool { return overlap(r, q.run) == 0 })
	for j := range a.content {
		a.content[j] = run{max(a.content[j].first, q.first), min(a.content[j].last, q.last)}
	}
	f.extend(k, q)
}

// handsOver reports whether q ends like words that a verb of speech follows: with
// a comma, a question or an exclamation.
func (f *finder) handsOver(q *quotation) bool {
	if q.last >= len(f.t.Tokens) || q.last-q.first < 3 || !f.sameParagraph(q.last-1, q.last) || f.embedded(q) {
		return false
	}
	switch f.t.Form(q.last - 2) {
	case ",", "?", "!", "…", "...", "—", "--", "–":
		return true
	}
	return f.t.Form(q.last) == ","
}

// embedded reports whether q goes on a phrase in front of it, as a title does.
func (f *finder) embedded(q *quotation) bool {
	p := q.first - 1
	if p < 0 || f.t.Tokens[p].Sentence != f.t.Tokens[q.first].Sentence {
		return false
	}
	return f.t.UPOS[p] != store.PUNCT && f.t.UPOS[p] != store.CCONJ && f.t.UPOS[p] != store.VERB
}

// speechVerb is the verb of speech among the tokens from on, before any other
// verb; None when there is none within reach.
func (f *finder) speechVerb(from int) int {
	x := f.t.Sentences[f.t.Tokens[from].Sentence]
	for i := from; i < min(from+reach, x.Last); i++ {
		if f.inside[i] != store.None || f.stops(i) {
			return store.None
		}
		if f.t.UPOS[i] == store.VERB {
			if f.sayingAct(i) == "" || f.passive(i) {
				return store.None
			}
			return i
		}
	}
	return store.None
}

// speakerBeside is the head of the noun phrase between token from and verb i, or
// of the one behind the verb.
func (f *finder) speakerBeside(from, i int) int {
	if f.t.Form(from) == "," && from < i {
		from++
	}
	if from == i {
		if s := f.inverted(i); s != store.None {
			return s
		}
		return f.subject(i)
	}
	for k := from; k < i; k++ {
		if h := f.t.Head[k]; (h < from || h >= i) && (f.isNominal(k) || f.t.UPOS[k] == store.NUM || f.t.UPOS[k] == store.DET) {
			return f.antecedent(k, i)
		}
	}
	return store.None
}
