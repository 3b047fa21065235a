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
		caps := p.capitals(in, i, m)
		plain := caps == capitals{}
		for _, r := range p.output(m) {
			if plain && r < utf8.RuneSelf {
				dst = append(dst, byte(r))
				continue
			}
			c := caps.cell(rune(r))
			dst = c.appendTo(dst)
		}
		i += m.length
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
