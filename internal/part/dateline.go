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
	if n := p.slashed(head); n > 0 {
		return n
	}
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

// slashed is the length of a dateline that ends in an agency between slashes, or
// 0: "MOSCOW, May 16. /TASS/."
func (p *phrases) slashed(s string) int {
	from := strings.Index(s, " /") + 2
	if from < 2 {
		return 0
	}
	n := strings.IndexByte(s[from:], '/')
	if n < 0 || !p.agencyLine(s[from:from+n]) || !p.placeAndDate(s[:from-2]).ok {
		return 0
	}
	end := from + n + 1
	for end < len(s) && (s[end] == '.' || s[end] == '-' || s[end] == ' ') {
		end++
	}
	return end
}

// colon is the length of a few words in capitals and a colon at the head of s, or
// 0: a place ("LAHORE: ") or the speaker in a transcript.
func colon(s string) int {
	k := strings.IndexByte(s[:min(len(s), 48)], ':')
	if k < 2 || k+1 >= len(s) || s[k+1] != ' ' || strings.Count(s[:k], " ") > 4 {
		return 0
	}
	for w := range strings.FieldsSeq(s[:k]) {
		if !allCapitals(w) {
			return 0
		}
	}
	return k + 1
}

// slug reports whether s has a word that is in no name of a place though it stands
// in capitals before a dash or a colon.
func (p *phrases) slug(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if p.slugs[letters(w)] {
			return true
		}
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

// placeAndDate reads "PLACE[, Place][, date] [(AGENCY)]"; a date or an agency may
// stand without a place when there is an agency.
func (p *phrases) placeAndDate(s string) (d place) {
	s = strings.TrimSpace(s)
	known := false
	if k := strings.IndexByte(s, '('); k >= 0 && strings.HasSuffix(s, ")") {
		known = p.agencyLine(s[k:])
		d.agency = known || k > 0 && len(s)-k < 60
		s = strings.TrimSpace(s[:k])
	}
	places, comma := 0, false
	for w := range strings.FieldsSeq(strings.ReplaceAll(s, "/", " ")) {
		bare := strings.Trim(w, ",.;:")
		switch {
		case p.dateWord(bare):
			d.date = true
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
	d.ok = places <= 7 && (places > 0 && d.capitals || known || places > 0 && d.date && comma)
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

// placeLine reports whether s is one word in capitals, as the place that some
// agencies set on a line of its own.
func (p *phrases) placeLine(s string) bool {
	return len(s) >= 4 && !strings.ContainsAny(s, " .:/0123456789") && allCapitals(s) && !p.slugs[letters(s)]
}

// dateLine reports whether s is nothing but a date, perhaps with a clock time and
// a word as "Published".
func (p *phrases) dateLine(s string) bool {
	if len(s) > 80 {
		return false
	}
	words, named, digits := 0, strings.ContainsAny(s, "/-:"), false
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",.;:()|/–—-", r) }) {
		words++
		low := strings.ToLower(w)
		isDigit := unicode.IsDigit(rune(w[0]))
		if !isDigit && !p.dates[low] && !p.stamps[low] {
			return false
		}
		named, digits = named || p.dates[low], digits || isDigit
	}
	return words >= 2 && words <= 14 && digits && named
}
