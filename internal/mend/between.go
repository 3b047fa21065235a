package mend

import "github.com/parley-news/parley/internal/store"

// joinBetween gives "between" the two that it wants where the parser hung the second
// elsewhere: in "talks between Peru and the bloc opened" the bloc is no subject. The
// noun before "between" becomes the subject of the verb that this leaves without one.
func joinBetween(t *store.Text, s store.Sentence) {
	for x := s.First + 2; x+2 < s.Last; x++ {
		noun, mark := t.Head[x], t.Child(x, store.RelCase)
		if t.Rel[x] != store.RelNmod || noun == store.None || noun > x || mark == store.None || t.Form(mark) != "between" || t.UPOS[x+1] != store.CCONJ || t.Child(x, store.RelConj) != store.None {
			continue
		}
		for y := x + 2; y < s.Last && y < x+6; y++ {
			verb := t.Head[y]
			switch {
			case verb == noun && t.Rel[y] == store.RelConj:
			case t.Rel[y] == store.RelNsubj && verb > y && t.Head[verb] == noun && t.UPOS[verb] == store.VERB:
				raiseVerb(t, noun, verb)
			default:
				continue
			}
			t.Head[y], t.Rel[y] = x, store.RelConj
			t.Head[x+1], t.Rel[x+1] = y, store.RelCc
			break
		}
	}
}

// raiseVerb makes a noun the subject of a verb that hung on it. The verb takes the
// noun's place; a later verb whose subject the noun was goes below it.
func raiseVerb(t *store.Text, noun, verb int) {
	later := t.Head[noun]
	if later != store.None && later > verb && t.Rel[noun] == store.RelNsubj {
		t.Head[verb], t.Rel[verb] = t.Head[later], t.Rel[later]
		t.Head[later], t.Rel[later] = verb, store.RelAdvcl
	} else {
		t.Head[verb], t.Rel[verb] = later, t.Rel[noun]
	}
	t.Head[noun], t.Rel[noun] = verb, store.RelNsubj
}

// restoreCompound turns a bare verb that opens a sentence into the noun it is where
// another verb stands on it without a subject: "Pay talks broke down".
func restoreCompound(t *store.Text, s store.Sentence) {
	first, noun := s.First, s.First+1
	if noun >= s.Last || t.XPOS[first] != store.TagVB || t.Head[first] != store.None || t.Head[noun] != first || t.Rel[noun] != store.RelObj || t.UPOS[noun] != store.NOUN {
		return
	}
	verb := t.Child(first, store.RelParataxis, store.RelConj)
	if verb == store.None || !finite(t.XPOS[verb]) || t.Child(verb, store.RelNsubj, store.RelNsubjPass, store.RelCc) != store.None {
		return
	}
	for c := range t.Children(first) {
		t.Head[c] = verb
	}
	t.Head[verb], t.Rel[verb] = store.None, store.RelRoot
	t.Rel[noun] = store.RelNsubj
	t.UPOS[first], t.XPOS[first] = store.NOUN, store.TagNN
	t.Head[first], t.Rel[first] = noun, store.RelCompound
}
