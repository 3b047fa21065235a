package normalize

import (
	"strings"

	"github.com/parley-news/parley/normalize/actor"
	"github.com/parley-news/parley/normalize/fold"
	"github.com/parley-news/parley/normalize/name"
	"github.com/parley-news/parley/normalize/place"
)

// Fold reduces s to letters and digits without case and diacritics, words parted
// by one space.
func Fold(s string) string { return fold.String(s) }

// Country returns the ISO 3166-1 alpha-3 code of the country that s stands for, and
// whether there is one. In this order s may be
//
//   - a name, old or new, with or without "the": "Türkiye", "Holland", "the U.K.";
//   - an adjective or the name of the people: "Swiss", "Frenchmen";
//   - a building, street or assembly that stands for the government: "the Kremlin",
//     "Downing Street", "Knesset";
//   - an ISO 3166-1 code of three or two capitals, or a former or private one: "RUS",
//     "RU", "SU", "UK";
//   - a name in another language, or of a large part of a country: "Україна",
//     "Deutschland", "德国", "California".
//
// A capital or another city is none, though writers may mean the government by it:
// place.First gives the country that "Moscow" lies in.
func Country(s string) (code string, ok bool) {
	s = withoutArticle(s)
	if c := place.ByName(s); c != nil {
		return c.Alpha3, true
	}
	if c := place.ByDemonym(s); c != nil {
		return c.Alpha3, true
	}
	if p := place.Seat(s); p != nil {
		return p.Country, true
	}
	if c := place.ByCode(s); c != nil {
		return c.Alpha3, true
	}
	if c := abroad(s); c != nil {
		return c.Alpha3, true
	}
	return "", false
}

// abroad is the country that s means in another language, or nil. A city or region is
// none, nor is a short word.
func abroad(s string) *place.Country {
	code, ok := place.Identify(s)
	if !ok || len(s) < 4 || place.First(s) != nil {
		return nil
	}
	return place.ByCode(code)
}

// Canonical returns the customary English name of the country, place or known
// actor that s names; s itself when it is none. A person, whose full name is
// known, is found under it; a city comes before the government that sits there.
func Canonical(s string) string {
	if c, ok := canonical(withoutArticle(s)); ok {
		return c
	}
	return s
}

// withoutArticle is s without a leading "the".
func withoutArticle(s string) string {
	if len(s) > 4 && strings.EqualFold(s[:4], "the ") {
		return s[4:]
	}
	return s
}

// Same reports whether two names, in any script, may be one person's, country's,
// place's or body's. Two known names of countries, places and bodies are the same
// when they mean the same one: Burma is Myanmar, and Sudan is not South Sudan. Of
// other names it asks whether they share a Key or name.Match finds them alike, so
// that a surname alone agrees with every full name that it ends. A name without
// letters is the same as none.
func Same(a, b string) bool {
	if distinct(bearers(a), bearers(b)) {
		return false
	}
	k := Key(a)
	return k != "" && k == Key(b) || name.Match(a, b).Same
}

// Key returns a value to group names by, which says who or what is meant as far as
// that is known: "Kiev" and "Kyiv" have one, and so have "President Zelenskiy" and
// "Volodymyr Zelensky". It is made of the Canonical name, found without the titles
// before a person's name if not with them and by the usual spellings of a known
// person, and else of the name without titles, of which usual spellings share it.
// Names that it does not know may share a Key and be different ones. The value is
// not for readers and may change with the version.
func Key(s string) string {
	s = withoutArticle(s)
	if c, ok := canonical(s); ok {
		return name.Key(c)
	}
	s = name.WithoutTitles(s)
	if e := actor.First(s); e != nil && e.Kind == actor.Person {
		return name.Key(e.Name)
	}
	key := name.Key(s)
	if known := person(key); known != "" {
		return name.Key(known)
	}
	return key
}
