package translit

import (
	"strings"
	"unicode/utf8"
)

// koreanName is the longest name, in syllables, that is taken for a name.
const koreanName = 5

// appendKorean spells a name with joint between the syllables of the given name: a
// hyphen in the South, "Lee Jae-myung", a space in the North, "Kim Jong Un". A word of
// one syllable is a family name, one of two a given name unless it is a family name.
func (c custom) appendKorean(dst []byte, word string, joint byte) ([]byte, bool) {
	hangul, ok := hangulName(word, joint == '-')
	if !ok {
		return dst, false
	}
	family := c.familyLength(hangul)
	if family > 0 {
		spelling, _ := c.family.row(hangul[:family])
		dst = append(dst, first(spelling)...)
	}
	for k := family; k < len(hangul); k += 3 {
		switch {
		case k > family:
			dst = append(dst, joint)
		case k > 0:
			dst = append(dst, ' ')
		}
		dst = c.appendSyllable(dst, hangul[k:k+3], k > family && joint == '-')
	}
	return dst, true
}

// neverGiven are family names with which no given name begins.
const neverGiven = "김박최황허곽권"

// familyLength is the length in bytes of the family name that a word begins with; 0
// when the word is a given name.
func (c custom) familyLength(hangul string) int {
	for _, n := range [...]int{6, 3} {
		if len(hangul) < n || n == 3 && len(hangul) == 6 && !strings.Contains(neverGiven, hangul[:3]) {
			continue
		}
		if _, ok := c.family.row(hangul[:n]); ok {
			return n
		}
	}
	return 0
}

// appendSyllable spells a syllable of a given name, with a small letter when it
// follows a hyphen.
func (c custom) appendSyllable(dst []byte, syllable string, small bool) []byte {
	at := len(dst)
	if spelling, ok := c.given.row(syllable); ok {
		dst = append(dst, spelling...)
	} else {
		dst = c.appendRules(dst, syllable)
	}
	if small {
		return lowered(dst, at)
	}
	return capitalized(dst, at)
}

// hangulName is a name in hangul, Han characters by their readings; ok is false for
// longer words and other letters.
func hangulName(word string, south bool) (hangul string, ok bool) {
	if len(word) > 3*koreanName {
		return "", false
	}
	if !strings.ContainsFunc(word, notHangul) {
		return word, word != ""
	}
	var b strings.Builder
	for k, r := range word {
		if notHangul(r) {
			begins := k == 0 || k == 3 && len(word) == 9 // the family name or the given name
			r = readHanja(word[k:], r, k == 0, south && begins)
		}
		if notHangul(r) {
			return "", false
		}
		b.WriteRune(r)
	}
	return b.String(), true
}

// notHangul reports whether r is no syllable of hangul.
func notHangul(r rune) bool { return r < '가' || r > '힣' }

// readHanja is the reading of the character r that rest begins with, as a family name
// or otherwise; -1 without one. Where a name begins in the South, r and n fall silent,
// or r becomes n.
func readHanja(rest string, r rune, family, softened bool) rune {
	if s, ok := usualKorHanja.row(prefix(rest, 1)); ok && family {
		r, _ = utf8.DecodeRuneInString(s)
		return r
	}
	r, n := utf8.DecodeRuneInString(hanja().of(r))
	switch {
	case n == 0:
		return -1
	case softened:
		return initialSound(r)
	}
	return r
}

// initialSound is a syllable as the South writes it at the beginning of a word: 리 as
// 이, 로 as 노, 녀 as 여.
func initialSound(r rune) rune {
	const nieun, rieul, ieung, medials = 2, 5, 11, 588
	onset, rest := (r-'가')/medials, (r-'가')%medials
	softened := false // before i and y
	switch rest / 28 {
	case 2, 6, 7, 12, 17, 20:
		softened = true
	}
	switch {
	case (onset == rieul || onset == nieun) && softened:
		onset = ieung
	case onset == rieul:
		onset = nieun
	}
	return '가' + onset*medials + rest
}
