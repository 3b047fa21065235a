package translit

// capitals says which letters of an output are capitals.
type capitals struct {
	written bool // those that stand so
	first   bool // the first letter
	all     bool // all letters
}

// capitals is for the output of the rule of m, which takes in[i:i+m.length].
func (p *pass) capitals(in []cell, i int, m match) capitals {
	if p.written {
		return capitals{written: true}
	}
	if m.length == 1 && !in[i].capital {
		return capitals{written: m.capitals}
	}
	first, all := capitalsOf(in, i, m.length)
	return capitals{m.capitals, first, all}
}

// cell is the next letter of the output.
func (s *capitals) cell(r rune) cell {
	c := cell{r: r}
	if s.written {
		c = newCell(r, 0, 0)
	}
	if (s.first || s.all) && cased(c.r) {
		c.capital, s.first = true, false
	}
	return c
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
