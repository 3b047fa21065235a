package name

import (
	_ "embed"
	"sync"
	"unicode/utf8"

	"github.com/parley-news/parley/internal/gazetteer"
)

//go:embed data/words.tsv
var wordsTSV string

//go:embed data/variants.tsv
var variantsTSV string

// vocabulary is what the files of words and variants hold.
var vocabulary struct {
	once  sync.Once
	words map[string]entry
}

type entry struct {
	kind  wordKind
	group int16
}

// wordKindOf is the kind that a file names.
func wordKindOf(name string) wordKind {
	switch name {
	case "stop":
		return stopWord
	case "legal":
		return legalWord
	case "title":
		return titleWord
	case "particle":
		return particleWord
	case "common":
		return commonWord
	}
	return plainWord
}

func loadVocabulary() {
	vocabulary.words = make(map[string]entry)
	groups := make(map[string]int16)
	group := func(name string) int16 {
		if name == "" {
			return 0
		}
		if groups[name] == 0 {
			groups[name] = int16(len(groups) + 1)
		}
		return groups[name]
	}
	for f := range gazetteer.TSV(variantsTSV) {
		vocabulary.words[f[0]] = entry{plainWord, group("given " + f[1])}
	}
	for f := range gazetteer.TSV(wordsTSV) {
		e := entry{wordKindOf(f[1]), group(f[2])}
		if old := vocabulary.words[f[0]]; e.group == 0 {
			e.group = old.group
		}
		vocabulary.words[f[0]] = e
	}
}

// classify says what a folded word is, and with which others it shares a meaning.
func classify(text string) (wordKind, int16) {
	vocabulary.once.Do(loadVocabulary)
	e, known := vocabulary.words[text]
	switch {
	case known:
		return e.kind, e.group
	case text[0] >= '0' && text[0] <= '9':
		return numberWord, 0
	case initialLetter(text):
		return initialWord, 0
	case patronymicWordLike(text):
		return patronymicWord, 0
	}
	return plainWord, 0
}

// initialLetter reports whether a folded word is one Latin, Greek or Cyrillic letter.
func initialLetter(text string) bool {
	r, n := utf8.DecodeRuneInString(text)
	return n == len(text) && r < 0x0530
}

// patronymicWordLike reports whether a folded word has the ending of an East Slavic
// patronymic.
func patronymicWordLike(w string) bool {
	for _, end := range [...]string{"ovich", "evich", "ievich", "ovych", "evych", "yovych", "ovna", "evna", "ivna", "yivna", "ovitch", "evitch", "owitsch", "ewitsch", "ович", "евич", "овна", "евна", "івна", "ьович"} {
		if len(w) > len(end)+2 && w[len(w)-len(end):] == end {
			return true
		}
	}
	return false
}
