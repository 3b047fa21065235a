package name

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/parley-news/parley/normalize/fold"
	"github.com/parley-news/parley/normalize/translit"
)

// Name is a name prepared for being matched with many others. It does not change.
// The zero Name matches none.
type Name struct {
	text     string
	readings []reading // several for Han characters, which languages read each in their way
}

// String is the name that was prepared.
func (n *Name) String() string { return n.text }

// reading is one way to read a name: its words and their sounds.
type reading struct {
	words  []word
	letter string  // the folded text, in which words have their letters
	sounds []sound // in which words have their sounds
	bones  []sound // those that are no vowels
	weak   bool    // the script writes few vowels, or more than were there
	han    bool    // in Han characters
}

// word is a word of a name.
type word struct {
	from, to         int16  // of the letters
	first, last      int16  // of the sounds
	weight, loudness int16  // how much it says about who is meant; the sum of its sounds
	core             uint64 // its consonants, counted by groups of likes
	kind             wordKind
	group            int16 // the meaning that other words share, or 0
	given            bool  // a given name that many have
}

type wordKind uint8

const (
	plainWord wordKind = iota
	initialWord
	numberWord
	titleWord
	particleWord
	stopWord
	legalWord
	commonWord
	patronymicWord
)

// maxWords bounds the words of a name that are compared.
const maxWords = 16

// Prepare reads a name for matching.
func Prepare(s string) *Name {
	n := &Name{text: s}
	n.read(s)
	return n
}

func (n *Name) read(s string) {
	n.text, n.readings = s, n.readings[:0]
	s = fold.Unmask(s)
	switch scriptOf(s) {
	case latinLike:
		n.add(s, false)
	case weakScript:
		n.add(withGeresh(s), true)
		if hangul(s) {
			n.add(translit.Usual("KR", s), false)
		}
	case hanScript:
		n.addHan(s)
	default:
		n.add(romanized(s), false)
	}
}

// withGeresh is s with the Hebrew letters that an apostrophe makes others of in Latin
// letters.
func withGeresh(s string) string {
	if !strings.ContainsAny(s, "'׳’") {
		return s
	}
	for _, letter := range [...][2]string{{"ג", "j"}, {"ז", "zh"}, {"צ", "ch"}, {"ץ", "ch"}, {"ת", "th"}} {
		for _, mark := range [...]string{"'", "׳", "’"} {
			s = strings.ReplaceAll(s, letter[0]+mark, letter[1])
		}
	}
	return s
}

// hangul reports whether s is in Hangul and as short as a Korean name is.
func hangul(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return r >= 0xAC00 && r < 0xD7A4 && utf8.RuneCountInString(s) <= 5
}

// add adds a reading of s.
func (n *Name) add(s string, weak bool) {
	if len(n.readings) < cap(n.readings) {
		n.readings = n.readings[:len(n.readings)+1]
	} else {
		n.readings = append(n.readings, reading{})
	}
	r := &n.readings[len(n.readings)-1]
	var buf [128]byte
	folded := fold.AppendFold(buf[:0], s)
	r.letter, r.words, r.sounds, r.weak, r.han = string(folded), r.words[:0], r.sounds[:0], weak, false
	for at := 0; at < len(r.letter) && len(r.words) < maxWords; {
		end := strings.IndexByte(r.letter[at:], ' ')
		if end < 0 {
			end = len(r.letter) - at
		}
		r.addWord(at, at+end)
		at += end + 1
	}
	r.bones = consonants(r.bones[:0], r.sounds)
}

// addHan adds the readings of a name in Han characters.
func (n *Name) addHan(s string) {
	spelt := [...]string{mandarin(s), translit.Usual("CN", s), translit.Usual("JP", s), translit.Usual("KR", s)}
	for k, text := range spelt {
		if scriptOf(text) == latinLike && !contains(spelt[:k], text) {
			n.add(text, true)
			n.readings[len(n.readings)-1].han = true
		}
	}
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

// scripts as far as matching tells them apart
type script uint8

const (
	latinLike   script = iota // letters with their vowels, in a table of sounds
	weakScript                // Hebrew, Arabic, kana and Hangul
	hanScript                 // Han characters, alone or among kana
	otherScript               // what is transliterated first
)

// scriptOf is the script of the first letter of s that decides.
func scriptOf(s string) script {
	found := latinLike
	for _, r := range s {
		switch {
		case r < 0x0590, r >= 0x10A0 && r < 0x1100, r >= 0x1E00 && r < 0x2E00, !unicode.IsLetter(r):
		case r < 0x0780, r >= 0x1100 && r < 0x1200, r >= 0xAC00 && r < 0xD7A4, r >= 0xFB1D && r < 0xFE00, r >= 0xFE70 && r < 0xFF00:
			found = weakScript
		case r >= 0x3041 && r < 0x3100:
			if found != hanScript {
				found = weakScript
			}
		case r >= 0x3400 && r < 0xA000:
			found = hanScript
		case r < 0x1100 || r >= 0x1200 && r < 0x1E00:
			return otherScript
		}
	}
	return found
}

// systems are those by which scripts without a table of sounds are read.
var systems = [...]struct {
	first, last rune
	country     string // whose customary spellings serve
	system      string
}{
	{0x0900, 0x097F, "IN", ""}, {0x0980, 0x09FF, "BD", ""}, {0x0A00, 0x0A7F, "", "un-pan"}, {0x0A80, 0x0AFF, "", "un-guj"}, {0x0B00, 0x0B7F, "", "un-ori"},
	{0x0B80, 0x0BFF, "", "un-tam"}, {0x0C00, 0x0C7F, "", "un-tel"}, {0x0C80, 0x0CFF, "", "un-kan"}, {0x0D00, 0x0D7F, "", "un-mal"}, {0x0D80, 0x0DFF, "", "un-sin"},
	{0x0E00, 0x0E7F, "", "iso-tha"}, {0x1200, 0x137F, "", "un-amh"}, {0x1780, 0x17FF, "KH", ""},
}

// romanized is s in Latin letters.
func romanized(s string) string {
	for _, r := range s {
		for _, x := range systems {
			if r < x.first || r > x.last {
				continue
			}
			if x.country != "" {
				return translit.Usual(x.country, s)
			}
			if t, ok := translit.Lookup(x.system); ok {
				return t.String(s)
			}
		}
	}
	return s
}

// mandarin is s by the letters of Mandarin alone, whatever name it may be.
func mandarin(s string) string {
	t, _ := translit.Lookup("bgnpcgn-zho-Hans-Latn-1979")
	return t.String(s)
}

// addWord adds the word with the letters [from, to).
func (r *reading) addWord(from, to int) {
	text := r.letter[from:to]
	if weak := strings.TrimPrefix(text, "ال"); r.weak && len(weak) > 4 {
		from, text = to-len(weak), weak
	}
	w := word{from: int16(from), to: int16(to), first: int16(len(r.sounds))}
	r.sounds = appendSounds(r.sounds, text)
	w.last = int16(len(r.sounds))
	for _, s := range r.sounds[w.first:] {
		w.loudness += loudness(s)
	}
	w.core = cores(r.sounds[w.first:])
	w.kind, w.group = classify(text)
	_, given := Given(text)
	w.given = w.kind == plainWord && (w.group != 0 || given)
	w.weight = weightOf(w.kind, utf8.RuneCountInString(text))
	r.words = append(r.words, w)
}

// loudness is how much a sound counts in the length of a word.
func loudness(s sound) int16 {
	if vocalic(s) {
		return 50
	}
	return 100
}

// coreBits are the bits of each group of likes in a core.
const coreBits = 12

// cores counts the consonants of each group of likes, as so many bits: cores differ in
// as many bits as consonants.
func cores(sounds []sound) (c uint64) {
	for _, s := range sounds {
		if g := sounding.core[s&soundMask]; g != 0 {
			c |= (c<<1 | 1<<(coreBits*(g-1))) & groupBits(g)
		}
	}
	return c
}

// groupBits are the bits of group g, from 1.
func groupBits(g uint8) uint64 { return (1<<coreBits - 1) << (coreBits * (g - 1)) }

// weightOf is the weight of a word in hundredths.
func weightOf(kind wordKind, letters int) int16 {
	switch kind {
	case titleWord:
		return 7
	case particleWord:
		return 10
	case stopWord, legalWord:
		return 7
	case initialWord:
		return 30
	case commonWord:
		return 37
	case patronymicWord:
		return 68
	}
	return int16(58 + 16*min(letters, 8))
}
