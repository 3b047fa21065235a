// Package lemmas holds the lemmatizer and the clusters of words that the tiers share,
// with their weights. Its files are described in extract/model/fast/weights/SOURCES.md
// and made by the command named there.
package lemmas

import (
	_ "embed"

	"github.com/parley-news/parley/internal/lemma"
	"github.com/parley-news/parley/internal/word"
)

// The weights, as the training command wrote them.
var (
	//go:embed weights/clusters.bin
	clusters string
	//go:embed weights/lemma.scripts.txt
	scripts string
	//go:embed weights/lemma.usual.txt
	usual string
	//go:embed weights/lemma.lexicon.bin
	lexicon string
	//go:embed weights/lemma.table.bin
	table string
)

// Open reads both. They are part of the program, so that an error is a mistake in
// building it.
func Open() (*lemma.Lemmatizer, word.Clusters, error) {
	known, err := word.OpenClusters(clusters)
	if err != nil {
		return nil, known, err
	}
	l, err := lemma.Open(lemma.Model{Scripts: scripts, Usual: usual, Lexicon: lexicon, Table: table}, known)
	return l, known, err
}
