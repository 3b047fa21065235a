package token

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// sign is the end of the token that starts with the character at i, which is no
// word character.
func (s *scanner) sign(i int) int {
	if n := s.apostrophe(i); n > 0 {
		return s.apostropheSign(i, n)
	}
	c := s.text[i]
	if c >= utf8.RuneSelf {
		return s.symbol(i)
	}
	switch {
	case c == '.' && digit(s.at(i+1)) && !s.glued, c == '+' && digit(s.at(i+1)) && !s.glued:
		return s.run(i + 1)
	case c == '#' && letter(s.at(i+1)), c == '@' && letter(s.at(i+1)) && !s.glued:
		return s.run(i + 1)
	case strings.IndexByte(":;=", c) >= 0:
		if j := s.emoticon(i); j > 0 {
			return j
		}
	}
	return s.repeat(i, c)
}

// repeat is the end of the run of c at i if a run of it is one token, else i+1.
func (s *scanner) repeat(i int, c byte) int {
	j := i + 1
	if strings.IndexByte(".-=*_~+!?<>`^", c) < 0 {
		return j
	}
	for s.at(j) == c || (c == '!' || c == '?') && (s.at(j) == '!' || s.at(j) == '?') {
		j++
	}
	return j
}

// apostropheSign is the end of the token that starts with the apostrophe of
// width n at i: a clitic after a word or an abbreviation, an elided word, two
// single quotes, or the apostrophe alone.
func (s *scanner) apostropheSign(i, n int) int {
	if s.glued && (s.wordBefore(i) || strings.IndexByte(".%)", s.at(i-1)) >= 0) {
		if k := s.clitic(i); k > 0 && s.text[k-1]|0x20 != 't' {
			return k
		}
		return i + n
	}
	if k := s.elision(i, n); k > 0 {
		return k
	}
	if s.at(i) == '\'' && s.at(i+1) == '\'' {
		return i + 2
	}
	return i + n
}

// wordBefore reports whether a word character ends at i.
func (s *scanner) wordBefore(i int) bool {
	r, _ := utf8.DecodeLastRuneInString(s.text[:i])
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// emoticon is the end of the emoticon at i, as :-), or 0.
func (s *scanner) emoticon(i int) int {
	j := i + 1
	if s.at(j) == '-' {
		j++
	}
	c := s.at(j)
	if c == 0 || strings.IndexByte(")(DPp", c) < 0 || s.wordAt(j+1) {
		return 0
	}
	if letter(c) && s.glued {
		return 0
	}
	for s.at(j) == c {
		j++
	}
	return j
}

// symbol is the end of the token that starts with the non-ASCII sign at i. Runs
// of ellipses are one token, and so is an emoji with its modifiers.
func (s *scanner) symbol(i int) int {
	r, n := utf8.DecodeRuneInString(s.text[i:s.end])
	j := i + n
	if r == '…' {
		for strings.HasPrefix(s.text[j:s.end], "…") {
			j += n
		}
		return j
	}
	if regional(r) {
		if r, n := utf8.DecodeRuneInString(s.text[j:s.end]); regional(r) {
			return j + n
		}
	}
	for unicode.Is(unicode.So, r) && j < s.end {
		next, n := utf8.DecodeRuneInString(s.text[j:s.end])
		switch {
		case next == '\u200d': // joins the emoji after it
			k := j + n
			after, n := utf8.DecodeRuneInString(s.text[k:s.end])
			if !unicode.Is(unicode.So, after) {
				return j
			}
			j = k + n
		case emojiModifier(next):
			j += n
		default:
			return j
		}
	}
	return j
}

// regional reports whether r is half a flag.
func regional(r rune) bool { return 0x1f1e6 <= r && r <= 0x1f1ff }

// emojiModifier reports whether r changes the emoji before it: a variation
// selector, a skin tone, a keycap or a tag.
func emojiModifier(r rune) bool {
	return r == 0xfe0e || r == 0xfe0f || r == 0x20e3 || 0x1f3fb <= r && r <= 0x1f3ff || 0xe0020 <= r && r <= 0xe007f
}
