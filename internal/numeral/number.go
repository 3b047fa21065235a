package numeral

import (
	"math"
	"strconv"
	"strings"
)

// Number is an exact number: Mant × 10^Exp ÷ Div. Div is 1 unless the number is a
// fraction whose decimals end nowhere, as a third.
type Number struct {
	Mant int64
	Exp  int
	Div  int64
}

// String is n as a decimal number without exponent, or as a fraction "1/3".
func (n Number) String() string {
	s := decimal(n.Mant, n.Exp)
	if n.Div > 1 {
		s += "/" + strconv.FormatInt(n.Div, 10)
	}
	return s
}

// decimal is mant times ten to the power exp, without exponent and without trailing
// zeros behind the point.
func decimal(mant int64, exp int) string {
	for exp < 0 && mant%10 == 0 {
		mant, exp = mant/10, exp+1
	}
	s := strconv.FormatInt(mant, 10)
	switch {
	case exp == 0 || mant == 0:
		return s
	case exp > 0:
		return s + strings.Repeat("0", exp)
	}
	sign := ""
	if mant < 0 {
		sign, s = "-", s[1:]
	}
	if pad := 1 - exp - len(s); pad > 0 {
		s = strings.Repeat("0", pad) + s
	}
	return sign + s[:len(s)+exp] + "." + s[len(s)+exp:]
}

// Whole is the value of n and true when it is a whole number below 10^9.
func (n Number) Whole() (int, bool) {
	m, e := n.Mant, n.Exp
	for e < 0 && m%10 == 0 {
		m, e = m/10, e+1
	}
	for ; e > 0 && m < 1e9; e-- {
		m *= 10
	}
	return int(m), e == 0 && n.Div == 1 && m < 1e9 && m > -1e9
}

// Times is n multiplied by 10^exp.
func (n Number) Times(exp int) Number {
	n.Exp += exp
	return n
}

// Over is n divided by div, with Div left at 1 where the decimals end.
func (n Number) Over(div int64) Number {
	for _, p := range [...]struct{ factor, mul int64 }{{2, 5}, {5, 2}} {
		for div%p.factor == 0 && n.Mant < math.MaxInt64/10 {
			n.Mant, n.Exp, div = n.Mant*p.mul, n.Exp-1, div/p.factor
		}
	}
	for div > 1 && n.Mant%div == 0 {
		n.Mant, div = n.Mant/div, 1
	}
	n.Div *= div
	return n
}

// plus is n and a fraction numerator/denominator below one.
func (n Number) plus(numerator, denominator int64) (Number, bool) {
	f := whole(numerator).Over(denominator)
	if n.Div != 1 || f.Div != 1 || n.Exp != 0 || n.Mant > 1e12 {
		return n, false
	}
	for range -f.Exp {
		n.Mant *= 10
	}
	return Number{n.Mant + f.Mant, f.Exp, 1}, true
}

func whole(n int64) Number { return Number{n, 0, 1} }

// Less reports whether n is less than m, as far as float64 can tell.
func (n Number) Less(m Number) bool { return n.float() < m.float() }

func (n Number) float() float64 { return float64(n.Mant) * math.Pow10(n.Exp) / float64(n.Div) }

// Read reads the number at run[i], in digits or words: "1,234.5", "5 1/2",
// "two hundred and fifty thousand", "half a million", "a dozen", "1.2 billion",
// "two and a half". It returns the index after it, or i when there is none.
func Read(text string, run Run, i int) (Number, int) {
	if i >= len(run) {
		return Number{}, i
	}
	t := run[i]
	var n Number
	j := i
	switch {
	case t.Kind == Digits:
		n, j = digits(text, run, i)
	case t.Kind == Mark && t.Mark == 'f':
		n, j = signFraction(text, t), i+1
	case t.Class == Half || t.Class == Quarter && scaleAfterArticle(run, i):
		n, j = halves(run, i)
	case t.Class == Article && i+1 < len(run) && run[i+1].Class == Half:
		n, j = whole(1).Over(2), i+2
	default:
		n, j = inWords(run, i)
	}
	if j == i {
		return n, i
	}
	n, j = pointed(run, n, j)
	return scaled(run, n, j)
}

// pointed reads the decimals of "two point five".
func pointed(run Run, n Number, j int) (Number, int) {
	if j+1 >= len(run) || run[j].Class != Point || run[j+1].Class != Ones || run[j+1].Value > 9 || n.Exp != 0 || n.Div != 1 || n.Mant > 1e9 {
		return n, j
	}
	for j++; j < len(run) && run[j].Class == Ones && run[j].Value <= 9 && n.Exp > -6; j++ {
		n.Mant, n.Exp = n.Mant*10+int64(run[j].Value), n.Exp-1
	}
	return n, j
}

// scaled reads the scale words and the half that may follow a number.
func scaled(run Run, n Number, j int) (Number, int) {
	if numerator, denominator, ok := andFraction(run, j); ok {
		if m, ok := n.plus(numerator, denominator); ok {
			n, j = m, j+3
		}
	}
	for j < len(run) {
		k := j
		if run[k].Kind == Mark && run[k].Mark == '-' && !run[k].Space && k+1 < len(run) && !run[k+1].Space {
			k++
		}
		switch {
		case run[k].Class == Scale && n.Exp < 30:
			n = n.Times(run[k].Value)
		case run[k].Class == Dozen && n.Mant < 1e9:
			n.Mant *= int64(run[k].Value)
		default:
			return n, j
		}
		j = k + 1
	}
	return n, j
}

// andFraction reads "and a half", "and a quarter" and "and three quarters" at j.
func andFraction(run Run, j int) (numerator, denominator int64, ok bool) {
	if run.Class(j) != And || !run.Is(j+2, Half, Quarter) {
		return 0, 0, false
	}
	switch numerator = 1; run.Class(j + 1) {
	case Ones:
		numerator = int64(run[j+1].Value)
	case Article:
	default:
		return 0, 0, false
	}
	denominator = int64(run[j+2].Value)
	return numerator, denominator, numerator > 0 && numerator < denominator
}

// digits reads a number in digits and a fraction after it, "5 1/2" or "1/2".
func digits(text string, run Run, i int) (Number, int) {
	n, ok := parseDigits(text[run[i].Start:run[i].End])
	if !ok {
		return n, i
	}
	if a, b, ok := fraction(run, i); ok {
		return whole(a).Over(b), i + 3
	}
	if i+1 < len(run) && run[i].Plain {
		if a, b, ok := fraction(run, i+1); ok && (run[i+1].Space) {
			if m, ok := n.plus(a, b); ok {
				return m, i + 4
			}
		}
		if t := run[i+1]; t.Kind == Mark && t.Mark == 'f' {
			f := signFraction(text, t)
			if m, ok := n.plus(f.Mant, pow(-f.Exp)); ok {
				return m, i + 2
			}
		}
	}
	return n, i + 1
}

func pow(n int) int64 {
	p := int64(1)
	for range n {
		p *= 10
	}
	return p
}

// fraction reads "1/2" at run[i]: a numerator smaller than its denominator, which
// is at most 100.
func fraction(run Run, i int) (a, b int64, ok bool) {
	if i+2 >= len(run) || run[i+1].Mark != '/' || run[i+1].Space || run[i+2].Space || !run[i].Plain || !run[i+2].Plain {
		return 0, 0, false
	}
	if i+3 < len(run) && run[i+3].Mark == '/' {
		return 0, 0, false
	}
	a, b = int64(run[i].Value), int64(run[i+2].Value)
	return a, b, a > 0 && a < b && b <= 100
}

func signFraction(text string, t Token) Number {
	switch text[t.Start:t.End] {
	case "¼":
		return whole(1).Over(4)
	case "¾":
		return whole(3).Over(4)
	}
	return whole(1).Over(2)
}

// parseDigits reads digits with commas and decimals; more than 18 digits are
// refused.
func parseDigits(s string) (Number, bool) {
	n := Number{Div: 1}
	seen, point := 0, false
	for i := range len(s) {
		switch c := s[i]; c {
		case ',':
		case '.':
			point = true
		default:
			if n.Mant > 0 || c != '0' {
				seen++
			}
			n.Mant = n.Mant*10 + int64(c-'0')
			if point {
				n.Exp--
			}
		}
		if seen > 18 {
			return n, false
		}
	}
	return n, true
}

// scaleAfterArticle reports whether a word such as "million" follows token i behind
// "a" or "of a".
func scaleAfterArticle(run Run, i int) bool {
	for k := i + 1; k < len(run) && k <= i+2; k++ {
		switch run[k].Class {
		case Of, Article:
		case Scale, Dozen:
			return true
		default:
			return false
		}
	}
	return i+3 < len(run) && run[i+1].Class == Of && run[i+2].Class == Article && run[i+3].Class == Scale
}

// halves reads "half a million", "half an hour" up to the unit, "quarter of a
// million".
func halves(run Run, i int) (Number, int) {
	n, j := whole(1).Over(int64(run[i].Value)), i+1
	if j < len(run) && run[j].Class == Of && scaleAfterArticle(run, i) {
		j++
	}
	if j < len(run) && (run[j].Class == Article || run[j].Mark == '-' && !run[j].Space) {
		j++
	}
	return n, j
}

// inWords reads a whole number in words, without what scaled reads.
func inWords(run Run, i int) (Number, int) {
	var s sum
	j := i
	if run[i].Class == Article {
		if i+1 >= len(run) || run[i+1].Class != Scale && run[i+1].Class != Dozen {
			return Number{}, i
		}
		s.part, j = 1, i+1
	}
	for j < len(run) && s.total < 1e15 {
		k := j
		if s.started {
			k = joined(run, j)
		}
		if !s.add(run, j, k) {
			break
		}
		j = k + 1
	}
	switch {
	case s.started:
		return whole(s.total + s.part), j
	case run[i].Class == Article && run[j].Class == Dozen:
		return whole(1), j
	}
	return Number{}, i
}

// joined is the word of a number that goes on at j, behind a hyphen or an "and":
// "twenty-one", "two hundred and ten".
func joined(run Run, j int) int {
	switch {
	case run[j].Mark == '-' && !run[j].Space && j+1 < len(run) && !run[j+1].Space:
		return j + 1
	case run[j].Class == And && run[j-1].Class == Scale && run.Is(j+1, Ones, Tens) && !run.Is(j+2, Quarter, Part):
		return j + 1
	}
	return j
}

// sum is a number in words as far as it is read.
type sum struct {
	total   int64 // what a thousand or a larger scale has closed
	part    int64 // what is read since
	started bool
}

// add adds the word at k, which stands at j or is joined there, and reports
// whether it can belong to the number.
func (s *sum) add(run Run, j, k int) bool {
	v := int64(run[k].Value)
	switch c := run[k].Class; {
	case c == Ones && (s.opensOnes(run, j, k) || s.part%100 >= 20 && s.part%10 == 0 && v > 0 && v < 10):
		s.part += v
	case c == Tens && s.part%100 == 0:
		s.part += v
	case c == Scale && v == 2 && s.part > 0 && s.part < 100:
		s.part *= 100
	case c == Scale && v > 2 && v < 15 && s.part > 0:
		s.total, s.part = s.total+s.part*pow(int(v)), 0
	default:
		return false
	}
	s.started = true
	return true
}

// opensOnes reports whether ones may follow that are not the second half of
// "twenty-one".
func (s *sum) opensOnes(run Run, j, k int) bool {
	return s.part%100 == 0 && (s.part > 0 || !s.started || run[j-1].Class == Scale || k > j)
}
