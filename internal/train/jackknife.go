package main

import (
	"github.com/parley-news/parley/internal/tag"
	"github.com/parley-news/parley/internal/train/treebank"
)

// Tags for the parser's training are predicted by taggers that have not seen the
// sentence, so that the parser learns from tags as wrong as those it will meet.
// The folds are made of blocks of sentences, as long as longestBlock when there are
// enough.
const folds, longestBlock = 5, 50

// jackknife tags each sentence with a tagger trained on the other folds.
func jackknife(all []treebank.Sentence, o tag.Options) ([][]tag.Class, error) {
	tags := make([][]tag.Class, len(all))
	for fold := range folds {
		t, err := trainWithout(all, fold, o)
		if err != nil {
			return nil, err
		}
		var ws tag.Workspace
		for k, s := range all {
			if foldOf(k, len(all)) == fold {
				t.Tag(&ws, s.Words)
				for _, c := range ws.Tags {
					tags[k] = append(tags[k], t.Classes()[c])
				}
			}
		}
	}
	return tags, nil
}

// foldOf is the fold of sentence k of n.
func foldOf(k, n int) int {
	block := max(1, min(longestBlock, n/folds))
	return k / block % folds
}

// trainWithout trains a tagger on all sentences but those of one fold.
func trainWithout(all []treebank.Sentence, fold int, o tag.Options) (*tag.Tagger, error) {
	var others []treebank.Sentence
	for k, s := range all {
		if foldOf(k, len(all)) != fold {
			others = append(others, s)
		}
	}
	m, err := tag.Train(tagExamples(others), o)
	if err != nil {
		return nil, err
	}
	return tag.Open(m)
}
