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
func (p pass) context(in []cell, i, step, k int) bool {
	for start := i; ; k++ {
		op := p.word(k)
		if op == opEnd {
			return true
		}
		if op == opAgain {
			i = start
			continue
		}
		if op >= opLetter && op <= opNot {
			k++
		}
		fits, width := p.item(in, i, step, op, k)
		if !fits {
			return false
		}
		i += width
	}
}

// item reports whether in[i] fits one operation of a context, whose operand is at k,
// and how far it goes on.
func (p pass) item(in []cell, i, step, op, k int) (fits bool, width int) {
	inside := i >= 0 && i < len(in)
	switch op {
	case opLetter:
		return inside && int(in[i].r) == p.word(k), step
	case opSet:
		return inside && p.has(p.word(k), in[i].r), step
	case opNotSet:
		return !inside || !p.has(p.word(k), in[i].r), step
	case opOther:
		return inside && !p.has(p.word(k), in[i].r), step
	case opNot:
		return !p.context(in, i, step, p.word(k)), 0
	case opAny:
		return inside, step
	case opWord:
		return inside && wordly(in[i].r), step
	case opNoWord:
		return inside && !wordly(in[i].r), step
	case opEdge:
		return atEdge(in, i, step), 0
	case opNoEdge:
		return !atEdge(in, i, step), 0
	}
	return !inside, 0
}

// atEdge reports whether a word begins or ends between in[i-step] and in[i].
func atEdge(in []cell, i, step int) bool {
	here := i >= 0 && i < len(in) && wordly(in[i].r)
	j := i - step
	there := j >= 0 && j < len(in) && wordly(in[j].r)
	return here != there
}

// has reports whether the set at k holds r: the first and the last code points of
// its ranges, sorted, after their number.
func (p pass) has(k int, r rune) bool {
	low, high := 0, p.word(k)
	for low < high {
		mid := (low + high) / 2
		switch at := k + 1 + 2*mid; {
		case int(r) < p.word(at):
			high = mid
		case int(r) > p.word(at+1):
			low = mid + 1
		default:
			return true
		}
	}
	return false
}
