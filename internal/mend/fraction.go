package mend

import (
	"strings"

	"github.com/parley-news/parley/internal/store"
)

// restoreFractions takes "about" before a part of a whole for the adverb it is, and
// the part for the object of a verb that has none: "controls about a third of Borno".
// A time behind "since" goes from the part to the verb.
func restoreFractions(t *store.Text, s store.Sentence) {
	for i := s.First + 1; i+2 < s.Last; i++ {
		part := t.Head[i]
		if t.UPOS[i] != store.ADP || t.Form(i) != "about" && t.Form(i) != "around" || part != i+2 || t.Rel[i] != store.RelCase || !fraction(t.Lemma[part]) {
			continue
		}
		verb := t.Head[part]
		if verb != i-1 || t.UPOS[verb] != store.VERB || t.Rel[part] != store.RelObl || t.Child(verb, store.RelObj) != store.None {
			continue
		}
		t.UPOS[i], t.XPOS[i], t.Rel[i] = store.ADV, store.TagRB, store.RelAdvmod
		t.Rel[part] = store.RelObj
		for c := range t.Children(part) {
			if m := t.Child(c, store.RelCase); m != store.None && t.Form(m) == "since" {
				t.Head[c], t.Rel[c] = verb, store.RelObl
			}
		}
	}
}

// fraction reports whether a lemma names a part of a whole.
func fraction(lemma string) bool {
	switch strings.ToLower(lemma) {
	case "half", "third", "quarter", "fifth", "sixth", "tenth", "dozen":
		return true
	}
	return false
}
