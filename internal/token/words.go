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
	clitics       set // without their apostrophe
	elisions      set // without their apostrophe
	labels        set // last labels of domain and file names
	contractions  cuts
}

type set map[string]bool

// has reports whether w is in the set, in any case.
func (s set) has(w string) bool {
	var b [wordMax]byte
	return s[string(fold(&b, w))]
}

// cuts maps a word to where its first part ends.
type cuts map[string]int

// cut is where w is to be cut, its length if nowhere.
func (c cuts) cut(w string) int {
	var b [wordMax]byte
	if n, ok := c[string(fold(&b, w))]; ok {
		return n
	}
	return len(w)
}

// wordMax is the length of the longest word of the lists in bytes.
const wordMax = 16

// fold writes w, an ASCII word of the lists in any case, to b in lower case. A
// longer word is cut off, and then is in no list.
func fold(b *[wordMax]byte, w string) []byte {
	n := min(len(w), wordMax)
	for i := range n {
		b[i] = w[i]
		if upper(w[i]) {
			b[i] |= 0x20
		}
	}
	return b[:n]
}

// class is the class of the abbreviation s. An entry of the data in lower case
// covers every case, another its own and all capitals.
func (w *words) class(s string) class {
	if c := w.abbreviations[s]; c != noClass {
		return c
	}
	var b [wordMax]byte
	low := fold(&b, s)
	if c := w.abbreviations[string(low)]; c != noClass || len(s) < 2 || !upper(s[1]) {
		return c
	}
	low[0] = s[0]
	return w.abbreviations[string(low)]
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
		clitics: set{}, elisions: set{}, labels: set{}, contractions: cuts{}}
	classes := map[string]class{"general": general, "title": title, "numbered": numbered}
	for form, kind := range fields(abbreviations) {
		w.abbreviations[form] = classes[kind]
	}
	sets := map[string]set{"prefix": w.prefixes, "unit": w.units, "dollar": w.dollars,
		"clitic": w.clitics, "elision": w.elisions, "label": w.labels}
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
