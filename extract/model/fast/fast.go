// Package fast is the fast tier: averaged perceptrons for tags, lemmas and trees.
package fast

import (
	"github.com/parley-news/parley/extract/model"
	"github.com/parley-news/parley/internal/store"
)

// Model returns the tier. It is decoded once, at the first call.
func Model() *model.Model { return model.New("fast", "0", flat{}) }

// flat is a stand-in until the trained weights land.
type flat struct{}

func (flat) Analyze(t *store.Text, s int) {
	for i := t.Sentences[s].First; i < t.Sentences[s].Last; i++ {
		t.Head[i] = store.None
	}
}
