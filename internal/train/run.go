package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/parley-news/parley/internal/lemma"
	"github.com/parley-news/parley/internal/parse"
	"github.com/parley-news/parley/internal/perceptron"
	"github.com/parley-news/parley/internal/tag"
	"github.com/parley-news/parley/internal/word"
)

type options struct {
	vectors   string
	out       string
	treebanks []string
}

// The settings of the tier.
var (
	tagOptions   = tag.Options{Epochs: 6, RowBits: 14, Seed: 1}
	lemmaOptions = lemma.Options{Epochs: 4, RowBits: 11, Seed: 1}
	parseOptions = parse.Options{Epochs: 6, ArcBits: 20, LabelBits: 16, Seed: 1}
)

// Tags for the parser's training are predicted by taggers that have not seen the
// sentence: folds of blocks of sentences.
const folds, block = 5, 50

// file is one file of the weights.
type file struct{ name, data string }

// run trains all parts and writes their files.
func run(o options) error {
	clusters := string(perceptron.PackIndex(nil, 16, 4))
	d := &word.Describer{}
	all, err := readTreebanks(d, o.treebanks)
	if err != nil {
		return err
	}
	files := []file{{"clusters.bin", clusters}}
	trained, err := train(all)
	if err != nil {
		return err
	}
	return write(o.out, append(files, trained...))
}

// train learns tagger, lemmatizer and parser.
func train(all []sentence) ([]file, error) {
	t, err := tag.Train(tagExamples(all), tagOptions)
	if err != nil {
		return nil, err
	}
	report("tagger")
	l, err := lemma.Train(lemmaExamples(all), lemmaOptions)
	if err != nil {
		return nil, err
	}
	report("lemmatizer")
	tags, err := jackknife(all)
	if err != nil {
		return nil, err
	}
	report("tags of the folds")
	p := parse.Train(parseExamples(all, tags), parseOptions)
	report("parser")
	return []file{
		{"tag.classes.txt", t.Classes}, {"tag.sets.txt", t.Sets}, {"tag.lexicon.bin", t.Lexicon}, {"tag.table.bin", t.Table},
		{"lemma.scripts.txt", l.Scripts}, {"lemma.usual.txt", l.Usual}, {"lemma.lexicon.bin", l.Lexicon}, {"lemma.table.bin", l.Table},
		{"parse.arcs.bin", p.Arcs}, {"parse.labels.bin", p.Labels}, {"parse.usual.bin", p.Usual},
	}, nil
}

// jackknife tags each sentence with a tagger trained on the other folds.
func jackknife(all []sentence) ([][]tag.Class, error) {
	tags := make([][]tag.Class, len(all))
	for fold := range folds {
		var others []sentence
		for k, s := range all {
			if k/block%folds != fold {
				others = append(others, s)
			}
		}
		m, err := tag.Train(tagExamples(others), tagOptions)
		if err != nil {
			return nil, err
		}
		t, err := tag.Open(m)
		if err != nil {
			return nil, err
		}
		var ws tag.Workspace
		for k, s := range all {
			if k/block%folds == fold {
				t.Tag(&ws, s.words)
				for _, c := range ws.Tags {
					tags[k] = append(tags[k], t.Classes()[c])
				}
			}
		}
	}
	return tags, nil
}

// write writes the files and, as VERSION, the hash of them all.
func write(dir string, files []file) error {
	sum := sha256.New()
	for _, f := range files {
		fmt.Fprintf(sum, "%s %d\n%s", f.name, len(f.data), f.data)
		if err := os.WriteFile(filepath.Join(dir, f.name), []byte(f.data), 0o644); err != nil {
			return err
		}
	}
	version := hex.EncodeToString(sum.Sum(nil))[:16]
	return os.WriteFile(filepath.Join(dir, "VERSION"), []byte(version), 0o644)
}

var began = time.Now()

// report tells on standard error what is done.
func report(what string) {
	fmt.Fprintf(os.Stderr, "%6.1fs %s\n", time.Since(began).Seconds(), what)
}
