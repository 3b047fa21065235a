package tag

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/parley-news/parley/internal/perceptron"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/internal/word"
)

// Class is a Penn tag with a universal one.
type Class struct {
	XPOS store.XPOS
	UPOS store.UPOS
}

// Tagger is a trained tagger. The zero Tagger is invalid.
type Tagger struct {
	classes []Class
	sets    []usage
	lexicon perceptron.Index // hash of a normalized word -> index in sets
	table   perceptron.Table
}

// usage is how a word of the training text was tagged.
type usage struct {
	set   uint64 // the set of its usual classes, hashed
	fixed int    // its only class, or -1
}

// Model is a tagger in the form it is stored in.
type Model struct {
	Classes string // one class a line, "XPOS UPOS"
	Sets    string // one usage a line: the numbers of usual classes, then "!" when fixed
	Lexicon string // a perceptron.Index from words to lines of Sets
	Table   string // a perceptron.Table
}

// Workspace is the memory of one call after another.
type Workspace struct {
	features perceptron.Features
	scores   []int32
	context  []context
	Tags     []uint8 // the result: index of the class of each word
}

// Open returns the tagger stored as m.
func Open(m Model) (*Tagger, error) {
	t := &Tagger{}
	var err error
	if t.classes, err = parseClasses(m.Classes); err != nil {
		return nil, err
	}
	if t.sets, err = parseSets(m.Sets, len(t.classes)); err != nil {
		return nil, err
	}
	if t.lexicon, err = perceptron.OpenIndex(m.Lexicon); err != nil {
		return nil, err
	}
	if t.table, err = perceptron.Open(m.Table); err != nil {
		return nil, err
	}
	if t.table.Columns() < len(t.classes) {
		return nil, errors.New("tag: table of too few columns")
	}
	return t, nil
}

func parseClasses(text string) ([]Class, error) {
	var classes []Class
	for line := range strings.Lines(text) {
		x, u, _ := strings.Cut(strings.TrimSpace(line), " ")
		xpos, ok := store.ParseXPOS(x)
		upos, ok2 := store.ParseUPOS(u)
		if !ok || !ok2 {
			return nil, fmt.Errorf("tag: class %q", line)
		}
		classes = append(classes, Class{xpos, upos})
	}
	if len(classes) == 0 || len(classes) > 128 {
		return nil, errors.New("tag: number of classes out of range")
	}
	return classes, nil
}

func parseSets(text string, classes int) ([]usage, error) {
	var sets []usage
	for line := range strings.Lines(text) {
		u := usage{set: perceptron.Hash([]byte(line)), fixed: -1}
		for _, f := range strings.Fields(line) {
			if f == "!" {
				continue
			}
			k, err := strconv.Atoi(f)
			if err != nil || k < 0 || k >= classes {
				return nil, fmt.Errorf("tag: set %q", line)
			}
			if strings.HasSuffix(line, "!\n") {
				u.fixed = k
			}
		}
		sets = append(sets, u)
	}
	return sets, nil
}

// Classes are the classes of the tagger.
func (t *Tagger) Classes() []Class { return t.classes }

// Tag tags the sentence words and leaves the result in ws.Tags.
func (t *Tagger) Tag(ws *Workspace, words []word.Word) {
	t.prepare(ws, words)
	for i := range words {
		c := ws.context[i].fixed
		if c < 0 {
			ws.extract(words, i)
			clear(ws.scores)
			t.table.Score(ws.scores, ws.features.Hashes)
			c = best(ws.scores)
		}
		ws.Tags = append(ws.Tags, uint8(c))
	}
}

// prepare sets up the workspace for a sentence.
func (t *Tagger) prepare(ws *Workspace, words []word.Word) {
	if len(ws.scores) != len(t.classes) {
		ws.scores = make([]int32, len(t.classes))
	}
	ws.Tags, ws.context = ws.Tags[:0], ws.context[:0]
	caps := allCapitals(words)
	for i := range words {
		u := usage{fixed: -1}
		if k, ok := t.lexicon.Lookup(words[i].Norm); ok && int(k) < len(t.sets) {
			u = t.sets[k]
		}
		ws.context = append(ws.context, context{usage: u, flags: flags(&words[i], i == 0, caps)})
	}
}

// best is the first class of the highest score.
func best(scores []int32) int {
	top := 0
	for k, s := range scores {
		if s > scores[top] {
			top = k
		}
	}
	return top
}
