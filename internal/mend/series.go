package mend

import "github.com/parley-news/parley/internal/store"

// joinSeries makes a bare noun behind the object of a verb, where a comma stands
// between them and an "and" follows, the object's conjunct that it is: "seeks a rise, a
// shorter week and an end to night shifts".
func joinSeries(t *store.Text, s store.Sentence) {
	for i := s.First + 3; i < s.Last; i++ {
		verb := t.Head[i]
		if t.Rel[i] != store.RelOblUnmarked || verb == store.None || t.Child(i, store.RelDet) == store.None {
			continue
		}
		object := t.Child(verb, store.RelObj)
		if object == store.None || object > i || t.Form(object+1) != "," || t.Child(i, store.RelDet) != object+2 {
			continue
		}
		last := store.None
		for c := range t.Children(verb) {
			if c > i && t.Rel[c] == store.RelConj && t.UPOS[c] == store.NOUN {
				last = c
			}
		}
		if last == store.None {
			if last = t.Child(i, store.RelConj); last == store.None {
				continue
			}
		}
		t.Head[i], t.Rel[i] = object, store.RelConj
		t.Head[last] = object
	}
}

// joinItems makes the second of three items of a list, which the parser took for an
// apposition, the conjunct that it is: "a truce, a seat and an end to patrols".
func joinItems(t *store.Text, s store.Sentence) {
	for i := s.First + 2; i < s.Last; i++ {
		first := t.Head[i]
		if t.Rel[i] != store.RelAppos || t.UPOS[i] != store.NOUN || first == store.None || first > i || t.UPOS[first] != store.NOUN || t.Child(i, store.RelDet) == store.None {
			continue
		}
		for c := range t.Children(first) {
			and := t.Child(c, store.RelCc)
			if c > i && t.Rel[c] == store.RelConj && and > i && t.Form(and-1) != "," && t.Dominates(i, and-1) {
				t.Rel[i] = store.RelConj
			}
		}
	}
}
