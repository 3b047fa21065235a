package main

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/parley-news/parley/internal/lemma"
	"github.com/parley-news/parley/internal/parse"
	"github.com/parley-news/parley/internal/tag"
	"github.com/parley-news/parley/internal/train/treebank"
	"github.com/parley-news/parley/internal/weights"
	"github.com/parley-news/parley/internal/word"
)

// options are the files to train on and the directories to write to: out, and lemmas
// for what all tiers share.
type options struct {
	vectors, texts, out, lemmas string
	treebanks                   []string
}

// recipe is how the parts are trained.
type recipe struct {
	tag        tag.Options
	folds      tag.Options // of the taggers that tag the parser's training
	lemma      lemma.Options
	parse      parse.Options
	companions int // parsers that learn from the treebanks alone
}

// shipped is the recipe of the tier.
var shipped = recipe{
	tag:        tag.Options{Epochs: 6, Runs: 3, RowBits: 14, Seed: 1},
	folds:      tag.Options{Epochs: 5, Runs: 1, RowBits: 14, Seed: 1},
	lemma:      lemma.Options{Epochs: 4, RowBits: 11, Seed: 1},
	parse:      parse.Options{Epochs: 4, Runs: 1, ArcBits: 20, LabelBits: 16, ArcMargin: 20, LabelMargin: 20, Seed: 9},
	companions: 2,
}

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
	gold, err := treebank.Read(d, o.treebanks)
	if err != nil {
		return err
	}
	texts, err := readTexts(d, o.texts)
	if err != nil {
		return err
	}
	files, err := train(gold, texts, d.Clusters, r)
	if err != nil {
		return err
	}
	files = append(files, weights.File{Name: "clusters.bin", Data: clusters})
	for k := range files {
		files[k].Dir = o.out
		if n := files[k].Name; n == "clusters.bin" || strings.HasPrefix(n, "lemma.") {
			files[k].Dir = o.lemmas
		}
	}
	return weights.Write(o.out, files)
}

// train learns tagger, lemmatizer and parser.
func train(gold, texts []treebank.Sentence, known word.Clusters, r recipe) ([]weights.File, error) {
	t, err := tag.Train(tagExamples(weighed(gold, texts)), r.tag)
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
	return []weights.File{
		{Name: "tag.classes.txt", Data: t.Classes}, {Name: "tag.sets.txt", Data: t.Sets}, {Name: "tag.lexicon.bin", Data: t.Lexicon}, {Name: "tag.table.bin", Data: t.Table},
		{Name: "lemma.scripts.txt", Data: l.Scripts}, {Name: "lemma.usual.txt", Data: l.Usual}, {Name: "lemma.lexicon.bin", Data: l.Lexicon}, {Name: "lemma.table.bin", Data: l.Table},
		{Name: "parse.arcs.bin", Data: p.Arcs}, {Name: "parse.labels.bin", Data: p.Labels}, {Name: "parse.usual.bin", Data: p.Usual},
	}, nil
}

// trainParser learns the parser. Without texts it learns from gold. With them it is
// the mean of parsers that learn from gold and of one that learns from gold, twice, and
// from the texts, once.
func trainParser(gold, texts []treebank.Sentence, tags tag.Model, r recipe) (parse.Model, error) {
	predicted, err := jackknife(gold, r.folds)
	if err != nil {
		return parse.Model{}, err
	}
	report("tags of the folds")
	examples := parseExamples(gold, predicted)
	if len(texts) == 0 {
		return parse.Learn(examples, r.parse).Model(), nil
	}
	silver, err := tagged(texts, tags)
	if err != nil {
		return parse.Model{}, err
	}
	learned := parse.Learn(slices.Concat(examples, examples, parseExamples(texts, silver)), r.parse)
	report("parser of the texts")
	for k := range r.companions {
		o := r.parse
		o.Epochs++
		o.Seed += uint64(k) + 1
		learned.Join(parse.Learn(examples, o))
		report("parser of the treebanks")
	}
	return learned.Model(), nil
}

// weighed is gold, twice where there are texts beside it.
func weighed(gold, texts []treebank.Sentence) []treebank.Sentence {
	if len(texts) == 0 {
		return gold
	}
	return slices.Concat(gold, gold, texts)
}

// tagged are the tags that the tagger gives the sentences.
func tagged(all []treebank.Sentence, m tag.Model) ([][]tag.Class, error) {
	t, err := tag.Open(m)
	if err != nil {
		return nil, err
	}
	var ws tag.Workspace
	out := make([][]tag.Class, len(all))
	for k, s := range all {
		t.Tag(&ws, s.Words)
		for _, c := range ws.Tags {
			out[k] = append(out[k], t.Classes()[c])
		}
	}
	return out, nil
}

var began = time.Now()

// report tells on standard error what is done.
func report(what string) {
	fmt.Fprintf(os.Stderr, "%6.1fs %s\n", time.Since(began).Seconds(), what)
}
