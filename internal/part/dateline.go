package part

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// datelineMax bounds the length of a dateline in bytes.
const datelineMax = 120

// dateline is the length of the dateline at the head of s, its dash included, or
// 0. A dateline at the head of the body may be a place in capitals alone; others
// need a date or an agency.
func (p *phrases) dateline(s string, first bool) int {
	head := s[:min(len(s), datelineMax)]
	for from := 0; ; {
		at, end := dash(head, from)
		if at < 0 {
			return p.bareDateline(s)
		}
		if d := p.placeAndDate(head[:at]); d.ok && (d.agency || d.date || first && d.capitals && !p.slug(head[:at])) {
			return end
		}
		from = end
	}
}

// slug reports whether s begins with a word that is no place though it stands in
// capitals before a dash.
func (p *phrases) slug(s string) bool {
	for w := range strings.FieldsSeq(s) {
		return p.slugs[letters(w)]
	}
	return false
}

// bareDateline is the length of s if all of it is a dateline without its dash.
func (p *phrases) bareDateline(s string) int {
	if d := p.placeAndDate(s); len(s) <= datelineMax && d.ok && d.capitals && d.agency {
		return len(s)
	}
	return 0
}

// dash finds the first dash of s from on: where it starts and where it and the
// white space around it end, or -1. A hyphen or
// an underscore counts after white space only.
func dash(s string, from int) (at, end int) {
	for i := from; i < len(s); i++ {
		n := 0
		switch {
		case strings.HasPrefix(s[i:], "—"), strings.HasPrefix(s[i:], "–"):
			n = len("—")
		case strings.HasPrefix(s[i:], "--"):
			n = len("--")
		case (s[i] == '-' || s[i] == '_') && i > 0 && (s[i-1] == ' ' || s[i-1] == ')'):
			n = 1
		default:
			continue
		}
		return i, i + n
	}
	return -1, -1
}

// place is what placeAndDate found.
type place struct {
	ok       bool
	capitals bool // the first place is in capitals
	date     bool
	agency   bool
}

// placeAndDate reads "PLACE[, Place][, date] [(AGENCY)]".
func (p *phrases) placeAndDate(s string) (d place) {
	s = strings.TrimSpace(s)
	if k := strings.IndexByte(s, '('); k > 0 && strings.HasSuffix(s, ")") {
		d.agency = len(s)-k < 60
		s = strings.TrimSpace(s[:k])
	}
	places, comma := 0, false
	for w := range strings.FieldsSeq(strings.ReplaceAll(s, "/", " ")) {
		bare := strings.Trim(w, ",.;:")
		switch {
		case p.dateWord(bare):
			d.date = d.date || places > 0
		case !placeWord(bare) || d.date || strings.HasSuffix(w, ":"):
			return place{}
		case smallWord(bare):
		case d.capitals && !comma && !allCapitals(bare):
			return place{} // "NATO Secretary General -"
		default:
			if places == 0 {
				d.capitals = allCapitals(bare)
			}
			places++
		}
		comma = comma || strings.HasSuffix(w, ",")
	}
	d.ok = places > 0 && places <= 7 && (d.capitals || d.agency || d.date)
	return d
}

// placeWord reports whether w can be a word of the name of a place.
func placeWord(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r) || smallWord(w)
}

// smallWord reports whether w stands in lower case in names of places.
func smallWord(w string) bool {
	switch w {
	case "of", "the", "and", "de", "del", "la", "le", "el", "al", "ad", "aboard", "near", "on", "in":
		return true
	}
	return false
}

// allCapitals reports whether w has two letters or more and none in lower case.
func allCapitals(w string) bool {
	n := 0
	for _, r := range w {
		switch {
		case unicode.IsLower(r):
			return false
		case unicode.IsLetter(r):
			n++
		}
	}
	return n >= 2
}

// dateWord reports whether w is a month, a day of the week or a number as dates
// have them.
func (p *phrases) dateWord(w string) bool {
	if w == "" || len(w) > 10 {
		return false
	}
	if w[0] >= '0' && w[0] <= '9' {
		return len(strings.Trim(w, "0123456789:")) <= 2
	}
	return p.dates[strings.ToLower(w)]
}

// dateLine reports whether s is nothing but a date, perhaps with a clock time and
// a word as "Published".
func (p *phrases) dateLine(s string) bool {
	if len(s) > 80 {
		return false
	}
	words, named, digits := 0, false, false
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",.;:()|/–—-", r) }) {
		words++
		low := strings.ToLower(w)
		isDigit := unicode.IsDigit(rune(w[0]))
		if !isDigit && !p.dates[low] && !p.stamps[low] {
			return false
		}
		named, digits = named || p.dates[low], digits || isDigit
	}
	return words >= 2 && words <= 14 && digits && (named || strings.ContainsAny(s, "/-"))
}
