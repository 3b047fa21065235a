package rule

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
	"github.com/parley-news/parley/internal/act"
	"github.com/parley-news/parley/internal/lexicon"
)

// actRule is the rule of the act lexicon, which is decoded when it first runs.
func actRule() annot.Rule {
	return annot.Rule{
		Name: "act",
		Doc:  "Who does what to whom, by the frames of the act lexicon.",
		Find: func(t *annot.Text) []event.Event { return act.Find(t, lexicon.Default()) },
	}
}
