package biaffine

import (
	"math"
	"math/rand/v2"
	"testing"
)

// TestTree holds the tree that is found against all trees of a few tokens.
func TestTree(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	var found tree
	for range 300 {
		n := 1 + rng.IntN(5)
		score := make([]float32, n*(n+1))
		for k := range score {
			score[k] = rng.Float32()
		}
		heads := make([]int, n)
		found.find(heads, score)
		if !projective(heads) {
			t.Fatalf("%v is no projective tree with one root", heads)
		}
		if got, want := total(heads, score), best(n, score); math.Abs(float64(got-want)) > 1e-5 {
			t.Fatalf("%v scores %v, the best %v", heads, got, want)
		}
	}
}

func total(heads []int, score []float32) (sum float32) {
	for d, h := range heads {
		sum += score[d*(len(heads)+1)+h+1]
	}
	return sum
}

// best is the score of the best of all projective trees of n tokens.
func best(n int, score []float32) float32 {
	top := float32(math.Inf(-1))
	heads := make([]int, n)
	var try func(d int)
	try = func(d int) {
		if d == n {
			if projective(heads) {
				top = max(top, total(heads, score))
			}
			return
		}
		for h := -1; h < n; h++ {
			heads[d] = h
			try(d + 1)
		}
	}
	try(0)
	return top
}

// projective reports whether heads is a tree with one root and no arc crosses another.
func projective(heads []int) bool {
	roots := 0
	for d, h := range heads {
		if h < 0 {
			roots++
		}
		for k, steps := d, 0; heads[k] >= 0; k = heads[k] {
			if steps++; steps > len(heads) {
				return false
			}
		}
	}
	for d, h := range heads {
		for i := min(d, h) + 1; h >= 0 && i < max(d, h); i++ { // all between hang below d or h
			k := i
			for k >= 0 && k != d && k != h {
				k = heads[k]
			}
			if k < 0 {
				return false
			}
		}
	}
	return roots == 1
}
