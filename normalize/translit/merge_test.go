package translit

import (
	"slices"
	"unicode"
)

// merge joins neighbouring passes of rules that give the same result in one, so that
// texts need to be gone through less often.
func merge(passes []sourcePass) (out []sourcePass) {
	for _, q := range passes {
		if n := len(out); n > 0 && mergeable(out[n-1], q) {
			out[n-1].rules = append(slices.Clip(out[n-1].rules), q.rules...)
			continue
		}
		out = append(out, q)
	}
	return out
}

// mergeable reports whether the rules of b may stand behind those of a in one pass:
// b neither reads nor sees what a writes, sees nothing that a reads, and where both
// read the same letter those of b are the plain rules for what a leaves.
func mergeable(a, b sourcePass) bool {
	if a.kind != passRules || b.kind != passRules || a.arg != b.arg {
		return false
	}
	read, written, edges := letterSet{}, letterSet{}, false
	for _, r := range a.rules {
		if r.from == "" {
			return false
		}
		read.add(r.from)
		written.add(r.to)
		edges = edges || r.to == "" || !words(r.from+r.to)
	}
	for _, r := range b.rules {
		from := letterSet{}
		from.add(r.from)
		if r.from == "" || from.meets(written) {
			return false
		}
		bare := len(r.left)+len(r.right) == 0
		if from.meets(read) && (!bare || len([]rune(r.from)) > 1) {
			return false
		}
		for _, it := range slices.Concat(r.left, r.right) {
			if it.blocked(read, written, edges) {
				return false
			}
		}
	}
	return true
}

// letterSet is a set of letters, small ones for capitals.
type letterSet map[rune]bool

func (s letterSet) add(text string) {
	for _, r := range text {
		s[unicode.ToLower(r)] = true
	}
}

func (s letterSet) meets(t letterSet) bool {
	for r := range s {
		if t[r] {
			return true
		}
	}
	return false
}

func words(s string) bool {
	for _, r := range s {
		if !wordly(unicode.ToLower(r)) {
			return false
		}
	}
	return true
}

// blocked reports whether an item of a context may see a difference when letters are
// read and others written before, some of which are not of words.
func (it item) blocked(read, written letterSet, edges bool) bool {
	switch it.op {
	case opLetter, opSet, opNotSet:
		for _, r := range it.set {
			if r = unicode.ToLower(r); read[r] || written[r] {
				return true
			}
		}
		return false
	case opEdge, opNoEdge:
		return edges
	case opTextEdge, opAgain:
		return edges && it.op == opTextEdge
	case opNot:
		for _, x := range it.not {
			if x.blocked(read, written, edges) {
				return true
			}
		}
		return false
	}
	return true
}
