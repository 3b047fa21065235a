package biaffine

import "github.com/parley-news/parley/internal/word"

// Input is the rows that stand for a token: of the vectors, which may be none, and of
// the tables from Words on.
type Input struct {
	Vector int
	Rows   [5]int
}

// sentenceStart tells the shape of the first word of a sentence from others.
const sentenceStart = 0x51ED270B7F4A7C15

// Input is that of the word w.
func (n *Net) Input(w *word.Word, first bool) Input {
	x := Input{Vector: noRow, Rows: [5]int{UnknownRow}}
	if k, ok := n.known.Lookup(w.Norm); ok {
		x.Vector = int(k)
	}
	if k, ok := n.words.Lookup(w.Norm); ok {
		x.Rows[0] = int(k) + 1
	}
	shape := w.Shape
	if first {
		shape ^= sentenceStart
	}
	x.Rows[1], x.Rows[2] = bucket(w.Suffix[2], suffix3Rows), bucket(w.Suffix[1], suffix2Rows)
	x.Rows[3], x.Rows[4] = bucket(w.Prefix[2], prefix3Rows), bucket(shape, shapeRows)
	return x
}

func bucket(h uint64, n int) int { return int((h ^ h>>32) % uint64(n)) }

// AddVector adds the vector of row k to dst.
func (n *Net) AddVector(dst []float32, k int) {
	by := n.scales[k]
	v := n.vectors[k*VectorSize : (k+1)*VectorSize]
	for d := range dst[:VectorSize] {
		dst[d] += float32(int8(v[d])) * by
	}
}

// fill sets dst to the input x.
func (n *Net) fill(dst []float32, x Input) {
	clear(dst[:VectorSize])
	if x.Vector != noRow {
		n.AddVector(dst, x.Vector)
	}
	at := VectorSize
	for k, row := range x.Rows {
		at += copy(dst[at:], n.M[Words+Param(k)].Row(row))
	}
}
