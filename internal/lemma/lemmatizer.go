package lemma

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/parley-news/parley/internal/perceptron"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/internal/word"
)

// Lemmatizer is a trained lemmatizer. The zero Lemmatizer is invalid.
type Lemmatizer struct {
	scripts []script
	usual   [store.TagOpenQuote + 1][]uint8 // the scripts a tag was often seen with
	known   word.Clusters                   // knows many words, in whatever cluster
	lexicon perceptron.Index
	table   perceptron.Table
}

// Model is a lemmatizer in the form it is stored in.
type Model struct {
	Scripts string // one a line: keep or lower, bytes to strip, ending to add
	Usual   string // one tag a line: the tag, then numbers of scripts
	Lexicon string // a perceptron.Index from form and tag to scripts
	Table   string // a perceptron.Table of scripts
}

// Workspace is the memory of one call after another.
type Workspace struct {
	features perceptron.Features
	scores   [mostLearnt]int32
	norm     []byte
	stem     []byte
	built    []byte // the lemmas that are not part of a form or script
	pieces   []piece
}

// piece is the place of the lemma of word in built.
type piece struct{ word, begin, end int }

// Open returns the lemmatizer stored as m. Known are the clusters it was trained
// with.
func Open(m Model, known word.Clusters) (*Lemmatizer, error) {
	l := &Lemmatizer{known: known}
	for line := range strings.Lines(m.Scripts) {
		s, err := parseScript(strings.TrimSuffix(line, "\n"))
		if err != nil {
			return nil, err
		}
		l.scripts = append(l.scripts, s)
	}
	if err := l.readUsual(m.Usual); err != nil {
		return nil, err
	}
	var err error
	if l.lexicon, err = perceptron.OpenIndex(m.Lexicon); err != nil {
		return nil, err
	}
	if l.table, err = perceptron.Open(m.Table); err != nil {
		return nil, err
	}
	if l.table.Columns() < mostLearnt {
		return nil, errors.New("lemma: table of too few columns")
	}
	return l, nil
}

func (l *Lemmatizer) readUsual(text string) error {
	for line := range strings.Lines(text) {
		tag, numbers, _ := strings.Cut(strings.TrimSpace(line), " ")
		x, ok := store.ParseXPOS(tag)
		if !ok {
			return fmt.Errorf("lemma: tag %q", tag)
		}
		for _, n := range strings.Fields(numbers) {
			k, err := strconv.Atoi(n)
			if err != nil || k < 0 || k >= len(l.scripts) || k >= mostLearnt {
				return fmt.Errorf("lemma: script number %q", n)
			}
			l.usual[x] = append(l.usual[x], uint8(k))
		}
	}
	return nil
}

// Lemmatize sets lemmas, as long as words, for the words with their tags.
func (l *Lemmatizer) Lemmatize(ws *Workspace, words []word.Word, tags []store.XPOS, lemmas []string) {
	ws.built, ws.pieces = ws.built[:0], ws.pieces[:0]
	for i := range words {
		w, begin := &words[i], len(ws.built)
		s, ok := l.choose(ws, w, tags[i])
		if !ok {
			lemmas[i] = w.Form
			continue
		}
		if ws.built, lemmas[i] = s.apply(ws.built, w.Form); len(ws.built) > begin {
			ws.pieces = append(ws.pieces, piece{i, begin, len(ws.built)})
		}
	}
	built := string(ws.built)
	for _, p := range ws.pieces {
		lemmas[p.word] = built[p.begin:p.end]
	}
}

// choose is the script of a word; none for a tag never seen.
func (l *Lemmatizer) choose(ws *Workspace, w *word.Word, x store.XPOS) (script, bool) {
	if k, ok := l.lookup(w, x); ok && int(k) < len(l.scripts) {
		return l.scripts[k], true
	}
	usual := l.usual[x]
	if len(usual) == 0 {
		return script{}, false
	}
	if len(usual) > 1 {
		ws.extract(w, x, l.known)
		ws.scores = [mostLearnt]int32{}
		l.table.ScoreSome(ws.scores[:], ws.features.Hashes, usual)
	}
	return l.scripts[best(&ws.scores, usual)], true
}

// lookup finds the form in the lexicon, as written or, for a tag other than those
// of names, in lower case.
func (l *Lemmatizer) lookup(w *word.Word, x store.XPOS) (uint32, bool) {
	if w.Capital || w.Inside {
		k, ok := l.lexicon.Lookup(perceptron.Key(w.Raw, uint64(x)))
		if ok || x == store.TagNNP || x == store.TagNNPS {
			return k, ok
		}
	}
	return l.lexicon.Lookup(perceptron.Key(w.Norm, uint64(x)))
}

func best(scores *[mostLearnt]int32, usual []uint8) uint8 {
	top := usual[0]
	for _, k := range usual {
		if scores[k] > scores[top] {
			top = k
		}
	}
	return top
}
