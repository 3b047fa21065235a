package main

import (
	"math"
	"math/rand/v2"

	"github.com/parley-news/parley/internal/biaffine"
)

// Shares of values that are dropped while learning, and the weight of the tags.
const (
	dropInput  = 0.2
	dropWord   = 0.2
	dropVector = 0.15
	dropOutput = 0.33
	dropUnit   = 0.2
	tagWeight  = 0.7
	lossScale  = 8
)

type gradients [biaffine.Params]gradient

func newGradients(p *params) *gradients {
	g := new(gradients)
	for k := range p {
		g[k].v = make([]float32, len(p[k].V))
		if p[k].table {
			g[k].touched = make([]bool, p[k].Rows)
		}
	}
	return g
}

// shard works on one part of a batch.
type shard struct {
	net   *biaffine.Net // for the vectors
	p     *params
	grads *gradients
	rng   *rand.Rand

	sentences []*example // by falling length
	layout    layout
	rows      [][5]int // of the tables, by row
	loss      float64

	x, dx               []float32
	inputMask           []float32
	f1, b1, f2, b2      lstm
	out1, out2          []float32 // outputs of the layers with what was dropped
	mask1, mask2        []float32
	dOut1, dOut2        []float32
	arcs                arcs
	labels              labels
	tagScores, dTagging []float32
}

// run adds the gradients of the sentences, each token counting share.
func (s *shard) run(sentences []*example, share float32) {
	s.sentences, s.loss = sentences, 0
	var lengths []int
	for _, e := range sentences {
		lengths = append(lengths, len(e.Words))
	}
	s.layout = newLayout(lengths)
	n := s.layout.rows
	s.input()
	s.out1, s.out2 = zero(s.out1, n*both), zero(s.out2, n*both)
	s.f1.p, s.b1.p, s.b1.back = biaffine.In1F, biaffine.In1B, true
	s.f2.p, s.b2.p, s.b2.back = biaffine.In2F, biaffine.In2B, true
	s.f1.forward(s.p, &s.layout, s.x, biaffine.InputSize, s.out1)
	s.b1.forward(s.p, &s.layout, s.x, biaffine.InputSize, s.out1)
	s.mask1 = s.drop(s.mask1, s.out1)
	s.f2.forward(s.p, &s.layout, s.out1, both, s.out2)
	s.b2.forward(s.p, &s.layout, s.out1, both, s.out2)
	s.mask2 = s.drop(s.mask2, s.out2)

	s.dOut1, s.dOut2, s.dx = zero(s.dOut1, n*both), zero(s.dOut2, n*both), zero(s.dx, n*biaffine.InputSize)
	s.tag(share)
	s.arcs.run(s, share)
	s.labels.run(s, share)
	times(s.dOut2, s.mask2)
	s.f2.backward(s.p, s.grads, &s.layout, s.out1, both, s.dOut2, s.dOut1)
	s.b2.backward(s.p, s.grads, &s.layout, s.out1, both, s.dOut2, s.dOut1)
	times(s.dOut1, s.mask1)
	s.f1.backward(s.p, s.grads, &s.layout, s.x, biaffine.InputSize, s.dOut1, s.dx)
	s.b1.backward(s.p, s.grads, &s.layout, s.x, biaffine.InputSize, s.dOut1, s.dx)
	s.inputGradients()
}

// drop multiplies the outputs by a mask, the same for all tokens of a sentence, and
// returns it.
func (s *shard) drop(mask, out []float32) []float32 {
	mask = zero(mask, len(out))
	const keep = 1 / (1 - dropOutput)
	for k := range s.sentences {
		head := mask[k*both : (k+1)*both]
		for d := range head {
			if s.rng.Float32() >= dropOutput {
				head[d] = keep
			}
		}
		for t := 1; t < len(s.sentences[k].Words); t++ {
			copy(mask[s.layout.row(k, t)*both:], head)
		}
	}
	times(out, mask)
	return mask
}

// dropUnits multiplies x by a mask, another one for each token, and returns it.
func (s *shard) dropUnits(mask, x []float32) []float32 {
	mask = zero(mask, len(x))
	const keep = 1 / (1 - dropUnit)
	for k := range mask {
		if s.rng.Float32() >= dropUnit {
			mask[k] = keep
		}
	}
	times(x, mask)
	return mask
}

func times(x, mask []float32) {
	for k, v := range mask {
		x[k] *= v
	}
}

// input sets x to the inputs of all rows.
func (s *shard) input() {
	n := s.layout.rows
	s.x, s.inputMask = zero(s.x, n*biaffine.InputSize), zero(s.inputMask, n*biaffine.InputSize)
	s.rows = make([][5]int, n)
	const keep = 1 / (1 - dropInput)
	for k, e := range s.sentences {
		for t, in := range e.inputs {
			r := s.layout.row(k, t)
			x := s.x[r*biaffine.InputSize : (r+1)*biaffine.InputSize]
			if in.Vector >= 0 && s.rng.Float32() >= dropVector {
				s.net.AddVector(x, in.Vector)
			}
			rows := in.Rows
			if s.rng.Float32() < dropWord {
				rows[0] = biaffine.UnknownRow
			}
			s.rows[r] = rows
			at := biaffine.VectorSize
			for j, row := range rows {
				at += copy(x[at:], s.p[biaffine.Words+biaffine.Param(j)].Row(row))
			}
			mask := s.inputMask[r*biaffine.InputSize : (r+1)*biaffine.InputSize]
			for d := range mask {
				if s.rng.Float32() >= dropInput {
					mask[d] = keep
				}
			}
			times(x, mask)
		}
	}
}

// inputGradients adds those of the tables.
func (s *shard) inputGradients() {
	times(s.dx, s.inputMask)
	for r, rows := range s.rows {
		d := s.dx[r*biaffine.InputSize+biaffine.VectorSize : (r+1)*biaffine.InputSize]
		for j, row := range rows {
			cols := s.p[j].Cols
			sum := s.grads[j].row(row, cols)
			for k := range sum {
				sum[k] += d[k]
			}
			d = d[cols:]
		}
	}
}

// tag adds the gradients of the tags.
func (s *shard) tag(share float32) {
	n, tags := s.layout.rows, s.p[biaffine.TagOut].Rows
	s.tagScores = zero(s.tagScores, n*tags)
	fillRows(s.tagScores, s.p[biaffine.TagBias].V)
	gemm(s.tagScores, tags, s.out1, both, 1, s.p[biaffine.TagOut].across, tags, n, tags, both)
	for k, e := range s.sentences {
		for t, right := range e.tags {
			r := s.layout.row(k, t)
			s.loss += softmax(s.tagScores[r*tags:(r+1)*tags], right, share*tagWeight)
		}
	}
	gemm(s.grads[biaffine.TagOut].v, both, s.tagScores, 1, tags, s.out1, both, tags, both, n)
	addRows(s.grads[biaffine.TagBias].v, s.tagScores)
	gemm(s.dOut1, both, s.tagScores, tags, 1, s.p[biaffine.TagOut].V, both, n, both, tags)
}

// softmax turns scores into the gradient of the loss, times share, for the right
// choice and returns the loss.
func softmax(scores []float32, right int, share float32) float64 {
	most := scores[0]
	for _, v := range scores {
		most = max(most, v)
	}
	sum := 0.0
	for k, v := range scores {
		e := math.Exp(float64(v - most))
		scores[k] = float32(e)
		sum += e
	}
	loss := -math.Log(float64(scores[right])/sum + 1e-12)
	by := share / float32(sum)
	for k := range scores {
		scores[k] *= by
	}
	scores[right] -= share
	return loss
}
