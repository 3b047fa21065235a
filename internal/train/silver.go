package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/part"
	"github.com/parley-news/parley/internal/sentence"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/internal/token"
	"github.com/parley-news/parley/internal/word"
)

// Of each text the first sentences are read, of a length that the parsers do
// well on.
const perText, shortestSilver, longestSilver = 10, 4, 60

// readTexts reads the words of sentences from a file of JSON lines, packed by
// gzip, that each have a text; without a path, none.
func readTexts(d *word.Describer, path string) ([][]word.Word, error) {
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
	var all [][]word.Word
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

// sentencesOf cuts a text as the pipeline does.
func sentencesOf(d *word.Describer, text string) [][]word.Word {
	t := &store.Text{Article: event.Article{Text: text}}
	part.Annotate(t)
	token.Annotate(t)
	sentence.Annotate(t)
	var all [][]word.Word
	for _, s := range t.Sentences[:min(perText, len(t.Sentences))] {
		if n := s.Last - s.First; n < shortestSilver || n > longestSilver {
			continue
		}
		words := make([]word.Word, s.Last-s.First)
		for k := range words {
			d.Describe(&words[k], t.Form(s.First+k))
		}
		all = append(all, words)
	}
	return all
}
