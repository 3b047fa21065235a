package main

import (
	"math"
	"math/rand/v2"

	"github.com/parley-news/parley/internal/biaffine"
)

// param is a matrix while it is learned.
type param struct {
	biaffine.Matrix
	across       []float32 // the transpose, for matrices that inputs are multiplied with
	mean, square []float32 // of the gradients (Adam)
	average      []float32 // of the values over the last steps
	table        bool      // rows are looked up: only those touched are learned
}

// params are all matrices.
type params [biaffine.Params]param

// newParams are the matrices with their first values.
func newParams(words, tags, rels int, rng *rand.Rand) *params {
	all := new(params)
	for k, s := range biaffine.Shape(words, tags, rels) {
		p := biaffine.Param(k)
		n := s[0] * s[1]
		x := &all[p]
		x.Matrix = biaffine.Matrix{Rows: s[0], Cols: s[1], V: make([]float32, n)}
		x.mean, x.square, x.average = make([]float32, n), make([]float32, n), make([]float32, n)
		x.table = p <= biaffine.Shapes
		size := 1 / math.Sqrt(float64(s[1]))
		switch {
		case x.table || p == biaffine.RootHead || p == biaffine.RootLabel:
			size = 0.1
		case p == biaffine.Re1F || p == biaffine.Re1B || p == biaffine.Re2F || p == biaffine.Re2B:
			size *= 0.7
		case p == biaffine.ArcProduct:
			size = 0.02
		case s[0] == 1:
			size = 0
		}
		for i := range x.V {
			x.V[i] = float32(rng.NormFloat64() * size)
		}
		switch p {
		case biaffine.Bias1F, biaffine.Bias1B, biaffine.Bias2F, biaffine.Bias2B:
			for i := biaffine.Hidden; i < 2*biaffine.Hidden; i++ {
				x.V[i] = 1 // to forget little at first
			}
		}
		if !x.table && s[0] > 1 {
			x.across = make([]float32, n)
			x.turn()
		}
		copy(x.average, x.V)
	}
	return all
}

// turn brings the transpose up to date.
func (x *param) turn() {
	for r := range x.Rows {
		for c, v := range x.Row(r) {
			x.across[c*x.Rows+r] = v
		}
	}
}

// Adam's settings.
const (
	rate            = 2e-3
	warmup          = 200 // steps
	finalRate       = 0.03
	keepMean        = 0.9
	keepSquare      = 0.99
	averaged        = 0.999
	largestGradient = 5
)

// rateAt is the rate of learning at a step.
func rateAt(step, steps int) float32 {
	if step < warmup {
		return rate * float32(step+1) / warmup
	}
	return rate * (1 - (1-finalRate)*float32(step)/float32(steps))
}

// learn moves the matrix against the sum of the gradients a and b, which are cleared.
func (x *param) learn(a, b *gradient, rate float32, step int) {
	if x.table {
		for _, g := range [...]*gradient{a, b} {
			for _, r := range g.rows {
				if !g.touched[r] {
					continue // the other shard's turn did it
				}
				from, to := r*x.Cols, (r+1)*x.Cols
				x.move(from, to, a.v, b.v, rate, step)
				a.touched[r], b.touched[r] = false, false
			}
			g.rows = g.rows[:0]
		}
	} else {
		x.move(0, len(x.V), a.v, b.v, rate, step)
		if x.across != nil {
			x.turn()
		}
	}
	keep := float32(averaged)
	if soon := float32(step+1) / float32(step+10); soon < keep {
		keep = soon
	}
	for i, v := range x.V {
		x.average[i] = float32(keep*x.average[i]) + float32((1-keep)*v)
	}
}

func (x *param) move(from, to int, a, b []float32, rate float32, step int) {
	first := 1 - float32(math.Pow(keepMean, float64(step+1)))
	second := 1 - float32(math.Pow(keepSquare, float64(step+1)))
	for i := from; i < to; i++ {
		g := min(max(a[i]+b[i], -largestGradient), largestGradient)
		a[i], b[i] = 0, 0
		m := float32(keepMean*x.mean[i]) + float32((1-keepMean)*g)
		s := float32(keepSquare*x.square[i]) + float32(float32((1-keepSquare)*g)*g)
		x.mean[i], x.square[i] = m, s
		x.V[i] -= float32(rate * (m / first) / (float32(math.Sqrt(float64(s/second))) + 1e-8))
	}
}

// gradient is that of one matrix in one shard.
type gradient struct {
	v       []float32
	rows    []int // of a table: those touched
	touched []bool
}

// row is the gradient of row r of a table.
func (g *gradient) row(r, cols int) []float32 {
	if !g.touched[r] {
		g.touched[r] = true
		g.rows = append(g.rows, r)
	}
	return g.v[r*cols : (r+1)*cols]
}
