package translit

import (
	"testing"
	"unicode"
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
