package place

import (
	_ "embed"
	"iter"
	"strings"

	"github.com/parley-news/parley/normalize/fold"
)

// countryNames answers which countries a name in any language may mean, as codes of
// two letters one after another. It is compiled from data/names.tsv by the test of
// this package.
//
//go:embed names.bin
var countryNames string

// Identify returns the ISO 3166-1 alpha-2 code of the country that name means, in
// any of the languages of CLDR and in many older and informal spellings: "Україна",
// "Cote d Ivoire", "Republic of Korea", "德国". A name that several countries bear
// identifies none: see Candidates. Names of states and provinces that lists of
// countries hold mean the country that they are part of, and those of the parts of
// former states what became of them. An alpha-2, alpha-3 or UN M49 code identifies
// its country too. Case, diacritics, punctuation and the article do not count.
//
// The codes are those of CLDR: XK for Kosovo, AC for Ascension, SU for the Soviet
// Union. ByCode gives what else is known of most of them.
func Identify(name string) (alpha2 string, ok bool) {
	set := identify(name)
	if len(set) != codeSize {
		return "", false
	}
	return set, true
}

const codeSize = 2

// Candidates yields the codes of all countries that name may mean, in alphabetical
// order: CD and CG for "Congo".
func Candidates(name string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for set := identify(name); set != ""; set = set[codeSize:] {
			if !yield(set[:codeSize]) {
				return
			}
		}
	}
}

// identify is the codes of name, one after another.
func identify(name string) string {
	if c := byCode(name); c != nil && c.Alpha2 != "" {
		return c.Alpha2
	}
	var buf [96]byte
	folded := fold.AppendFold(buf[:0], name)
	if set := nameTable(countryNames).find(folded); set != "" {
		return set
	}
	return identifyPart(folded, name)
}

// byCode is the country of a code in capitals or digits.
func byCode(s string) *Country {
	if len(s) != 2 && len(s) != 3 {
		return nil
	}
	if s[0] >= '0' && s[0] <= '9' {
		k, ok := tables().m49[s]
		if !ok {
			return nil
		}
		return country(int(k))
	}
	for i := range len(s) {
		if s[i] < 'A' || s[i] > 'Z' {
			return nil
		}
	}
	return ByCode(s)
}

// formal are the words of the state before the name of a country, without which it
// is looked up again.
var formal = [...]string{"the ", "republic of ", "republic ", "kingdom of ", "state of ", "union of ", "federation of ", "commonwealth of ", "islamic republic of ", "democratic republic of ",
	"republica de ", "republica ", "republique de ", "republik ", "repubblica di "}

// identifyPart looks folded up without what is customarily put around a name: the
// words of the state before it, or after a comma; a country after a place.
func identifyPart(folded []byte, name string) string {
	for again := true; again; {
		again = false
		for _, w := range formal {
			if len(folded) > len(w) && string(folded[:len(w)]) == w {
				folded, again = folded[len(w):], true
				if set := nameTable(countryNames).find(folded); set != "" {
					return set
				}
			}
		}
	}
	i := strings.LastIndexByte(name, ',')
	if i < 0 {
		return ""
	}
	var buf [96]byte
	if set := nameTable(countryNames).find(fold.AppendFold(buf[:0], name[i+1:])); set != "" {
		return set
	}
	return nameTable(countryNames).find(fold.AppendFold(buf[:0], name[:i]))
}
