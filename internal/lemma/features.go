package lemma

import (
	"github.com/parley-news/parley/internal/perceptron"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/internal/word"
)

// extract collects the features of a word.
func (ws *Workspace) extract(w *word.Word, x store.XPOS, known word.Clusters) {
	f, t := &ws.features, uint64(x)
	f.Reset()
	f.Add(t)
	f.Add(perceptron.Pair(w.Norm, t))
	f.Add(perceptron.Pair(w.Shape, t))
	for _, h := range w.Suffix {
		f.Add(perceptron.Pair(h, t))
	}
	stems := ws.stems(w.Form, known)
	f.Add(perceptron.Pair(stems, t))
	f.Add(perceptron.Triple(stems, t, w.Suffix[1]))
	f.Add(perceptron.Triple(stems, t, w.Suffix[2]))
}

// stems tells which of the stems that a form may have are words: it less up to
// four bytes, with nothing, an e or a y added.
func (ws *Workspace) stems(form string, known word.Clusters) uint64 {
	ws.norm = word.AppendNorm(ws.norm[:0], form)
	set, bit := uint64(0), uint64(1)
	for strip := range 5 {
		n := len(ws.norm) - strip
		if n < 2 {
			break
		}
		for _, add := range [...]string{"", "e", "y"} {
			ws.stem = append(append(ws.stem[:0], ws.norm[:n]...), add...)
			if fine, _ := known.Lookup(perceptron.Hash(ws.stem)); fine != 0 {
				set |= bit
			}
			bit <<= 1
		}
	}
	return set
}
