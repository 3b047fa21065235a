// Package treebank reads sentences to learn from.
package treebank

import (
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/parley-news/parley/internal/conllu"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/internal/tag"
	"github.com/parley-news/parley/internal/word"
)

// Sentence is a sentence of a treebank.
type Sentence struct {
	Words  []word.Word
	Tags   []tag.Class
	Lemmas []string
	Typos  []bool // the word is misspelt
	Heads  []int  // store.None for the root
	Rels   []store.Rel
}

// Read reads all sentences of the files.
func Read(d *word.Describer, paths []string) ([]Sentence, error) {
	var all []Sentence
	for _, path := range paths {
		f, err := os.Open(path)
		if err != nil {
			return nil, err
		}
		sentences, err := conllu.ReadAll(f)
		f.Close()
		if err != nil {
			return nil, err
		}
		for _, s := range sentences {
			x, err := newSentence(d, s)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", path, err)
			}
			all = append(all, x)
		}
	}
	return all, nil
}

func newSentence(d *word.Describer, s conllu.Sentence) (Sentence, error) {
	lines := s.Words()
	var x Sentence
	for i, l := range lines {
		c := &l.Columns
		var w word.Word
		d.Describe(&w, c[conllu.Form])
		xpos, ok1 := store.ParseXPOS(c[conllu.XPOS])
		upos, ok2 := store.ParseUPOS(c[conllu.UPOS])
		rel, ok3 := store.ParseRel(c[conllu.Deprel])
		head, err := strconv.Atoi(c[conllu.Head])
		if !ok1 || !ok2 || !ok3 || err != nil || head < 0 || head > len(lines) {
			return x, fmt.Errorf("word %d: cannot use %q", i+1, c)
		}
		if head--; head < 0 {
			head = store.None
		}
		x.Words, x.Tags = append(x.Words, w), append(x.Tags, tag.Class{XPOS: xpos, UPOS: upos})
		x.Lemmas = append(x.Lemmas, c[conllu.Lemma])
		x.Typos = append(x.Typos, strings.Contains(c[conllu.Feats], "Typo=Yes"))
		x.Heads, x.Rels = append(x.Heads, head), append(x.Rels, rel)
	}
	return x, nil
}
