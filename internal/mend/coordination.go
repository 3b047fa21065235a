package mend

import "github.com/parley-news/parley/internal/store"

// raiseConjuncts hangs a common noun that is coordinated with a name inside an
// of-phrase one level up: in "the presidents of Egypt and Sudan and the premier of
// Chad" the premier goes with the presidents.
func raiseConjuncts(t *store.Text, s store.Sentence) {
	for i := s.First; i < s.Last; i++ {
		name := t.Head[i]
		if t.Rel[i] != store.RelConj || t.UPOS[i] != store.NOUN || name == store.None || t.UPOS[name] != store.PROPN || t.Rel[name] != store.RelNmod {
			continue
		}
		if t.Child(i, store.RelDet) != store.None && t.UPOS[t.Head[name]] == store.NOUN {
			t.Head[i] = t.Head[name]
		}
	}
}
