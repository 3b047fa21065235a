package main

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/parley-news/parley/internal/lemma"
	"github.com/parley-news/parley/internal/parse"
	"github.com/parley-news/parley/internal/tag"
	"github.com/parley-news/parley/internal/word"
)

// options are the files to train on and the directory to write to.
type options struct {
	vectors, texts, out string
	treebanks           []string
}

// recipe is how the parts are trained.
type recipe struct {
	tag       tag.Options
	folds     tag.Options // of the taggers that tag the parser's training
	lemma     lemma.Options
	committee parse.Options // of the parsers that parse the texts
	parse     parse.Options // of the parser that learns from them
}

// shipped is the recipe of the tier.
var shipped = recipe{
	tag:       tag.Options{Epochs: 6, Runs: 3, RowBits: 14, Seed: 1},
	folds:     tag.Options{Epochs: 5, Runs: 1, RowBits: 14, Seed: 1},
	lemma:     lemma.Options{Epochs: 4, RowBits: 11, Seed: 1},
	committee: parse.Options{Epochs: 5, Runs: 1, ArcBits: 20, LabelBits: 16, ArcMargin: 20, LabelMargin: 20, Seed: 1},
	parse:     parse.Options{Epochs: 4, Runs: 1, ArcBits: 20, LabelBits: 16, ArcMargin: 20, LabelMargin: 20, Seed: 9},
}

// file is one file of the weights.
type file struct{ name, data string }

// run trains all parts and writes their files.
func run(o options, r recipe) error {
	clusters, err := packClusters(o.vectors)
	if err != nil {
		return err
	}
	report("clusters")
	d := &word.Describer{}
	if d.Clusters, err = word.OpenClusters(clusters); err != nil {
		return err
	}
	gold, err := readTreebanks(d, o.treebanks)
	if err != nil {
		return err
	}
	texts, err := readTexts(d, o.texts)
	if err != nil {
		return err
	}
	trained, err := train(gold, texts, d.Clusters, r)
	if err != nil {
		return err
	}
	return write(o.out, append([]file{{"clusters.bin", clusters}}, trained...))
}

// train learns tagger, lemmatizer and parser.
func train(gold []example, texts [][]word.Word, known word.Clusters, r recipe) ([]file, error) {
	t, err := tag.Train(tagExamples(gold), r.tag)
	if err != nil {
		return nil, err
	}
	report("tagger")
	l, err := lemma.Train(lemmaExamples(gold), known, r.lemma)
	if err != nil {
		return nil, err
	}
	report("lemmatizer")
	p, err := trainParser(gold, texts, t, r)
	if err != nil {
		return nil, err
	}
	report("parser")
	return []file{
		{"tag.classes.txt", t.Classes}, {"tag.sets.txt", t.Sets}, {"tag.lexicon.bin", t.Lexicon}, {"tag.table.bin", t.Table},
		{"lemma.scripts.txt", l.Scripts}, {"lemma.usual.txt", l.Usual}, {"lemma.lexicon.bin", l.Lexicon}, {"lemma.table.bin", l.Table},
		{"parse.arcs.bin", p.Arcs}, {"parse.labels.bin", p.Labels}, {"parse.usual.bin", p.Usual},
	}, nil
}

// trainParser learns the parser. Without texts it learns from gold. With them it is
// the mean of the members of the committee and of one that learns from gold, twice,
// and from the texts as the committee parses them, once.
func trainParser(gold []example, texts [][]word.Word, tags tag.Model, r recipe) (parse.Model, error) {
	predicted, err := jackknife(gold, r.folds)
	if err != nil {
		return parse.Model{}, err
	}
	report("tags of the folds")
	examples := parseExamples(gold, predicted)
	if len(texts) == 0 {
		return parse.Learn(examples, r.parse).Model(), nil
	}
	t, err := newTeacher(examples, tags, r.committee)
	if err != nil {
		return parse.Model{}, err
	}
	examples = append(examples, examples...)
	for _, words := range texts {
		if e, ok := t.analyze(words); ok {
			examples = append(examples, e)
		}
	}
	report(fmt.Sprintf("trees of %d sentences of the texts", len(examples)-2*len(gold)))
	learned := parse.Learn(examples, r.parse)
	learned.Join(t.learned)
	return learned.Model(), nil
}

// write writes the files and, as VERSION, the hash of them all in order of their
// names.
func write(dir string, files []file) error {
	slices.SortFunc(files, func(a, b file) int { return cmp.Compare(a.name, b.name) })
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
