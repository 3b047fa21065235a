package main

import (
	"math"
	"testing"

	"github.com/parley-news/parley/internal/biaffine"
)

// small is a learner over the test treebank, with its sentences as one batch.
func small(t *testing.T) (*learner, []*example) {
	t.Helper()
	all, err := readTreebanks([]string{"../testdata/tiny.conllu"})
	if err != nil {
		t.Fatal(err)
	}
	m, err := tables(all, "", 0)
	if err != nil {
		t.Fatal(err)
	}
	net, err := biaffine.NewNet(m)
	if err != nil {
		t.Fatal(err)
	}
	prepare(all, net)
	return newLearner(net, net.WordCount()), all
}

// TestLearns holds that a net learns a few sentences by heart.
func TestLearns(t *testing.T) {
	l, all := small(t)
	first := l.epoch(all, 400)
	last := first
	for range 120 {
		last = l.epoch(all, 400)
	}
	if last > first/2 {
		t.Errorf("loss %.3f after %.3f", last, first)
	}
	l.publish()
	var ws biaffine.Workspace
	l.net.Analyze(&ws, all[0].Words)
	if ws.Heads[0] == ws.Heads[len(ws.Heads)-1] && len(ws.Heads) > 3 {
		t.Errorf("heads %v", ws.Heads)
	}
}

// TestReproducible holds that the same input gives the same weights.
func TestReproducible(t *testing.T) {
	var packed [2]string
	for k := range packed {
		l, all := small(t)
		for range 3 {
			l.epoch(all, 30)
		}
		l.publish()
		packed[k] = l.net.Pack()
	}
	if packed[0] != packed[1] {
		t.Error("two trainings differ")
	}
}

// TestGemm holds gemm against the sum that defines it, for sizes around its blocks.
func TestGemm(t *testing.T) {
	for _, c := range [][3]int{{1, 1, 1}, {4, 32, 7}, {5, 54, 3}, {7, 118, 9}, {9, 33, 16}} {
		m, n, k := c[0], c[1], c[2]
		a, b, got := make([]float32, m*k), make([]float32, k*n), make([]float32, m*n)
		for i := range a {
			a[i] = float32(i%7) - 3
		}
		for i := range b {
			b[i] = float32(i%5) - 2
		}
		gemm(got, n, a, 1, m, b, n, m, n, k) // a lies turned
		for i := range m {
			for j := range n {
				want := 0.0
				for x := range k {
					want += float64(a[x*m+i]) * float64(b[x*n+j])
				}
				if math.Abs(float64(got[i*n+j])-want) > 1e-3 {
					t.Fatalf("%v: element %d, %d is %v, want %v", c, i, j, got[i*n+j], want)
				}
			}
		}
	}
}
