package mend

import (
	"math/rand/v2"
	"testing"

	"github.com/parley-news/parley/internal/conllutest"
	"github.com/parley-news/parley/internal/store"
)

// A mended tree is still a tree: every word leads to a root without a circle.
func FuzzAnnotate(f *testing.F) {
	f.Add(uint64(1), uint64(2))
	f.Fuzz(func(t *testing.T, a, b uint64) {
		x := conllutest.Text(`
1 The the DET DT 2 det
2 presidents president NOUN NNS 10 nsubj
3 of of ADP IN 4 case
4 Egypt Egypt PROPN NNP 2 nmod
5 and and CCONJ CC 7 cc
6 the the DET DT 7 det
7 premier premier NOUN NN 4 conj
8 Chad Chad PROPN NNP 7 appos
9 firmly firmly ADV RB 10 advmod
10 demands demand VERB VBZ 0 root
11 that that SCONJ IN 13 mark
12 Peru Peru PROPN NNP 13 nsubj
13 seeks seek VERB VBZ 10 ccomp
14 firm firm ADJ JJ 15 amod
15 guarantees guarantee VERB VBZ 13 ccomp
16 terms term NOUN NNS 15 appos
17 Lima Lima PROPN NNP 16 appos
18 rejects reject VERB VBZ 10 parataxis
`)
		conllutest.Shake(x, rand.New(rand.NewPCG(a, b)))
		Annotate(x)
		for i := range x.Head {
			steps := 0
			for h := i; h != store.None; h = x.Head[h] {
				if steps++; steps > len(x.Head) {
					t.Fatalf("a circle at word %d: %v", i, x.Head)
				}
			}
		}
	})
}
