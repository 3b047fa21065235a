package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/model/accurate"
	"github.com/parley-news/parley/internal/part"
	"github.com/parley-news/parley/internal/sentence"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/internal/tag"
	"github.com/parley-news/parley/internal/token"
	"github.com/parley-news/parley/internal/train/treebank"
	"github.com/parley-news/parley/internal/word"
)

// Of each text the first sentences are read, of a length that the parsers do
// well on.
const perText, shortestSilver, longestSilver = 10, 4, 60

// readTexts reads sentences from a file of JSON lines, packed by gzip, that each have
// a text, with the tags and trees that the accurate tier gives them; without a path,
// none. From such trees a parser learns more than from the treebanks alone (uptraining,
// Petrov and others 2010).
func readTexts(d *word.Describer, path string) ([]treebank.Sentence, error) {
	if path == "" {
		return nil, nil
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(bufio.NewReader(f))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	in := json.NewDecoder(z)
	var all []treebank.Sentence
	for {
		var line struct {
			Text string `json:"text"`
		}
		if err := in.Decode(&line); err == io.EOF {
			return all, nil
		} else if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		all = append(all, sentencesOf(d, line.Text)...)
	}
}

// sentencesOf cuts a text as the pipeline does and parses it.
func sentencesOf(d *word.Describer, text string) []treebank.Sentence {
	t := &store.Text{Article: event.Article{Text: text}}
	part.Annotate(t)
	token.Annotate(t)
	sentence.Annotate(t)
	t.MakeSyntax()
	var all []treebank.Sentence
	for k, s := range t.Sentences[:min(perText, len(t.Sentences))] {
		if n := s.Last - s.First; n < shortestSilver || n > longestSilver {
			continue
		}
		accurate.Model().Syntax().Analyze(t, k)
		e := treebank.Sentence{Words: d.Sentence(nil, t, k), Rels: t.Rel[s.First:s.Last]}
		for i := range e.Words {
			at := s.First + i
			e.Tags = append(e.Tags, tag.Class{XPOS: t.XPOS[at], UPOS: t.UPOS[at]})
			head := t.Head[at]
			if head != store.None {
				head -= s.First
			}
			e.Heads = append(e.Heads, head)
		}
		all = append(all, e)
	}
	return all
}
