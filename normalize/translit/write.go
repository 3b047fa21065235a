package translit

import "unicode/utf8"

// write appends to dst what p, the last pass of a system, makes of w.a.
func (p *pass) write(dst []byte, w *workspace) []byte {
	if p.kind != passRules || p.insert != 0 {
		p.apply(w)
		return appendWritten(dst, w.a)
	}
	in := w.a
	for i := 0; i < len(in); {
		m := p.match(in, i)
		if m.at == 0 {
			dst = in[i].appendTo(dst)
			i++
			continue
		}
		if m.capitals || m.length > 1 || in[i].capital || p.written {
			dst = p.writeCapitals(dst, in, i, m)
		} else {
			dst = appendOutput(dst, p.output(m))
		}
		i += m.length
	}
	return dst
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
