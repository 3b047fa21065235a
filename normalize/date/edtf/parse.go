package edtf

import (
	"strings"

	"github.com/parley-news/parley/event"
)

// parser reads one expression. The first reason to refuse it stays in why; what
// the methods return after that means nothing.
type parser struct {
	text  string
	at    int
	why   string
	level uint8
	visit func(Date) bool // called for every date; nil when nobody asks
}

const (
	noDate     = "no form of a date"
	noSuchDay  = "no such day, month or group of months"
	noSuchTime = "no such time of day"
	outOfRange = "a year beyond 290 billion"
	wrongOrder = "the end lies before the beginning"
	noSides    = "an interval without a date"
	trailing   = "more follows than one expression"
)

// maxYear is the last year that has an event.Time.
const maxYear = 290_000_000_000

func (p *parser) fail(why string) {
	if p.why == "" {
		p.why = why
	}
}

func (p *parser) need(level uint8) { p.level = max(p.level, level) }

// peek is the next byte, or 0 at the end.
func (p *parser) peek() byte {
	if p.at < len(p.text) {
		return p.text[p.at]
	}
	return 0
}

func (p *parser) take(word string) bool {
	if !strings.HasPrefix(p.text[p.at:], word) {
		return false
	}
	p.at += len(word)
	return true
}

// value reads the whole text.
func (p *parser) value() (v Value) {
	switch p.peek() {
	case '[':
		v = p.set(OneOf, "]")
	case '{':
		v = p.set(AllOf, "}")
	default:
		v = p.plain()
	}
	if p.at < len(p.text) {
		p.fail(trailing)
	}
	v.level = p.level
	return v
}

// plain reads a date or an interval.
func (p *parser) plain() Value {
	v := Value{kind: Single}
	v.first, v.last, v.begin = p.side()
	if !p.take("/") {
		if v.begin != Dated {
			p.fail(noDate)
		}
		return v
	}
	v.kind = Interval
	first, last, end := p.side()
	v.last, v.end = last, end
	if v.begin != Dated || v.end != Dated {
		p.need(1)
		if v.begin != Dated && v.end != Dated {
			p.fail(noSides)
		}
		if v.end != Dated {
			v.last = day{}
		}
		return v
	}
	if first.before(v.first) && last.before(v.first) {
		p.fail(wrongOrder)
	}
	return v
}

// side reads one side of an interval: a date, "..", or nothing.
func (p *parser) side() (first, last day, s Side) {
	if p.take("..") {
		return first, last, Open
	}
	if c := p.peek(); c == 0 && p.at > 0 || c == '/' {
		return first, last, Unknown
	}
	first, last = p.date()
	return first, last, Dated
}

// set reads the members of a set up to its closing bracket.
func (p *parser) set(kind Kind, closing string) Value {
	p.need(2)
	p.at++
	v := Value{kind: kind}
	if p.take("..") {
		v.begin = Open
	}
	for n := 0; p.why == "" && v.end == Dated; n++ {
		first, last := p.member(&v, closing)
		if n == 0 || first.before(v.first) {
			v.first = first
		}
		if n == 0 || v.last.before(last) {
			v.last = last
		}
		if !p.take(",") {
			break
		}
		p.take(" ")
	}
	if !p.take(closing) {
		p.fail("a set without its end")
	}
	if v.begin != Dated {
		v.first = day{}
	}
	if v.end != Dated {
		v.last = day{}
	}
	return v
}

// member reads a date, a range of dates, or a date after which the set is open.
func (p *parser) member(v *Value, closing string) (first, last day) {
	first, last = p.date()
	if !p.take("..") {
		return first, last
	}
	if strings.HasPrefix(p.text[p.at:], closing) {
		v.end = Open
		return first, last
	}
	_, last = p.date()
	if last.before(first) {
		p.fail(wrongOrder)
	}
	return first, last
}

// date reads one date and returns its bounds.
func (p *parser) date() (first, last day) {
	var d Date
	switch {
	case p.why != "":
		return first, last
	case p.peek() == 'Y':
		p.longYear(&d)
	default:
		p.components(&d)
	}
	if p.why != "" {
		return first, last
	}
	if p.visit != nil && !p.visit(d) {
		p.fail("stopped")
	}
	first, last, ok := d.bounds()
	if !ok {
		p.fail(noSuchDay)
	}
	return first, last
}

// longYear reads a year after a Y: more than four digits, or an exponent.
func (p *parser) longYear(d *Date) {
	p.need(1)
	p.at++
	negative := p.take("-")
	start := p.at
	y := p.number()
	long := p.at-start > 4
	if p.take("E") {
		p.need(2)
		long = true
		for e := p.number(); e > 0 && p.why == ""; e-- {
			if y *= 10; y > maxYear {
				p.fail(outOfRange)
			}
		}
	}
	switch {
	case !long || p.text[start] == '0':
		p.fail(noDate)
	case y > maxYear:
		p.fail(outOfRange)
	}
	if negative {
		y = -y
	}
	d.Year = Component{Stated: true, Low: y, High: y}
	p.significant(d)
	d.Year.Qualifier = p.qualifier(1)
}

// significant reads S and a number of digits after a year.
func (p *parser) significant(d *Date) {
	if !p.take("S") {
		return
	}
	p.need(2)
	n := p.number()
	if n < 1 || n > int64(digits(d.Year.Low)) || d.Year.Unspecified > 0 {
		p.fail(noDate)
	}
	d.Significant = int(n)
}

// number reads all digits that follow, at least one.
func (p *parser) number() (n int64) {
	start := p.at
	for p.peek()-'0' <= 9 && p.at-start < 13 {
		n = n*10 + int64(p.peek()-'0')
		p.at++
	}
	if p.at == start {
		p.fail(noDate)
	}
	return n
}

// qualifier reads ?, ~ or % where it may stand: at a date's end it is of the
// given level.
func (p *parser) qualifier(level uint8) (q event.Qualifier) {
	switch p.peek() {
	case '?':
		q = event.Uncertain
	case '~':
		q = event.Approximate
	case '%':
		q = event.Approximate | event.Uncertain
	default:
		return 0
	}
	p.need(level)
	p.at++
	return q
}
