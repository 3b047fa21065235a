package mend

import "github.com/parley-news/parley/internal/store"

// lendSubjects makes a noun that "and" joins to a phrase before it the subject of the
// verb behind it where that verb has none and no "and" of its own: "met on Friday, and
// talks about ports were put off".
func lendSubjects(t *store.Text, s store.Sentence) {
	for verb := s.First + 2; verb < s.Last; verb++ {
		if t.Rel[verb] != store.RelConj || t.UPOS[verb] != store.VERB || t.Child(verb, store.RelNsubj, store.RelNsubjPass, store.RelCsubj, store.RelCc) != store.None {
			continue
		}
		begin, passive := verb, false
		for c := range t.Children(verb) {
			if c < begin && (t.Rel[c] == store.RelAux || t.Rel[c] == store.RelAuxPass) {
				begin = c
			}
			passive = passive || t.Rel[c] == store.RelAuxPass
		}
		if begin == verb && !finite(t.XPOS[verb]) || begin == s.First {
			continue
		}
		noun, and := begin-1, store.None
		for noun > t.Head[verb] && noun < begin {
			and = t.Child(noun, store.RelCc)
			if t.Rel[noun] == store.RelConj && t.UPOS[noun] == store.NOUN && and > s.First && t.Form(and-1) == "," {
				break
			}
			noun, and = t.Head[noun], store.None
		}
		if and == store.None || t.Head[noun] <= t.Head[verb] {
			continue
		}
		t.Head[noun], t.Rel[noun] = verb, store.RelNsubj
		if passive {
			t.Rel[noun] = store.RelNsubjPass
		}
		t.Head[and] = verb
	}
}

// lowerWhose makes the clause of "whose" the relative clause that it is, and the verb
// behind it that of the sentence: "The union, whose members marched, urged talks."
func lowerWhose(t *store.Text, s store.Sentence) {
	for i := s.First + 2; i+1 < s.Last; i++ {
		owned := t.Head[i]
		if t.XPOS[i] != store.TagWPS || t.Form(i-1) != "," || owned == store.None || t.Rel[owned] != store.RelNsubj {
			continue
		}
		inner := t.Head[owned]
		if inner == store.None {
			continue
		}
		outer := t.Child(inner, store.RelNsubj)
		if outer == store.None || outer >= i || outer == owned {
			continue
		}
		for verb := inner + 1; verb < s.Last; verb++ {
			if t.Head[verb] == inner && t.Rel[verb] == store.RelConj && finite(t.XPOS[verb]) && t.Form(verb-1) == "," && t.Child(verb, store.RelCc, store.RelNsubj, store.RelNsubjPass) == store.None {
				t.Head[verb], t.Rel[verb] = t.Head[inner], t.Rel[inner]
				t.Head[inner], t.Rel[inner] = outer, store.RelAclRelcl
				t.Head[outer] = verb
				break
			}
		}
	}
}

// lowerOblique makes a noun with a preposition that hangs on a verb like a clause of its
// own the adverbial that it is, and hangs it on the year before it if there is one: "the
// first talks since May 2022, shortly after the invasion".
func lowerOblique(t *store.Text, s store.Sentence) {
	for i := s.First; i < s.Last; i++ {
		if t.Rel[i] != store.RelParataxis || t.UPOS[i] != store.NOUN && t.UPOS[i] != store.PROPN || t.Head[i] == store.None || t.UPOS[t.Head[i]] != store.VERB {
			continue
		}
		if c := t.Child(i, store.RelCase); c != store.None && c < i && t.UPOS[c] == store.ADP && t.Child(i, store.RelNsubj, store.RelCop) == store.None {
			t.Rel[i] = store.RelObl
			if year := yearBefore(t, s, i); year != store.None && !t.Dominates(i, year) {
				t.Head[i], t.Rel[i] = year, store.RelNmod
			}
		}
	}
}

// yearBefore is the year that stands, with a comma, before the phrase of token i.
func yearBefore(t *store.Text, s store.Sentence, i int) int {
	first := i
	for c := range t.Children(i) {
		first = min(first, c)
	}
	if t.Form(first) != "," {
		first--
	}
	if k := first - 1; k >= s.First && t.Form(first) == "," && t.XPOS[k] == store.TagCD && len(t.Form(k)) == 4 {
		return k
	}
	return store.None
}

// freeSubject makes the object of a participle that opens a sentence the subject of the
// finite verb behind it, which has none, and the participle its modifier: "Striking
// miners rejected the offer."
func freeSubject(t *store.Text, s store.Sentence) {
	i := s.First
	if i+2 >= s.Last || t.XPOS[i] != store.TagVBG || t.Rel[i] != store.RelAdvcl {
		return
	}
	noun, verb := i+1, t.Head[i]
	if verb <= noun || t.UPOS[noun] != store.NOUN || t.Rel[noun] != store.RelObj || t.Head[noun] != i || t.Child(verb, store.RelNsubj, store.RelNsubjPass, store.RelExpl) != store.None {
		return
	}
	for k := noun + 1; k < verb; k++ {
		if t.UPOS[k] != store.AUX && t.UPOS[k] != store.ADV {
			return
		}
	}
	t.Head[noun], t.Rel[noun] = verb, store.RelNsubj
	t.Head[i], t.Rel[i] = noun, store.RelAmod
}
