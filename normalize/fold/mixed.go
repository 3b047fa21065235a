package fold

import (
	"iter"
	"unicode"
	"unicode/utf8"
)

// Mixed is a word whose letters are of several scripts: often a letter of one script
// stands for its likeness of another, by mistake of a keyboard or to deceive.
type Mixed struct {
	Start, End int         // bytes of the text, half open
	Word       string      // as it stands there
	Script     string      // ISO 15924 code of the script that it is meant to be in, or "" when it cannot be said
	Plain      string      // the word in that script; Word when it cannot be said
	Foreign    []Homoglyph // the letters that are of another script
}

// Homoglyph is a letter that looks like one of another script.
type Homoglyph struct {
	Start, End int    // bytes of the text, half open
	Letter     rune   // as it stands there
	Looks      rune   // the letter that it looks like; 0 when none is known
	Script     string // ISO 15924 code of the script of Letter
}

// alphabet is a script in which names are disguised, or with which.
type alphabet uint8

const (
	inNone alphabet = iota // a letter of no alphabet of these, or no letter
	inLatin
	inCyrillic
	inGreek
	inArmenian
	inCherokee
	alphabets
)

var alphabetCodes = [alphabets]string{"", "Latn", "Cyrl", "Grek", "Armn", "Cher"}

// likeness holds letters of other alphabets behind the Latin one that they look like,
// after Unicode Technical Standard 39 as far as they are alike in the fonts of news.
const likeness = "AАΑᎪaаɑα BВΒᏴ CСϹᏟcсϲ DᎠdԁ EЕΕᎬeе FϜ GԌᏀgց HНΗᎻhһհ IІΙӀiіι JЈᎫjјյ KКΚᏦ LᏞԼlӏ MМΜᎷ NΝnո OОΟՕoоοօ PРΡᏢpрρ QԚqԛ SЅᏚՏsѕ TТΤᎢ UՍuսυ VᏙѴvνѵ WԜᎳwԝ XХΧxх YҮΥyуγ ZΖᏃ"

// alphabetOf is the alphabet of r.
func alphabetOf(r rune) alphabet {
	switch {
	case r < utf8.RuneSelf:
		if r|0x20 >= 'a' && r|0x20 <= 'z' {
			return inLatin
		}
		return inNone
	case r < 0x0250, r >= 0x1E00 && r < 0x1F00:
		if unicode.IsLetter(r) {
			return inLatin
		}
		return inNone
	case r >= 0x0400 && r < 0x0530:
		return inCyrillic
	case r >= 0x0370 && r < 0x0400, r >= 0x1F00 && r < 0x2000:
		return inGreek
	case r >= 0x0531 && r < 0x0590:
		return inArmenian
	case r >= 0x13A0 && r < 0x13FE, r >= 0xAB70 && r < 0xABC0:
		return inCherokee
	case unicode.Is(unicode.Latin, r):
		return inLatin
	}
	return inNone
}

// MixedWords yields the words of text with letters of more than one of the Latin,
// Cyrillic, Greek, Armenian and Cherokee scripts. Words that Chinese, Japanese or
// Korean write in several scripts are none.
func MixedWords(text string) iter.Seq[Mixed] {
	return func(yield func(Mixed) bool) {
		for start := 0; start < len(text); {
			end, mixed := nextWord(text, start)
			if mixed && !yield(examine(text, start, end)) {
				return
			}
			start = end
		}
	}
}

// Unmask returns text with each mixed word in the script that it is meant to be in.
// Without one it is text itself, and nothing is allocated.
func Unmask(text string) string {
	done := 0
	var out []byte
	for m := range MixedWords(text) {
		out = append(append(out, text[done:m.Start]...), m.Plain...)
		done = m.End
	}
	if done == 0 {
		return text
	}
	return string(append(out, text[done:]...))
}

// nextWord is the end of the word, or of what stands between words, that begins at
// start, and whether it is of several scripts.
func nextWord(text string, start int) (end int, mixed bool) {
	first, inside := inNone, false
	for i, r := range text[start:] {
		letter := r < utf8.RuneSelf && alphabetOf(r) != inNone || r >= utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsMark(r))
		if i > 0 && letter != inside {
			return start + i, mixed
		}
		inside = letter
		if a := alphabetOf(r); a != inNone {
			mixed = mixed || first != inNone && first != a
			first = a
		}
	}
	return len(text), mixed
}

// examine reads the mixed word text[start:end].
func examine(text string, start, end int) Mixed {
	m := Mixed{Start: start, End: end, Word: text[start:end], Plain: text[start:end]}
	to := meant(m.Word)
	main := to
	if to == inNone {
		main = alphabetOf(firstLetter(m.Word))
	}
	m.Script = alphabetCodes[to]
	var plain []byte
	for i, r := range m.Word {
		a := alphabetOf(r)
		if a == inNone || a == main {
			plain = utf8.AppendRune(plain, r)
			continue
		}
		h := Homoglyph{start + i, start + i + utf8.RuneLen(r), r, like(r, main), alphabetCodes[a]}
		m.Foreign = append(m.Foreign, h)
		plain = utf8.AppendRune(plain, h.Looks)
	}
	if to != inNone {
		m.Plain = string(plain)
	}
	return m
}

// firstLetter is the first letter of a word that is of an alphabet.
func firstLetter(word string) rune {
	for _, r := range word {
		if alphabetOf(r) != inNone {
			return r
		}
	}
	return 0
}

// meant is the alphabet that a mixed word is meant to be in: the one in which all
// letters of others have a likeness; of several the one with most letters.
func meant(word string) alphabet {
	var counts [alphabets]int
	for _, r := range word {
		counts[alphabetOf(r)]++
	}
	best := inNone
	for to := inLatin; to < alphabets; to++ {
		if counts[to] == 0 || best != inNone && counts[to] <= counts[best] {
			continue
		}
		fits := true
		for _, r := range word {
			if a := alphabetOf(r); a != inNone && a != to && like(r, to) == 0 {
				fits = false
				break
			}
		}
		if fits {
			best = to
		}
	}
	return best
}

// like is the letter of an alphabet that r looks like, or 0.
func like(r rune, to alphabet) rune {
	group := 0
	for i, c := range likeness {
		if alphabetOf(c) == inLatin && c < utf8.RuneSelf || c == ' ' {
			group = i
		}
		if c == r {
			return member(likeness[group:], to)
		}
	}
	return 0
}

// member is the first letter of an alphabet in the group of letters alike that list
// begins with, or 0.
func member(list string, to alphabet) rune {
	for i, c := range list {
		if i > 0 && c < utf8.RuneSelf {
			break
		}
		if alphabetOf(c) == to {
			return c
		}
	}
	return 0
}
