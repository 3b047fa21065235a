package translit

// pass is the offset of a pass in tables: its kind and its argument, which is 1 for
// rules that are written with their capitals, and for a pass of rules
//
//	where the rules are that put letters in (0 for none)
//	number of code points that rules begin with, and a flag; four words of their
//	masks; these code points, sorted; where their rules are
//	or without the flag
//	number of pages; four words of masks; numbers of the pages; for each page and each of its 64 code points
//	where the rules are that begin with it (0 for none)
//	rules, contexts and sets
//
// "Where" counts in two bytes from the beginning of the pass. A rule is a word of
// its length and flags, the code points after the first, where its contexts are, and
// the length and the code points of its output. The rules of a letter stand in the
// order in which they are tried; the last has a flag.
type pass int

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
	pageSize = 64
	lists    = 8 // where the code points or the pages are
)

// maskOf is a bit for a letter; texts without a bit of a pass have none of its letters.
func maskOf(r rune) uint64 { return 1 << (r & 63) }

// masks is the bits of all letters that rules of p begin with; all bits for a pass that
// is to be applied whatever the letters are.
func (p pass) masks() uint64 {
	if p.word(0) != passRules {
		return ^uint64(0)
	}
	return uint64(p.word(4)) | uint64(p.word(5))<<16 | uint64(p.word(6))<<32 | uint64(p.word(7))<<48
}

// masks is the bits of all letters of a text.
func masks(cells []cell) (m uint64) {
	for k := range cells {
		m |= maskOf(cells[k].r)
	}
	return m
}

func (p pass) word(k int) int { return u16(int(p) + 2*k) }

// apply appends to out what the pass makes of in.
func (p pass) apply(out, in []cell) []cell {
	if kind := p.word(0); kind != passRules {
		return p.code(kind, out, in)
	}
	if p.word(1) == 0 {
		return p.applyRules(out, in)
	}
	for k := range in {
		in[k].r, in[k].capital = in[k].written(), false
	}
	out = p.applyRules(out, in)
	for k, c := range out {
		out[k] = newCell(c.r, int(c.from), int(c.to))
	}
	return out
}

// writes reports whether p is a pass of rules that see capitals only in capital.
func (p pass) writes() bool { return p.word(0) == passRules && p.word(1) == 0 }

// applyRules is apply for rules, which see capitals only in capital.
func (p pass) applyRules(out, in []cell) []cell {
	insert := p.word(2)
	for i := 0; i < len(in); {
		if insert != 0 {
			out, _ = p.try(out, in, i, insert)
		}
		n := 0
		switch k := p.rules(in[i].r); {
		case k == 0:
		case p.word(k) == ruleLast|1 && !in[i].capital: // the one rule of a small letter
			for x := range p.word(k + 1) {
				out = append(out, cell{r: rune(p.word(k + 2 + x)), from: in[i].from, to: in[i].to})
			}
			n = 1
		default:
			out, n = p.try(out, in, i, k)
		}
		if n == 0 {
			out = append(out, in[i])
			n = 1
		}
		i += n
	}
	if insert != 0 {
		out, _ = p.try(out, in, len(in), insert)
	}
	return out
}

// sparse is the flag of a pass whose rules begin with few code points.
const sparse = 0x8000

// rules is where the rules are that begin with r.
func (p pass) rules(r rune) int {
	n := p.word(3)
	if n&sparse != 0 {
		return p.listed(r, n&^sparse)
	}
	for k := range n {
		if p.word(lists+k) == int(r/pageSize) {
			return p.word(lists + n + k*pageSize + int(r%pageSize))
		}
	}
	return 0
}

// listed is rules for a pass with n code points in a list.
func (p pass) listed(r rune, n int) int {
	low, high := 0, n
	for low < high {
		mid := (low + high) / 2
		switch v := p.word(lists + mid); {
		case v == int(r):
			return p.word(lists + n + mid)
		case v < int(r):
			low = mid + 1
		default:
			high = mid
		}
	}
	return 0
}

// try applies the first rule of the list at k that fits in[i:], and returns how many
// cells it took: 0 when none did.
func (p pass) try(out, in []cell, i, k int) ([]cell, int) {
	for {
		head := p.word(k)
		length := head & ruleLength
		at := k + 1
		fits := i+length <= len(in) && (head&ruleCapital == 0 || in[i].capital)
		for n := 1; n < length; n++ {
			fits = fits && p.word(at) == int(in[i+n].r)
			at++
		}
		if head&ruleLeft != 0 {
			fits = fits && p.context(in, i-1, -1, p.word(at))
			at++
		}
		if head&ruleRight != 0 {
			fits = fits && p.context(in, i+length, 1, p.word(at))
			at++
		}
		outs := p.word(at)
		if fits {
			return p.emit(out, in, i, length, at+1, head&ruleCapitals != 0), length
		}
		if head&ruleLast != 0 {
			return out, 0
		}
		k = at + 1 + outs
	}
}

// emit appends the output that stands at at, for in[i:i+length]. It has the capitals
// of its source.
func (p pass) emit(out, in []cell, i, length, at int, capitals bool) []cell {
	from, to := spanOf(in, i, length)
	first, all := capitalsOf(in, i, length)
	for k := range p.word(at - 1) {
		c := cell{r: rune(p.word(at + k)), from: from, to: to}
		if capitals {
			c = newCell(c.r, int(from), int(to))
		}
		if (first || all) && cased(c.r) {
			c.capital, first = true, false
		}
		out = append(out, c)
	}
	return out
}

// cased reports whether r has a capital of its own.
func cased(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 0x80 && (&cell{r: r, capital: true}).written() != r
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

// capitalsOf says how in[i:i+length] is written: with a capital first, or all in
// capitals. A single capital is all capitals when the nearest letter of its word is
// one too.
func capitalsOf(in []cell, i, length int) (first, all bool) {
	source := in[i : i+length]
	capitals := 0
	for k := range source {
		if source[k].capital {
			capitals++
		}
	}
	if capitals == 0 {
		return false, false
	}
	letters := 0
	for k := range source {
		if cased(source[k].r) {
			first = first || letters == 0 && source[k].capital
			letters++
		}
	}
	if letters > 1 {
		return first, capitals == letters
	}
	return first, neighbourCapital(in, i, length)
}

// neighbourCapital reports whether the letter after in[i:i+length], or without one
// that before it, is a capital.
func neighbourCapital(in []cell, i, length int) bool {
	for k := i + length; k < len(in) && in[k].r != ' ' && in[k].r != '-'; k++ {
		if cased(in[k].r) {
			return in[k].capital
		}
	}
	for k := i - 1; k >= 0 && in[k].r != ' ' && in[k].r != '-'; k-- {
		if cased(in[k].r) {
			return in[k].capital
		}
	}
	return false
}
