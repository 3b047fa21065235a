package conllutest

import (
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/parley-news/parley/internal/store"
)

// Case is a document of a file of cases with what it wants: the lines "# want = "
// below its "# newdoc".
type Case struct {
	Text  *store.Text
	Wants []string
}

// Cases reads the file of that path, which a test cannot do without. Every document
// must begin with "# newdoc".
func Cases(tb testing.TB, path string) []Case {
	tb.Helper()
	cases, err := readCases(path)
	if err != nil {
		tb.Fatal(err)
	}
	return cases
}

func readCases(path string) ([]Case, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	texts, err := Read(strings.NewReader(string(data)))
	if err != nil {
		return nil, err
	}
	var cases []Case
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSuffix(line, "\n")
		if line == "# newdoc" && len(cases) < len(texts) {
			cases = append(cases, Case{Text: texts[len(cases)]})
		}
		if w, ok := strings.CutPrefix(line, "# want = "); ok && len(cases) > 0 {
			last := &cases[len(cases)-1]
			last.Wants = append(last.Wants, w)
		}
	}
	if len(cases) != len(texts) {
		return nil, fmt.Errorf("conllutest: %s: %d documents, %d begin with \"# newdoc\"", path, len(texts), len(cases))
	}
	return cases, nil
}

// Shake hangs some tokens of t elsewhere, without making circles, and changes
// their relations and tags: what a parser may get wrong, and worse.
func Shake(t *store.Text, r *rand.Rand) {
	for range 1 + r.IntN(8) {
		i := r.IntN(len(t.Tokens))
		s := t.Sentences[t.Tokens[i].Sentence]
		if h := s.First + r.IntN(s.Last-s.First); !t.Dominates(i, h) {
			t.Head[i] = h
		}
		t.Rel[i] = store.Rel(r.IntN(int(store.RelXcomp) + 1))
		t.UPOS[i] = store.UPOS(r.IntN(int(store.X) + 1))
	}
}
