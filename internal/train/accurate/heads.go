package main

import "github.com/parley-news/parley/internal/biaffine"

const (
	arcSize   = biaffine.ArcSize
	labelSize = biaffine.LabelSize
)

// arcs learns the heads.
type arcs struct {
	heads, deps, products    []float32 // by row
	dHeads, dDeps, dProducts []float32
	scores                   []float32
	keptHeads, keptDeps      []float32 // what was dropped
	h, turned, q, dh, dq     []float32 // of one sentence: heads from the root on, products
}

func (a *arcs) run(s *shard, share float32) {
	p, n := s.p, s.layout.rows
	a.heads = project(a.heads, s, biaffine.HeadIn, biaffine.HeadBias)
	a.deps = project(a.deps, s, biaffine.DepIn, biaffine.DepBias)
	biaffine.Relax(a.heads)
	biaffine.Relax(a.deps)
	a.keptHeads, a.keptDeps = s.dropUnits(a.keptHeads, a.heads), s.dropUnits(a.keptDeps, a.deps)
	a.products = zero(a.products, n*arcSize)
	fillRows(a.products, p[biaffine.ArcBias].V)
	gemm(a.products, arcSize, a.deps, arcSize, 1, p[biaffine.ArcProduct].across, arcSize, n, arcSize, arcSize)
	a.dHeads, a.dDeps, a.dProducts = zero(a.dHeads, n*arcSize), zero(a.dDeps, n*arcSize), zero(a.dProducts, n*arcSize)
	for k := range s.sentences {
		a.sentence(s, k, share)
	}
	gemm(s.grads[biaffine.ArcProduct].v, arcSize, a.dProducts, 1, arcSize, a.deps, arcSize, arcSize, arcSize, n)
	addRows(s.grads[biaffine.ArcBias].v, a.dProducts)
	gemm(a.dDeps, arcSize, a.dProducts, arcSize, 1, p[biaffine.ArcProduct].V, arcSize, n, arcSize, arcSize)
	times(a.dHeads, a.keptHeads)
	times(a.dDeps, a.keptDeps)
	unrelax(a.dHeads, a.heads)
	unrelax(a.dDeps, a.deps)
	unproject(a.dHeads, s, biaffine.HeadIn, biaffine.HeadBias)
	unproject(a.dDeps, s, biaffine.DepIn, biaffine.DepBias)
}

// sentence adds the gradients of sentence k.
func (a *arcs) sentence(s *shard, k int, share float32) {
	e := s.sentences[k]
	n := len(e.Words)
	a.h, a.q, a.turned = zero(a.h, (n+1)*arcSize), zero(a.q, n*arcSize), zero(a.turned, (n+1)*arcSize)
	copy(a.h, s.p[biaffine.RootHead].V)
	for t := range n {
		r := s.layout.row(k, t)
		copy(a.h[(t+1)*arcSize:], a.heads[r*arcSize:(r+1)*arcSize])
		copy(a.q[t*arcSize:], a.products[r*arcSize:(r+1)*arcSize])
	}
	for t := range n + 1 {
		for d, v := range a.h[t*arcSize : (t+1)*arcSize] {
			a.turned[d*(n+1)+t] = v
		}
	}
	a.scores = zero(a.scores, n*(n+1))
	gemm(a.scores, n+1, a.q, arcSize, 1, a.turned, n+1, n, n+1, arcSize)
	for t, h := range e.Heads {
		s.loss += softmax(a.scores[t*(n+1):(t+1)*(n+1)], h+1, share)
	}
	a.dh, a.dq = zero(a.dh, (n+1)*arcSize), zero(a.dq, n*arcSize)
	gemm(a.dq, arcSize, a.scores, n+1, 1, a.h, arcSize, n, arcSize, n+1)
	gemm(a.dh, arcSize, a.scores, 1, n+1, a.q, arcSize, n+1, arcSize, n)
	add(s.grads[biaffine.RootHead].v, a.dh[:arcSize])
	for t := range n {
		r := s.layout.row(k, t)
		add(a.dHeads[r*arcSize:(r+1)*arcSize], a.dh[(t+1)*arcSize:(t+2)*arcSize])
		add(a.dProducts[r*arcSize:(r+1)*arcSize], a.dq[t*arcSize:(t+1)*arcSize])
	}
}

// labels learns the relations of the right arcs.
type labels struct {
	deps, heads, dDeps, dHeads []float32
	hidden, dHidden, scores    []float32
	kept                       []float32
}

func (l *labels) run(s *shard, share float32) {
	p, n, rels := s.p, s.layout.rows, s.p[biaffine.LabelOut].Rows
	l.deps = project(l.deps, s, biaffine.LabelDep, biaffine.LabelBias)
	l.heads = project(l.heads, s, biaffine.LabelHead, noBias)
	l.hidden, l.scores, l.dHidden = zero(l.hidden, n*labelSize), zero(l.scores, n*rels), zero(l.dHidden, n*labelSize)
	l.dDeps, l.dHeads = zero(l.dDeps, n*labelSize), zero(l.dHeads, n*labelSize)
	l.each(s, func(r int, head, _ []float32, _ int) {
		h, d := l.hidden[r*labelSize:(r+1)*labelSize], l.deps[r*labelSize:(r+1)*labelSize]
		for k := range h {
			h[k] = max(d[k]+head[k], 0)
		}
	})
	l.kept = s.dropUnits(l.kept, l.hidden)
	fillRows(l.scores, p[biaffine.LabelOutBias].V)
	gemm(l.scores, rels, l.hidden, labelSize, 1, p[biaffine.LabelOut].across, rels, n, rels, labelSize)
	l.each(s, func(r int, _, _ []float32, right int) {
		s.loss += softmax(l.scores[r*rels:(r+1)*rels], right, share)
	})
	gemm(s.grads[biaffine.LabelOut].v, labelSize, l.scores, 1, rels, l.hidden, labelSize, rels, labelSize, n)
	addRows(s.grads[biaffine.LabelOutBias].v, l.scores)
	gemm(l.dHidden, labelSize, l.scores, rels, 1, p[biaffine.LabelOut].V, labelSize, n, labelSize, rels)
	times(l.dHidden, l.kept)
	l.each(s, func(r int, _, dHead []float32, _ int) {
		d, h := l.dHidden[r*labelSize:(r+1)*labelSize], l.hidden[r*labelSize:(r+1)*labelSize]
		for k, v := range h {
			if v <= 0 {
				d[k] = 0
			}
		}
		add(dHead, d)
		add(l.dDeps[r*labelSize:(r+1)*labelSize], d)
	})
	unproject(l.dDeps, s, biaffine.LabelDep, biaffine.LabelBias)
	unproject(l.dHeads, s, biaffine.LabelHead, noBias)
}

// each calls f with the row of each token, the vector of its head and its gradient,
// and its relation.
func (l *labels) each(s *shard, f func(r int, head, dHead []float32, rel int)) {
	for k, e := range s.sentences {
		for t, h := range e.Heads {
			head, dHead := s.p[biaffine.RootLabel].V, s.grads[biaffine.RootLabel].v
			if h >= 0 {
				at := s.layout.row(k, h) * labelSize
				head, dHead = l.heads[at:at+labelSize], l.dHeads[at:at+labelSize]
			}
			f(s.layout.row(k, t), head, dHead, e.rels[t])
		}
	}
}

// noBias says that a projection has none.
const noBias biaffine.Param = -1

// project is the outputs of layer 2 times a matrix, plus a bias.
func project(dst []float32, s *shard, in, bias biaffine.Param) []float32 {
	size := s.p[in].Rows
	dst = zero(dst, s.layout.rows*size)
	if bias != noBias {
		fillRows(dst, s.p[bias].V)
	}
	gemm(dst, size, s.out2, both, 1, s.p[in].across, size, s.layout.rows, size, both)
	return dst
}

// unproject adds the gradients of project.
func unproject(d []float32, s *shard, in, bias biaffine.Param) {
	size := s.p[in].Rows
	if bias != noBias {
		addRows(s.grads[bias].v, d)
	}
	gemm(s.grads[in].v, both, d, 1, size, s.out2, both, size, both, s.layout.rows)
	gemm(s.dOut2, both, d, size, 1, s.p[in].V, both, s.layout.rows, both, size)
}

// unrelax is the gradient of biaffine.Relax, whose output x is.
func unrelax(d, x []float32) {
	for k, v := range x {
		if v < 0 {
			d[k] *= biaffine.Leak
		}
	}
}

func add(sum, x []float32) {
	for k, v := range x {
		sum[k] += v
	}
}
