package numeral

import (
	_ "embed"
	"slices"
	"strconv"
	"strings"
)

// Class is what a word is to a grammar. The classes below Own are the words of
// numbers, which every Lexicon has; from Own on they are the caller's.
type Class uint8

const (
	None    Class = iota // not in the lexicon
	Ones                 // zero to nineteen
	Tens                 // twenty to ninety
	Scale                // hundred, thousand, million: Value is the power of ten
	Ordinal              // first to ninetieth
	Article              // a, an
	And
	Half
	Quarter
	Part   // third, fifth as in "two thirds": Value is the divisor
	Dozen  // dozen, score: Value is the number
	Plural // dozens, scores, hundreds, millions: Value is the power of ten, or the number when it is none
	Few    // few, several, couple: Value is the number that it means, or 0
	Of
	Point       // as in "two point five"
	Own   Class = 32
)

// Entry is the class and value of a word.
type Entry struct {
	word  string
	Class Class
	Value int
}

// Lexicon is a table of words. Look-ups ignore the case of ASCII letters.
type Lexicon struct {
	slots   []Entry    // open-addressed, a power of two
	lengths [32]uint32 // by the low bits of the first letter: bit n is set when a word of n letters begins so
}

//go:embed words.tsv
var words string

// classNames are the names of the classes of numbers in words.tsv.
var classNames = []string{"none", "ones", "tens", "scale", "ordinal", "article", "and", "half", "quarter", "part", "dozen", "plural", "few", "of", "point"}

// NewLexicon returns the lexicon of the words of numbers and those of own, lines
// of word, class and value with tabs between. Its classes are named in names; the
// first of them is Own. A word of own replaces one of numbers.
func NewLexicon(own string, names []string) *Lexicon {
	l := &Lexicon{slots: make([]Entry, 2048)}
	l.load(words, classNames, None)
	l.load(own, names, Own)
	return l
}

// load adds the words of table. A line that is not one of words is a mistake in
// the program's own data, which every test of the package finds.
func (l *Lexicon) load(table string, names []string, first Class) {
	for line := range strings.Lines(table) {
		f := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if len(f) != 3 {
			panic("numeral: no word, class and value: " + line)
		}
		class := slices.Index(names, f[1])
		value, err := strconv.Atoi(f[2])
		if class < 0 || err != nil {
			panic("numeral: no class or value: " + line)
		}
		l.add(Entry{f[0], first + Class(class), value})
	}
}

// Add adds a word in lower case that the lexicon does not have yet. It must not be
// called once the lexicon is shared.
func (l *Lexicon) Add(word string, c Class, value int) {
	if word != "" && l.Lookup(word).Class == None {
		l.add(Entry{word, c, value})
	}
}

func (l *Lexicon) add(e Entry) {
	l.lengths[e.word[0]&31] |= 1 << len(e.word)
	i := hash(e.word) & uint32(len(l.slots)-1)
	for l.slots[i].Class != None && l.slots[i].word != e.word {
		i = (i + 1) & uint32(len(l.slots)-1)
	}
	l.slots[i] = e
}

// Lookup is the entry of word; its Class is None when there is none.
func (l *Lexicon) Lookup(word string) Entry {
	if word == "" || l.lengths[word[0]&31]>>len(word)&1 == 0 {
		return Entry{}
	}
	for i := hash(word) & uint32(len(l.slots)-1); ; i = (i + 1) & uint32(len(l.slots)-1) {
		e := &l.slots[i]
		if e.Class == None || equalFold(e.word, word) {
			return *e
		}
	}
}

// hash is FNV-1a over the letters in lower case.
func hash(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i]|0x20)) * 16777619
	}
	return h
}

// equalFold reports whether word is lower, which is in lower case, but for the
// case of ASCII letters.
func equalFold(lower, word string) bool {
	if len(lower) != len(word) {
		return false
	}
	for i := range len(word) {
		c := word[i]
		if c-'A' <= 'Z'-'A' {
			c |= 0x20
		}
		if c != lower[i] {
			return false
		}
	}
	return true
}
