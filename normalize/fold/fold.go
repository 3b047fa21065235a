package fold

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// String returns s folded.
func String(s string) string { return string(AppendFold(nil, s)) }

// AppendFold appends s, folded, to dst and returns the longer slice. It
// allocates only where dst is too small. Bytes that are no UTF-8 count as
// separators.
func AppendFold(dst []byte, s string) []byte {
	start := len(dst)
	gap := false // a separator is due before the next letter
	for i := 0; i < len(s); {
		c := s[i]
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(s[i:])
			i += n
			dst, gap = appendRune(dst, r, gap, start)
			continue
		}
		i++
		switch k := ascii[c]; k {
		case deleted:
		case separator:
			gap = true
		default:
			if gap && len(dst) > start {
				dst = append(dst, ' ')
			}
			gap = false
			dst = append(dst, k)
		}
	}
	return dst
}

// AppendMap is AppendFold that also appends to at, for each byte of the fold, the
// offset in s of the letter that it comes from; a space has that of the letter
// behind it. So a span of the fold leads back to the bytes of s.
func AppendMap(dst []byte, at []int, s string) ([]byte, []int) {
	start := len(dst)
	gap := false
	for i, r := range s {
		before := len(dst)
		dst, gap = appendAny(dst, r, gap, start)
		for range len(dst) - before {
			at = append(at, i)
		}
	}
	return dst, at
}

// AppendGerman is AppendFold by the habits of German, in which ä, ö and ü without
// their dots are ae, oe and ue: "Müller" is "mueller".
func AppendGerman(dst []byte, s string) []byte {
	start := len(dst)
	gap := false
	for i, r := range s {
		before := len(dst)
		dst, gap = appendAny(dst, r, gap, start)
		dotted := r == 'ä' || r == 'ö' || r == 'ü' || r == 'Ä' || r == 'Ö' || r == 'Ü'
		if !dotted && len(dst) > before {
			dotted = strings.HasPrefix(s[i+utf8.RuneLen(r):], "\u0308") && strings.IndexByte("aou", dst[len(dst)-1]) >= 0
		}
		if dotted {
			dst = append(dst, 'e')
		}
	}
	return dst
}

// appendAny is appendRune for any rune; one that is no UTF-8 is a separator.
func appendAny(dst []byte, r rune, gap bool, start int) ([]byte, bool) {
	if r >= utf8.RuneSelf {
		return appendRune(dst, r, gap, start)
	}
	switch k := ascii[r]; k {
	case deleted:
		return dst, gap
	case separator:
		return dst, true
	default:
		if gap && len(dst) > start {
			dst = append(dst, ' ')
		}
		return append(dst, k), false
	}
}

// appendRune appends the fold of a rune beyond ASCII. It returns dst and
// whether a separator is due.
func appendRune(dst []byte, r rune, gap bool, start int) ([]byte, bool) {
	out, ok := lookup(r)
	if !ok {
		switch {
		case vanishes(r):
			return dst, gap
		case !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.M, r):
			return dst, true
		}
		if lower := unicode.ToLower(r); lower != r { // the Angstrom sign, whose å has a fold
			return appendRune(dst, lower, gap, start)
		}
		if gap && len(dst) > start {
			dst = append(dst, ' ')
		}
		return utf8.AppendRune(dst, r), false
	}
	if out == "" {
		return dst, gap
	}
	if gap && len(dst) > start {
		dst = append(dst, ' ')
	}
	return append(dst, out...), false
}

// vanishes reports whether r is a mark inside a word that spellings leave out: an
// apostrophe, a transliterator's prime, a combining mark, or a sign that only steers
// how the letters beside it are set, as a soft hyphen and joiners do.
func vanishes(r rune) bool {
	switch r {
	case '\u2018', '\u2019', 'ʹ', 'ʺ', 'ʻ', 'ʼ', 'ʽ', 'ʾ', 'ʿ', '´':
		return true
	}
	return unicode.Is(unicode.Mn, r) && dropsMarks(r) || unicode.Is(unicode.Cf, r)
}

// dropsMarks reports whether the nonspacing mark r is one that a reader of its
// script may leave out: those of Latin, Greek, Cyrillic, Hebrew and Arabic. In
// the scripts of South and South-East Asia such a mark is a vowel and stays.
func dropsMarks(r rune) bool {
	return r < 0x0700 || 0x1AB0 <= r && r < 0x1B00 || 0x1DC0 <= r && r < 0x1E00 || 0x20D0 <= r && r < 0x2100 || 0xFE00 <= r && r < 0xFE30
}

// Kinds of ASCII bytes that do not stand for themselves in the table ascii.
const (
	separator = 0
	deleted   = 1
)

// ascii maps a byte to its fold, or to separator or deleted.
const ascii = "" +
	"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00" +
	"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00" +
	"\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x01\x00" +
	"0123456789\x00\x00\x00\x00\x00\x00" +
	"\x00abcdefghijklmnopqrstuvwxyz\x00\x00\x00\x00\x00" +
	"\x01abcdefghijklmnopqrstuvwxyz\x00\x00\x00\x00\x00"

// lookup returns the fold of r, and whether the tables have one.
func lookup(r rune) (string, bool) {
	for _, b := range &blocks {
		if r < b.first {
			break
		}
		if r < b.limit {
			at := int(r-b.first) * 3
			return trim(b.table[at : at+3])
		}
	}
	return "", false
}

// trim cuts the filling of an entry. An entry that starts with '-' has no fold
// of its own.
func trim(e string) (string, bool) {
	n := 3
	for n > 0 && e[n-1] == ' ' {
		n--
	}
	return e[:n], e[0] != '-'
}

// block is a run of code points whose folds stand in table, three bytes each.
type block struct {
	first, limit rune
	table        string
}
