package translit

import (
	"encoding/binary"
	"unicode/utf8"
)

// write appends to dst what p, the last pass of a system, makes of w.a; d holds the
// letters that become the same everywhere in that pass.
func (p *pass) write(dst []byte, w *workspace, d *direct) []byte {
	if d == nil {
		w.look()
		p.apply(w)
		return appendWritten(dst, w.a)
	}
	var buf [128]byte
	n, in := 0, w.a
	for i := 0; i < len(in); {
		if o := d.cell(in, i); o != 0 && n < len(buf)-8 {
			binary.LittleEndian.PutUint64(buf[n:], uint64(o>>8))
			n += int(o & outcomeLength)
			i++
			continue
		}
		dst, n = append(dst, buf[:n]...), 0
		m := p.match(in, i)
		switch {
		case m.at == 0:
			dst = in[i].appendTo(dst)
			m.length = 1
		case m.capitals || m.length > 1 || in[i].capital || p.written:
			dst = p.writeCapitals(dst, in, i, m)
		default:
			dst = appendOutput(dst, p.output(m))
		}
		i += m.length
	}
	return append(dst, buf[:n]...)
}

// cell is the outcome of in[i]; 0 when it depends on what stands beside it.
func (d *direct) cell(in []cell, i int) outcome {
	c := &in[i]
	if !c.capital {
		return d.of(c.r)
	}
	o := d.of(c.written())
	if o&beforeSmall != 0 && (i+1 == len(in) || in[i+1].capital || !cased(in[i+1].r)) {
		return 0
	}
	return o
}

// appendOutput appends small letters.
func appendOutput(dst []byte, output []uint16) []byte {
	for _, r := range output {
		if r < utf8.RuneSelf {
			dst = append(dst, byte(r))
		} else {
			dst = utf8.AppendRune(dst, rune(r))
		}
	}
	return dst
}

// writeCapitals appends the output of the rule of m, with capitals.
func (p *pass) writeCapitals(dst []byte, in []cell, i int, m match) []byte {
	caps := p.capitals(in, i, m)
	for _, r := range p.output(m) {
		c := caps.cell(rune(r))
		dst = c.appendTo(dst)
	}
	return dst
}

// appendWritten appends letters as they are written.
func appendWritten(dst []byte, cells []cell) []byte {
	for k := range cells {
		dst = cells[k].appendTo(dst)
	}
	return dst
}

// appendTo appends the letter as it is written.
func (c *cell) appendTo(dst []byte) []byte {
	if c.r < utf8.RuneSelf && !c.capital {
		return append(dst, byte(c.r))
	}
	return utf8.AppendRune(dst, c.written())
}
