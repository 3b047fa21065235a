package translit

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// appendCantonese spells a name by the custom of Hong Kong, "Lee Ka-chiu". A given
// name with a character that is not in the list is spelled in pinyin.
func (c custom) appendCantonese(dst []byte, word string) ([]byte, bool) {
	family := chineseFamily(word)
	spellings, ok := c.family.row(word[:family])
	if !ok {
		spellings, ok = usualYueTraditional.row(word[:family])
	}
	if !ok {
		return c.appendChinese(dst, word)
	}
	dst = append(dst, first(spellings)...)
	if out, ok := c.appendListed(append(dst, ' '), word[family:]); ok {
		return out, true
	}
	return appendGiven(dst, word[family:], family > 0), true
}

// appendListed spells a given name by the list of its characters, with hyphens; ok is
// false when one is not listed, or there is none.
func (c custom) appendListed(dst []byte, given string) (out []byte, ok bool) {
	start := len(dst)
	for k := range given {
		spelling, ok := c.given.row(prefix(given[k:], 1))
		if !ok {
			return dst, false
		}
		if k > 0 {
			dst = append(dst, '-')
		}
		dst = append(dst, spelling...)
	}
	return capitalized(dst, start), given != ""
}

// appendTaiwanese spells a name by Wade-Giles without apostrophes, the given name with a
// hyphen, "Wang Chin-ping".
func (c custom) appendTaiwanese(dst []byte, word string) ([]byte, bool) {
	family := chineseFamily(word)
	if !isHan(word) {
		return dst, false
	}
	var buf [32]byte
	if family > 0 {
		dst = append(c.appendRules(dst, string(appendPinyin(buf[:0], word[:family], '-'))), ' ')
	}
	dst = c.appendRules(dst, string(appendPinyin(buf[:0], word[family:], '-')))
	return bytes.TrimSuffix(dst, []byte(" ")), true
}

// appendChinese spells a name in pinyin without tones, the given name in one word, "Xi
// Jinping". A family name alone, in characters that only Hong Kong, Macau and Taiwan
// write, has its Cantonese spelling.
func (c custom) appendChinese(dst []byte, word string) ([]byte, bool) {
	if spellings, ok := usualYueTraditional.row(word); ok {
		return append(dst, first(spellings)...), true
	}
	family := chineseFamily(word)
	if !isHan(word) {
		return dst, false
	}
	if spelling, ok := usualZhoFamily.row(word[:family]); ok {
		dst = append(dst, spelling...)
	} else {
		dst = appendPinyin(dst, word[:family], 0)
	}
	return appendGiven(dst, word[family:], family > 0), true
}

// appendGiven spells a given name in pinyin, apart from the family name when that
// is there.
func appendGiven(dst []byte, given string, apart bool) []byte {
	if apart && given != "" {
		dst = append(dst, ' ')
	}
	return appendPinyin(dst, given, 0)
}

// appendPinyin spells Han characters in pinyin without tones, as one word with a
// capital. Between two syllables stands joint; where that is 0, an apostrophe before
// a vowel. A character without a reading stays.
func appendPinyin(dst []byte, word string, joint byte) []byte {
	at := len(dst)
	for k, r := range word {
		syllable := mandarin().of(r)
		switch {
		case k > 0 && joint != 0:
			dst = append(dst, joint)
		case k > 0 && syllable != "" && strings.IndexByte("aeo", syllable[0]) >= 0:
			dst = append(dst, '\'')
		}
		if syllable == "" {
			dst = utf8.AppendRune(dst, r)
		}
		dst = append(dst, syllable...)
	}
	return capitalized(dst, at)
}

// chineseFamily is the length in bytes of the family name that word begins with; 0
// when the word is a given name. A word of three characters or more is a full name.
func chineseFamily(word string) int {
	n := utf8.RuneCountInString(word)
	if _, ok := usualZhoFamily.row(prefix(word, 2)); ok && n >= 2 {
		return len(prefix(word, 2))
	}
	one := prefix(word, 1)
	if _, ok := usualZhoFamily.row(one); ok || n == 1 || n == 3 {
		return len(one)
	}
	return 0
}

// prefix is the first n characters of word, or word.
func prefix(word string, n int) string {
	for k := range word {
		if n == 0 {
			return word[:k]
		}
		n--
	}
	return word
}

// isHan reports whether all of word are Han characters.
func isHan(word string) bool {
	for _, r := range word {
		if !han(r) {
			return false
		}
	}
	return word != ""
}

// han reports whether r is a Han character or the sign that repeats one.
func han(r rune) bool {
	return r >= 0x3400 && r <= lastHan || r >= 0xF900 && r <= 0xFAFF || r == '々' || r >= 0x20000 && r <= 0x3FFFF
}
