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
	for _, s := range []string{"Holland", "Swiss", "the Elysée", "the Elysian Fields", "U.K.", "RUS", "RU", "Ru", "Moscow"} {
		code, ok := normalize.Country(s)
		fmt.Println(s, code, ok)
	}
	// Output:
	// Holland NLD true
	// Swiss CHE true
	// the Elysée FRA true
	// the Elysian Fields  false
	// U.K. GBR true
	// RUS RUS true
	// RU RUS true
	// Ru  false
	// Moscow  false
}

func ExampleKey() {
	groups := map[string][]string{}
	for _, s := range []string{"Kiev", "President Zelenskiy", "Volodymyr Zelensky", "Kyiv", "the Burmese capital"} {
		groups[normalize.Key(s)] = append(groups[normalize.Key(s)], s)
	}
	fmt.Println(groups[normalize.Key("Kyiv")])
	fmt.Println(groups[normalize.Key("Zelensky")])
	// Output:
	// [Kiev Kyiv]
	// [President Zelenskiy Volodymyr Zelensky]
}

// TestSame has known names that look alike and mean two things beside those that
// mean one.
func TestSame(t *testing.T) {
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"Sudan", "South Sudan", false},
		{"Sudan", "the Sudan", true},
		{"Guinea", "Equatorial Guinea", false},
		{"Papua New Guinea", "Guinea", false},
		{"Republic of the Congo", "Democratic Republic of the Congo", false},
		{"Congo", "Republic of the Congo", false},
		{"Congo", "DR Congo", true}, // what news most often means
		{"Korea", "North Korea", false},
		{"Mexico", "Mexico City", false},
		{"OPEC", "APEC", false},
		{"European Council", "Council of Europe", false},
		{"Washington", "Washington, D.C.", true},
		{"UN", "the United Nations", true},
		{"Sudan", "Sudan Airways", true}, // the second is not known
		{"Lincoln", "Abraham Lincoln", true},
		{"George Bush", "George W. Bush", true},
		{"President Zelenskiy", "Volodymyr Zelensky", true},
		{"Zelensky", "Zaluzhnyi", false},
		{"", "", false},
		{" ", " ", false},
		{"?", "!", false},
		{"", "Sudan", false},
	} {
		if normalize.Same(c.a, c.b) != c.same || normalize.Same(c.b, c.a) != c.same {
			t.Errorf("Same(%q, %q) = %t, the other way round %t, want %t", c.a, c.b, normalize.Same(c.a, c.b), normalize.Same(c.b, c.a), c.same)
		}
	}
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
		{"Kiev", "Kyiv"},
		{"the Burma", "Myanmar", "Burma"},
		{"President Zelenskiy", "Zelensky", "Volodymyr Zelenskyy", "Mr. Zelenskij"},
		{"Foreign Minister Ana Lopez", "Ana Lopez", "Mrs. Ana Lopez"},
	} {
		for _, s := range same[1:] {
			if normalize.Key(s) != normalize.Key(same[0]) {
				t.Errorf("Key(%q) = %q, Key(%q) = %q", s, normalize.Key(s), same[0], normalize.Key(same[0]))
			}
		}
	}
	for _, two := range [][2]string{{"Kim Jong Un", "Kim Jong Il"}, {"Sudan", "South Sudan"}, {"Ana Lopez", "Eva Lopez"}, {"Kyiv", "Kharkiv"}} {
		if normalize.Key(two[0]) == normalize.Key(two[1]) {
			t.Errorf("%q and %q share the key %q", two[0], two[1], normalize.Key(two[0]))
		}
	}
}

// Names in other scripts and languages mean the same countries and persons.
func TestAbroad(t *testing.T) {
	for s, want := range map[string]string{"Україна": "UKR", "Deutschland": "DEU", "德国": "DEU", "UK": "GBR", "Atlantis": ""} {
		if got, _ := normalize.Country(s); got != want {
			t.Errorf("Country(%s) = %q, want %q", s, got, want)
		}
	}
	for pair, want := range map[[2]string]bool{
		{"Zelenskiy", "Зеленський"}: true, {"Gaddafi", "القذافي"}: true, {"Ukraine", "Україна"}: true, {"Ukraine", "Россия"}: false, {"Austria", "Австралия"}: false,
	} {
		if got := normalize.Same(pair[0], pair[1]); got != want {
			t.Errorf("Same%q = %v", pair, got)
		}
	}
}
