package translit

import (
	"sync/atomic"
	"unicode/utf8"
)

// A system's last pass writes bytes, not cells: most letters have one rule without
// context, whose output is copied from a table of 256 letters. The table is made when
// the system is first used.

// block is how many code points a letterTable covers.
const block = 256

// letterTable holds the outputs of the letters from base on in one pass.
type letterTable struct {
	base rune
	of   [block]output
}

// output is what a letter becomes.
type output struct {
	kind  outputKind
	n     uint8   // bytes of text
	text  [6]byte // for plain
	upper [6]byte // for plain: the text for a capital before a small letter
	place uint16  // for tried: where the rules are, in the pass
}

type outputKind uint8

const (
	kept   outputKind = iota // no rule begins with the letter
	simple                   // text
	tried                    // rules with contexts, or of several letters
)

// letterTables are the tables of the systems that have been used, by their number.
var letterTables [1024]atomic.Pointer[letterTable]

// table is the letterTable of system n for its last pass p.
func (p pass) table(n int) *letterTable {
	if t := letterTables[n].Load(); t != nil {
		return t
	}
	t := p.newTable()
	letterTables[n].Store(t)
	return t
}

// newTable reads the rules of p for the block in which most of them begin.
func (p pass) newTable() *letterTable {
	t := &letterTable{base: p.mostUsed()}
	for k := range t.of {
		at := p.rules(t.base + rune(k))
		switch o := &t.of[k]; {
		case at == 0:
		case p.word(at) == ruleLast|1 && o.set(p, at):
		default:
			*o = output{kind: tried, place: uint16(at)}
		}
	}
	return t
}

// mostUsed is the beginning of the block beyond ASCII in which most rules of p begin.
func (p pass) mostUsed() rune {
	counts := map[rune]int{}
	best := rune(0)
	count := func(r rune) {
		b := r &^ (block - 1)
		if r < utf8.RuneSelf {
			return
		}
		counts[b]++
		if counts[b] > counts[best] || counts[b] == counts[best] && b < best {
			best = b
		}
	}
	n := p.word(3)
	if n&sparse != 0 {
		for k := range n &^ sparse {
			count(rune(p.word(lists + k)))
		}
		return best
	}
	for k := range n {
		for x := range pageSize {
			if p.word(lists+n+k*pageSize+x) != 0 {
				count(rune(p.word(lists+k)*pageSize + x))
			}
		}
	}
	return best
}

// set makes o the one output of the rule at at, unless it is too long.
func (o *output) set(p pass, at int) bool {
	text, upper := make([]byte, 0, 32), make([]byte, 0, 32)
	first := true
	for x := range p.word(at + 1) {
		c := cell{r: rune(p.word(at + 2 + x))}
		text = utf8.AppendRune(text, c.r)
		if first && cased(c.r) {
			c.capital, first = true, false
		}
		upper = utf8.AppendRune(upper, c.written())
	}
	if len(text) > len(o.text) || len(text) != len(upper) {
		return false
	}
	o.kind, o.n = simple, uint8(len(text))
	copy(o.text[:], text)
	copy(o.upper[:], upper)
	return true
}

// write appends to dst what p, the last pass of system n, makes of in.
func (p pass) write(dst []byte, w *workspace, in []cell, n int) []byte {
	t := p.table(n)
	insert := p.word(2)
	for i := 0; i < len(in); {
		if insert != 0 {
			dst, _ = p.writeTry(dst, w, in, i, insert)
		}
		c := &in[i]
		o := &t.of[0]
		if k := uint32(c.r - t.base); k < block {
			o = &t.of[k]
		} else {
			o = &output{kind: tried, place: uint16(p.rules(c.r))}
		}
		switch {
		case o.kind == simple && !c.capital:
			dst = appendShort(dst, &o.text, o.n)
			i++
			continue
		case o.kind == simple && i+1 < len(in) && !in[i+1].capital && small(in[i+1].r):
			dst = appendShort(dst, &o.upper, o.n)
			i++
			continue
		case o.kind == simple:
			o = &output{kind: tried, place: uint16(p.rules(c.r))}
		}
		took := 0
		if o.kind == tried && o.place != 0 {
			dst, took = p.writeTry(dst, w, in, i, int(o.place))
		}
		if took == 0 {
			dst = c.appendTo(dst)
			took = 1
		}
		i += took
	}
	if insert != 0 {
		dst, _ = p.writeTry(dst, w, in, len(in), insert)
	}
	return dst
}

// small reports whether r is a small letter with a capital, for the letters that are
// most frequent.
func small(r rune) bool { return r >= 0x0430 && r < 0x0460 || r >= 0x03AC && r < 0x03CF }

// appendShort appends n bytes of text.
func appendShort(dst []byte, text *[6]byte, n uint8) []byte {
	switch n {
	case 1:
		return append(dst, text[0])
	case 2:
		return append(dst, text[0], text[1])
	}
	return append(dst, text[:n]...)
}

// appendTo appends the letter as it is written.
func (c *cell) appendTo(dst []byte) []byte {
	if c.r < utf8.RuneSelf && !c.capital {
		return append(dst, byte(c.r))
	}
	return utf8.AppendRune(dst, c.written())
}

// writeTry is try that appends to dst.
func (p pass) writeTry(dst []byte, w *workspace, in []cell, i, k int) ([]byte, int) {
	out, n := p.try(w.b[:0], in, i, k)
	for x := range out {
		dst = out[x].appendTo(dst)
	}
	w.b = out[:0]
	return dst, n
}
