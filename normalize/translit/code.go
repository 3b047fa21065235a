package translit

import (
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// code applies a pass that is not made of rules.
func (p pass) code(kind int, out, in []cell) []cell {
	switch kind {
	case passTitlecase:
		return titlecase(out, in)
	case passCapitals:
		return capitals(out, in, p.word(1) != 0)
	case passUpper, passLower:
		for _, c := range in {
			c.capital = kind == passUpper && cased(c.r)
			out = append(out, c)
		}
		return out
	case passCompose:
		return reform(out, in, norm.NFC)
	case passDecompose:
		return reform(out, in, norm.NFD)
	case passJamo:
		return jamo(out, in)
	case passHanzi:
		return hanzi(out, in)
	case passHangul:
		return hangul(out, in)
	case passHiragana:
		return hiragana(out, in)
	}
	return append(out, in...)
}

// titlecase sets a capital at the beginning of each word between spaces.
func titlecase(out, in []cell) []cell {
	start := true
	for _, c := range in {
		if start && cased(c.r) {
			c.capital = true
		}
		start = c.r == ' ' || c.r == '\n'
		out = append(out, c)
	}
	return out
}

// capitals sets a capital at the beginning of each word, where an apostrophe within
// a word begins none and, when joined, a hyphen neither.
func capitals(out, in []cell, joined bool) []cell {
	for i, c := range in {
		if cased(c.r) && (i == 0 || !wordly(in[i-1].r)) {
			within := i > 1 && wordly(in[i-2].r) && (apostrophe(in[i-1].r) || joined && in[i-1].r == '-')
			c.capital = c.capital || !within
		}
		out = append(out, c)
	}
	return out
}

// apostrophe reports whether r is a sign for a glottal stop or an ayn.
func apostrophe(r rune) bool { return r == '\'' || r == '‘' || r == '’' }

// reform sets in in a normal form.
func reform(out, in []cell, form norm.Form) []cell {
	var buf [4 * roomy]byte
	text := buf[:0]
	var ends [4 * roomy]int32 // the cell of each byte
	cells := ends[:0]
	for k, c := range in {
		text = utf8.AppendRune(text, c.written())
		for len(cells) < len(text) {
			cells = append(cells, int32(k))
		}
	}
	if form.IsNormal(text) {
		return append(out, in...)
	}
	var it norm.Iter
	it.Init(form, text)
	for !it.Done() {
		first := in[cells[it.Pos()]]
		segment := it.Next()
		last := in[cells[it.Pos()-1]]
		for len(segment) > 0 {
			r, n := utf8.DecodeRune(segment)
			out = append(out, newCell(r, int(first.from), int(last.to)))
			segment = segment[n:]
		}
	}
	return out
}

// The arithmetic of Hangul syllables (The Unicode Standard, section 3.12).
const (
	syllableBase = 0xAC00
	syllables    = 11172
	leadBase     = 0x1100
	vowelBase    = 0x1161
	tailBase     = 0x11A7
	vowels       = 21
	tails        = 28
)

// jamo cuts Hangul syllables into their conjoining letters.
func jamo(out, in []cell) []cell {
	for _, c := range in {
		s := c.r - syllableBase
		if s < 0 || s >= syllables {
			out = append(out, c)
			continue
		}
		for _, r := range [...]rune{leadBase + s/(vowels*tails), vowelBase + s%(vowels*tails)/tails, tailBase + s%tails} {
			if r != tailBase {
				out = append(out, cell{r: r, from: c.from, to: c.to})
			}
		}
	}
	return out
}

// hanzi writes Han characters in pinyin without tones, with a hyphen between two.
func hanzi(out, in []cell) []cell {
	joined := false
	for _, c := range in {
		reading := mandarin().of(c.r)
		if reading == "" {
			out, joined = append(out, c), false
			continue
		}
		if joined {
			out = append(out, cell{r: '-', from: c.from, to: c.from})
		}
		for _, r := range reading {
			out = append(out, cell{r: r, from: c.from, to: c.to})
		}
		joined = true
	}
	return out
}

// hangul writes Han characters in hangul as the South does: r and n fall silent, or r
// becomes n, at the beginning of a word, and 렬 and 률 after a vowel or n become 열
// and 율 (Hangul orthography, articles 10 to 12).
func hangul(out, in []cell) []cell {
	for i, c := range in {
		if r, _ := utf8.DecodeRuneInString(hanja().of(c.r)); r != utf8.RuneError {
			begins := i == 0 || !wordly(in[i-1].r)
			if begins || (r == '렬' || r == '률') && openOrN(out[len(out)-1].r) {
				r = initialSound(r)
			}
			c.r, c.capital = r, false
		}
		out = append(out, c)
	}
	return out
}

// openOrN reports whether r is a syllable that ends in a vowel or n.
func openOrN(r rune) bool {
	const n = 4
	tail := (r - syllableBase) % tails
	return r >= syllableBase && r < syllableBase+syllables && (tail == 0 || tail == n)
}

// hiragana writes katakana in hiragana.
func hiragana(out, in []cell) []cell {
	const first, last, step = 'ァ', 'ヶ', 'ァ' - 'ぁ'
	for _, c := range in {
		if c.r >= first && c.r <= last {
			c.r -= step
		}
		out = append(out, c)
	}
	return out
}
