package translit

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Usual returns the customary Latin spelling of a person's name that stands in the
// script of its own country: what a passport or an English-language newspaper has,
// not what a standard prescribes. The country is an ISO 3166-1 alpha-2 code in
// capitals. The parts of a name stay in their order: 安倍晋三 gives "Abe Shinzō".
//
// A name out of a list of names that have a spelling of their own (Cohen, Lee,
// Alexander) is spelled so; others follow the habits of their language. A part
// written in one word, a family name or a given name, is taken for what it is by
// its length and by the lists. What is in no script of the country, and any name of
// a country without a list or rules, stays as it is.
func Usual(country, name string) string {
	var buf [64]byte
	return string(AppendUsual(buf[:0], country, name))
}

// AppendUsual is Usual that appends to dst.
func AppendUsual(dst []byte, country, name string) []byte {
	c := customOf(country)
	if c == (custom{}) {
		return append(dst, name...)
	}
	name = plain(name)
	if spellings, ok := c.names.row(name); ok {
		return append(dst, first(spellings)...)
	}
	start := len(dst)
	for word, rest := nextWord(name); word != ""; word, rest = nextWord(rest) {
		if len(dst) > start {
			dst = append(dst, ' ')
		}
		if second, after := nextWord(rest); second != "" {
			// Names of two words, as عبد الله, are listed with a space.
			pair := name[len(name)-len(rest)-len(word) : len(name)-len(after)]
			if spellings, ok := c.names.row(pair); ok {
				dst, rest = append(dst, first(spellings)...), after
				continue
			}
		}
		dst = c.appendWord(dst, word)
	}
	return dst
}

// nextWord cuts the first word off a text; there is none when it is "".
func nextWord(text string) (word, rest string) {
	text = strings.TrimLeftFunc(text, unicode.IsSpace)
	if k := strings.IndexFunc(text, unicode.IsSpace); k >= 0 {
		return text[:k], text[k:]
	}
	return text, ""
}

// UsualSpellings returns all spellings of a name that are customary in a country,
// the most common first: of 조 "Cho" and "Jo". Where the lists have none there is
// the one that Usual gives.
func UsualSpellings(country, name string) []string {
	c, name := customOf(country), plain(name)
	lists := [...]*nameList{c.names, c.family, c.given}
	if c.kind != japanese {
		lists[2] = nil // syllables
	}
	for _, list := range lists {
		if spellings, ok := list.row(name); ok {
			return strings.Split(spellings, "\t")
		}
	}
	return []string{Usual(country, name)}
}

// plain is name composed, without marks of stress, Arabic vowel signs and the signs
// that only lead the eye or the line.
func plain(name string) string {
	if strings.ContainsFunc(name, formed) && !norm.NFC.IsNormalString(name) {
		name = norm.NFC.String(name)
	}
	if !strings.ContainsFunc(name, idle) {
		return name
	}
	return strings.Map(func(r rune) rune {
		if idle(r) {
			return -1
		}
		return r
	}, name)
}

// formed reports whether r may have another normal form.
func formed(r rune) bool { return r >= 0x0300 && unsettled(r) }

// idle reports whether r says nothing about the customary spelling of a name.
func idle(r rune) bool {
	return r == 0x301 || r >= 0x64B && r <= 0x652 || r == 0x640 || r >= 0x200B && r <= 0x200F
}

// appendWord spells a word: by the list, by the way of East Asian names, by the
// rules of the language.
func (c custom) appendWord(dst []byte, word string) []byte {
	if spellings, ok := c.names.row(word); ok {
		return append(dst, first(spellings)...)
	}
	if spellings, ok := c.names.row(titled(word)); ok {
		return append(dst, strings.ToUpper(first(spellings))...)
	}
	if out, ok := c.appendName(dst, word); ok {
		return out
	}
	return c.appendRules(dst, word)
}

// appendName spells a name of East Asia that stands in one word; it reports whether
// word is one.
func (c custom) appendName(dst []byte, word string) ([]byte, bool) {
	switch c.kind {
	case chinese:
		return c.appendChinese(dst, word)
	case cantonese:
		return c.appendCantonese(dst, word)
	case taiwanese:
		return c.appendTaiwanese(dst, word)
	case japanese:
		return c.appendJapanese(dst, word)
	case korean:
		return c.appendKorean(dst, word, '-')
	case northKorean:
		return c.appendKorean(dst, word, ' ')
	}
	return dst, false
}

// appendRules spells word by the rules of the language.
func (c custom) appendRules(dst []byte, word string) []byte {
	s, ok := Lookup(c.rules)
	if !ok {
		return append(dst, word...)
	}
	return s.Append(dst, word)
}

// titled is a word in capitals with small letters after the first; other words and
// scripts without capitals give "".
func titled(word string) string {
	_, n := utf8.DecodeRuneInString(word)
	if n == len(word) || !strings.ContainsFunc(word, unicode.IsUpper) || strings.ContainsFunc(word, unicode.IsLower) {
		return ""
	}
	return word[:n] + strings.ToLower(word[n:])
}
