package main

import (
	"compress/gzip"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/parley-news/parley/internal/lemma"
	"github.com/parley-news/parley/internal/parse"
	"github.com/parley-news/parley/internal/tag"
)

// tiny is a recipe that takes no time.
var tiny = recipe{
	tag:        tag.Options{Epochs: 3, Runs: 2, RowBits: 6, Margin: 1, Seed: 1},
	folds:      tag.Options{Epochs: 2, Runs: 1, RowBits: 6, Seed: 1},
	lemma:      lemma.Options{Epochs: 3, RowBits: 4, Seed: 1},
	parse:      parse.Options{Epochs: 3, Runs: 2, ArcBits: 8, LabelBits: 6, ArcMargin: 1, LabelMargin: 1, Seed: 2},
	companions: 1,
}

// texts writes a file of texts for silver trees.
func texts(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "texts.jsonl.gz")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z := gzip.NewWriter(f)
	defer z.Close()
	if _, err := z.Write([]byte(`{"text": "The envoys met in Lima.\nShe said that the talks will end on Friday."}` + "\n")); err != nil {
		t.Fatal(err)
	}
	return path
}

// trained trains into a new directory and returns the files by name.
func trained(t *testing.T, o options) map[string]string {
	t.Helper()
	o.out = t.TempDir()
	o.lemmas = o.out
	if err := run(o, tiny); err != nil {
		t.Fatal(err)
	}
	list, err := os.ReadDir(o.out)
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for _, f := range list {
		data, err := os.ReadFile(filepath.Join(o.out, f.Name()))
		if err != nil {
			t.Fatal(err)
		}
		files[f.Name()] = string(data)
	}
	return files
}

// The same input gives the same bytes; other input gives another version.
func TestReproducible(t *testing.T) {
	o := options{treebanks: []string{"testdata/tiny.conllu"}, texts: texts(t)}
	first, second := trained(t, o), trained(t, o)
	if len(first) != 13 {
		t.Errorf("%d files, want 13", len(first))
	}
	for name := range first {
		if first[name] != second[name] {
			t.Errorf("%s differs between two trainings", name)
		}
	}
	other := trained(t, options{treebanks: o.treebanks})
	if other["VERSION"] == first["VERSION"] {
		t.Error("training without texts has the same version")
	}
}

// A clustering finds the groups that are there, whatever their order.
func TestMeans(t *testing.T) {
	var v []vector
	for k := range 40 {
		raw := make([]float32, dimensions)
		raw[k%4*10], raw[k%4*10+1+k%3] = 1, 0.2
		v = append(v, unit(raw))
	}
	centres := []vector{v[0], v[1], v[2], v[3]}
	for k := range v {
		if got := nearest(centres, &v[k]); got != k%4 {
			t.Errorf("vector %d is nearest to %d", k, got)
		}
	}
	if a, b := means(v, 4, rand.New(rand.NewPCG(1, 1))), means(v, 4, rand.New(rand.NewPCG(1, 1))); a[3] != b[3] {
		t.Error("two clusterings differ")
	}
}
