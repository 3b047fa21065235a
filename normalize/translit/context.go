package translit

// Operations of a context, each a word; some have an operand in the next.
const (
	opEnd      = iota
	opLetter   // the letter
	opSet      // where the set is
	opNotSet   // where the set is: no such letter stands there
	opOther    // where the set is: another letter stands there
	opNot      // where a context is that must not fit
	opAny      // any character
	opWord     // a letter, a mark or a digit
	opNoWord   // any other character
	opEdge     // of a word
	opNoEdge   //
	opTextEdge // of the text
	opAgain    // from the beginning: what follows must fit too
)

// context reports whether the cells from in[i] on, in steps of step, fit the context
// at k.
func (p *pass) context(in []cell, i, step, k int) bool {
	for start := i; ; {
		op, operand := p.words[k], 0
		if k++; op >= opLetter && op <= opNot {
			operand = int(p.words[k])
			k++
		}
		var r rune // the letter
		inside := uint(i) < uint(len(in))
		if inside {
			r = p.letter(&in[i])
		}
		fits, width := inside, step
		switch op {
		case opEnd:
			return true
		case opAgain:
			i = start
			continue
		case opLetter:
			fits = inside && r == rune(operand)
		case opSet:
			fits = inside && p.has(operand, r)
		case opNotSet:
			fits = !inside || !p.has(operand, r)
		case opOther:
			fits = inside && !p.has(operand, r)
		case opNot:
			fits, width = !p.context(in, i, step, operand), 0
		case opWord, opNoWord:
			fits = inside && wordly(r) == (op == opWord)
		case opEdge, opNoEdge:
			fits, width = atEdge(in, i, step) == (op == opEdge), 0
		case opTextEdge:
			fits, width = !inside, 0
		}
		if !fits {
			return false
		}
		i += width
	}
}

// atEdge reports whether a word begins or ends between in[i-step] and in[i].
func atEdge(in []cell, i, step int) bool {
	here := uint(i) < uint(len(in)) && wordly(in[i].r)
	j := i - step
	there := uint(j) < uint(len(in)) && wordly(in[j].r)
	return here != there
}

// bitmap is the flag of a set that stands as bits.
const bitmap = 0x8000

// has reports whether the set at k holds r. A set is the number of its ranges and
// their first and last code points, sorted; or the number of its words, with a flag,
// its first code point, and words in which each bit stands for one from there on.
func (p *pass) has(k int, r rune) bool {
	n := int(p.words[k])
	if n&bitmap != 0 {
		bit := uint(r) - uint(p.words[k+1])
		return bit/16 < uint(n&^bitmap) && p.words[k+2+int(bit/16)]>>(bit%16)&1 != 0
	}
	for _, at := k+1, 0; at < n; at++ {
		low, high := rune(p.words[k+1+2*at]), rune(p.words[k+2+2*at])
		if r <= high {
			return r >= low
		}
	}
	return false
}
