package quantity

import (
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/numeral"
)

// read is the quantity that begins at token i, if any does.
func (f *finder) read(i int) (reading, bool) {
	t := f.Run[i]
	switch {
	case t.Kind == numeral.Digits:
		if f.glued(i) {
			return reading{}, false
		}
		return f.number(i)
	case t.Kind == numeral.Mark:
		return f.sign(i)
	}
	switch t.Class {
	case code, us:
		return f.codeFirst(i)
	case numeral.Ones, numeral.Tens, numeral.Half, numeral.Article, numeral.Quarter:
		return f.number(i)
	case numeral.Ordinal:
		return f.ordinal(i)
	case numeral.Plural:
		return f.plural(i, i)
	case numeral.Few:
		return f.few(i, i)
	case minus:
		if !f.Digits(i+1) && !f.Is(i+1, numeral.Ones, numeral.Tens) {
			return reading{}, false
		}
		r, ok := f.number(i + 1)
		return f.negative(r, i), ok
	case numeral.Scale:
		return f.bareScale(i)
	case twice, folded:
		n := numeral.Number{Mant: int64(t.Value), Div: 1}
		if t.Class == twice && t.Value == 0 {
			n.Mant = 2
		}
		return reading{from: i, to: i + 1, low: n, high: n, bound: event.BoundExact, kind: event.QuantityRatio}, true
	}
	return reading{}, false
}

// bareScale reads "hundred" after a word that makes a number of it: "about hundred
// miles", "another hundred".
func (f *finder) bareScale(i int) (reading, bool) {
	if !f.Is(i-1, another, about, around, some, almost, over, every, per) {
		return reading{}, false
	}
	n, j := f.times(numeral.Number{Mant: 1, Div: 1}, i)
	r := reading{from: i, to: j, low: n, high: n, bound: event.BoundExact, kind: event.QuantityCount, scaled: true}
	return f.unitAfter(r), true
}

// sign reads what begins with a mark: money, a negative number or a fraction.
func (f *finder) sign(i int) (reading, bool) {
	t := f.Run[i]
	switch t.Mark {
	case '$':
		return f.moneySign(i)
	case 'f':
		return f.number(i)
	case '-', 'n':
		if t.Space && f.Digits(i+1) && f.Joined(i+1) && !f.Digits(i-1) {
			r, ok := f.number(i + 1)
			return f.negative(r, i), ok
		}
	}
	return reading{}, false
}

func (f *finder) negative(r reading, from int) reading {
	r.from = from
	r.low.Mant, r.high.Mant = -r.low.Mant, -r.high.Mant
	return r
}

// number reads a number at i, the second end of a range and the unit.
func (f *finder) number(i int) (reading, bool) {
	if f.Is(i, numeral.Article) {
		if r, ok := f.afterArticle(i); ok {
			return r, true
		}
	}
	n, j := numeral.Read(f.text, f.Run, i)
	if j == i {
		return reading{}, false
	}
	r := reading{from: i, to: j, low: n, high: n, bound: event.BoundExact, scaled: f.Is(j-1, numeral.Scale)}
	r.kind = event.QuantityCount
	if f.Is(j, suffix) && f.Joined(j) {
		r.to, r.kind = j+1, event.QuantityOrdinal
		return r, true
	}
	if f.Is(i, numeral.Half, numeral.Quarter) && !r.scaled || n.Div > 1 || f.Is(i, numeral.Article) && f.Is(i+1, numeral.Half) {
		r.kind = event.QuantityFraction
		if f.Is(i, numeral.Half) && f.Is(j-1, numeral.Article) && !f.Is(j, unit, numeral.Scale, numeral.Dozen, pound) {
			r.to = i + 1
		}
	}
	r = f.magnitude(r)
	if s, ok := f.partsOf(r); ok {
		return s, true
	}
	if s, ok := f.score(r); ok {
		return s, true
	}
	r = f.rangeAfter(r)
	return f.unitAfter(r), true
}

// magnitude reads a scale of one letter, "5m", which is a scale with money only.
func (f *finder) magnitude(r reading) reading {
	j := r.to
	if !f.Is(j, letter) || !f.Joined(j) || !f.Digits(j-1) {
		return r
	}
	money := f.Mark(r.from-1, '$') || f.Is(r.from-1, code) || f.Is(j+1, code, currency, pound)
	if money || f.Run[j].Value != 6 {
		r.low, r.high = r.low.Times(f.Run[j].Value), r.high.Times(f.Run[j].Value)
		r.to, r.scaled = j+1, true
	}
	return r
}

// afterArticle reads "a third", "a quarter", "a few", "a couple", "a hundred" being
// a number.
func (f *finder) afterArticle(i int) (reading, bool) {
	j := i + 1
	switch {
	case f.Is(j, numeral.Few):
		return f.few(j, i)
	case f.Is(j, numeral.Ordinal) && f.Run[j].Value >= 3 && f.Run[j].Value <= 20 && f.wholeOf(j+1):
		n := numeral.Number{Mant: 1, Div: 1}.Over(int64(f.Run[j].Value))
		return reading{from: i, to: j + 1, low: n, high: n, bound: event.BoundExact, kind: event.QuantityFraction}, true
	case f.Is(j, numeral.Quarter):
		n := numeral.Number{Mant: 25, Exp: -2, Div: 1}
		r := reading{from: i, to: j + 1, low: n, high: n, bound: event.BoundExact, kind: event.QuantityFraction}
		if m, k := numeral.Read(f.text, f.Run, j); k > j+1 {
			r.low, r.high, r.to, r.kind = m, m, k, event.QuantityCount
			return f.unitAfter(r), true
		}
		return r, f.wholeOf(j + 1)
	}
	return reading{}, false
}

// wholeOf reports whether the whole that a fraction divides follows at token j, or
// nothing does: "a third of the seats", "a third".
func (f *finder) wholeOf(j int) bool {
	return f.Is(j, numeral.Of) || j == len(f.Run) && strings.TrimSpace(f.text[f.Run[j-1].End:]) == ""
}

// partsOf reads "two thirds", "three-quarters", "two-fifths" and "one in five".
func (f *finder) partsOf(r reading) (reading, bool) {
	j := r.to
	n, whole := r.low.Whole()
	if !whole || n < 1 || n > 99 {
		return r, false
	}
	k := j
	if f.hyphen(k) {
		k++
	}
	div := 0
	switch {
	case f.Is(k, numeral.Part, numeral.Quarter, numeral.Half) && (n > 1 || f.Run[k].Value != 0):
		div = f.Run[k].Value
	case f.Is(k, numeral.Ordinal) && n == 1 && f.Run[k].Value >= 3:
		div = f.Run[k].Value
	case (f.Is(j, in) || f.Is(j, out) && f.Is(j+1, numeral.Of)) && n <= 9 && !f.Is(r.from-1, in, at):
		if f.Is(j, out) {
			j++
		}
		m, l := numeral.Read(f.text, f.Run, j+1)
		if d, ok := m.Whole(); ok && l > j+1 && d > n && d <= 1000 && (f.Is(j+1, numeral.Ones, numeral.Tens) || f.Is(j, numeral.Of)) {
			k, div = l-1, d
		}
	}
	if div < 2 || div <= n {
		return r, false
	}
	r.low = r.low.Over(int64(div))
	r.high, r.to, r.kind = r.low, k+1, event.QuantityFraction
	return r, true
}

// score reads "219-210", a count of votes or goals: two whole numbers, the first
// not smaller.
func (f *finder) score(r reading) (reading, bool) {
	j := r.to
	if r.to != r.from+1 || !f.Digits(j-1) || !f.hyphen(j) || !f.Digits(j+1) || !f.Run[j-1].Plain || !f.Run[j+1].Plain || f.hyphen(j+2) {
		return r, false
	}
	a, b := f.Run[j-1].Value, f.Run[j+1].Value
	if a < b || a > 9999 || f.Is(j+2, unit, percent, people) || f.Mark(j+2, '%') {
		return r, false
	}
	r.high = numeral.Number{Mant: int64(b), Div: 1}
	r.to, r.kind = j+2, event.QuantityScore
	return r, true
}

// rangeAfter reads the second end of "5 to 10", "5-10" and "between 5 and 10". A
// scale behind it is the first end's, too.
func (f *finder) rangeAfter(r reading) reading {
	j := r.to
	switch {
	case f.Is(j, to, or) && !f.Is(r.from-1, up), f.hyphen(j):
	case f.Is(j, numeral.And) && f.Is(f.before(r.from), between):
	default:
		return r
	}
	k := j + 1
	if f.Mark(k, '$') {
		k++
	}
	high, l := numeral.Read(f.text, f.Run, k)
	if l == k || f.hyphen(j) && f.hyphen(l) && f.Digits(l+1) {
		return r
	}
	low := r.low
	if !r.scaled && f.Is(l-1, numeral.Scale) && low.Less(numeral.Number{Mant: high.Mant, Exp: high.Exp - f.Run[l-1].Value, Div: high.Div}) {
		low = low.Times(f.Run[l-1].Value)
	}
	if !low.Less(high) || f.Is(j, or) && !f.near(low, high) {
		return r
	}
	r.low, r.high, r.to, r.bound, r.scaled = low, high, l, event.BoundRange, f.Is(l-1, numeral.Scale)
	return f.magnitude(r)
}

// near reports whether "five or six" is one quantity: the numbers follow each
// other.
func (f *finder) near(low, high numeral.Number) bool {
	return high.Less(numeral.Number{Mant: low.Mant * 3, Exp: low.Exp, Div: low.Div}) && low.Mant < 1e15
}

// before is the token before the number at i, its sign of money skipped.
func (f *finder) before(i int) int {
	if f.Mark(i-1, '$') {
		i--
	}
	return i - 1
}

// plural reads "dozens", "hundreds of thousands" and "tens of millions" at i.
func (f *finder) plural(i, from int) (reading, bool) {
	t := f.Run[i]
	n := numeral.Number{Mant: int64(t.Value), Div: 1}
	j := i + 1
	if f.Is(j, numeral.Of) && f.Is(j+1, numeral.Plural) && f.Run[j+1].Value > 100 {
		for v := f.Run[j+1].Value / 2; v > 1; v /= 10 {
			n.Exp++
		}
		j += 2
	}
	r := reading{from: from, to: j, low: n, high: n, bound: event.BoundVague, kind: event.QuantityCount, scaled: true}
	return f.unitBehind(r), true
}

// few reads "several", "a few hundred", "a couple of" at i.
func (f *finder) few(i, from int) (reading, bool) {
	j := i + 1
	if v := f.Run[i].Value; v > 0 {
		if from == i && !f.Is(j, numeral.Of) {
			return reading{}, false
		}
		n := numeral.Number{Mant: int64(v), Div: 1}
		r := reading{from: from, to: j, low: n, high: n, bound: event.BoundAbout, kind: event.QuantityCount}
		if f.Is(j, numeral.Scale, numeral.Dozen) {
			r.low, r.to = f.times(n, j)
			r.high = r.low
		}
		return f.unitBehind(r), true
	}
	r := reading{from: from, to: j, bound: event.BoundVague, kind: event.QuantityCount}
	r.low.Div, r.high.Div = 1, 1
	if f.Is(j, numeral.Scale, numeral.Dozen) {
		r.low, r.to = f.times(numeral.Number{Mant: 2, Div: 1}, j)
		r.high = r.low
	}
	return f.unitBehind(r), true
}

// times multiplies n by the scale words at j.
func (f *finder) times(n numeral.Number, j int) (numeral.Number, int) {
	for ; f.Is(j, numeral.Scale, numeral.Dozen); j++ {
		if f.Is(j, numeral.Scale) {
			n = n.Times(f.Run[j].Value)
		} else {
			n.Mant *= int64(f.Run[j].Value)
		}
	}
	return n, j
}

// unitBehind reads the unit of a vague number, with or without "of".
func (f *finder) unitBehind(r reading) reading {
	s := r
	if f.Is(s.to, numeral.Of) {
		s.to++
	}
	u := f.unitAfter(s)
	if u.to == s.to {
		r.kind = u.kind
		return r
	}
	return u
}

// ordinal reads "third" and "twenty-first".
func (f *finder) ordinal(i int) (reading, bool) {
	n := numeral.Number{Mant: int64(f.Run[i].Value), Div: 1}
	return reading{from: i, to: i + 1, low: n, high: n, bound: event.BoundExact, kind: event.QuantityOrdinal}, true
}
