package token

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// word is the end of the token that starts with the word character at i.
func (s *scanner) word(i int) int {
	j := s.run(i)
	if k := s.path(i, j); k > j {
		return k
	}
	j = s.splitUnit(i, j)
	j = s.splitContraction(i, j)
	if s.at(j) == '.' && s.abbreviation(i, j) {
		return j + 1
	}
	if s.at(j) == '$' && s.words.dollars[s.text[i:j]] {
		return j + 1
	}
	return j
}

// run is the end of the word characters from i on, with the signs between them
// that do not separate words.
func (s *scanner) run(i int) int {
	j := i
	for j < s.end {
		if n := s.wordWidth(j); n > 0 {
			j += n
			continue
		}
		if n := invisible(s.text[j:s.end]); n > 0 {
			j += n
			continue
		}
		n := s.joint(i, j)
		if n == 0 {
			break
		}
		if n < 0 {
			return j + n
		}
		j += n
	}
	return j
}

// joint is the width of the sign at j if it joins the word characters on both
// sides to one token that starts at i, 0 if it does not, and -1 if the token
// ends one letter earlier (do|n't).
func (s *scanner) joint(i, j int) int {
	if n := s.apostrophe(j); n > 0 {
		return s.apostropheJoint(i, j, n)
	}
	if n := s.hyphen(j); n > 0 {
		if s.wordAt(j+n) && s.hyphenJoins(i, j, n) {
			return n
		}
		return 0
	}
	if !s.joins(i, j) {
		return 0
	}
	return 1
}

// joins reports whether the ASCII sign at j joins the word that starts at i and
// the character after it.
func (s *scanner) joins(i, j int) bool {
	before, after := s.at(j-1), s.at(j+1)
	switch s.text[j] {
	case '.':
		return s.wordAt(j+1) && s.periodJoins(i, j)
	case ',', ':', '/':
		return digit(before) && digit(after)
	case '&':
		return s.ampersandJoins(i, j)
	case '_':
		return true
	}
	return false
}

// periodJoins reports whether the period at j, with a word character on either
// side, is inside a token: 1.5, U.S, example.org, but not "Friday.The".
func (s *scanner) periodJoins(i, j int) bool {
	before, after := s.at(j-1), s.at(j+1)
	if digit(before) || digit(after) {
		return digit(before) && digit(after) || s.domain(j)
	}
	k := strings.LastIndexByte(s.text[max(i, j-8):j], '.') + max(i, j-8) + 1
	if k == j-1 { // one letter before it
		return !lower(s.at(j+2)) || lower(after)
	}
	if s.words.class(s.text[i:j]) == title {
		return false
	}
	if upper(after) && !lower(s.at(j+2)) && j-k <= 2 {
		return true // Ph.D
	}
	return s.domain(j)
}

// ampersandJoins reports whether the ampersand at j stands in a short name of
// capitals, as in AT&T.
func (s *scanner) ampersandJoins(i, j int) bool {
	if j-i > 2 || !letter(s.at(j+1)) {
		return false
	}
	k := j + 1
	for letter(s.at(k)) && k-j <= 3 {
		k++
	}
	return k-j <= 3 && upper(s.text[i]) == upper(s.at(j+1))
}

// splitUnit is j, or the end of the number when [i, j) is a number with a unit.
func (s *scanner) splitUnit(i, j int) int {
	if !digit(s.text[i]) || !letter(s.at(j-1)) {
		return j
	}
	k := j
	for k > i && letter(s.text[k-1]) && j-k < 8 {
		k--
	}
	if digit(s.text[k-1]) && s.words.units[s.text[k:j]] {
		return k
	}
	return j
}

// abbreviation reports whether the period at j belongs to the word [i, j).
func (s *scanner) abbreviation(i, j int) bool {
	if s.at(j+1) == '.' || j-i > 16 {
		return false
	}
	w := s.text[i:j]
	if k := strings.LastIndexByte(w, '.'); k > 0 {
		return len(w)-k <= 3 && letter(w[len(w)-1])
	}
	if r, n := utf8.DecodeRuneInString(w); n == len(w) && unicode.IsUpper(r) {
		return w != "I" && s.followed(j+1, true)
	}
	if len(w) == 1 && s.at(i-1) == '(' { // (b. 1936), (d. May 4)
		return s.followed(j+1, true) || s.followed(j+1, false)
	}
	switch s.words.class(w) {
	case title, general:
		return true
	case numbered:
		return s.followed(j+1, false)
	}
	return false
}

// followed reports whether the text after j in the same line goes on with a
// capital letter, or with a digit when capital is false.
func (s *scanner) followed(j int, capital bool) bool {
	for j < s.last {
		r, n := utf8.DecodeRuneInString(s.text[j:s.last])
		switch {
		case r == ' ' || r == '\u00a0':
			j += n
		case capital:
			return unicode.IsUpper(r) || strings.ContainsRune(",;:&)", r)
		default:
			return unicode.IsDigit(r)
		}
	}
	return false
}
