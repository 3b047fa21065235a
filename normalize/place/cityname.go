package place

import (
	_ "embed"
	"iter"
	"strings"

	"github.com/parley-news/parley/normalize/fold"
)

// cityNames answers which cities a name in any language means, as English names with
// semicolons between. It is compiled from data/citynames.tsv by the test of this
// package.
//
//go:embed citynames.bin
var cityNames string

// EnglishCities yields the English names of the cities that name means in any of the
// languages of CLDR: "Kyiv" for "Київ" and "Kiew". It knows some four hundred cities,
// capitals and others that time zones are named after; Lookup gives what is known of
// them.
func EnglishCities(name string) iter.Seq[string] {
	return func(yield func(string) bool) {
		var buf [96]byte
		rest := nameTable(cityNames).find(fold.AppendFold(buf[:0], name))
		for rest != "" {
			var city string
			if city, rest, _ = strings.Cut(rest, ";"); !yield(city) {
				return
			}
		}
	}
}
