package tag

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/parley-news/parley/internal/perceptron"
	"github.com/parley-news/parley/internal/word"
)

// Example is a sentence with its classes.
type Example struct {
	Words []word.Word
	Tags  []Class
}

// Options are the settings of Train.
type Options struct {
	Epochs  int
	Runs    int   // over all epochs, each in its own order; the mean of their weights is taken
	Margin  int32 // by how much the right class must outscore every other
	RowBits uint  // binary logarithm of the rows of the table
	Seed    uint64
}

const (
	usualFrom = 3  // a word seen so often has a set of usual classes
	fixedFrom = 20 // a word seen so often may be fixed
)

// Train learns a tagger.
func Train(examples []Example, o Options) (Model, error) {
	m := Model{Classes: listClasses(examples)}
	m.Sets, m.Lexicon = listUsage(examples, m.Classes)
	m.Table = string(perceptron.NewTrainer(1, 128).Pack())
	t, err := Open(m)
	if err != nil {
		return Model{}, err
	}
	var runs []*perceptron.Trainer
	for run := range o.Runs {
		l := &learner{Options: o, Tagger: t, Trainer: perceptron.NewTrainer(o.RowBits, 128)}
		l.train(examples, rand.New(rand.NewPCG(o.Seed, uint64(1+run))))
		runs = append(runs, l.Trainer)
	}
	m.Table = string(perceptron.PackMean(runs))
	return m, nil
}

// train makes one run over all epochs.
func (l *learner) train(examples []Example, rng *rand.Rand) {
	order := rng.Perm(len(examples))
	for range l.Epochs {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, k := range order {
			l.learn(examples[k])
		}
	}
}

type learner struct {
	Options
	*Tagger
	*perceptron.Trainer
	ws Workspace
}

// learn tags one sentence, following its own predictions, and corrects each.
func (l *learner) learn(e Example) {
	ws := &l.ws
	l.prepare(ws, e.Words)
	for i := range e.Words {
		if c := ws.context[i].fixed; c >= 0 {
			ws.Tags = append(ws.Tags, uint8(c))
			continue
		}
		ws.extract(e.Words, i)
		clear(ws.scores)
		l.Trainer.Score(ws.scores, ws.features.Hashes)
		guess, gold := best(ws.scores), slices.Index(l.classes, e.Tags[i])
		l.Step()
		ws.scores[gold] -= l.Margin
		if rival := best(ws.scores); rival != gold {
			l.Update(ws.features.Hashes, gold, rival)
		}
		ws.Tags = append(ws.Tags, uint8(guess))
	}
}

// listClasses lists the classes of the examples in order of their numbers.
func listClasses(examples []Example) string {
	seen := map[Class]bool{}
	var classes []Class
	for _, e := range examples {
		for _, c := range e.Tags {
			if !seen[c] {
				seen[c] = true
				classes = append(classes, c)
			}
		}
	}
	slices.SortFunc(classes, func(a, b Class) int {
		return (int(a.XPOS)-int(b.XPOS))*256 + int(a.UPOS) - int(b.UPOS)
	})
	var out strings.Builder
	for _, c := range classes {
		fmt.Fprintf(&out, "%v %v\n", c.XPOS, c.UPOS)
	}
	return out.String()
}

// counts is how often a word had each class.
type counts struct {
	total int
	of    [128]int
}

// listUsage finds the usual classes of the words seen often enough.
func listUsage(examples []Example, classes string) (sets, lexicon string) {
	list, _ := parseClasses(classes)
	number := map[Class]int{}
	for k, c := range list {
		number[c] = k
	}
	words := map[uint64]*counts{}
	var order []uint64
	for _, e := range examples {
		for i := range e.Words {
			h := e.Words[i].Norm
			if words[h] == nil {
				words[h] = &counts{}
				order = append(order, h)
			}
			words[h].total++
			words[h].of[number[e.Tags[i]]]++
		}
	}
	slices.Sort(order)
	var lines []string
	lineOf := map[string]uint32{}
	var entries []perceptron.Entry
	for _, h := range order {
		if words[h].total < usualFrom {
			continue
		}
		line := words[h].line()
		if _, ok := lineOf[line]; !ok {
			lineOf[line] = uint32(len(lines))
			lines = append(lines, line)
		}
		entries = append(entries, perceptron.Entry{Hash: h, Value: lineOf[line]})
	}
	return strings.Join(lines, ""), string(perceptron.PackIndex(entries, 12))
}

// line is the line of Model.Sets for a word: its classes of at least a tenth,
// the commonest first.
func (c *counts) line() string {
	var usual []int
	for k, n := range c.of {
		if n > 0 && n*10 >= c.total {
			usual = append(usual, k)
		}
	}
	slices.SortStableFunc(usual, func(a, b int) int { return c.of[b] - c.of[a] })
	if len(usual) > 1 {
		slices.Sort(usual[1:])
	}
	line := strings.Trim(fmt.Sprint(usual), "[]")
	if len(usual) == 1 && c.total >= fixedFrom && c.of[usual[0]]*1000 >= c.total*997 {
		line += " !"
	}
	return line + "\n"
}
