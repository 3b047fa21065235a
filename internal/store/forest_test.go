package store_test

import (
	"slices"
	"testing"

	"github.com/parley-news/parley/internal/conllutest"
	"github.com/parley-news/parley/internal/store"
)

// The index must say what the plain look-ups say.
func TestForest(t *testing.T) {
	x := conllutest.Text(`
1 Officials official NOUN NNS 2 nsubj
2 said say VERB VBD 0 root
3 that that SCONJ IN 6 mark
4 the the DET DT 5 det
5 envoys envoy NOUN NNS 6 nsubj
6 left leave VERB VBD 2 ccomp
7 . . PUNCT . 2 punct

1 They they PRON PRP 2 nsubj
2 waited wait VERB VBD 0 root
`)
	f := store.NewForest(x)
	for i := range x.Tokens {
		if want := slices.Collect(x.Children(i)); !slices.Equal(f.Children(i), want) {
			t.Errorf("Children(%d) = %v, want %v", i, f.Children(i), want)
		}
		first, last := f.Extent(i)
		if wf, wl := subtree(x, i); first != wf || last != wl {
			t.Errorf("Extent(%d) = %d, %d, want %d, %d", i, first, last, wf, wl)
		}
	}
}

// subtree is the smallest run of tokens [first, last) that holds token i and all
// its descendants.
func subtree(t *store.Text, i int) (first, last int) {
	s := t.Sentences[t.Tokens[i].Sentence]
	first, last = i, i+1
	for j := s.First; j < s.Last; j++ {
		if t.Dominates(i, j) {
			first, last = min(first, j), max(last, j+1)
		}
	}
	return first, last
}
