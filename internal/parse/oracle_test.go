package parse

import (
	"math/rand/v2"
	"testing"

	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/internal/word"
)

// example is a sentence of one-letter words with the heads given, counted from 1.
func example(heads ...int) Example {
	e := Example{}
	for i, h := range heads {
		w := &word.Word{}
		(&word.Describer{}).Describe(w, string(rune('a'+i%26)))
		e.Words = append(e.Words, Tagged{w, store.TagNN, store.NOUN})
		e.Heads = append(e.Heads, h-1)
		rel := store.RelDep
		if h == 0 {
			rel = store.RelRoot
		}
		e.Rels = append(e.Rels, rel)
	}
	return e
}

// randomTree is a projective tree of n words with one root.
func randomTree(rng *rand.Rand, n int) Example {
	heads := make([]int, n)
	var grow func(first, last, head int)
	grow = func(first, last, head int) {
		for first < last {
			end := first + 1 + rng.IntN(last-first)
			if head == 0 {
				end = last
			}
			top := first + rng.IntN(end-first)
			heads[top] = head
			grow(first, top, top+1)
			grow(top+1, end, top+1)
			first = end
		}
	}
	grow(0, n, 0)
	return example(heads...)
}

// follow parses e by transitions that pick chooses from those of the least cost,
// and returns the sum of costs and the number of wrong heads.
func follow(e Example, pick func(costs [transitions]int) int) (sum, wrong int) {
	g := newGold(e)
	var s state
	s.begin(e.Words)
	for !s.done() {
		c := g.costs(&s)
		a := pick(c)
		sum += c[a]
		s.apply(a, store.RelDep)
	}
	for d, h := range g.head {
		if s.nodes[d].head != h {
			wrong++
		}
	}
	return sum, wrong
}

func cheapest(c [transitions]int) int {
	top := 0
	for a := range c {
		if c[a] < c[top] {
			top = a
		}
	}
	return top
}

// The path the oracle shows costs nothing and gives the gold tree.
func TestOracleFindsGold(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	examples := []Example{example(0), example(2, 0), example(0, 1), example(2, 0, 2, 3, 2), example(3, 3, 0, 5, 3)}
	for range 300 {
		examples = append(examples, randomTree(rng, 1+rng.IntN(20)))
	}
	for _, e := range examples {
		if sum, wrong := follow(e, cheapest); sum != 0 || wrong != 0 {
			t.Errorf("heads %v: cost %d, %d wrong heads", e.Heads, sum, wrong)
		}
	}
}

// Whatever the path, it loses as many arcs as its transitions cost, and from each
// state some transition costs nothing: that is what makes the oracle dynamic.
func TestOracleCountsLosses(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for range 300 {
		e := randomTree(rng, 1+rng.IntN(15))
		sum, wrong := follow(e, func(c [transitions]int) int {
			if c[cheapest(c)] != 0 {
				t.Errorf("heads %v: no transition is free: %v", e.Heads, c)
			}
			for {
				if a := rng.IntN(transitions); c[a] < never {
					return a
				}
			}
		})
		if sum != wrong {
			t.Errorf("heads %v: cost %d, but %d wrong heads", e.Heads, sum, wrong)
		}
	}
}

// A crossing arc is lifted; a tree without one stays as it is.
func TestProjectivize(t *testing.T) {
	for _, c := range []struct{ heads, want []int }{
		{[]int{0, 1, 1, 2}, []int{0, 1, 1, 1}}, // 2 -> 4 crosses 1 -> 3 nowhere, but 3 lies between
		{[]int{2, 0, 2, 3}, []int{2, 0, 2, 3}},
	} {
		g := newGold(example(c.heads...))
		for d, h := range g.head {
			if want := int32((c.want[d] + len(c.want)) % (len(c.want) + 1)); h != want {
				t.Errorf("heads %v: word %d has head %d, want %d", c.heads, d+1, h, want)
			}
		}
	}
}
