package extract_test

import (
	"flag"
	"testing"

	"github.com/parley-news/parley/extract"
	"github.com/parley-news/parley/extract/extracttest"
)

var update = flag.Bool("update", false, "write the reports of testdata/articles anew")

// TestGolden holds, for every article of testdata/articles, which are our own
// writing, that what must be found is, that the traps are avoided, and that the
// events are as they were.
func TestGolden(t *testing.T) {
	extracttest.Suite{
		Extractor: newExtractor(t, extract.Config{}),
		Files:     "testdata/articles/*.txtar",
		Update:    *update,
	}.Run(t)
}
