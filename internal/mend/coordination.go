package mend

import "github.com/parley-news/parley/internal/store"

// lowerModifiers hangs a phrase right behind the last of two coordinated nouns on that
// one where the first has a phrase of its own: "the release of a crew and an end to
// patrols".
func lowerModifiers(t *store.Text, s store.Sentence) {
	for i := s.First; i < s.Last; i++ {
		noun, mark := t.Head[i], t.Child(i, store.RelCase)
		if t.Rel[i] != store.RelNmod || noun == store.None || mark <= s.First || mark > i || noun > mark-2 {
			continue
		}
		last := mark - 1
		own := t.Child(noun, store.RelNmod, store.RelConj)
		if t.Head[last] == noun && t.Rel[last] == store.RelConj && t.UPOS[last] == store.NOUN && own < last && own > noun && t.UPOS[noun] == store.NOUN {
			t.Head[i] = last
		}
	}
}

// partSubjects makes a noun that hangs as a conjunct on a verb the subject of the verb
// right behind it, which has none, and that one the conjunct: "farms need water, and
// Peru will build a dam".
func partSubjects(t *store.Text, s store.Sentence) {
	for i := s.First + 2; i+1 < s.Last; i++ {
		first, and := t.Head[i], t.Child(i, store.RelCc)
		if t.Rel[i] != store.RelConj || t.UPOS[i] != store.PROPN && t.UPOS[i] != store.NOUN || first == store.None || first > i || t.UPOS[first] != store.VERB || and == store.None {
			continue
		}
		verb := i + 1
		if t.UPOS[verb] == store.AUX && t.Head[verb] != store.None {
			verb = t.Head[verb]
		}
		if verb <= i || t.UPOS[verb] != store.VERB || verb == i+1 && !finite(t.XPOS[verb]) || t.Child(verb, store.RelNsubj, store.RelNsubjPass, store.RelCsubj) != store.None || t.Dominates(i, verb) {
			continue
		}
		if t.Head[first] == verb {
			t.Head[first], t.Rel[first] = t.Head[verb], t.Rel[verb]
		} else if t.Dominates(verb, first) {
			continue
		}
		t.Head[verb], t.Rel[verb] = first, store.RelConj
		t.Head[i], t.Rel[i], t.Head[and] = verb, store.RelNsubj, verb
	}
}

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
