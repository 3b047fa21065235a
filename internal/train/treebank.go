package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/parley-news/parley/internal/conllu"
	"github.com/parley-news/parley/internal/lemma"
	"github.com/parley-news/parley/internal/parse"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/internal/tag"
	"github.com/parley-news/parley/internal/word"
)

// example is a sentence of a treebank.
type example struct {
	words  []word.Word
	tags   []tag.Class
	lemmas []string
	typos  []bool
	heads  []int
	rels   []store.Rel
}

// readTreebanks reads all sentences of the files.
func readTreebanks(d *word.Describer, paths []string) ([]example, error) {
	var all []example
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

func newSentence(d *word.Describer, s conllu.Sentence) (example, error) {
	lines := s.Words()
	var x example
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
		x.words, x.tags = append(x.words, w), append(x.tags, tag.Class{XPOS: xpos, UPOS: upos})
		x.lemmas = append(x.lemmas, c[conllu.Lemma])
		x.typos = append(x.typos, strings.Contains(c[conllu.Feats], "Typo=Yes"))
		x.heads, x.rels = append(x.heads, head), append(x.rels, rel)
	}
	return x, nil
}

// tagExamples are the sentences as the tagger learns them.
func tagExamples(all []example) []tag.Example {
	var out []tag.Example
	for _, s := range all {
		out = append(out, tag.Example{Words: s.words, Tags: s.tags})
	}
	return out
}

// lemmaExamples are the words as the lemmatizer learns them, without those that
// are misspelt.
func lemmaExamples(all []example) []lemma.Example {
	var out []lemma.Example
	for _, s := range all {
		for i, w := range s.words {
			if !s.typos[i] && s.lemmas[i] != "_" {
				out = append(out, lemma.Example{Word: w, XPOS: s.tags[i].XPOS, Lemma: s.lemmas[i]})
			}
		}
	}
	return out
}

// parseExamples are the sentences as the parser learns them, with the tags given.
func parseExamples(all []example, tags [][]tag.Class) []parse.Example {
	var out []parse.Example
	for k, s := range all {
		e := parse.Example{Heads: s.heads, Rels: s.rels}
		for i := range s.words {
			e.Words = append(e.Words, parse.Tagged{Word: &s.words[i], XPOS: tags[k][i].XPOS, UPOS: tags[k][i].UPOS})
		}
		out = append(out, e)
	}
	return out
}
