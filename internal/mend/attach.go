package mend

import "github.com/parley-news/parley/internal/store"

// takesFor reports whether a noun with this lemma says what is asked for behind "for".
func takesFor(lemma string) bool {
	switch lemma {
	case "call", "appeal", "plea", "request", "demand", "bid", "petition":
		return true
	}
	return false
}

// lowerFor hangs what is asked for on the noun that asks where the phrase follows it at
// once and was hung on the verb: "It repeated its call for talks".
func lowerFor(t *store.Text, s store.Sentence) {
	for i := s.First; i+2 < s.Last; i++ {
		if t.UPOS[i] != store.NOUN || !takesFor(t.Lemma[i]) || t.Form(i+1) != "for" || t.Rel[i+1] != store.RelCase {
			continue
		}
		if x := t.Head[i+1]; x != store.None && t.Rel[x] == store.RelObl && t.Head[x] == t.Head[i] && t.Head[i] != store.None {
			t.Head[x], t.Rel[x] = i, store.RelNmod
		}
	}
}

// joinTitle makes the second of two subjects of one verb an apposition of the first
// where its name follows an office at once: "Secretary of State Ana Reyes said".
func joinTitle(t *store.Text, s store.Sentence) {
	for j := s.First + 1; j < s.Last; j++ {
		verb := t.Head[j]
		if t.Rel[j] != store.RelNsubj || t.UPOS[j] != store.PROPN || verb == store.None || verb < j || t.UPOS[j-1] != store.PROPN {
			continue
		}
		i := j - 1
		for t.Head[i] != store.None && t.Head[i] != verb && t.Head[i] < j {
			i = t.Head[i]
		}
		if i < j-1 && t.Head[i] == verb && t.Rel[i] == store.RelNsubj && t.Rel[j-1] == store.RelNmod && t.UPOS[i] == store.PROPN {
			t.Head[j], t.Rel[j] = i, store.RelAppos
		}
	}
}
