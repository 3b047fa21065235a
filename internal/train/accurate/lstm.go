package main

import "github.com/parley-news/parley/internal/biaffine"

// A batch lies in rows, a row a token: first the first tokens of all sentences, then
// the second, and so on. Sentences are sorted by falling length, so that the rows of a
// step are those of the step before, less the sentences that have ended.
type layout struct {
	first  []int // row of the first sentence at each step
	active []int // sentences at each step
	rows   int
}

func newLayout(lengths []int) layout {
	var l layout
	for t := range lengths[0] {
		n := 0
		for n < len(lengths) && lengths[n] > t {
			n++
		}
		l.first, l.active = append(l.first, l.rows), append(l.active, n)
		l.rows += n
	}
	return l
}

// row is that of token t of sentence s.
func (l *layout) row(s, t int) int { return l.first[t] + s }

const (
	hidden = biaffine.Hidden
	gates  = biaffine.Gates
	both   = biaffine.Both
)

// lstm is one direction of one layer over a batch.
type lstm struct {
	p       biaffine.Param // the first of its three matrices
	back    bool
	gates   []float32 // gates of each row, squashed
	cells   []float32 // states
	tanhs   []float32 // of the states
	before  []float32 // outputs of the row before
	dGates  []float32
	dCells  []float32
	dOutput []float32
}

// walk calls f with each step and the step before it, -1 for none.
func (x *lstm) walk(l *layout, f func(t, before int)) {
	n := len(l.first)
	for k := range n {
		if x.back {
			t, before := n-1-k, n-k
			if before == n {
				before = -1
			}
			f(t, before)
		} else {
			f(k, k-1)
		}
	}
}

// unwalk is walk in reverse.
func (x *lstm) unwalk(l *layout, f func(t, before int)) {
	n := len(l.first)
	for k := range n {
		if x.back {
			t, before := k, k+1
			if before == n {
				before = -1
			}
			f(t, before)
		} else {
			f(n-1-k, n-2-k)
		}
	}
}

// forward writes the outputs for the inputs in, width a row, to its half of out.
func (x *lstm) forward(p *params, l *layout, in []float32, width int, out []float32) {
	n := l.rows
	x.gates, x.cells, x.tanhs = zero(x.gates, n*gates), zero(x.cells, n*hidden), zero(x.tanhs, n*hidden)
	x.before = zero(x.before, n*hidden)
	fillRows(x.gates, p[x.p+2].V)
	gemm(x.gates, gates, in, width, 1, p[x.p].across, gates, n, gates, width)
	at := 0
	if x.back {
		at = hidden
	}
	x.walk(l, func(t, before int) {
		rows, m := l.first[t], 0
		if before >= 0 {
			m = min(l.active[t], l.active[before])
			gemm(x.gates[rows*gates:], gates, out[l.first[before]*both+at:], both, 1, p[x.p+1].across, gates, m, gates, hidden)
		}
		for s := range l.active[t] {
			r := rows + s
			var old []float32
			if s < m {
				o := l.first[before] + s
				old = x.cells[o*hidden : (o+1)*hidden]
				copy(x.before[r*hidden:], out[o*both+at:o*both+at+hidden])
			}
			x.cell(r, old, out[r*both+at:r*both+at+hidden])
		}
	})
}

// cell is a step of one row.
func (x *lstm) cell(r int, old, out []float32) {
	g := x.gates[r*gates : (r+1)*gates]
	cells, tanhs := x.cells[r*hidden:(r+1)*hidden], x.tanhs[r*hidden:(r+1)*hidden]
	for k := range out {
		in, forget := biaffine.Sigmoid(g[k]), biaffine.Sigmoid(g[hidden+k])
		emit, fresh := biaffine.Sigmoid(g[2*hidden+k]), biaffine.Tanh(g[3*hidden+k])
		g[k], g[hidden+k], g[2*hidden+k], g[3*hidden+k] = in, forget, emit, fresh
		c := float32(in * fresh)
		if old != nil {
			c += float32(forget * old[k])
		}
		cells[k], tanhs[k] = c, biaffine.Tanh(c)
		out[k] = emit * tanhs[k]
	}
}

// backward adds the gradients of the matrices, and of the inputs to dIn, for those of
// the outputs.
func (x *lstm) backward(p *params, grads *gradients, l *layout, in []float32, width int, dOut, dIn []float32) {
	n := l.rows
	x.dGates, x.dCells, x.dOutput = zero(x.dGates, n*gates), zero(x.dCells, n*hidden), zero(x.dOutput, n*hidden)
	at := 0
	if x.back {
		at = hidden
	}
	for r := range n {
		copy(x.dOutput[r*hidden:(r+1)*hidden], dOut[r*both+at:r*both+at+hidden])
	}
	x.unwalk(l, func(t, before int) {
		rows, m := l.first[t], 0
		if before >= 0 {
			m = min(l.active[t], l.active[before])
		}
		for s := range l.active[t] {
			r := rows + s
			var old, dOld []float32
			if s < m {
				o := l.first[before] + s
				old, dOld = x.cells[o*hidden:(o+1)*hidden], x.dCells[o*hidden:(o+1)*hidden]
			}
			x.uncell(r, old, dOld)
		}
		if m > 0 {
			gemm(x.dOutput[l.first[before]*hidden:], hidden, x.dGates[rows*gates:], gates, 1, p[x.p+1].V, hidden, m, hidden, gates)
		}
	})
	gemm(grads[x.p].v, width, x.dGates, 1, gates, in, width, gates, width, n)
	gemm(grads[x.p+1].v, hidden, x.dGates, 1, gates, x.before, hidden, gates, hidden, n)
	addRows(grads[x.p+2].v, x.dGates)
	gemm(dIn, width, x.dGates, gates, 1, p[x.p].V, width, n, width, gates)
}

// uncell is the gradient of cell.
func (x *lstm) uncell(r int, old, dOld []float32) {
	g, d := x.gates[r*gates:(r+1)*gates], x.dGates[r*gates:(r+1)*gates]
	tanhs := x.tanhs[r*hidden : (r+1)*hidden]
	dOutput, dCells := x.dOutput[r*hidden:(r+1)*hidden], x.dCells[r*hidden:(r+1)*hidden]
	for k, dh := range dOutput {
		in, forget, emit, fresh := g[k], g[hidden+k], g[2*hidden+k], g[3*hidden+k]
		dc := dCells[k] + float32(float32(dh*emit)*(1-float32(tanhs[k]*tanhs[k])))
		d[2*hidden+k] = float32(dh*tanhs[k]) * float32(emit*(1-emit))
		d[k] = float32(dc*fresh) * float32(in*(1-in))
		d[3*hidden+k] = float32(dc*in) * (1 - float32(fresh*fresh))
		if old != nil {
			d[hidden+k] = float32(dc*old[k]) * float32(forget*(1-forget))
			dOld[k] += float32(dc * forget)
		}
	}
}

// zero is s with length n, all zero.
func zero(s []float32, n int) []float32 {
	if cap(s) < n {
		return make([]float32, n, n+n/4)
	}
	s = s[:n]
	clear(s)
	return s
}

// fillRows sets every row of x to v.
func fillRows(x, v []float32) {
	for ; len(x) > 0; x = x[len(v):] {
		copy(x, v)
	}
}

// addRows adds every row of x to sum.
func addRows(sum, x []float32) {
	for ; len(x) > 0; x = x[len(sum):] {
		for k, v := range x[:len(sum)] {
			sum[k] += v
		}
	}
}
