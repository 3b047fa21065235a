package mend

import (
	_ "embed"
	"strings"

	"github.com/parley-news/parley/internal/store"
)

// verbData lists the verbs that are taken for nouns; its head says which.
//
//go:embed data/verbs.txt
var verbData string

// listed reports whether lemma is one of the verbs.
func listed(lemma string) bool {
	for line := range strings.Lines(verbData) {
		if strings.TrimSuffix(line, "\n") == lemma {
			return true
		}
	}
	return false
}

// restoreVerb turns the root of a sentence that was tagged as a plural noun into
// the verb it is where a name stands before it and a clause behind: "Chile demands
// that Peru withdraw".
func restoreVerb(t *store.Text, s store.Sentence) {
	root := rootOf(t, s)
	if root == store.None || t.XPOS[root] != store.TagNNS || !listed(t.Lemma[root]) {
		return
	}
	subject, clause := store.None, store.None
	for i := s.First; i < s.Last; i++ {
		if t.Head[i] != root {
			continue
		}
		switch r := t.Rel[i]; {
		case r == store.RelCop || r == store.RelDet || r == store.RelNmodPoss:
			return
		case i == root-1 && (r == store.RelCompound || r == store.RelNsubj || r == store.RelAmod) && t.UPOS[i] == store.PROPN:
			subject = i
		case i > root && clausal(t, i, root):
			clause = i
		}
	}
	if subject == store.None || clause == store.None {
		return
	}
	t.UPOS[root], t.XPOS[root] = store.VERB, store.TagVBZ
	t.Rel[subject] = store.RelNsubj
	if t.Rel[clause] = store.RelCcomp; t.UPOS[root+1] == store.PART {
		t.Rel[clause] = store.RelXcomp
	}
	if that := root + 1; t.Head[that] == clause {
		t.Rel[that] = store.RelMark
	}
}

// rootOf is the root of a sentence.
func rootOf(t *store.Text, s store.Sentence) int {
	for i := s.First; i < s.Last; i++ {
		if t.Head[i] == store.None {
			return i
		}
	}
	return store.None
}

// clausal reports whether dependent i of root heads a clause that "that" or "to"
// opens right behind root.
func clausal(t *store.Text, i, root int) bool {
	switch t.Rel[i].Base() {
	case store.RelAcl, store.RelCcomp, store.RelXcomp, store.RelAdvcl:
	default:
		return false
	}
	opener := t.Form(root + 1)
	return opener == "that" || opener == "to"
}

// restoreParticiple turns what was taken for a clause, a number its subject and the noun
// behind it its object, into the object with a participle that it is: "freed two
// captured officers".
func restoreParticiple(t *store.Text, s store.Sentence) {
	for i := s.First + 1; i+2 < s.Last; i++ {
		part, noun := i+1, i+2
		verb := t.Head[part]
		if t.UPOS[i] != store.NUM || t.Rel[i] != store.RelNsubj || t.Head[i] != part || t.Rel[part] != store.RelCcomp || verb == store.None || verb >= i {
			continue
		}
		if t.XPOS[part] != store.TagVBD || t.Rel[noun] != store.RelObj || t.Head[noun] != part || t.Child(part, store.RelAux, store.RelMark) != store.None {
			continue
		}
		t.Head[noun], t.Rel[noun] = verb, store.RelObj
		t.Head[i], t.Rel[i] = noun, store.RelNummod
		for k := s.First; k < s.Last; k++ {
			if t.Head[k] == part || t.Head[k] == i {
				t.Head[k] = verb
			}
		}
		t.UPOS[part], t.XPOS[part], t.Head[part], t.Rel[part] = store.VERB, store.TagVBN, noun, store.RelAmod
	}
}

// restoreSubjunctive makes a verb of what is demanded of one name the bare verb that it
// is: "insisted that the Philippines withdraw".
func restoreSubjunctive(t *store.Text, s store.Sentence) {
	for i := s.First + 1; i < s.Last; i++ {
		verb, subject := t.Head[i], t.Child(i, store.RelNsubj)
		if t.XPOS[i] != store.TagVBP || t.Rel[i] != store.RelCcomp || verb == store.None || verb > i || subject == store.None || t.UPOS[subject] != store.PROPN || t.Form(i) != t.Lemma[i] {
			continue
		}
		if t.Child(subject, store.RelConj) != store.None || t.Child(i, store.RelMark) == store.None {
			continue
		}
		switch t.Lemma[verb] {
		case "insist", "demand", "request", "require", "propose", "ask", "urge", "recommend":
			t.XPOS[i] = store.TagVB
		}
	}
}

// restoreInfinitive makes what somebody claims or agrees to do a part of the verb and
// not a purpose: "claimed on Monday to control the valley".
func restoreInfinitive(t *store.Text, s store.Sentence) {
	for i := s.First; i < s.Last; i++ {
		verb, mark := t.Head[i], t.Child(i, store.RelMark)
		if t.Rel[i] != store.RelAdvcl || t.XPOS[i] != store.TagVB || verb == store.None || verb > i || mark == store.None || t.Form(mark) != "to" || mark != i-1 {
			continue
		}
		if t.Child(verb, store.RelObj, store.RelXcomp, store.RelCcomp) != store.None {
			continue
		}
		switch t.Lemma[verb] {
		case "claim", "refuse", "agree", "threaten", "vow", "pledge", "decline", "hope":
			t.Rel[i] = store.RelXcomp
		}
	}
}
