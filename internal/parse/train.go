package parse

import (
	"encoding/binary"
	"math/rand/v2"

	"github.com/parley-news/parley/internal/perceptron"
	"github.com/parley-news/parley/internal/store"
)

// Example is a sentence with its tree. Heads are indices into Words, store.None for
// the root.
type Example struct {
	Words []Tagged
	Heads []int
	Rels  []store.Rel
}

// Options are the settings of Train.
type Options struct {
	Epochs             int
	ArcBits, LabelBits uint // binary logarithms of the rows of the tables
	Seed               uint64
}

// Sentences outside of these lengths are not learnt from.
const shortest, longest = 2, 160

// How often the learner follows its own choice of a transition (from the second
// epoch on), and passes on the gold label instead of its own.
const exploreRate, goldLabelRate = 0.9, 0.3

// learner is the state of training.
type learner struct {
	Workspace
	arcs, labels *perceptron.Trainer
	usual        usual
	rng          *rand.Rand
	explore      bool
}

// Train learns a parser.
func Train(examples []Example, o Options) Model {
	l := &learner{
		arcs:   perceptron.NewTrainer(o.ArcBits, transitions),
		labels: perceptron.NewTrainer(o.LabelBits, 64),
		rng:    rand.New(rand.NewPCG(o.Seed, 2)),
	}
	kept, trees := l.prepare(examples)
	order := l.rng.Perm(len(kept))
	for epoch := range o.Epochs {
		l.explore = epoch > 0
		l.rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, k := range order {
			l.learn(kept[k].Words, &trees[k])
		}
	}
	m := Model{Arcs: string(l.arcs.Pack()), Labels: string(l.labels.Pack())}
	var sets []byte
	for _, set := range l.usual {
		sets = binary.LittleEndian.AppendUint64(sets, set)
	}
	m.Usual = string(sets)
	return m
}

// prepare makes the trees projective and notes the usual labels.
func (l *learner) prepare(examples []Example) ([]Example, []gold) {
	var kept []Example
	var trees []gold
	for _, e := range examples {
		if len(e.Words) < shortest || len(e.Words) > longest {
			continue
		}
		g := newGold(e)
		l.begin(e.Words)
		for d, h := range g.head {
			if h != l.root {
				l.usual[l.cell(h, int32(d))] |= 1 << g.label[d]
			}
		}
		kept, trees = append(kept, e), append(trees, g)
	}
	return kept, trees
}

// learn parses one sentence and corrects each decision.
func (l *learner) learn(words []Tagged, g *gold) {
	l.begin(words)
	for !l.done() {
		a := l.choose(g)
		label := store.NoRel
		if a == left || a == right {
			label = l.label(g, a)
		}
		l.apply(a, label)
	}
}

// choose scores the transitions, learns from the cost of the best and returns
// the one to go on with.
func (l *learner) choose(g *gold) int {
	l.arcFeatures(&l.features)
	var scores [transitions]int32
	l.arcs.Score(scores[:], l.features.Hashes)
	guess := l.best(&scores)
	cost := g.costs(&l.state)
	right := -1
	for a := range cost {
		if right < 0 || cost[a] < cost[right] || cost[a] == cost[right] && scores[a] > scores[right] {
			right = a
		}
	}
	l.arcs.Step()
	if cost[guess] == cost[right] {
		return guess
	}
	l.arcs.Update(l.features.Hashes, right, guess)
	if l.explore && l.rng.Float64() < exploreRate {
		return guess
	}
	return right
}

// label names the arc of transition a and learns from it when the arc is right.
func (l *learner) label(g *gold, a int) store.Rel {
	head, dep := l.arc(a)
	if head == l.root {
		return store.RelRoot
	}
	l.labelFeatures(&l.features, head, dep)
	list := candidates(&l.candidates, l.usual[l.cell(head, dep)])
	l.scores = [labels]int32{}
	l.labels.ScoreSome(l.scores[:], l.features.Hashes, list)
	guess := bestOf(l.scores[:], list)
	if g.head[dep] != head {
		return guess
	}
	l.labels.Step()
	if guess != g.label[dep] {
		l.labels.Update(l.features.Hashes, int(g.label[dep]), int(guess))
	}
	if l.rng.Float64() < goldLabelRate {
		return g.label[dep]
	}
	return guess
}
