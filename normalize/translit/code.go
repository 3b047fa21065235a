package translit

import (
	"slices"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// code applies a pass that is not made of rules to w.a.
func (p *pass) code(w *workspace) {
	switch p.kind {
	case passTitlecase:
		titlecase(w.a)
	case passCapitals:
		capitalize(w.a, p.written)
	case passUpper, passLower:
		for k := range w.a {
			w.a[k].capital = p.kind == passUpper && cased(w.a[k].r)
		}
	case passCompose:
		w.reform(norm.NFC)
	case passDecompose:
		w.reform(norm.NFD)
	case passJamo:
		w.set(jamo(w.b[:0], w.a))
	case passHanzi:
		w.set(hanzi(w.b[:0], w.a))
	case passHangul:
		w.set(hangul(w.b[:0], w.a))
	case passHiragana:
		w.set(hiragana(w.b[:0], w.a))
	}
}

// set makes out, which stands in w.b, the text.
func (w *workspace) set(out []cell) {
	w.a, w.b = out, w.a
	w.look()
}

// look sets w.seen to the letters of w.a.
func (w *workspace) look() {
	w.seen = letterBits{}
	for k := range w.a {
		w.seen.add(w.a[k].r)
	}
}

// titlecase sets a capital at the beginning of each word between spaces.
func titlecase(text []cell) {
	start := true
	for k := range text {
		c := &text[k]
		if start && cased(c.r) {
			c.capital = true
		}
		start = c.r == ' ' || c.r == '\n'
	}
}

// capitalize sets a capital at the beginning of each word, where an apostrophe within
// a word begins none and, when joined, a hyphen neither.
func capitalize(text []cell, joined bool) {
	for i := range text {
		if cased(text[i].r) && (i == 0 || !wordly(text[i-1].r)) {
			within := i > 1 && wordly(text[i-2].r) && (apostrophe(text[i-1].r) || joined && text[i-1].r == '-')
			text[i].capital = text[i].capital || !within
		}
	}
}

// apostrophe reports whether r is a sign for a glottal stop or an ayn.
func apostrophe(r rune) bool { return r == '\'' || r == '‘' || r == '’' }

// reform sets w.a in a normal form.
func (w *workspace) reform(form norm.Form) {
	if form == norm.NFC && !slices.ContainsFunc(w.a, func(c cell) bool { return !composed(c.r) }) {
		return
	}
	text := w.text[:0]
	var ends [4 * roomy]int32 // the cell of each byte
	cells := ends[:0]
	for k, c := range w.a {
		text = utf8.AppendRune(text, c.written())
		for len(cells) < len(text) {
			cells = append(cells, int32(k))
		}
	}
	w.text = text
	if form.IsNormal(text) {
		return
	}
	out := w.b[:0]
	w.iter.Init(form, text)
	for !w.iter.Done() {
		first := w.a[cells[w.iter.Pos()]]
		segment := w.iter.Next()
		last := w.a[cells[w.iter.Pos()-1]]
		for len(segment) > 0 {
			r, n := utf8.DecodeRune(segment)
			out = append(out, newCell(r, int(first.from), int(last.to)))
			segment = segment[n:]
		}
	}
	w.set(out)
}

// composed reports whether r is composed beside others of which that is true, too, for
// the letters that are most frequent in results.
func composed(r rune) bool {
	const tie = 0x0361 // joins two letters, but into no other
	return r < 0x0300 || r == tie || r >= 0x0400 && r < 0x0483 || r >= 0x1E00 && r < 0x1F00 || r >= 0x2010 && r < 0x2028
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
