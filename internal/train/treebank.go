package main

import (
	"github.com/parley-news/parley/internal/lemma"
	"github.com/parley-news/parley/internal/parse"
	"github.com/parley-news/parley/internal/tag"
	"github.com/parley-news/parley/internal/train/treebank"
)

// tagExamples are the sentences as the tagger learns them.
func tagExamples(all []treebank.Sentence) []tag.Example {
	var out []tag.Example
	for _, s := range all {
		out = append(out, tag.Example{Words: s.Words, Tags: s.Tags})
	}
	return out
}

// lemmaExamples are the words as the lemmatizer learns them, without those that
// are misspelt.
func lemmaExamples(all []treebank.Sentence) []lemma.Example {
	var out []lemma.Example
	for _, s := range all {
		for i, w := range s.Words {
			if !s.Typos[i] && s.Lemmas[i] != "_" {
				out = append(out, lemma.Example{Word: w, XPOS: s.Tags[i].XPOS, Lemma: s.Lemmas[i]})
			}
		}
	}
	return out
}

// parseExamples are the sentences as the parser learns them, with the tags given.
func parseExamples(all []treebank.Sentence, tags [][]tag.Class) []parse.Example {
	var out []parse.Example
	for k, s := range all {
		e := parse.Example{Heads: s.Heads, Rels: s.Rels}
		for i := range s.Words {
			e.Words = append(e.Words, parse.Tagged{Word: &s.Words[i], XPOS: tags[k][i].XPOS, UPOS: tags[k][i].UPOS})
		}
		out = append(out, e)
	}
	return out
}
