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

// Country returns the ISO 3166-1 alpha-3 code of the country that s names, by a
// name, a demonym or the name of its seat of government ("Kremlin"), and whether
// there is one.
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
	return "", false
}

// Canonical returns the customary English name of the country, place or known
// actor that s names; s itself when it is none. A person, whose full name is
// known, is found under it; a city comes before the government that sits there.
func Canonical(s string) string {
	bare := withoutArticle(s)
	if c := place.ByName(bare); c != nil {
		return c.Name
	}
	if e := actor.First(bare); e != nil {
		return e.Name
	}
	if p := place.First(bare); p != nil {
		return p.Name
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

// Same reports whether two spellings in Latin letters may be one person's or
// place's name: whether their canonical names agree or name.Match says so.
func Same(a, b string) bool {
	x, y := Canonical(a), Canonical(b)
	return fold.String(x) == fold.String(y) || name.Match(a, b).Same
}

// Key returns a value that the usual spellings of a name share, to group by.
// Different names may share it.
func Key(s string) string { return name.Key(s) }
