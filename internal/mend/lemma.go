package mend

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/parley-news/parley/internal/store"
)

// lemmaData lists verbs that end in e; its head says which.
//
//go:embed data/lemmas.txt
var lemmaData string

var (
	lemmaOnce sync.Once
	lemmas    map[string]string // without the e: with it
)

// restoreLemmas gives verbs the final e that the lemmatizer cut off with an ending.
func restoreLemmas(t *store.Text, s store.Sentence) {
	lemmaOnce.Do(func() {
		lemmas = make(map[string]string)
		for line := range strings.Lines(lemmaData) {
			if line = strings.TrimSuffix(line, "\n"); !strings.HasPrefix(line, "#") {
				lemmas[strings.TrimSuffix(line, "e")] = line
			}
		}
	})
	for i := s.First; i < s.Last; i++ {
		if t.UPOS[i] != store.VERB && t.UPOS[i] != store.ADJ {
			continue
		}
		if whole, ok := lemmas[t.Lemma[i]]; ok {
			t.Lemma[i] = whole
		}
	}
}
