package quantity

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/numeral"
)

// unitAfter reads the unit behind the number r, or tells people by the noun that
// follows.
func (f *finder) unitAfter(r reading) reading {
	j := r.to
	if f.hyphen(j) {
		j++
	}
	switch {
	case f.Mark(r.to, '%'):
		return with(r, r.to+1, "%", event.QuantityPercent)
	case f.Is(j, percent):
		return with(r, j+1, "%", event.QuantityPercent)
	case f.Is(j, per) && f.Is(j+1, centWord):
		return with(r, j+2, "%", event.QuantityPercent)
	case f.Is(j, percentage) && f.Is(j+1, points, numeral.Point):
		return with(r, j+2, "%", event.QuantityPoints)
	case f.Is(j, basis) && f.Is(j+1, points, numeral.Point):
		r.low, r.high = r.low.Times(-2), r.high.Times(-2)
		return with(r, j+2, "%", event.QuantityPoints)
	case f.Is(j, fold):
		return with(r, j+1, "", event.QuantityRatio)
	case f.Is(j, times):
		return with(r, j+1, "", event.QuantityRatio)
	}
	if m, ok := f.moneyAfter(r, j); ok {
		return m
	}
	if m, ok := f.measureAfter(r, j); ok {
		return m
	}
	if r.kind == event.QuantityCount && f.peopleAfter(r.to) {
		r.kind = event.QuantityPeople
	}
	return r
}

func with(r reading, to int, unit string, kind event.QuantityKind) reading {
	r.to, r.unit, r.kind = to, unit, kind
	return r
}

// moneyAfter reads a currency behind the number: "dollars", "U.S. dollars", "EUR".
func (f *finder) moneyAfter(r reading, j int) (reading, bool) {
	if f.Mark(j, '$') && f.Joined(j) && f.text[f.Run[j].Start] != '$' {
		return with(r, j+1, f.signCode(j), event.QuantityMoney), true
	}
	switch {
	case f.Is(j, code) && f.Capitals(f.text, j):
		return with(r, j+1, currencies[f.Run[j].Value], event.QuantityMoney), true
	case f.Is(j, currency) && (r.scaled || !f.ambiguous(j)):
		return with(r, j+1, currencies[f.Run[j].Value], event.QuantityMoney), true
	case f.Is(j, nation) && f.Is(j+1, currency, pound, krona):
		return with(r, j+2, currencies[f.Run[j].Value], event.QuantityMoney), true
	case f.Is(j, us) && f.Is(j+1, currency) && f.Run[j+1].Value == 0:
		return with(r, j+2, "USD", event.QuantityMoney), true
	case f.Is(j, us) && f.Mark(j+1, '.'):
		for k := j + 2; k < j+5; k++ {
			if f.Is(k, currency) && f.Run[k].Value == 0 {
				return with(r, k+1, "USD", event.QuantityMoney), true
			}
		}
	case f.Is(j, pound) && f.Is(j+1, currency) && currencies[f.Run[j+1].Value] == "GBP":
		return with(r, j+2, "GBP", event.QuantityMoney), true
	case f.Is(j, pound) && r.scaled && f.Is(r.to-1, numeral.Scale, letter):
		return with(r, j+1, "GBP", event.QuantityMoney), true
	case f.Is(j, cents, centWord):
		r.low, r.high = r.low.Times(-2), r.high.Times(-2)
		return with(r, j+1, "USD", event.QuantityMoney), true
	case f.Is(j, pence):
		r.low, r.high = r.low.Times(-2), r.high.Times(-2)
		return with(r, j+1, "GBP", event.QuantityMoney), true
	}
	return r, false
}

// ambiguous reports whether the currency at j is more often another word: "won".
func (f *finder) ambiguous(j int) bool {
	switch currencies[f.Run[j].Value] {
	case "KRW", "ZAR", "VND":
		return true
	}
	return false
}

// signCode is the currency of the sign at j, with the letters before it that tell
// one dollar from another.
func (f *finder) signCode(j int) string {
	t := f.Run[j]
	switch f.text[t.Start:t.End] {
	case "€":
		return "EUR"
	case "£":
		return "GBP"
	case "¥":
		return "JPY"
	}
	switch prefix := lettersBefore(f.text, t.Start); prefix {
	case "C", "CA", "Can":
		return "CAD"
	case "A", "AU":
		return "AUD"
	case "HK":
		return "HKD"
	case "NZ":
		return "NZD"
	case "S":
		return "SGD"
	case "R":
		return "BRL"
	}
	return "USD"
}

func lettersBefore(s string, end int) string {
	start := end
	for start > 0 && end-start < 4 && letterAt(s, start-1) {
		start--
	}
	return s[start:end]
}

// moneySign reads "$1.2 trillion", "€300bn", "$5 to $10 million".
func (f *finder) moneySign(i int) (reading, bool) {
	j := i + 1
	negative := f.Mark(i-1, '-') && f.Joined(i)
	n, k := numeral.Read(f.text, f.Run, j)
	if k == j || !f.Digits(j) && !f.Is(j, numeral.Ones, numeral.Tens) {
		return reading{}, false
	}
	r := reading{from: i, to: k, low: n, high: n, bound: event.BoundExact, unit: f.signCode(i), kind: event.QuantityMoney, scaled: f.Is(k-1, numeral.Scale)}
	r.from = j
	r = f.rangeAfter(f.magnitude(r))
	r.from = i
	if negative && f.Run[i-1].Space {
		r = f.negative(r, i-1)
	}
	if f.Is(r.to, code) && f.Capitals(f.text, r.to) {
		r.unit = currencies[f.Run[r.to].Value]
		r.to++
	}
	return r, true
}

// codeFirst reads "EUR 2.3m" and "US$5".
func (f *finder) codeFirst(i int) (reading, bool) {
	if !f.Capitals(f.text, i) {
		return reading{}, false
	}
	if f.Is(i, us) {
		if !f.Mark(i+1, '$') || !f.Joined(i+1) {
			return reading{}, false
		}
		r, ok := f.moneySign(i + 1)
		r.from = i
		return r, ok
	}
	n, j := numeral.Read(f.text, f.Run, i+1)
	if j == i+1 || !f.Digits(i+1) {
		return reading{}, false
	}
	r := reading{from: i + 1, to: j, low: n, high: n, bound: event.BoundExact, unit: currencies[f.Run[i].Value], kind: event.QuantityMoney, scaled: f.Is(j-1, numeral.Scale)}
	r = f.rangeAfter(f.magnitude(r))
	r.from = i
	return r, true
}

// measureAfter reads a unit of measure or of time at j.
func (f *finder) measureAfter(r reading, j int) (reading, bool) {
	prefix := ""
	kind := event.QuantityKind("")
	switch {
	case f.Is(j, square):
		prefix, kind = "²", event.QuantityArea
		j++
	case f.Is(j, cubic):
		prefix, kind = "³", event.QuantityVolume
		j++
	case f.Is(j, nautical) && f.Is(j+1, unit) && unitOf[f.Run[j+1].Value].symbol == "mi":
		return with(r, j+2, "nmi", event.QuantityLength), true
	}
	if f.Mark(j, 'o') {
		return f.degrees(r, j+1), true
	}
	u, ok := f.unitNumber(r, j, prefix != "")
	if !ok {
		return r, false
	}
	symbolOf := unitOf[u]
	if prefix != "" {
		if symbolOf.kind != event.QuantityLength {
			return r, false
		}
		return with(r, j+1, symbolOf.symbol+prefix, kind), true
	}
	s := with(r, j+1, symbolOf.symbol, symbolOf.kind)
	switch {
	case symbolOf.kind == event.QuantityTemperature:
		return f.degrees(s, j+1), true
	case symbolOf.symbol == "km" && (f.Is(j+1, per) || f.Mark(j+1, '/')) && f.followed(j+2, "h", "hour"):
		if f.Is(j+2, unit) {
			s.to = j + 3
		}
		s.unit, s.kind = "km/h", event.QuantitySpeed
	case symbolOf.symbol == "mi" && f.Is(j+1, per, numeral.Article) && f.followed(j+2, "hour"):
		s.to, s.unit, s.kind = j+3, "mph", event.QuantitySpeed
	}
	return s, true
}

// unitNumber is the index in unitOf of the unit at j.
func (f *finder) unitNumber(r reading, j int, squared bool) (int, bool) {
	switch {
	case f.Is(j, unit):
		return f.Run[j].Value, true
	case f.Is(j, symbol) && (f.Digits(j-1) || squared || f.Is(j-1, numeral.Scale)):
		return f.Run[j].Value, !f.Run[j].Upper || unitOf[f.Run[j].Value].kind == event.QuantityEnergy
	case f.Is(j, letter) && f.Run[j].Value == 6 && f.Digits(j-1) && !f.Run[j].Upper && (f.Joined(j) || f.Digits(j-1)):
		return meterUnit, true
	case f.Is(j, pound):
		return 27, true
	case f.Is(j, numeral.Ordinal) && f.Run[j].Value == 2 && r.low == (numeral.Number{Mant: 1, Div: 1}) && f.Run[j].Kind == numeral.Word:
		return secondUnit, true
	}
	return 0, false
}

// degrees reads the scale of a temperature: "C", "Celsius", "Fahrenheit".
func (f *finder) degrees(r reading, j int) reading {
	r.to, r.unit, r.kind = j, "degree", event.QuantityTemperature
	switch f.nextWord(j) {
	case "C", "Celsius", "Centigrade", "centigrade":
		r.unit = "°C"
	case "F", "Fahrenheit":
		r.unit = "°F"
	}
	return r
}

// followed reports whether the word of the text behind token j-1 is one of words.
func (f *finder) followed(j int, words ...string) bool {
	w := f.nextWord(j)
	for _, k := range words {
		if w == k {
			return true
		}
	}
	return false
}

// nextWord is the word of the text behind token j-1, in a run or not.
func (f *finder) nextWord(j int) string {
	if j > len(f.Run) {
		return ""
	}
	w, _ := wordAt(f.text, f.Run[j-1].End)
	return w
}

// wordAt is the first word of s at or after i, over blanks only, and its end.
func wordAt(s string, i int) (string, int) {
	for i < len(s) && (s[i] == ' ' || s[i] == '\n' || s[i] == '-' && i+1 < len(s) && letterAt(s, i+1)) {
		i++
	}
	j := i
	for j < len(s) && letterAt(s, j) {
		j++
	}
	return s[i:j], j
}

// peopleReach is how many words behind a number are asked whether they are people.
const peopleReach = 3

// peopleAfter reports whether the number before token j counts people: within a
// few words, "of" and adjectives between, stands a noun for persons.
func (f *finder) peopleAfter(j int) bool {
	at := f.Run[j-1].End
	for range peopleReach {
		w, end := wordAt(f.text, at)
		if w == "" {
			return false
		}
		e := f.scanner.Lex.Lookup(w)
		if e.Class == people {
			return true
		}
		if e.Class != numeral.None && e.Class != numeral.Of && e.Class != more && e.Class != the && e.Class != nation {
			return false
		}
		at = end
	}
	return false
}
