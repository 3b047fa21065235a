package translit

import (
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// TestCase holds that the short ways to small letters and capitals agree with Unicode.
func TestCase(t *testing.T) {
	for r := rune(0); r < 0x20000; r++ {
		if got, want := lower(r), unicode.ToLower(r); got != want {
			t.Errorf("small letter of %U is %U, want %U", r, got, want)
		}
		if got, want := upper(r), unicode.ToUpper(r); got != want {
			t.Errorf("capital of %U is %U, want %U", r, got, want)
		}
	}
}

// TestUnsettled holds that every letter is told that Unicode's normalization may change
// or join, and that the letters of the systems are not.
func TestUnsettled(t *testing.T) {
	for r := rune(0x0300); r < unicode.MaxRune; r++ {
		letter := string(r)
		if !utf8.ValidRune(r) || norm.NFC.PropertiesString(letter).BoundaryBefore() && norm.NFC.IsNormalString(letter) {
			continue
		}
		if !unsettled(r) {
			t.Errorf("%U is taken for settled", r)
		}
	}
	for _, r := range "άєяأېऔαაあア中한" {
		if unsettled(r) {
			t.Errorf("%U is not taken for settled", r)
		}
	}
}

// TestMarksInOrder holds that marks out of Unicode's order are put in order whether the
// places of the letters are asked for or not.
func TestMarksInOrder(t *testing.T) {
	for _, src := range []string{
		"م\u0651\u0610", "م\u0610\u064F\u061A", "م\u0618\u0651\u064E", // Arabic honorifics and small vowels
		"ש\u05C1\u05BC", "\u0711\u0730", "и\u0487\u0306", "ก\u0E4A\u0E38", "क\u0951\u093C", "か\u3099",
	} {
		for s := range Systems() {
			mapped, _ := s.AppendMap(nil, nil, src)
			if got := s.Append(nil, src); string(got) != string(mapped) {
				t.Errorf("%s: Append of %+q is %q, with places %q", s.Code(), src, got, mapped)
			}
		}
	}
}
