package edtf

import "github.com/parley-news/parley/event"

// components reads year, month and day with their qualifiers, and a time of day.
func (p *parser) components(d *Date) {
	p.year(d)
	if p.peek() == 'S' {
		p.significant(d)
		d.Year.Qualifier |= p.qualifier(1)
		return
	}
	suffix := p.suffix(d, 1)
	for n := 2; n <= 3 && p.peek() == '-' && p.why == ""; n++ {
		if suffix != 0 || n == 3 && d.Month.Low >= firstGroup {
			p.spoilt(n, d)
		}
		p.at++
		if n == 2 {
			p.component(&d.Month, 12)
		} else {
			p.component(&d.Day, 31)
		}
		suffix = p.suffix(d, n)
	}
	if p.peek() == 'T' {
		p.clock(d)
	}
	p.levels(d)
}

// spoilt refuses a day within a season, and notes that a qualifier stands before
// the end of the date.
func (p *parser) spoilt(n int, d *Date) {
	if n == 3 && d.Month.Low >= firstGroup {
		p.fail(noSuchDay)
	}
	p.need(2)
}

// suffix reads a qualifier after the nth component: it is of all up to there.
func (p *parser) suffix(d *Date, n int) event.Qualifier {
	q := p.qualifier(1)
	d.Year.Qualifier |= q
	if n > 1 {
		d.Month.Qualifier |= q
	}
	if n > 2 {
		d.Day.Qualifier |= q
	}
	return q
}

// year reads four digits, each of which may be an X.
func (p *parser) year(d *Date) {
	q := p.qualifier(2)
	negative := p.take("-")
	d.Year = p.digits(4)
	d.Year.Qualifier = q
	if !negative {
		return
	}
	p.need(1)
	if d.Year.High == 0 {
		p.fail("the year 0 has no sign")
	}
	d.Year.Low, d.Year.High = -d.Year.High, -d.Year.Low
}

// digits reads n digits or Xs.
func (p *parser) digits(n int) Component {
	c := Component{Stated: true}
	for range n {
		switch b := p.peek(); {
		case b == 'X':
			c.Low, c.High, c.Unspecified = c.Low*10, c.High*10+9, c.Unspecified+1
		case b-'0' <= 9:
			c.Low, c.High = c.Low*10+int64(b-'0'), c.High*10+int64(b-'0')
		default:
			p.fail(noDate)
			return c
		}
		p.at++
	}
	return c
}

// component reads the two digits of a month or a day, of which the highest is
// limit, or the number of a group of months.
func (p *parser) component(c *Component, limit int64) {
	q := p.qualifier(2)
	start := p.at
	*c = p.digits(2)
	c.Qualifier = q
	if c.Unspecified > 0 && p.why == "" {
		c.Low, c.High = matching(p.text[start:p.at], limit)
	}
	isGroup := limit == 12 && c.Unspecified == 0 && c.Low >= firstGroup && c.Low < firstGroup+int64(len(groups))
	if isGroup {
		p.need(1)
		if c.Low > 24 {
			p.need(2)
		}
	}
	if c.Low < 1 || c.High > limit && !isGroup {
		p.fail(noSuchDay)
	}
}

// matching are the least and the greatest number from 1 to limit that two
// characters may stand for; zeros when there is none.
func matching(mask string, limit int64) (low, high int64) {
	for n := int64(1); n <= limit; n++ {
		if (mask[0] == 'X' || int64(mask[0]-'0') == n/10) && (mask[1] == 'X' || int64(mask[1]-'0') == n%10) {
			if low == 0 {
				low = n
			}
			high = n
		}
	}
	return low, high
}

// levels notes the level that unspecified digits of d ask for: the first while
// they are the last digits of the year or whole components at the end.
func (p *parser) levels(d *Date) {
	y, m, dd := &d.Year, &d.Month, &d.Day
	switch {
	case y.Unspecified+m.Unspecified+dd.Unspecified == 0:
	case y.Unspecified > 0:
		p.need(1)
		if m.Stated || y.Unspecified > 2 || !p.lastDigits(y) {
			p.need(2)
		}
	case m.Unspecified == 1, dd.Unspecified == 1, m.Unspecified == 2 && dd.Stated && dd.Unspecified == 0:
		p.need(2)
	default:
		p.need(1)
	}
}

// lastDigits reports whether the unspecified digits of a year are its last ones.
func (p *parser) lastDigits(c *Component) bool {
	unit := int64(1)
	for range c.Unspecified {
		unit *= 10
	}
	return c.High-c.Low == unit-1
}

// clock reads a time of day after a whole day: hours, minutes and seconds, and
// where it is given the offset from Greenwich.
func (p *parser) clock(d *Date) {
	p.at++
	if !d.Day.Stated || d.Year.Unspecified+d.Month.Unspecified+d.Day.Unspecified > 0 || d.Day.Qualifier != 0 {
		p.fail(noSuchTime)
	}
	d.Timed = true
	h, m, s := p.two(24), p.colon(59), p.colon(60)
	if h == 24 && m+s > 0 {
		p.fail(noSuchTime)
	}
	if p.take("Z") {
		return
	}
	if p.take("+") || p.take("-") {
		p.two(14)
		if p.peek() == ':' {
			p.colon(59)
		}
	}
}

func (p *parser) colon(limit int64) int64 {
	if !p.take(":") {
		p.fail(noSuchTime)
	}
	return p.two(limit)
}

func (p *parser) two(limit int64) int64 {
	c := p.digits(2)
	if c.Unspecified > 0 || c.Low > limit {
		p.fail(noSuchTime)
	}
	return c.Low
}
