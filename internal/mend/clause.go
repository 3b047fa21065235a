package mend

import "github.com/parley-news/parley/internal/store"

// restoreClause turns the first of several demanded verbs back into a verb where the
// parser took it for a noun with a name before it: "Peru demanded that Chile
// demilitarise, close its bases and". No noun with a comma behind it is the subject
// of the bare verb that follows.
func restoreClause(t *store.Text, s store.Sentence) {
	for i := s.First + 3; i < s.Last-2; i++ {
		name := i - 1
		if t.XPOS[i] != store.TagNN || t.UPOS[name] != store.PROPN || t.Head[name] != i {
			continue
		}
		that := name - 1
		for that > s.First && (t.UPOS[that] == store.PROPN || t.UPOS[that] == store.DET || t.UPOS[that] == store.ADJ) {
			that--
		}
		verb, next := that-1, bareBehind(t, s, i)
		if that <= s.First || t.Form(that) != "that" || t.UPOS[verb] != store.VERB || next == store.None {
			continue
		}
		if t.Dominates(i, verb) || t.Dominates(next, verb) || t.Dominates(that, verb) {
			continue
		}
		t.UPOS[i], t.XPOS[i], t.Rel[i], t.Head[i] = store.VERB, store.TagVB, store.RelCcomp, verb
		t.Rel[name] = store.RelNsubj
		t.Head[that], t.Rel[that] = i, store.RelMark
		t.Head[next], t.Rel[next] = i, store.RelConj
	}
}

// restoreReceivers makes a name between a verb of giving and its object the indirect
// object that it is: "offered Chad a deal".
func restoreReceivers(t *store.Text, s store.Sentence) {
	for i := s.First + 1; i < s.Last-1; i++ {
		verb := t.Head[i]
		if t.Rel[i] != store.RelObj || verb == store.None || verb > i || t.UPOS[i] != store.PROPN && t.UPOS[i] != store.PRON || t.UPOS[i+1] != store.DET {
			continue
		}
		if o := t.Head[i+1]; o != store.None && t.Head[o] == verb && t.Rel[o] == store.RelObj && t.UPOS[o] == store.NOUN {
			t.Rel[i] = store.RelIobj
		}
	}
}

// bareBehind is the bare verb that the comma or "and" behind noun i sets beside it.
func bareBehind(t *store.Text, s store.Sentence, i int) int {
	if t.Form(i+1) != "," && t.UPOS[i+1] != store.CCONJ {
		return store.None
	}
	for j := i + 2; j < s.Last && j < i+4; j++ {
		if t.XPOS[j] != store.TagVB {
			continue
		}
		if t.Head[j] == i && t.Rel[j] == store.RelConj || t.Head[i] == j && t.Rel[i] == store.RelNsubj {
			if t.Child(j, store.RelAux, store.RelMark) == store.None || t.Head[i] == j {
				return j
			}
		}
	}
	return store.None
}

// restoreConjunct turns a word between two objects of a bare verb into the second
// verb that it is: "leave the league and cede Borno".
func restoreConjunct(t *store.Text, s store.Sentence) {
	for i := s.First + 3; i < s.Last-1; i++ {
		verb := t.Head[i]
		if t.Rel[i] != store.RelConj || verb == store.None || t.XPOS[verb] != store.TagVB || t.UPOS[i] != store.ADJ && t.UPOS[i] != store.NOUN || t.UPOS[i-1] != store.CCONJ {
			continue
		}
		object := store.None
		for c := range t.Children(verb) {
			if c > i && t.Rel[c] == store.RelObj {
				object = c
				break
			}
		}
		if before := t.Child(verb, store.RelObj); object == store.None || before == object || t.Child(i, store.RelDet, store.RelAmod) != store.None {
			continue
		}
		t.UPOS[i], t.XPOS[i], t.Head[object] = store.VERB, store.TagVB, i
	}
}

// restoreBare turns an adjective with a subject and an object into the bare verb that
// it is, and makes a bare verb behind a demanded clause and a comma its conjunct: "that
// Peru free the crew, return the boats and".
func restoreBare(t *store.Text, s store.Sentence) {
	for i := s.First + 1; i < s.Last; i++ {
		switch {
		case t.UPOS[i] == store.ADJ && t.Rel[i] == store.RelCcomp:
			if t.Child(i, store.RelNsubj) != store.None && t.Child(i, store.RelObj) > i && t.Child(i, store.RelCop) == store.None {
				t.UPOS[i], t.XPOS[i] = store.VERB, store.TagVB
			}
		case t.XPOS[i] == store.TagVB && t.Rel[i] == store.RelParataxis && t.Form(i-1) == "," && t.Head[i] != store.None:
			c := t.Child(t.Head[i], store.RelCcomp)
			if c != store.None && c < i && t.XPOS[c] == store.TagVB && t.Child(c, store.RelMark) != store.None && t.Child(i, store.RelNsubj, store.RelMark, store.RelAux) == store.None {
				t.Head[i], t.Rel[i] = c, store.RelConj
			}
		}
	}
}
