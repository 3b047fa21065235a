package token

import (
	"unicode"
	"unicode/utf8"
)

// width is the length of the first rune of s, at least 1.
func width(s string) int {
	if s[0] < utf8.RuneSelf {
		return 1
	}
	_, n := utf8.DecodeRuneInString(s)
	return n
}

// blank is the width of the blank character at i before end, or 0. Blank are
// white space, the control characters and the zero-width space.
func (s *scanner) blank(i, end int) int {
	c := s.text[i]
	if c < utf8.RuneSelf {
		if c <= ' ' || c == 0x7f {
			return 1
		}
		return 0
	}
	r, n := utf8.DecodeRuneInString(s.text[i:end])
	if unicode.IsSpace(r) || unicode.IsControl(r) || r == '\u200b' {
		return n
	}
	return 0
}

// invisible is the width of the first rune of s if it is a format character
// without a shape: a joiner, a direction mark, a soft hyphen, a byte order mark
// or a variation selector.
func invisible(s string) int {
	if s[0] < utf8.RuneSelf {
		return 0
	}
	r, n := utf8.DecodeRuneInString(s)
	if unicode.Is(unicode.Cf, r) || r >= 0xfe00 && r <= 0xfe0f {
		return n
	}
	return 0
}

func letter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
func lower(c byte) bool  { return 'a' <= c && c <= 'z' }
func upper(c byte) bool  { return 'A' <= c && c <= 'Z' }
func digit(c byte) bool  { return '0' <= c && c <= '9' }

// wordAt reports whether a letter, a digit or a combining mark stands at i.
func (s *scanner) wordAt(i int) bool { return s.wordWidth(i) > 0 }

// wordWidth is the width of the word character at i, or 0.
func (s *scanner) wordWidth(i int) int {
	if i >= s.end {
		return 0
	}
	c := s.text[i]
	if c < utf8.RuneSelf {
		if letter(c) || digit(c) {
			return 1
		}
		return 0
	}
	r, n := utf8.DecodeRuneInString(s.text[i:s.end])
	if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) && (r < 0xfe00 || r > 0xfe0f) {
		return n
	}
	return 0
}

// at is the byte at i, or 0 outside the chunk.
func (s *scanner) at(i int) byte {
	if i < 0 || i >= s.end {
		return 0
	}
	return s.text[i]
}

// apostrophe is the width of the apostrophe at i, or 0.
func (s *scanner) apostrophe(i int) int {
	switch {
	case s.at(i) == '\'':
		return 1
	case s.at(i) == 0xe2 && s.at(i+1) == 0x80 && (s.at(i+2) == 0x99 || s.at(i+2) == 0x98):
		return 3 // U+2019, U+2018
	case s.at(i) == 0xca && s.at(i+1) == 0xbc:
		return 2 // U+02BC
	}
	return 0
}

// hyphen is the width of the hyphen at i, or 0.
func (s *scanner) hyphen(i int) int {
	switch {
	case s.at(i) == '-':
		return 1
	case s.at(i) == 0xe2 && s.at(i+1) == 0x80 && (s.at(i+2) == 0x90 || s.at(i+2) == 0x91):
		return 3 // U+2010, U+2011
	}
	return 0
}
