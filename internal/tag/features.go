package tag

import (
	"github.com/parley-news/parley/internal/perceptron"
	"github.com/parley-news/parley/internal/word"
)

// context is what the tagger knows of a word before it tags the sentence.
type context struct {
	usage
	flags uint64
}

// allCapitals reports whether the sentence is written in capitals.
func allCapitals(words []word.Word) bool {
	for i := range words {
		if words[i].Lower {
			return false
		}
	}
	return true
}

// flags packs the yes-or-no properties of a word.
func flags(w *word.Word, first, caps bool) uint64 {
	f := uint64(0)
	for k, b := range [...]bool{w.Capital && first, w.Capital && !first, w.Inside, w.Digit, w.Hyphen, caps} {
		if b {
			f |= 1 << k
		}
	}
	return f
}

// edge stands for the words outside of the sentence.
var edge = word.Word{Norm: 1, Shape: 1}

// at is word i of the sentence and its context, or the edge.
func (ws *Workspace) at(words []word.Word, i int) (*word.Word, uint64) {
	if i < 0 || i >= len(words) {
		return &edge, 1
	}
	return &words[i], ws.context[i].set
}

// tag is the class given to word i, or 255 before the sentence.
func (ws *Workspace) tag(i int) uint64 {
	if i < 0 {
		return 255
	}
	return uint64(ws.Tags[i])
}

// extract collects the features of word i, whose predecessors are tagged.
func (ws *Workspace) extract(words []word.Word, i int) {
	w := &words[i]
	a, ambA := ws.at(words, i-1)
	b, _ := ws.at(words, i-2)
	c, ambC := ws.at(words, i+1)
	d, ambD := ws.at(words, i+2)
	amb, flag := ws.context[i].set, ws.context[i].flags
	t1, t2 := ws.tag(i-1), ws.tag(i-2)
	f := &ws.features
	f.Reset()
	ownFeatures(f, w, amb, flag)
	f.Add(t1)
	f.Add(perceptron.Pair(t1, t2))
	f.Add(perceptron.Pair(t1, w.Norm))
	f.Add(perceptron.Pair(t1, w.Suffix[2]))
	f.Add(perceptron.Pair(t1, amb))
	f.Add(perceptron.Pair(t1, w.Shape))
	f.Add(perceptron.Triple(t1, amb, c.Norm))
	f.Add(perceptron.Triple(t1, t2, amb))
	f.Add(a.Norm)
	f.Add(b.Norm)
	f.Add(c.Norm)
	f.Add(d.Norm)
	f.Add(perceptron.Pair(a.Norm, w.Norm))
	f.Add(perceptron.Pair(w.Norm, c.Norm))
	f.Add(perceptron.Pair(a.Norm, c.Norm))
	f.Add(a.Suffix[2])
	f.Add(c.Suffix[2])
	f.Add(a.Shape)
	f.Add(c.Shape)
	f.Add(ambC)
	f.Add(perceptron.Pair(amb, c.Norm))
	f.Add(perceptron.Pair(amb, ambC))
	f.Add(perceptron.Quad(t1, amb, ambC, 0))
	f.Add(perceptron.Triple(amb, c.Norm, d.Norm))
	f.Add(perceptron.Triple(amb, ambC, ambD))
	f.Add(perceptron.Pair(ambA, amb))
	f.Add(perceptron.Pair(w.Shape, c.Norm))
	f.Add(perceptron.Pair(w.Shape, c.Shape))
	clusterFeatures(f, w, a, c, t1)
}

// ownFeatures are those of the word alone.
func ownFeatures(f *perceptron.Features, w *word.Word, amb, flag uint64) {
	f.Add(0)
	f.Add(w.Norm)
	f.Add(w.Raw)
	for _, h := range w.Prefix {
		f.Add(h)
	}
	for _, h := range w.Suffix[:4] {
		f.Add(h)
	}
	f.Add(w.Shape)
	f.Add(flag)
	f.Add(perceptron.Pair(flag, w.Suffix[1]))
	f.Add(amb)
}

// clusterFeatures are those over clusters; a word without one has none.
func clusterFeatures(f *perceptron.Features, w, a, c *word.Word, t1 uint64) {
	if w.Fine != 0 {
		f.Add(w.Fine)
		f.Add(w.Coarse)
		f.Add(perceptron.Pair(w.Fine, w.Suffix[1]))
		f.Add(perceptron.Pair(t1, w.Coarse))
	} else {
		f.Skip(4)
	}
	if a.Fine != 0 {
		f.Add(a.Coarse)
		f.Add(perceptron.Pair(a.Coarse, w.Norm))
	} else {
		f.Skip(2)
	}
	if c.Fine != 0 {
		f.Add(c.Coarse)
		f.Add(perceptron.Pair(w.Norm, c.Coarse))
	} else {
		f.Skip(2)
	}
}
