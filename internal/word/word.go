package word

import (
	"unicode"
	"unicode/utf8"

	"github.com/parley-news/parley/internal/perceptron"
	"github.com/parley-news/parley/internal/store"
)

// Word is what the classifiers see of one token.
type Word struct {
	Form   string
	Raw    uint64    // hash of the form
	Norm   uint64    // hash of the normalized form
	Prefix [3]uint64 // hashes of the first 1 to 3 runes of the normalized form
	Suffix [6]uint64 // hashes of its last 1 to 6 runes; the whole when it is shorter
	Shape  uint64    // hash of the classes of its runes, runs cut at two
	Fine   uint64    // cluster of words of like use, 0 for none
	Coarse uint64    // cluster of clusters, 0 for none

	Capital, Inside, Digit, Hyphen bool // begins with a capital, has one inside, has a digit, has a hyphen
	Lower                          bool // has a lower-case letter
}

// Describer fills Words. Its zero value has no clusters.
type Describer struct {
	Clusters Clusters
	norm     []byte
}

// Describe sets *w to what form shows.
func (d *Describer) Describe(w *Word, form string) {
	*w = Word{Form: form}
	d.norm = AppendNorm(d.norm[:0], form)
	w.Raw, w.Norm = hashString(form), perceptron.Hash(d.norm)
	w.setEnds(d.norm)
	w.setShape(form)
	w.Fine, w.Coarse = d.Clusters.Lookup(w.Norm)
}

// Sentence sets words to those of sentence s of t and returns it.
func (d *Describer) Sentence(words []Word, t *store.Text, s int) []Word {
	words = words[:0]
	for i := t.Sentences[s].First; i < t.Sentences[s].Last; i++ {
		words = append(words, Word{})
		d.Describe(&words[len(words)-1], t.Form(i))
	}
	return words
}

// AppendNorm appends the normalized form: lower case, every digit a zero, quotes
// straight.
func AppendNorm(dst []byte, form string) []byte {
	for _, r := range form {
		switch {
		case r < utf8.RuneSelf:
			c := byte(r)
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			} else if '0' <= c && c <= '9' {
				c = '0'
			}
			dst = append(dst, c)
		case r == '\u2018' || r == '\u2019' || r == '\u02BC':
			dst = append(dst, '\'')
		case r == '\u201C' || r == '\u201D':
			dst = append(dst, '"')
		case unicode.IsDigit(r):
			dst = append(dst, '0')
		default:
			dst = utf8.AppendRune(dst, unicode.ToLower(r))
		}
	}
	return dst
}

// NormHash is the hash of the normalized form.
func NormHash(form string) uint64 { return perceptron.Hash(AppendNorm(nil, form)) }

func hashString(s string) uint64 {
	h := uint64(0xcbf29ce484222325)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * 0x100000001b3
	}
	return h ^ h>>29
}

func (w *Word) setEnds(norm []byte) {
	at := 0
	for k := range w.Prefix {
		_, n := utf8.DecodeRune(norm[at:])
		at += n
		w.Prefix[k] = perceptron.Hash(norm[:at])
	}
	at = len(norm)
	for k := range w.Suffix {
		_, n := utf8.DecodeLastRune(norm[:at])
		at -= n
		w.Suffix[k] = perceptron.Hash(norm[at:])
	}
}

// setShape hashes the classes of the runes and notes capitals, digits, hyphens.
func (w *Word) setShape(form string) {
	h, last, run := uint64(7), uint64(0), 0
	for i, r := range form {
		c := w.class(r, i == 0)
		if c != last {
			run = 0
		}
		last = c
		if run++; run <= 2 {
			h = (h ^ c) * 0x9E3779B97F4A7C15
			h ^= h >> 31
		}
	}
	w.Shape = h
}

// class is the class of rune r for the shape.
func (w *Word) class(r rune, first bool) uint64 {
	switch {
	case 'a' <= r && r <= 'z':
		w.Lower = true
		return 1
	case 'A' <= r && r <= 'Z' || r >= utf8.RuneSelf && unicode.IsUpper(r):
		w.Capital = w.Capital || first
		w.Inside = w.Inside || !first
		return 2
	case '0' <= r && r <= '9' || r >= utf8.RuneSelf && unicode.IsDigit(r):
		w.Digit = true
		return 3
	case r >= utf8.RuneSelf && unicode.IsLetter(r):
		w.Lower = true
		return 1
	case r == '-' || r == '\u2013' || r == '\u2014':
		w.Hyphen = true
		return 4
	case r == '\u2018' || r == '\u2019':
		r = '\''
	case r == '\u201C' || r == '\u201D':
		r = '"'
	}
	return uint64(r) + 8
}
