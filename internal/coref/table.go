package coref

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/descriptions.tsv
var descriptionsTSV string

// description says what a noun can stand for and how that is found.
type description struct {
	kind string // person, organisation, government, place or pair
	by   string // title, name, kind; the kind of place; the kind of a pair's members
}

var table struct {
	once  sync.Once
	nouns map[string]description
}

// descriptions is the table, which is read at the first call. The keys are word
// forms.
func descriptions() map[string]description {
	table.once.Do(func() {
		table.nouns = make(map[string]description, 128)
		for line := range strings.Lines(descriptionsTSV) {
			if c := strings.Split(strings.TrimSuffix(line, "\n"), "\t"); len(c) == 3 {
				table.nouns[c[0]] = description{c[1], c[2]}
			}
		}
	})
	return table.nouns
}

// lastWord is the last word of s in lower case.
func lastWord(s string) string {
	return strings.ToLower(s[strings.LastIndexByte(s, ' ')+1:])
}
