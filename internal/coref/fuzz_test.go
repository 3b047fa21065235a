package coref

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/parley-news/parley/internal/conllutest"
	"github.com/parley-news/parley/internal/store"
)

// FuzzAnnotate shakes the trees of the links: no panic, mentions sorted and inside
// their sentences, indices valid.
func FuzzAnnotate(f *testing.F) {
	f.Add(uint64(1), uint64(2))
	f.Fuzz(func(t *testing.T, a, b uint64) {
		cs := append(cases(t), conllutest.Cases(t, "testdata/things.conllu")...)
		r := rand.New(rand.NewPCG(a, b))
		x := cs[r.IntN(len(cs))].Text
		conllutest.Shake(x, r)
		Annotate(x)
		check(t, x)
	})
}

// check tests what every mention must fulfil.
func check(t *testing.T, x *store.Text) {
	t.Helper()
	for k, m := range x.Mentions {
		if k > 0 && (m.First < x.Mentions[k-1].First || m.First == x.Mentions[k-1].First && m.Last > x.Mentions[k-1].Last) {
			t.Errorf("mention %d is out of order", k)
		}
		if m.Head < m.First || m.Head >= m.Last || x.Tokens[m.First].Sentence != x.Tokens[m.Last-1].Sentence {
			t.Errorf("mention %d: %+v", k, m)
		}
		if m.Actor >= len(x.Actors) || m.Place >= len(x.Places) || m.Actor == store.None && m.Place == store.None {
			t.Errorf("mention %d: %+v", k, m)
		}
	}
	checkThings(t, x)
}

// checkThings tests that things have two mentions or more in order, and that no token
// heads two things or a thing and an actor.
func checkThings(t *testing.T, x *store.Text) {
	t.Helper()
	taken := make([]bool, len(x.Tokens))
	for _, m := range x.Mentions {
		taken[m.Head] = true
	}
	for _, heads := range x.Things {
		if len(heads) < 2 || !slices.IsSorted(heads) {
			t.Errorf("thing %v", heads)
		}
		for _, i := range heads {
			if taken[i] {
				t.Errorf("token %d of thing %v is taken", i, heads)
			}
			taken[i] = true
		}
	}
}

// many is a text of n sentences with a name, a pair and pronouns.
func many(n int) *store.Text {
	var b strings.Builder
	for k := range n {
		fmt.Fprintf(&b, "# actor\tLund %d\tperson\tmale\t1-1\n", k%500)
		b.WriteString("1 Lund Lund PROPN NNP 2 nsubj\n2 told tell VERB VBD 0 root\n3 the the DET DT 4 det\n4 sides side NOUN NNS 2 obj\n5 he he PRON PRP 7 nsubj\n6 would would AUX MD 7 aux\n7 move move VERB VB 2 ccomp\n8 their their PRON PRP$ 9 nmod:poss\n9 camp camp NOUN NN 7 obj\n\n")
	}
	return conllutest.Text(b.String())
}

// The cost of a token must not grow with the text.
func BenchmarkAnnotate(b *testing.B) {
	for _, n := range []int{1000, 2000, 4000} {
		x := many(n)
		given := x.Mentions
		b.Run(fmt.Sprint("sentences=", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				x.Mentions = given
				Annotate(x)
			}
			b.ReportMetric(float64(b.N*len(x.Tokens))/b.Elapsed().Seconds(), "tokens/s")
		})
	}
}
