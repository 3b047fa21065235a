package biaffine

import (
	"github.com/parley-news/parley/internal/perceptron"
	"github.com/parley-news/parley/internal/store"
)

// Sizes of the parts of an input and of the tables that they come from.
const (
	VectorSize  = 100
	wordSize    = 64
	suffix3Size = 32
	suffix2Size = 16
	prefix3Size = 16
	shapeSize   = 12
	InputSize   = VectorSize + wordSize + suffix3Size + suffix2Size + prefix3Size + shapeSize

	suffix3Rows = 5000
	suffix2Rows = 1000
	prefix3Rows = 5000
	shapeRows   = 500
)

// Sizes of the hidden layers.
const (
	Hidden     = 96         // of an LSTM
	Gates      = 4 * Hidden // input, forget, output, new
	Both       = 2 * Hidden // of the two directions together
	ArcSize    = 96
	LabelSize  = 96
	Leak       = 0.1 // slope of a leaky unit below zero
	UnknownRow = 0   // of the table of words
	noRow      = -1
)

// Param names a matrix of weights.
type Param int

// The matrices. Tables have a row for each entry; the others a row for each output.
const (
	Words Param = iota
	Suffix3
	Suffix2
	Prefix3
	Shapes
	In1F // layer 1, forward: gates by input
	Re1F // gates by the state before
	Bias1F
	In1B
	Re1B
	Bias1B
	In2F
	Re2F
	Bias2F
	In2B
	Re2B
	Bias2B
	TagOut
	TagBias
	HeadIn
	HeadBias
	DepIn
	DepBias
	RootHead // the head vector of the root
	ArcProduct
	ArcBias
	LabelDep
	LabelHead
	LabelBias
	RootLabel
	LabelOut
	LabelOutBias
	Params
)

// Matrix is rows of weights, one behind the other.
type Matrix struct {
	Rows, Cols int
	V          []float32
}

// Row is row k.
func (m *Matrix) Row(k int) []float32 { return m.V[k*m.Cols : (k+1)*m.Cols] }

// Tag is a Penn tag with its universal part of speech.
type Tag struct {
	XPOS store.XPOS
	UPOS store.UPOS
}

// Net is a network with the words, tags and relations that it knows.
type Net struct {
	M       [Params]Matrix
	Tags    []Tag
	Rels    []store.Rel
	words   perceptron.Index // by hash of the normalized form: row of Words
	known   perceptron.Index // the same: row of vectors
	vectors string           // VectorSize signed bytes a row
	scales  []float32        // of each row
}

// Shape is the rows and columns of each matrix for so many words, tags and relations.
func Shape(words, tags, rels int) (shape [Params][2]int) {
	shape[Words] = [2]int{words + 1, wordSize}
	shape[Suffix3] = [2]int{suffix3Rows, suffix3Size}
	shape[Suffix2] = [2]int{suffix2Rows, suffix2Size}
	shape[Prefix3] = [2]int{prefix3Rows, prefix3Size}
	shape[Shapes] = [2]int{shapeRows, shapeSize}
	for layer, in := range [...]int{InputSize, Both} {
		for p := In1F + Param(6*layer); p < In1F+Param(6*layer+6); p += 3 {
			shape[p], shape[p+1], shape[p+2] = [2]int{Gates, in}, [2]int{Gates, Hidden}, [2]int{1, Gates}
		}
	}
	shape[TagOut], shape[TagBias] = [2]int{tags, Both}, [2]int{1, tags}
	shape[HeadIn], shape[HeadBias] = [2]int{ArcSize, Both}, [2]int{1, ArcSize}
	shape[DepIn], shape[DepBias] = [2]int{ArcSize, Both}, [2]int{1, ArcSize}
	shape[RootHead], shape[ArcProduct], shape[ArcBias] = [2]int{1, ArcSize}, [2]int{ArcSize, ArcSize}, [2]int{1, ArcSize}
	shape[LabelDep], shape[LabelHead], shape[LabelBias] = [2]int{LabelSize, Both}, [2]int{LabelSize, Both}, [2]int{1, LabelSize}
	shape[RootLabel], shape[LabelOut], shape[LabelOutBias] = [2]int{1, LabelSize}, [2]int{rels, LabelSize}, [2]int{1, rels}
	return shape
}
