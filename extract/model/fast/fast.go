package fast

import (
	_ "embed"
	"sync"

	"github.com/parley-news/parley/extract/model"
	"github.com/parley-news/parley/internal/parse"
	"github.com/parley-news/parley/internal/tag"
)

// The weights, as the training command wrote them.
var (
	//go:embed weights/VERSION
	version string
	//go:embed weights/tag.classes.txt
	tagClasses string
	//go:embed weights/tag.sets.txt
	tagSets string
	//go:embed weights/tag.lexicon.bin
	tagLexicon string
	//go:embed weights/tag.table.bin
	tagTable string
	//go:embed weights/parse.arcs.bin
	parseArcs string
	//go:embed weights/parse.labels.bin
	parseLabels string
	//go:embed weights/parse.usual.bin
	parseUsual string
)

var once struct {
	sync.Once
	model *model.Model
}

// Model returns the tier. It is decoded once, at the first call.
func Model() *model.Model {
	once.Do(func() { once.model = model.New("fast", version, open()) })
	return once.model
}

// open decodes the weights. They are part of the program, so that an error is a
// mistake in building it.
func open() *analyzer {
	a, err := newAnalyzer(
		tag.Model{Classes: tagClasses, Sets: tagSets, Lexicon: tagLexicon, Table: tagTable},
		parse.Model{Arcs: parseArcs, Labels: parseLabels, Usual: parseUsual})
	if err != nil {
		panic("fast: embedded weights: " + err.Error())
	}
	return a
}
