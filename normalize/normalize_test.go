package normalize_test

import (
	"fmt"
	"testing"

	"github.com/parley-news/parley/normalize"
)

func ExampleSame() {
	for _, p := range [][2]string{
		{"Zelenskiy", "Zelensky"},
		{"Dolmabahce Palace", "Dolmabahçe Palace"},
		{"Kiev", "Kyiv"},
		{"Türkiye", "Turkey"},
		{"Erdogan", "Erdoğan"},
		{"Kyiv", "Kharkiv"},
	} {
		fmt.Println(p[0], p[1], normalize.Same(p[0], p[1]))
	}
	// Output:
	// Zelenskiy Zelensky true
	// Dolmabahce Palace Dolmabahçe Palace true
	// Kiev Kyiv true
	// Türkiye Turkey true
	// Erdogan Erdoğan true
	// Kyiv Kharkiv false
}

func ExampleCountry() {
	for _, s := range []string{"Holland", "Swiss", "the Elysée", "the Elysian Fields", "U.K."} {
		code, ok := normalize.Country(s)
		fmt.Println(s, code, ok)
	}
	// Output:
	// Holland NLD true
	// Swiss CHE true
	// the Elysée FRA true
	// the Elysian Fields  false
	// U.K. GBR true
}

func ExampleCanonical() {
	fmt.Println(normalize.Canonical("Artemivsk"))
	fmt.Println(normalize.Canonical("Hizbollah"))
	fmt.Println(normalize.Canonical("Burma"))
	// Output:
	// Bakhmut
	// Hezbollah
	// Myanmar
}

func ExampleFold() {
	fmt.Println(normalize.Fold("São Tomé & Príncipe"))
	// Output: sao tome principe
}

func TestKey(t *testing.T) {
	for _, same := range [][]string{
		{"Zelenskiy", "Zelensky", "Zelenskyy", "Zelenskyi", "Zelenskij"},
		{"Gaddafi", "Gadafi", "Ghaddafi", "Gadhafi"},
		{"Erdogan", "Erdoğan", "ERDOGAN"},
		{"Mitterrand", "Mitterand"},
	} {
		for _, s := range same[1:] {
			if normalize.Key(s) != normalize.Key(same[0]) {
				t.Errorf("Key(%q) = %q, Key(%q) = %q", s, normalize.Key(s), same[0], normalize.Key(same[0]))
			}
		}
	}
	if normalize.Key("Kim Jong Un") == normalize.Key("Kim Jong Il") {
		t.Error("two Kims share a key")
	}
}
