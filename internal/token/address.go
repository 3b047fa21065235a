package token

import "strings"

// addressMax bounds how far the scanner looks for the end of an address or a
// domain name before it takes the text for ordinary words.
const addressMax = 2048

// addressStop holds characters that are in no address.
const addressStop = " <>\"“”|"

// schemes begin a web address.
var schemes = [...]string{"http://", "https://", "www.", "ftp://", "mailto:"}

// mark reports whether the character at i hints at an address.
func mark(text string, i int) bool {
	switch text[i] {
	case '@':
		return true
	case ':':
		return strings.HasPrefix(text[i:], "://") || i >= 6 && strings.EqualFold(text[i-6:i], "mailto")
	case '.':
		return i >= 3 && strings.EqualFold(text[i-3:i], "www")
	}
	return false
}

// address is the end of the web or e-mail address at i, or 0.
func (s *scanner) address(i int) int {
	if s.glued && s.wordBefore(i) {
		return 0
	}
	for _, p := range schemes {
		if len(s.text)-i > len(p) && strings.EqualFold(s.text[i:i+len(p)], p) && i+len(p) < s.end {
			return s.trimAddress(i, s.until(i, addressStop))
		}
	}
	return s.mailbox(i)
}

// until is the place of the first of the characters stop after i, at most
// addressMax bytes on.
func (s *scanner) until(i int, stop string) int {
	end := min(s.end, i+addressMax)
	for end < s.end && s.text[end]&0xc0 == 0x80 {
		end--
	}
	if k := strings.IndexAny(s.text[i:end], stop); k >= 0 {
		return i + k
	}
	return end
}

// trimAddress is j less the punctuation that ends the address [i, j).
func (s *scanner) trimAddress(i, j int) int {
	k := i + len(strings.TrimRight(s.text[i:j], ".,;:!?'\"’”)]}…"))
	if k < j && s.text[k] == ')' && strings.IndexByte(s.text[i:k], '(') >= 0 {
		k++
	}
	return k
}

// mailbox is the end of the e-mail address at i, or 0.
func (s *scanner) mailbox(i int) int {
	j := i
	for j < s.end && j-i < 64 && mailByte(s.text[j]) {
		j++
	}
	if j == i || s.at(j) != '@' || !letter(s.at(j+1)) && !digit(s.at(j+1)) {
		return 0
	}
	k := j + 1
	for k < s.end && k-j < 256 && (letter(s.text[k]) || digit(s.text[k]) || s.text[k] == '.' || s.text[k] == '-') {
		k++
	}
	k = s.trimAddress(i, k)
	if strings.IndexByte(s.text[j:k], '.') < 0 {
		return 0
	}
	return k
}

func mailByte(c byte) bool {
	return letter(c) || digit(c) || strings.IndexByte("._%+-", c) >= 0
}

// domain reports whether the period at j is inside a domain or file name: the
// name around it ends in a known label.
func (s *scanner) domain(j int) bool {
	k := j + 1
	last := k
	for ; k-j < 64 && (letter(s.at(k)) || digit(s.at(k)) || s.at(k) == '.' || s.at(k) == '-'); k++ {
		if s.text[k] == '.' && (letter(s.at(k+1)) || digit(s.at(k+1))) {
			last = k + 1
		}
	}
	label := strings.TrimRight(s.text[last:k], ".-")
	return s.words.labels.has(label)
}

// path is the end of the web address that the domain name [i, j) begins, as
// example.org/about, or j.
func (s *scanner) path(i, j int) int {
	if s.at(j) != '/' || j-i > 64 || j+1 == s.end {
		return j
	}
	if k := strings.LastIndexByte(s.text[i:j], '.'); k <= 0 || !s.domain(i+k) {
		return j
	}
	return s.trimAddress(i, s.until(j, addressStop))
}
