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
	Runs               int   // over all epochs, each in its own order; the mean of their weights is taken
	ArcBits, LabelBits uint  // binary logarithms of the rows of the tables
	ArcMargin          int32 // by how much a right transition must outscore every wrong one
	LabelMargin        int32 // the same of labels
	Seed               uint64
}

// Sentences outside of these lengths are not learnt from.
const shortest, longest = 2, 160

// How often the learner follows its own choice of a transition (from the second
// epoch on), and passes on the gold label instead of its own.
const exploreRate, goldLabelRate = 0.9, 0.3

// learner is the state of training.
type learner struct {
	Options
	Workspace
	arcs, labels *perceptron.Trainer
	usual        *usual
	rng          *rand.Rand
	explore      bool
}

// Learned is what one or more trainings have learnt.
type Learned struct {
	arcs, labels []*perceptron.Trainer
	usual        *usual
}

// Learn trains on examples.
func Learn(examples []Example, o Options) *Learned {
	kept, trees, seen := prepare(examples)
	learned := &Learned{usual: seen}
	for run := range o.Runs {
		l := &learner{Options: o, usual: seen, rng: rand.New(rand.NewPCG(o.Seed, uint64(2+run)))}
		l.train(kept, trees)
		learned.arcs, learned.labels = append(learned.arcs, l.arcs), append(learned.labels, l.labels)
	}
	return learned
}

// Join adds to l what other has learnt, from other examples or in other orders,
// with tables of the same size.
func (l *Learned) Join(other *Learned) {
	l.arcs, l.labels = append(l.arcs, other.arcs...), append(l.labels, other.labels...)
	for k, set := range other.usual {
		l.usual[k] |= set
	}
}

// Model is the parser whose weights are the mean of all that l has learnt.
func (l *Learned) Model() Model {
	var sets []byte
	for _, set := range l.usual {
		sets = binary.LittleEndian.AppendUint64(sets, set)
	}
	return Model{
		Arcs:   string(perceptron.PackMean(l.arcs)),
		Labels: string(perceptron.PackMean(l.labels)),
		Usual:  string(sets),
	}
}

// train makes one run over all epochs.
func (l *learner) train(examples []Example, trees []gold) {
	l.arcs = perceptron.NewTrainer(l.ArcBits, transitions)
	l.labels = perceptron.NewTrainer(l.LabelBits, 64)
	order := l.rng.Perm(len(examples))
	for epoch := range l.Epochs {
		l.explore = epoch > 0
		l.rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, k := range order {
			l.learn(examples[k].Words, &trees[k])
		}
	}
}

// prepare makes the trees projective and notes the usual labels.
func prepare(examples []Example) (kept []Example, trees []gold, seen *usual) {
	seen = &usual{}
	var s state
	for _, e := range examples {
		if len(e.Words) < shortest || len(e.Words) > longest {
			continue
		}
		g := newGold(e)
		s.begin(e.Words)
		for d, h := range g.head {
			if h != s.root {
				seen[s.cell(h, int32(d))] |= 1 << g.label[d]
			}
		}
		kept, trees = append(kept, e), append(trees, g)
	}
	return kept, trees, seen
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
	if wrong := rival(&scores, &cost, right); wrong >= 0 && scores[wrong]+l.ArcMargin >= scores[right] {
		l.arcs.Update(l.features.Hashes, right, wrong)
	}
	if cost[guess] == cost[right] || l.explore && l.rng.Float64() < exploreRate {
		return guess
	}
	return right
}

// rival is the possible transition of the highest score among those that cost more
// than right, or -1.
func rival(scores *[transitions]int32, cost *[transitions]int, right int) int {
	top := -1
	for a := range cost {
		if cost[a] > cost[right] && cost[a] < never && (top < 0 || scores[a] > scores[top]) {
			top = a
		}
	}
	return top
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
	l.learnLabel(list, g.label[dep])
	if l.rng.Float64() < goldLabelRate {
		return g.label[dep]
	}
	return guess
}

// learnLabel corrects the weights of the label just scored.
func (l *learner) learnLabel(list []uint8, right store.Rel) {
	l.labels.Step()
	l.scores[right] -= l.LabelMargin
	if guess := bestOf(l.scores[:], list); guess != right {
		l.labels.Update(l.features.Hashes, int(right), int(guess))
	}
}
