package translit

import "slices"

// pass is one step of a system: it goes through a text once. In tables it begins with
//
//	its kind
//	its argument, which is 1 for rules that are written with their capitals
//	where the rules are that put letters in (0 for none)
//	number of code points that rules begin with, and a flag; or number of pages
//	number of words of the pass
//
// and a pass of rules goes on with
//
//	these code points, sorted; where their rules are
//	or: numbers of the pages, sorted; for each page and each of its 64 code points
//	where the rules are that begin with it (0 for none)
//	rules, contexts and sets
//
// "Where" counts in words of two bytes from the beginning of the pass. A rule is a
// word of its length and flags, the code points after the first, where its contexts
// are, and the length and the code points of its output. The rules of a letter stand
// in the order in which they are tried; the last has a flag.
type pass struct {
	kind    int
	written bool       // rules see letters as they are written, capitals and all
	first   letterBits // what rules begin with, in small letters
	insert  int        // where the rules are that put letters in
	words   []uint16   // all of the pass
	low     rune       // where index begins
	index   []uint16   // where the rules are that begin with the letters from low on
	others  []uint16   // other letters that rules begin with, sorted
	places  []uint16   // and where their rules are
}

// Kinds of passes.
const (
	passRules = iota
	passTitlecase
	passCapitals
	passUpper
	passLower
	passCompose
	passDecompose
	passJamo
	passHanzi
	passHangul
	passHiragana
)

// Flags in the first word of a rule, above its length.
const (
	ruleLast = 1 << (15 - iota)
	ruleCapitals
	ruleLeft
	ruleRight
	ruleCapital // only for a capital, with the output as it stands
	ruleLength  = 0xFF
)

const (
	lists    = 5      // where the code points or the pages are
	sparse   = 0x8000 // flag of a pass whose rules begin with few code points
	pageSize = 64

	indexBlock = 512 // how many letters an index covers at most
)

// apply sets w.a to what the pass makes of it.
func (p *pass) apply(w *workspace) {
	switch {
	case p.kind != passRules:
		p.code(w)
	case p.insert != 0:
		p.insertAll(w)
	case p.first.meets(&w.seen):
		p.replace(w)
	}
}

// replace is apply for rules that take letters.
func (p *pass) replace(w *workspace) {
	in, out, done := w.a, w.b[:0], 0 // in[:done] is through
	for i := 0; i < len(in); i++ {
		k := p.rules(p.letter(&in[i]))
		if k == 0 {
			continue
		}
		m := p.try(in, i, k)
		if m.at == 0 {
			continue
		}
		out = append(out, in[done:i]...)
		out = p.emit(w, out, in, i, m)
		done = i + m.length
		i = done - 1
	}
	if done > 0 {
		w.a, w.b = append(out, in[done:]...), in
	}
}

// insertAll is apply for a pass that puts letters in, too.
func (p *pass) insertAll(w *workspace) {
	in, out := w.a, w.b[:0]
	for i := 0; i < len(in); {
		if m := p.try(in, i, p.insert); m.at != 0 {
			out = p.emit(w, out, in, i, m)
		}
		m := p.match(in, i)
		if m.at == 0 {
			out = append(out, in[i])
			m.length = 1
		} else {
			out = p.emit(w, out, in, i, m)
		}
		i += m.length
	}
	if m := p.try(in, len(in), p.insert); m.at != 0 {
		out = p.emit(w, out, in, len(in), m)
	}
	w.a, w.b = out, in
}

// letter is what rules see of c.
func (p *pass) letter(c *cell) rune {
	if p.written {
		return c.written()
	}
	return c.r
}

// rules is where the rules are that begin with r, 0 for none.
func (p *pass) rules(r rune) int {
	if k := uint(r - p.low); k < uint(len(p.index)) {
		return int(p.index[k])
	}
	if len(p.others) == 0 {
		return 0
	}
	return p.otherRules(r)
}

// otherRules is rules for a letter that is not in the index.
func (p *pass) otherRules(r rune) int {
	if k, ok := slices.BinarySearch(p.others, uint16(min(r, 0xFFFF))); ok {
		return int(p.places[k])
	}
	return 0
}

// match is a rule that fits.
type match struct {
	at       int  // where the length of its output is; 0 when none fits
	length   int  // how many letters it takes
	capitals bool // its output is written with capitals
}

// match is the first rule that fits in[i:].
func (p *pass) match(in []cell, i int) match {
	k := p.rules(p.letter(&in[i]))
	if k == 0 {
		return match{}
	}
	return p.try(in, i, k)
}

// alone is the first word of the only rule of a letter, which needs no context.
const alone = ruleLast | 1

// try is the first rule of the list at k that fits in[i:].
func (p *pass) try(in []cell, i, k int) match {
	words := p.words
	for {
		head := int(words[k])
		if head == alone {
			return match{k + 1, 1, false}
		}
		length := head & ruleLength
		at := k + max(length, 1)
		if fits := p.source(in, i, head, words[k+1:at]); fits && p.contexts(in, i, head, at) {
			at += contextCount(head)
			return match{at, length, head&ruleCapitals != 0}
		}
		if head&ruleLast != 0 {
			return match{}
		}
		at += contextCount(head)
		k = at + 1 + int(words[at])
	}
}

// contextCount is the number of contexts of a rule.
func contextCount(head int) int { return head/ruleLeft&1 + head/ruleRight&1 }

// source reports whether in[i:] begins with the letters of a rule, which are rest after
// the first.
func (p *pass) source(in []cell, i, head int, rest []uint16) bool {
	if i+head&ruleLength > len(in) || head&ruleCapital != 0 && !in[i].capital {
		return false
	}
	for n, r := range rest {
		if p.letter(&in[i+1+n]) != rune(r) {
			return false
		}
	}
	return true
}

// contexts reports whether the contexts of a rule, which stand at at, fit.
func (p *pass) contexts(in []cell, i, head, at int) bool {
	if head&ruleLeft != 0 {
		if !p.context(in, i-1, -1, int(p.words[at])) {
			return false
		}
		at++
	}
	return head&ruleRight == 0 || p.context(in, i+head&ruleLength, 1, int(p.words[at]))
}

// output is the code points that the rule of m writes.
func (p *pass) output(m match) []uint16 {
	return p.words[m.at+1 : m.at+1+int(p.words[m.at])]
}

// emit appends the output of the rule of m, for in[i:i+m.length]. It has the capitals
// of its source.
func (p *pass) emit(w *workspace, out, in []cell, i int, m match) []cell {
	from, to := spanOf(in, i, m.length)
	caps := p.capitals(in, i, m)
	for _, r := range p.output(m) {
		c := caps.cell(rune(r))
		c.from, c.to = from, to
		w.seen.add(c.r)
		out = append(out, c)
	}
	return out
}

// spanOf is the bytes of the source that in[i:i+length] stands for; an empty span
// where nothing is taken.
func spanOf(in []cell, i, length int) (from, to int32) {
	switch {
	case length > 0:
		return in[i].from, in[i+length-1].to
	case i < len(in):
		return in[i].from, in[i].from
	case i > 0:
		return in[i-1].to, in[i-1].to
	}
	return 0, 0
}
