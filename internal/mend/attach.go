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

// raiseParallel hangs "the N of X" behind "and" on the noun that stands like it, "the N
// of Y", and not on Y: "the release of ten farmers and the withdrawal of its troops".
func raiseParallel(t *store.Text, s store.Sentence) {
	for i := s.First; i < s.Last; i++ {
		y := t.Head[i]
		if t.Rel[i] != store.RelConj || t.UPOS[i] != store.NOUN || y == store.None || y > i || t.Rel[y] != store.RelNmod || !ofNoun(t, i) {
			continue
		}
		if n := t.Head[y]; t.UPOS[n] == store.NOUN && t.Child(n, store.RelDet) != store.None && t.Child(y, store.RelDet, store.RelNmod) == store.None {
			t.Head[i] = n
		}
	}
}

// ofNoun reports whether the noun at token i has an article and an of-phrase.
func ofNoun(t *store.Text, i int) bool {
	of := t.Child(i, store.RelNmod)
	return t.Child(i, store.RelDet) != store.None && of > i && t.Child(of, store.RelCase) != store.None && t.Form(t.Child(of, store.RelCase)) == "of"
}

// raiseOutOf hangs the place behind "out of" on the verb where it was hung on the
// object before it: "drove the rebels out of the city".
func raiseOutOf(t *store.Text, s store.Sentence) {
	for i := s.First; i+1 < s.Last; i++ {
		x := t.Head[i]
		if t.Form(i) != "out" || t.Form(i+1) != "of" || x == store.None || t.Rel[x] != store.RelNmod {
			continue
		}
		if o := t.Head[x]; o != store.None && t.Rel[o] == store.RelObj && o < i {
			t.Head[x], t.Rel[x] = t.Head[o], store.RelObl
		}
	}
}

// restorePresent makes "present" behind a noun with "with" the adjective that it is:
// "met with officials present".
func restorePresent(t *store.Text, s store.Sentence) {
	for i := s.First + 1; i < s.Last; i++ {
		noun := i - 1
		if t.Form(i) != "present" || t.UPOS[noun] != store.NOUN {
			continue
		}
		with := t.Child(noun, store.RelCase, store.RelMark)
		if with == store.None && t.Head[noun] == i {
			with = t.Child(i, store.RelMark)
			if with == store.None || t.Form(with) != "with" || t.Head[i] == store.None {
				continue
			}
			t.Head[noun], t.Rel[noun] = t.Head[i], store.RelObl
			t.Head[with], t.Rel[with] = noun, store.RelCase
		}
		if with != store.None && t.Form(with) == "with" && !t.Dominates(i, noun) {
			t.UPOS[i], t.XPOS[i], t.Lemma[i], t.Head[i], t.Rel[i] = store.ADJ, store.TagJJ, "present", noun, store.RelAcl
		}
	}
}

// raiseSpeaker hangs the clause of the speaker behind a quotation on the root of what
// is quoted, and not on a noun inside.
func raiseSpeaker(t *store.Text, s store.Sentence) {
	root := rootOf(t, s)
	closed := store.None
	for i := s.First; i < s.Last; i++ {
		switch {
		case t.XPOS[i] == store.TagCloseQuote || i > s.First && t.Form(i) == "\"":
			closed = i
		case closed != store.None && t.Rel[i] == store.RelParataxis && t.UPOS[i] == store.VERB && root < closed:
			if h := t.Head[i]; h != root && h < closed && t.UPOS[h] == store.NOUN {
				t.Head[i] = root
			}
		}
	}
}

// restoreRoot makes the participle behind a noun the verb of a sentence that has none:
// "Attacks by rebels on villages continued." Headlines have no period and stay.
func restoreRoot(t *store.Text, s store.Sentence) {
	root := rootOf(t, s)
	if root == store.None || t.UPOS[root] != store.NOUN && t.UPOS[root] != store.PROPN || t.Form(s.Last-1) != "." || t.Child(root, store.RelCop, store.RelParataxis, store.RelNsubj) != store.None {
		return
	}
	verb := store.None
	for i := root + 1; i < s.Last; i++ {
		if finite(t.XPOS[i]) && t.Head[i] == root && t.Rel[i] != store.RelAdvcl {
			return
		}
		h := t.Head[i]
		if t.Rel[i] != store.RelAcl || t.XPOS[i] != store.TagVBN || t.UPOS[i-1] == store.PUNCT || t.Child(i, store.RelOblAgent, store.RelAuxPass) != store.None {
			continue
		}
		if h == root || t.Head[h] == root && t.Rel[h] == store.RelNmod {
			verb = i
		}
	}
	if verb == store.None {
		return
	}
	t.Head[verb], t.Rel[verb], t.XPOS[verb] = store.None, store.RelRoot, store.TagVBD
	t.Head[root], t.Rel[root] = verb, store.RelNsubj
	for i := s.First; i < s.Last; i++ {
		if t.Head[i] == root && (i > verb || t.Rel[i] == store.RelPunct) {
			t.Head[i] = verb
		}
	}
}

// raiseSince hangs a date behind "since" on the noun that "between" joins people to, and not on the people: "the first talks between the sides since 2022".
func raiseSince(t *store.Text, s store.Sentence) {
	for i := s.First; i < s.Last; i++ {
		people, mark := t.Head[i], t.Child(i, store.RelCase)
		if t.Rel[i] != store.RelNmod || people == store.None || people > i || t.Rel[people] != store.RelNmod || mark == store.None || t.Form(mark) != "since" {
			continue
		}
		if c := t.Child(people, store.RelCase); c != store.None && t.Form(c) == "between" {
			t.Head[i] = t.Head[people]
		}
	}
}
