package translit

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Columns of the list of kanji: of which kind a name is that ends in it, and how it
// is most often read at the beginning of a family name, at the end of one, at the
// beginning and at the end of a given name.
const (
	kanjiKind = iota
	familyFirst
	familyLast
	givenFirst
	givenLast
)

// appendJapanese spells a name in Hepburn with macrons. A word that is in the lists is a
// family or a given name; of a longer one the beginning is the family name. A name
// that is in no list is read character by character, as its characters are read most
// often in such names.
func (c custom) appendJapanese(dst []byte, word string) ([]byte, bool) {
	if !strings.ContainsFunc(word, han) {
		return dst, false
	}
	for _, list := range [...]*nameList{c.family, c.given} {
		if spellings, ok := list.row(word); ok {
			return append(dst, first(spellings)...), true
		}
	}
	if family := c.splitJapanese(word); family > 0 {
		out, ok := c.appendKanji(dst, word[:family], c.family, familyFirst)
		if !ok {
			return dst, false
		}
		if out, ok = c.appendKanji(append(out, ' '), word[family:], c.given, givenFirst); ok {
			return out, true
		}
		return dst, false
	}
	_, n := utf8.DecodeLastRuneInString(word)
	if kanji, _ := usualJpnKanji.row(word[len(word)-n:]); column(kanji, kanjiKind) == "family" {
		return c.appendKanji(dst, word, c.family, familyFirst)
	}
	return c.appendKanji(dst, word, c.given, givenFirst)
}

// splitJapanese is the length in bytes of the family name that a full name begins
// with; 0 when word is no full name. Parts that stand in the lists count most; both
// parts have mostly two characters.
func (c custom) splitJapanese(word string) (family int) {
	n, best := utf8.RuneCountInString(word), 1
	if n <= 3 {
		best = 3
	}
	for k := 1; k <= 3 && k < n && n-k <= 4; k++ {
		at, score := len(prefix(word, k)), 0
		if _, ok := c.family.row(word[:at]); ok {
			score += 2
		}
		if _, ok := c.given.row(word[at:]); ok && (score > 0 || k > 1) {
			score += 2
		}
		if k == 2 {
			score++
		}
		if n-k == 2 {
			score++
		}
		if score >= best {
			family, best = at, score+1
		}
	}
	return family
}

// appendKanji spells one part of a name: as the list has it, or character by
// character with the readings of the column from and of the one after it.
func (c custom) appendKanji(dst []byte, part string, list *nameList, from int) ([]byte, bool) {
	if spellings, ok := list.row(part); ok {
		return append(dst, first(spellings)...), true
	}
	start, last := len(dst), len(dst)
	for k, r := range part {
		at, rest, which := len(dst), part[k:], from
		one := len(prefix(rest, 1))
		if k > 0 && one == len(rest) {
			which++
		}
		spellings, listed := list.row(rest)
		listed = listed && one < len(rest) // 一郎 in 雄一郎
		switch {
		case listed:
			dst = lowered(append(dst, first(spellings)...), at)
		case r == '々':
			dst = append(dst, dst[last:at]...)
		default:
			dst = c.appendReading(dst, rest, r, which)
		}
		if len(dst) == at {
			return dst[:start], false
		}
		if dst = parted(dst, start, at); listed {
			break
		}
		last = at
	}
	return capitalized(dst, start), len(dst) > start
}

// parted puts an apostrophe at at between an n and a vowel or y: Ken'ichi.
func parted(dst []byte, start, at int) []byte {
	r, _ := utf8.DecodeRune(dst[at:])
	if at > start && dst[at-1] == 'n' && strings.ContainsRune("aeiouyāīūēō", r) {
		return slices.Insert(dst, at, '\'')
	}
	return dst
}

// appendReading spells the character r that rest begins with: a kanji by a column of
// its row or, where that is empty, by the nearest that is not, a kana by the rules.
func (c custom) appendReading(dst []byte, rest string, r rune, which int) []byte {
	columns, ok := usualJpnKanji.row(prefix(rest, 1))
	switch {
	case ok:
		sibling := (which - 1) ^ 1 + 1 // the other place in the same kind of name
		for _, k := range [...]int{which, sibling, familyFirst, familyLast, givenFirst, givenLast} {
			if s := column(columns, k); s != "" {
				return append(dst, s...)
			}
		}
	case r >= 'ぁ' && r <= 'ヿ':
		at := len(dst)
		dst = lowered(c.appendRules(dst, prefix(rest, 1)), at)
	}
	return dst
}

// column is a column of a row, from 0.
func column(columns string, k int) string {
	for ; k > 0; k-- {
		_, columns, _ = strings.Cut(columns, "\t")
	}
	return first(columns)
}

// capitalized makes the letter at at a capital.
func capitalized(dst []byte, at int) []byte { return recased(dst, at, unicode.ToUpper) }

// lowered makes the letter at at a small one.
func lowered(dst []byte, at int) []byte { return recased(dst, at, unicode.ToLower) }

// recased changes the letter at at to another of as many bytes.
func recased(dst []byte, at int, to func(rune) rune) []byte {
	if at == len(dst) {
		return dst
	}
	r, n := utf8.DecodeRune(dst[at:])
	if r = to(r); utf8.RuneLen(r) == n {
		utf8.EncodeRune(dst[at:], r)
	}
	return dst
}
