package language

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
)

//go:embed data/words.tsv
var wordData string

// maxLanguages bounds the languages of data/words.tsv; a set of them is a
// uint64.
const maxLanguages = 40

// data is data/words.tsv, decoded.
type data struct {
	scripts []*unicode.RangeTable
	tags    []string          // English first
	written []int             // the script of each tag
	words   map[string]uint64 // function word: the languages it is in
	letters map[rune]uint64   // typical letter: the languages it is in
}

var (
	once   sync.Once
	loaded *data
)

// load decodes the data once; see data/SOURCES.md for its form.
func load() *data {
	once.Do(func() {
		loaded = &data{scripts: scriptTables(), words: map[string]uint64{}, letters: map[rune]uint64{}}
		for line := range strings.Lines(wordData) {
			if f := strings.Split(strings.TrimSpace(line), "\t"); len(f) == 3 && line[0] != '#' {
				loaded.add(f[0], f[1], f[2])
			}
		}
	})
	return loaded
}

// add adds a language, its typical letters and its function words.
func (d *data) add(tag, letters, words string) {
	bit := uint64(1) << len(d.tags)
	script := latinScript
	for _, r := range letters {
		if r != '-' {
			d.letters[r] |= bit
			script = d.scriptOf(r)
		}
	}
	for _, w := range strings.Fields(words) {
		d.words[w] |= bit
	}
	d.tags = append(d.tags, tag)
	d.written = append(d.written, script)
}
