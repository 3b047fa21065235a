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
