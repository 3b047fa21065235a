package mend

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/parley-news/parley/internal/store"
)

// lemmaData lists lemmas that come out wrong; its head says how.
//
//go:embed data/lemmas.txt
var lemmaData string

var (
	lemmaOnce sync.Once
	lemmas    map[string]string // wrong: right
)

// restoreLemmas gives verbs the final e that the lemmatizer cut off with an ending, and
// mends other lemmas that are known to come out wrong.
func restoreLemmas(t *store.Text, s store.Sentence) {
	lemmaOnce.Do(func() {
		lemmas = make(map[string]string)
		for line := range strings.Lines(lemmaData) {
			line = strings.TrimSuffix(line, "\n")
			wrong, right, both := strings.Cut(line, " ")
			switch {
			case strings.HasPrefix(line, "#"):
			case both:
				lemmas[wrong] = right
			default:
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
