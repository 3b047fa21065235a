package accurate

import (
	_ "embed"
	"sync"

	"github.com/parley-news/parley/extract/model"
	"github.com/parley-news/parley/internal/biaffine"
	"github.com/parley-news/parley/internal/lemmas"
)

// The weights, as the training command wrote them.
var (
	//go:embed weights/VERSION
	version string
	//go:embed weights/weights.bin
	weights string
	//go:embed weights/words.bin
	words string
	//go:embed weights/known.bin
	known string
	//go:embed weights/vectors.bin
	vectors string
	//go:embed weights/classes.txt
	classes string
	//go:embed weights/rels.txt
	rels string
)

var once struct {
	sync.Once
	model *model.Model
}

// Model returns the tier. It is decoded once, at the first call.
func Model() *model.Model {
	once.Do(func() { once.model = model.New("accurate", version, open()) })
	return once.model
}

// open decodes the weights. They are part of the program, so that an error is a
// mistake in building it.
func open() *analyzer {
	net, err := biaffine.Open(biaffine.Model{Weights: weights, Words: words, Known: known, Vectors: vectors, Classes: classes, Rels: rels})
	if err != nil {
		panic("accurate: embedded weights: " + err.Error())
	}
	l, c, err := lemmas.Open()
	if err != nil {
		panic("accurate: embedded weights: " + err.Error())
	}
	return &analyzer{net: net, lemmas: l, clusters: c}
}
