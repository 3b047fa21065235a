package lexicon

import "strings"

// Lemma is the verb of l that form, in lower case, is an inflected form of; empty
// when there is none. A lemmatizer that learned from a treebank knows the verbs of
// the treebank; the lexicon knows its own.
func (l *Lexicon) Lemma(form string) string { return l.forms[form] }

// inflect enters the verbs of frames and their regular forms beside the irregular
// ones that the files give. The first verb with a form keeps it.
func (l *Lexicon) inflect(frames []*Frame) {
	var verbs []string
	for _, f := range frames {
		for _, p := range f.Predicates {
			if f.Kind == Verb && l.forms[p.Head] != p.Head {
				l.forms[p.Head] = p.Head
				verbs = append(verbs, p.Head)
			}
		}
	}
	for _, verb := range verbs {
		for _, form := range regularForms(verb) {
			if l.forms[form] == "" {
				l.forms[form] = verb
			}
		}
	}
}

// regularForms are the forms of a regular verb. A verb of several syllables may
// double its last consonant or not: "kidnapped", "benefited".
func regularForms(verb string) []string {
	n := len(verb)
	last := verb[n-1]
	switch {
	case n < 2 || last < 'a' || last > 'z':
		return nil
	case last == 'e':
		return []string{verb + "s", verb + "d", verb[:n-1] + "ing"}
	case last == 'y' && !vowel(verb[n-2]):
		return []string{verb[:n-1] + "ies", verb[:n-1] + "ied", verb + "ing"}
	}
	forms := []string{verb + "s"}
	if strings.HasSuffix(verb, "s") || strings.HasSuffix(verb, "sh") || strings.HasSuffix(verb, "ch") || last == 'x' || last == 'z' || last == 'o' {
		forms[0] = verb + "es"
	}
	doubles := n > 2 && !vowel(last) && !strings.ContainsRune("wxy", rune(last)) && vowel(verb[n-2]) && !vowel(verb[n-3])
	if doubles {
		forms = append(forms, verb+string(last)+"ed", verb+string(last)+"ing")
	}
	if !doubles || syllables(verb) > 1 {
		forms = append(forms, verb+"ed", verb+"ing")
	}
	return forms
}

func vowel(c byte) bool { return strings.IndexByte("aeiouy", c) >= 0 }

// syllables is the number of groups of vowels in s.
func syllables(s string) int {
	n := 0
	for i := range len(s) {
		if vowel(s[i]) && (i == 0 || !vowel(s[i-1])) {
			n++
		}
	}
	return n
}
