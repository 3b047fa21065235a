package mend

import "github.com/parley-news/parley/internal/store"

// restoreRelatives finds relative clauses without a pronoun that the parser took
// apart: in "terms Peru rejects" a name stands right behind a common noun and right
// before a verb without subject. The name becomes the verb's subject, the verb a
// relative clause of the noun.
func restoreRelatives(t *store.Text, s store.Sentence) {
	for verb := s.First + 2; verb < s.Last; verb++ {
		if t.UPOS[verb] != store.VERB || !finite(t.XPOS[verb]) {
			continue
		}
		name := verb - 1
		for name > s.First && t.UPOS[name] == store.ADV {
			name--
		}
		noun := name - 1
		if noun < s.First || t.UPOS[name] != store.PROPN || t.UPOS[noun] != store.NOUN || t.Head[name] != noun {
			continue
		}
		if subject := t.Child(verb, store.RelNsubj, store.RelNsubjPass); subject != store.None && subject != noun {
			continue
		}
		attachRelative(t, noun, name, verb)
	}
}

// attachRelative rebuilds the three words. Where the noun hung on the verb, it takes
// the verb's place in the tree.
func attachRelative(t *store.Text, noun, name, verb int) {
	if t.Dominates(verb, noun) {
		t.Head[noun], t.Rel[noun] = t.Head[verb], t.Rel[verb]
	}
	t.Head[verb], t.Rel[verb] = noun, store.RelAclRelcl
	t.Head[name], t.Rel[name] = verb, store.RelNsubj
}

func finite(x store.XPOS) bool {
	return x == store.TagVBZ || x == store.TagVBP || x == store.TagVBD
}
