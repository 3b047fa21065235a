package translit

import "sync/atomic"

// program is a system as it runs: its passes, read from tables when the system is
// first used.
type program struct{ passes []pass }

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
	programs[s.n-1].Store(g)
	return g
}

// readPass reads the pass that stands at at.
func readPass(at int) pass {
	words := make([]uint16, u16(at+2*4))
	for k := range words {
		words[k] = uint16(u16(at + 2*k))
	}
	p := pass{kind: int(words[0]), written: words[1] != 0, insert: int(words[2]), words: words}
	switch n := int(words[3]); {
	case n&sparse != 0:
		p.firsts = words[lists : lists+n&^sparse]
		for _, r := range p.firsts {
			p.first.add(lower(rune(r)))
		}
	case n > 0:
		p.readPages(words[lists : lists+n])
	}
	return p
}

// readPages sets the index of the pages with these numbers, which rise.
func (p *pass) readPages(numbers []uint16) {
	p.page = int(numbers[0])
	p.pages = make([]uint16, int(numbers[len(numbers)-1])-p.page+1)
	for k, number := range numbers {
		at := lists + len(numbers) + k*pageSize
		p.pages[int(number)-p.page] = uint16(at)
		for x, place := range p.words[at : at+pageSize] {
			if place != 0 {
				p.first.add(lower(rune(int(number)*pageSize + x)))
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
