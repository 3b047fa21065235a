package translit

import "sync/atomic"

// program is a system as it runs, read from tables when the system is first used.
type program struct {
	passes []pass
	direct *direct // for texts of direct letters only; nil for none
	last   *direct // for the last pass alone; nil for none
}

// programs are those of the systems that have been used, by number.
var programs [1024]atomic.Pointer[program]

// program is that of s, which is not zero.
func (s System) program() *program {
	if g := programs[s.n-1].Load(); g != nil {
		return g
	}
	at := record(s.n-1) + 6*texts + 2
	list := u32(at + 2)
	g := &program{passes: make([]pass, u16(at))}
	for k := range g.passes {
		g.passes[k] = readPass(u32(list + 4*k))
	}
	g.direct = (&directFinder{g: g, whole: true}).find()
	if last := g.passes[len(g.passes)-1:]; last[0].kind == passRules && last[0].insert == 0 {
		g.last = (&directFinder{g: &program{passes: last}}).find()
	}
	programs[s.n-1].Store(g)
	return g
}

// append appends the transliteration of src.
func (g *program) append(dst []byte, src string) []byte {
	w := workspaces.Get().(*workspace)
	w.read(src)
	last := len(g.passes) - 1
	w.run(g.passes[:last])
	dst = g.passes[last].write(dst, w, g.last)
	workspaces.Put(w)
	return dst
}

// sample is the transliteration of src by all rules.
func (g *program) sample(src string) string { return string(g.append(nil, src)) }

// readPass reads the pass that stands at at.
func readPass(at int) pass {
	words := make([]uint16, u16(at+2*4))
	for k := range words {
		words[k] = uint16(u16(at + 2*k))
	}
	p := pass{kind: int(words[0]), written: words[1] != 0, insert: int(words[2]), words: words}
	p.low = p.mostUsed(0)
	for r, place := range p.begins {
		p.enter(r, place)
	}
	return p
}

// enter enters where the rules of r are, for rising r.
func (p *pass) enter(r rune, place uint16) {
	p.first.add(lower(r))
	if len(p.index) == 0 && r >= p.low && r < p.low+indexBlock {
		p.low = r
	}
	if k := int(r - p.low); k >= 0 && k < indexBlock {
		p.index = append(p.index, make([]uint16, k-len(p.index)+1)...)
		p.index[k] = place
		return
	}
	p.others = append(p.others, uint16(r))
	p.places = append(p.places, place)
}

// mostUsed is the first code point of the 256 from which on most rules of p begin,
// of those from least on.
func (p *pass) mostUsed(least rune) (best rune) {
	counts := make(map[rune]int)
	for r := range p.begins {
		block := r &^ 0xFF
		if r >= least {
			counts[block]++
		}
		if counts[block] > counts[best] || counts[block] == counts[best] && block < best {
			best = block
		}
	}
	return best
}

// begins yields the code points that rules begin with, by rising number, and where
// their rules are.
func (p *pass) begins(yield func(rune, uint16) bool) {
	n := int(p.words[3])
	listed := n&sparse != 0
	n &^= sparse
	numbers, places := p.words[lists:lists+n], p.words[lists+n:]
	if listed {
		for k, r := range numbers {
			if !yield(rune(r), places[k]) {
				return
			}
		}
		return
	}
	for k, number := range numbers {
		for x, place := range places[k*pageSize : (k+1)*pageSize] {
			if place != 0 && !yield(rune(int(number)*pageSize+x), place) {
				return
			}
		}
	}
}

// letterBits is a set of letters, from which it is told quickly that a letter is not
// in it: letters that differ by a multiple of 128 share a bit.
type letterBits [2]uint64

func (b *letterBits) add(r rune) { b[r>>6&1] |= 1 << (uint(r) & 63) }

func (b *letterBits) has(r rune) bool { return b[r>>6&1]>>(uint(r)&63)&1 != 0 }

func (b *letterBits) meets(c *letterBits) bool { return b[0]&c[0]|b[1]&c[1] != 0 }
