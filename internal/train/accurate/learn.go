package main

import (
	"math/rand/v2"
	"slices"
	"sync"

	"github.com/parley-news/parley/internal/biaffine"
)

// batchSize is the number of sentences of a step; pool is the number of batches whose
// sentences are sorted by length together.
const (
	batchSize = 24
	pool      = 50
	workers   = 2
	seed      = 7
)

// learner fits a net to sentences.
type learner struct {
	net    *biaffine.Net
	p      *params
	rng    *rand.Rand
	shards [workers]shard
	step   int
}

func newLearner(net *biaffine.Net, words int) *learner {
	biaffine.Ready()
	l := &learner{net: net, rng: rand.New(rand.NewPCG(seed, 1))}
	l.p = newParams(words, len(net.Tags), len(net.Rels), l.rng)
	for k := range l.shards {
		l.shards[k] = shard{net: net, p: l.p, grads: newGradients(l.p), rng: rand.New(rand.NewPCG(seed, uint64(k)+2))}
	}
	return l
}

// epoch goes once over the sentences, step by step of so many in all, and returns the
// mean loss of a token.
func (l *learner) epoch(all []*example, steps int) float64 {
	var batches [][]*example
	order := slices.Clone(all)
	l.rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
	for some := range slices.Chunk(order, batchSize*pool) {
		slices.SortStableFunc(some, byLength)
		batches = slices.AppendSeq(batches, slices.Chunk(some, batchSize))
	}
	l.rng.Shuffle(len(batches), func(i, j int) { batches[i], batches[j] = batches[j], batches[i] })
	loss, tokens := 0.0, 0
	for _, b := range batches {
		n := 0
		for _, e := range b {
			n += len(e.Words)
		}
		loss += l.learn(b, lossScale/float32(n), steps)
		tokens += n
	}
	return loss / float64(tokens)
}

// learn makes one step.
func (l *learner) learn(batch []*example, share float32, steps int) (loss float64) {
	var parts [workers][]*example
	for k, e := range batch {
		parts[k%workers] = append(parts[k%workers], e)
	}
	var wait sync.WaitGroup
	for k := range l.shards {
		if len(parts[k]) > 0 {
			wait.Go(func() { l.shards[k].run(parts[k], share) })
		}
	}
	wait.Wait()
	rate := rateAt(l.step, steps)
	for k := range workers {
		wait.Go(func() {
			for p := k; p < len(l.p); p += workers {
				l.p[p].learn(&l.shards[0].grads[p], &l.shards[1].grads[p], rate, l.step)
			}
		})
	}
	wait.Wait()
	for k := range l.shards {
		if len(parts[k]) > 0 {
			loss += l.shards[k].loss
		}
	}
	l.step++
	return loss
}

// publish sets the matrices of the net to the averages.
func (l *learner) publish() {
	for k := range l.p {
		x := &l.p[k]
		l.net.M[k] = biaffine.Matrix{Rows: x.Rows, Cols: x.Cols, V: slices.Clone(x.average)}
	}
}

// stepsOf is the number of steps of an epoch.
func stepsOf(all []*example) (n int) {
	for some := range slices.Chunk(all, batchSize*pool) {
		n += (len(some) + batchSize - 1) / batchSize
	}
	return n
}
