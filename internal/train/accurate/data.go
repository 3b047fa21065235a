package main

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/parley-news/parley/internal/biaffine"
	"github.com/parley-news/parley/internal/perceptron"
	"github.com/parley-news/parley/internal/train/treebank"
	"github.com/parley-news/parley/internal/train/vectors"
	"github.com/parley-news/parley/internal/word"
)

// example is a sentence of a treebank with what the net sees of it.
type example struct {
	treebank.Sentence
	inputs []biaffine.Input
	tags   []int // of the net
	rels   []int // of the net
}

func readTreebanks(paths []string) ([]*example, error) {
	sentences, err := treebank.Read(&word.Describer{}, paths)
	var all []*example
	for _, s := range sentences {
		all = append(all, &example{Sentence: s})
	}
	return all, err
}

// Words seen this often have a row of their own; sentences of these lengths are learnt
// from.
const (
	often            = 3
	shortest, longer = 2, 120
	wordBits         = 16
	vectorBits       = 17
)

// tables are the files of a model that the treebanks and the vectors decide.
func tables(all []*example, vectorFile string, most int) (m biaffine.Model, err error) {
	seen, tags, rels := map[uint64]int{}, map[string]bool{}, map[string]bool{}
	for _, e := range all {
		for k := range e.Words {
			seen[e.Words[k].Norm]++
			tags[e.Tags[k].XPOS.String()+"\t"+e.Tags[k].UPOS.String()+"\n"] = true
			rels[e.Rels[k].String()+"\n"] = true
		}
	}
	var hashes []uint64
	for h, n := range seen {
		if n >= often {
			hashes = append(hashes, h)
		}
	}
	slices.Sort(hashes)
	m.Words = packIndex(hashes, wordBits)
	m.Classes, m.Rels = join(tags), join(rels)
	known, values, err := readVectors(vectorFile, most)
	m.Known, m.Vectors = packIndex(known, vectorBits), biaffine.PackVectors(values)
	return m, err
}

func packIndex(hashes []uint64, bits uint) string {
	var entries []perceptron.Entry
	for k, h := range hashes {
		entries = append(entries, perceptron.Entry{Hash: h, Value: uint32(k)})
	}
	return string(perceptron.PackIndex(entries, bits))
}

func join(set map[string]bool) string {
	var lines []string
	for l := range set {
		lines = append(lines, l)
	}
	slices.Sort(lines)
	return strings.Join(lines, "")
}

// vectorLength is the length that word vectors are brought to.
const vectorLength = 3

// readVectors reads the vectors of the n commonest words, brought to that length.
func readVectors(path string, n int) (hashes []uint64, values []float32, err error) {
	if path == "" {
		return nil, nil, nil
	}
	all, err := vectors.Read(path, n)
	for _, v := range all {
		sum := 0.0
		for _, x := range v.Values {
			sum += float64(x) * float64(x)
		}
		by := float32(vectorLength / math.Sqrt(max(sum, 1e-12)))
		hashes = append(hashes, v.Hash)
		for _, x := range v.Values {
			values = append(values, x*by)
		}
	}
	return hashes, values, err
}

// prepare sets the inputs and the numbers of tags and relations.
func prepare(all []*example, n *biaffine.Net) {
	for _, e := range all {
		e.inputs, e.tags, e.rels = nil, nil, nil
		for k := range e.Words {
			e.inputs = append(e.inputs, n.Input(&e.Words[k], k == 0))
			e.tags = append(e.tags, max(0, slices.Index(n.Tags, biaffine.Tag(e.Tags[k]))))
			e.rels = append(e.rels, max(0, slices.Index(n.Rels, e.Rels[k])))
		}
	}
}

// byLength sorts sentences by falling length.
func byLength(a, b *example) int { return cmp.Compare(len(b.Words), len(a.Words)) }
