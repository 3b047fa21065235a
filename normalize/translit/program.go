package translit

import "sync/atomic"

// program is a system as it runs, read from tables when the system is first used.
type program struct {
	passes []pass
	direct *direct // nil for none
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
	g.direct = newDirect(g)
	programs[s.n-1].Store(g)
	return g
}

// append appends the transliteration of src.
func (g *program) append(dst []byte, src string) []byte {
	w := workspaces.Get().(*workspace)
	w.read(src)
	last := len(g.passes) - 1
	w.run(g.passes[:last])
	dst = g.passes[last].write(dst, w)
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
	switch n := int(words[3]); {
	case n&sparse != 0:
		p.firsts = words[lists : lists+n&^sparse]
	case n > 0:
		p.readPages(words[lists : lists+n])
	}
	for r := range p.begins {
		p.first.add(lower(r))
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
	}
}

// begins yields the code points that rules begin with.
func (p *pass) begins(yield func(rune) bool) {
	for _, r := range p.firsts {
		if !yield(rune(r)) {
			return
		}
	}
	for k, at := range p.pages {
		for x := 0; at != 0 && x < pageSize; x++ {
			if p.words[int(at)+x] != 0 && !yield(rune((p.page+k)*pageSize+x)) {
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
