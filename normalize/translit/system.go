package translit

import (
	"iter"
	"strconv"
	"strings"
)

// System is a system of transliteration: an authority's rules for writing a
// language of one script in another. It is comparable; the zero System changes
// nothing and has no Code.
type System struct{ n int } // one more than its number in tables

// Lookup returns the system with a code or an alias.
func Lookup(code string) (s System, ok bool) {
	n := find(code)
	return System{n + 1}, n >= 0
}

// Systems yields all systems by rising code.
func Systems() iter.Seq[System] {
	return func(yield func(System) bool) {
		for n := range systemCount() {
			if s := (System{n + 1}); s.flags()&flagHidden == 0 && !yield(s) {
				return
			}
		}
	}
}

func (s System) text(k int) string {
	if s.n == 0 {
		return ""
	}
	return textAt(record(s.n-1) + 6*k)
}

func (s System) flags() int {
	if s.n == 0 {
		return 0
	}
	return u16(record(s.n-1) + 6*texts)
}

// IsZero reports whether s is no system.
func (s System) IsZero() bool { return s.n == 0 }

// Code is the system's code in the style of ISO 24229: authority, language, script
// from, script to and identifying year or number, as "bgnpcgn-ukr-Cyrl-Latn-2019".
func (s System) Code() string { return s.text(codeText) }

// Name is what the authority calls the system.
func (s System) Name() string { return s.text(nameText) }

// URL is where the authority publishes the system, or where it is described; ""
// when nowhere on the network.
func (s System) URL() string { return s.text(urlText) }

// Aliases are short names under which Lookup finds the system too.
func (s System) Aliases() []string { return strings.Fields(s.text(aliasText)) }

// part is a part of the code, from 0.
func (s System) part(k int) string {
	rest := s.Code()
	for ; k > 0; k-- {
		_, rest, _ = strings.Cut(rest, "-")
	}
	part, _, _ := strings.Cut(rest, "-")
	return part
}

// Authority is who keeps the system, as the code has it: "bgnpcgn", "iso", "un".
func (s System) Authority() string { return s.part(0) }

// Language is the ISO 639-3 code of the language, "ukr", or the ISO 639-2 code of a
// group where the system is for one.
func (s System) Language() string { return s.part(1) }

// From is the ISO 15924 code of the script that the system reads: "Cyrl".
func (s System) From() string { return s.part(2) }

// To is the ISO 15924 code of the script that it writes: "Latn".
func (s System) To() string { return s.part(3) }

// Year is the year in which the system was published or last changed, as the code
// says; 0 when it says none.
func (s System) Year() int {
	year := 0
	for part := range strings.SplitSeq(s.Code(), "-") {
		if len(part) != 4 || part[0] < '1' || part[0] > '2' {
			continue
		}
		if y, err := strconv.Atoi(part); err == nil && y > 1500 && y < 2100 {
			year = y
		}
	}
	return year
}

// Reversible reports whether every text in the letters of the language can be had
// back from its transliteration.
func (s System) Reversible() bool { return s.flags()&flagReversible != 0 }
