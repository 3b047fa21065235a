package entity

import (
	_ "embed"
	"sync"

	"github.com/parley-news/parley/internal/gazetteer"
)

//go:embed data/cues.tsv
var cuesTSV string

// cue is what a word such as Ministry or Palace says about the name it is part
// of.
type cue struct {
	kind   string // "org", or a kind of place: "facility", "region", "water"
	sector string // of an organisation, or ""
}

var cues struct {
	once sync.Once
	of   map[string]cue
}

// cueOf returns the cue that a word with a capital is. The zero cue is none.
func cueOf(form string) cue {
	cues.once.Do(func() {
		cues.of = make(map[string]cue)
		for f := range gazetteer.TSV(cuesTSV) {
			cues.of[f[0]] = cue{f[1], f[2]}
		}
	})
	return cues.of[form]
}
