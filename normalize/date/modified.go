package date

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/numeral"
)

var mods = [...]event.Mod{1: event.ModEarly, 2: event.ModMid, 3: event.ModLate}

// modified reads what begins with early, mid-, late, "the end of", earlier or
// later.
func (f *finder) modified(i int) (reading, bool) {
	c, j := f.Class(i), i+1
	mod := event.NoMod
	switch c {
	case early, mid, late:
		mod = mods[f.Run[i].Value]
		if f.Mark(j, '-') && f.Joined(j) {
			j++
		}
		if f.Is(j, in) {
			return reading{}, false
		}
	case start, middle, end:
		mod = mods[f.Run[i].Value]
		if !f.Is(j, numeral.Of) {
			return reading{}, false
		}
		j++
	}
	r, ok := f.modifiable(j, c)
	if !ok {
		return reading{}, false
	}
	r.core = j
	r.from = i
	r.time = r.time.WithMod(mod)
	if !r.other.IsZero() {
		r.other = r.other.WithMod(mod)
	}
	return r, true
}

// modifiable reads the time at j that the word of class c modifies.
func (f *finder) modifiable(j int, c numeral.Class) (reading, bool) {
	var r reading
	ok := false
	switch {
	case (c == start || c == middle || c == end) && f.Is(j, the) && f.Is(j+1, unit):
		p := unitOf[f.Run[j+1].Value].precision
		if p > event.PrecisionMonth && p != event.PrecisionWeek {
			return reading{}, false
		}
		r, ok = f.currentUnit(j, j+2, p)
	case f.Is(j, month, monthShort, weekday, season, the, this, last, next, dayWord, unit) || f.Digits(j) || f.Mark(j, '\''):
		r, ok = f.read(j)
	case f.Is(j, dayPart):
		r, ok = f.day(j)
	case f.Is(j, numeral.Ones, numeral.Tens):
		if y, k := f.yearInWords(j); k > j {
			r, ok = f.done(j, k, event.Year(y)), true
		}
	}
	if !ok || r.typ == event.TypeDuration || r.typ == event.TypeSet || c != early && c != late && c != mid && f.Digits(j) && r.time.Precision() > event.PrecisionYear {
		return reading{}, false
	}
	return r, true
}

// fiscal reads "fiscal 1988", "fiscal year 1988" and "fiscal year".
func (f *finder) fiscal(i int) (reading, bool) {
	j := i + 1
	if f.Is(j, unit) && f.Run[j].Value == yearNumber {
		j++
	}
	if y, k := f.year(j); k > j {
		return f.done(i, k, event.Year(y)), true
	}
	if f.Is(j, quarterUnit) || f.Is(j, numeral.Ordinal, second) {
		if n, k := f.ordinalNumber(j); k > j && f.Is(k, quarterUnit) {
			return f.quarter(i, k+1, n)
		}
	}
	if j > i+1 && f.Is(j, ended) {
		return aYear(i, j), true
	}
	if j == i+1 || !f.ref.Resolved() {
		return reading{}, false
	}
	return f.currentUnit(i, j, event.PrecisionYear)
}
