package mend

import "github.com/parley-news/parley/internal/store"

// restoreNouns turns what was tagged as a verb in the third person into the plural
// noun it is where adjectives or an article hang on it and no subject does: "seeks
// firm guarantees".
func restoreNouns(t *store.Text, s store.Sentence) {
	for i := s.First; i < s.Last; i++ {
		if t.XPOS[i] != store.TagVBZ || t.UPOS[i] != store.VERB || !nominal(t, i) {
			continue
		}
		t.UPOS[i], t.XPOS[i] = store.NOUN, store.TagNNS
		if t.Rel[i] == store.RelCcomp || t.Rel[i] == store.RelXcomp {
			t.Rel[i] = store.RelObj
		}
		for c := range t.Children(i) {
			if t.Rel[c] == store.RelObl {
				t.Rel[c] = store.RelNmod
			}
		}
	}
}

// nominal reports whether the dependents of a word are those of a noun.
func nominal(t *store.Text, i int) bool {
	if t.Child(i, store.RelNsubj, store.RelNsubjPass, store.RelAux, store.RelAuxPass, store.RelObj, store.RelCcomp, store.RelMark) != store.None {
		return false
	}
	return t.Child(i, store.RelAmod, store.RelDet, store.RelNmodPoss) != store.None
}

// restoreParts turns an adjective with an article and an of-phrase into the noun it is,
// and into the object of its verb: "holds a fifth of the land".
func restoreParts(t *store.Text, s store.Sentence) {
	for i := s.First; i < s.Last; i++ {
		verb := t.Head[i]
		if t.UPOS[i] != store.ADJ || t.Rel[i] != store.RelXcomp || verb == store.None || t.UPOS[verb] != store.VERB {
			continue
		}
		if t.Child(i, store.RelDet) != store.None && t.Child(i, store.RelNmod) != store.None && t.Child(verb, store.RelObj) == store.None {
			t.UPOS[i], t.XPOS[i], t.Rel[i] = store.NOUN, store.TagNN, store.RelObj
		}
	}
}
