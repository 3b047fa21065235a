package sentence

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/words.tsv
var wordData string

type set map[string]bool

// words holds the word lists of the splitter.
type words struct {
	titles   set // abbreviations that stand before a name
	starters set // capitalized words that begin sentences
	speech   set // verbs of speech as they stand with a quotation
}

var (
	once   sync.Once
	loaded words
)

// load decodes the lists once; see data/SOURCES.md for their form.
func load() *words {
	once.Do(func() {
		loaded = words{set{}, set{}, set{}}
		sets := map[string]set{"title": loaded.titles, "starter": loaded.starters, "speech": loaded.speech}
		for line := range strings.Lines(wordData) {
			if form, kind, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok && form[0] != '#' {
				sets[kind][form] = true
			}
		}
	})
	return &loaded
}
