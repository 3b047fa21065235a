package name

import (
	"math"
	"strings"
	"unicode/utf8"
)

// Threshold is the score from which Match says that two names may be one.
const Threshold = 0.82

// Result is the outcome of comparing two names.
type Result struct {
	Score float64 // 0 for nothing in common, 1 for the same name
	Same  bool    // Score reaches Threshold
}

// Match compares two names in Latin letters. Titles, case, diacritics and
// punctuation count nothing, the order of the words little, spellings of one
// sound less than other letters; an initial may stand for a name. What one name
// has beyond the other costs little, what both have beyond each other much: then
// they contradict. Match looks at the letters only: it does not know that Sudan
// and South Sudan are two countries, as normalize.Same does.
func Match(a, b string) Result {
	x, y := words(a), words(b)
	if len(x) == 0 || len(y) == 0 {
		return Result{}
	}
	if len(x) > len(y) {
		x, y = y, x
	}
	s := align(x, y)
	if len(x) == len(y) {
		s = max(s, align(y, x))
	} else {
		s = max(s, similarity(strings.Join(x, ""), strings.Join(y, ""))) // a space lost or won
	}
	return Result{s, s >= Threshold}
}

// words is the keys of the words of a name without its titles.
func words(s string) []string { return strings.Fields(Key(WithoutTitles(s))) }

// align pairs each word of x with its best partner in y and weighs what is left
// over.
func align(x, y []string) float64 {
	taken := make([]bool, len(y))
	var sum, matched, restX, restY float64
	for _, w := range x {
		best, at := 0.0, -1
		for k, v := range y {
			if s := similarity(w, v); !taken[k] && s > best {
				best, at = s, k
			}
		}
		if best < 0.45 {
			restX += weight(w)
			continue
		}
		taken[at] = true
		u := max(weight(w), weight(y[at]))
		if len(w) == 1 || len(y[at]) == 1 {
			u = 0.3
		}
		sum += u * math.Pow(best, 1.5)
		matched += u
	}
	for k, v := range y {
		if !taken[k] {
			restY += weight(v)
		}
	}
	return sum / (matched + 0.12*max(restX, restY) + 1.1*min(restX, restY))
}

// weight is how much a word says about who is meant.
func weight(w string) float64 {
	if Particle(w) {
		return 0.15
	}
	return 0.5 + 0.1*float64(min(utf8.RuneCountInString(w), 8))
}

// similarity compares two words: 1 for equal ones, .8 for an initial, else one
// less the cost of the edits by length, and nothing beyond a small budget.
func similarity(a, b string) float64 {
	switch {
	case a == b:
		return 1
	case len(a) == 1 || len(b) == 1:
		if a[0] == b[0] {
			return 0.8
		}
		return 0
	}
	n := max(len(a), len(b))
	cost := distance(a, b)
	if cost > 0.5+0.35*math.Log2(float64(n)) || min(len(a), len(b)) <= 3 && cost > 0.5 {
		return 0
	}
	return 1 - cost/float64(n)
}

// maxWord bounds the length of words that distance compares.
const maxWord = 64

// distance is the weighted edit distance of two keys: vowels cost little.
func distance(a, b string) float64 {
	a, b = a[:min(len(a), maxWord)], b[:min(len(b), maxWord)]
	var row [maxWord + 1]float64
	for j := range len(b) {
		row[j+1] = row[j] + gap(b[j])
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] += gap(a[i])
		for j := range len(b) {
			next := min(diagonal+change(a[i], b[j]), row[j+1]+gap(a[i]), row[j]+gap(b[j]))
			diagonal, row[j+1] = row[j+1], next
		}
	}
	return row[len(b)]
}

// gap is the cost of a letter that one spelling has beyond the other.
func gap(c byte) float64 {
	switch {
	case c == 'h':
		return 0.25
	case vowel(c):
		return 0.45
	}
	return 1
}

// change is the cost of one letter for another.
func change(a, b byte) float64 {
	switch {
	case a == b:
		return 0
	case vowel(a) && vowel(b):
		return 0.3
	}
	if a > b {
		a, b = b, a
	}
	switch string([]byte{a, b}) {
	case "ij":
		return 0.15
	case "ck":
		return 0.3
	case "fv", "dt", "sz", "cs", "gk":
		return 0.4
	case "bp", "lr", "mn", "gj":
		return 0.5
	}
	return 1.2
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }
