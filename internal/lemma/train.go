package lemma

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/parley-news/parley/internal/perceptron"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/internal/word"
)

// Example is a word with its tag and lemma.
type Example struct {
	Word  word.Word
	XPOS  store.XPOS
	Lemma string
}

// Options are the settings of Train.
type Options struct {
	Epochs  int
	RowBits uint // binary logarithm of the rows of the table
	Seed    uint64
}

const (
	learntFrom = 3    // a script seen so often can be predicted
	mostLearnt = 256  // but no more than these
	mostStored = 4000 // scripts in all
)

// Train learns a lemmatizer that uses the words of known.
func Train(examples []Example, known word.Clusters, o Options) (Model, error) {
	t := list(examples)
	var m Model
	m.Scripts, m.Usual = t.text(examples)
	m.Lexicon = t.lexicon(examples)
	m.Table = string(perceptron.NewTrainer(1, mostLearnt).Pack())
	l, err := Open(m, known)
	if err != nil {
		return Model{}, err
	}
	trainer := perceptron.NewTrainer(o.RowBits, mostLearnt)
	rng := rand.New(rand.NewPCG(o.Seed, 3))
	order := rng.Perm(len(examples))
	var ws Workspace
	for range o.Epochs {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, k := range order {
			e := &examples[k]
			if gold, ok := t.number[t.of[k]]; ok && gold < t.learnt && len(l.usual[e.XPOS]) > 1 {
				l.learn(trainer, &ws, e, uint8(gold))
			}
		}
	}
	m.Table = string(trainer.Pack())
	return m, nil
}

// learn chooses the script of e and corrects the choice.
func (l *Lemmatizer) learn(t *perceptron.Trainer, ws *Workspace, e *Example, gold uint8) {
	usual := l.usual[e.XPOS]
	ws.extract(&e.Word, e.XPOS, l.known)
	ws.scores = [mostLearnt]int32{}
	t.ScoreSome(ws.scores[:], ws.features.Hashes, usual)
	t.Step()
	if guess := best(&ws.scores, usual); guess != gold {
		t.Update(ws.features.Hashes, int(gold), int(guess))
	}
}

// listing is the scripts of the examples.
type listing struct {
	of     []script // of each example
	list   []script // all, the commonest first
	number map[script]int
	learnt int // the first of list, that can be predicted
}

func list(examples []Example) *listing {
	t := &listing{number: map[script]int{}}
	count := map[script]int{}
	for k := range examples {
		s := derive(examples[k].Word.Form, examples[k].Lemma)
		if t.of = append(t.of, s); count[s] == 0 {
			t.list = append(t.list, s)
		}
		count[s]++
	}
	slices.SortStableFunc(t.list, func(a, b script) int { return cmp.Compare(count[b], count[a]) })
	t.list = t.list[:min(len(t.list), mostStored)]
	for k, s := range t.list {
		t.number[s] = k
		if count[s] >= learntFrom && k < mostLearnt {
			t.learnt = k + 1
		}
	}
	return t
}

// text writes Model.Scripts and Model.Usual.
func (t *listing) text(examples []Example) (scripts, usual string) {
	var out, tags strings.Builder
	for _, s := range t.list {
		fmt.Fprintln(&out, s)
	}
	var seen [store.TagOpenQuote + 1][mostLearnt]bool
	for k := range examples {
		if n, ok := t.number[t.of[k]]; ok && n < t.learnt {
			seen[examples[k].XPOS][n] = true
		}
	}
	for x := range seen {
		line := store.XPOS(x).String()
		for n, ok := range seen[x] {
			if ok {
				line += fmt.Sprintf(" %d", n)
			}
		}
		if strings.Contains(line, " ") {
			fmt.Fprintln(&tags, line)
		}
	}
	return out.String(), tags.String()
}

// lexicon packs the commonest script of each form with its tag.
func (t *listing) lexicon(examples []Example) string {
	count := map[uint64]map[int]int{}
	var keys []uint64
	for k := range examples {
		n, ok := t.number[t.of[k]]
		if !ok {
			continue
		}
		e := &examples[k]
		hash := e.Word.Norm
		if e.Word.Capital || e.Word.Inside {
			hash = e.Word.Raw
		}
		key := perceptron.Key(hash, uint64(e.XPOS))
		if count[key] == nil {
			count[key] = map[int]int{}
			keys = append(keys, key)
		}
		count[key][n]++
	}
	var entries []perceptron.Entry
	for _, key := range keys {
		top, most := 0, 0
		for n, c := range count[key] {
			if c > most || c == most && n < top {
				top, most = n, c
			}
		}
		entries = append(entries, perceptron.Entry{Hash: key, Value: uint32(top)})
	}
	return string(perceptron.PackIndex(entries, 12))
}
