package token

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/abbreviations.tsv
var abbreviationData string

//go:embed data/words.tsv
var wordData string

// class says how an abbreviation behaves.
type class uint8

const (
	noClass  class = iota
	general        // may stand anywhere
	title          // stands before a name
	numbered       // an abbreviation before a number only
)

// words holds the word lists of the scanner.
type words struct {
	abbreviations map[string]class // as written, or lower case for those in lower case in the data
	prefixes      set
	units         set
	dollars       set // what stands before a dollar sign
	elisions      set
	labels        set // last labels of domain and file names
	contractions  cuts
}

type set map[string]bool

// cuts maps a word to where its first part ends.
type cuts map[string]int

// cut is where w is to be cut, its length if nowhere.
func (c cuts) cut(w string) int {
	switch w[0] | 0x20 {
	case 'c', 'g', 'w', 'l', 'd':
		if n, ok := c[strings.ToLower(w)]; ok {
			return n
		}
	}
	return len(w)
}

// class is the class of the abbreviation s. An entry of the data in lower case
// covers every case, another its own and all capitals.
func (w *words) class(s string) class {
	if c := w.abbreviations[s]; c != noClass {
		return c
	}
	low := strings.ToLower(s)
	if c := w.abbreviations[low]; c != noClass || s != strings.ToUpper(s) {
		return c
	}
	return w.abbreviations[s[:1]+low[1:]]
}

// load decodes the lists once.
func load() *words {
	once.Do(func() { loaded = decode(abbreviationData, wordData) })
	return loaded
}

var (
	once   sync.Once
	loaded *words
)

// decode reads the two data files; see data/SOURCES.md for their form.
func decode(abbreviations, lists string) *words {
	w := &words{abbreviations: map[string]class{}, prefixes: set{}, units: set{}, dollars: set{},
		elisions: set{}, labels: set{}, contractions: cuts{}}
	classes := map[string]class{"general": general, "title": title, "numbered": numbered}
	for form, kind := range fields(abbreviations) {
		w.abbreviations[form] = classes[kind]
	}
	sets := map[string]set{"prefix": w.prefixes, "unit": w.units, "dollar": w.dollars, "elision": w.elisions, "label": w.labels}
	for form, kind := range fields(lists) {
		if s := sets[kind]; s != nil {
			s[form] = true
			continue
		}
		first, second, _ := strings.Cut(form, "|")
		w.contractions[first+second] = len(first)
	}
	return w
}

// fields yields form and kind of every line that is no comment.
func fields(data string) func(yield func(form, kind string) bool) {
	return func(yield func(form, kind string) bool) {
		for line := range strings.Lines(data) {
			form, kind, ok := strings.Cut(strings.TrimRight(line, "\n"), "\t")
			if ok && line[0] != '#' && !yield(form, kind) {
				return
			}
		}
	}
}
