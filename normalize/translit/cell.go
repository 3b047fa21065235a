package translit

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// cell is one letter on its way through the passes of a system, in lower case, with
// the bytes of the source that it stands for.
type cell struct {
	r        rune
	capital  bool
	from, to int32 // bytes of the source, half open
}

// read sets w.a to the letters of src, composed, with full-width and half-width
// letters and presentation forms set to the usual ones. Where marks are put in order
// their places in src are not kept.
func (w *workspace) read(src string) {
	switch {
	case w.decode(src, pointed):
	case norm.NFC.IsNormalString(src) && !strings.ContainsFunc(src, compatible) && w.decode(src, composedText):
	default:
		w.normalize(src)
	}
}

// readMapped is read with the places of all letters.
func (w *workspace) readMapped(src string) {
	if !w.decode(src, settled) {
		w.normalize(src)
	}
}

// standing says which letters of a text may stand as they are.
type standing int

const (
	settled      standing = iota // those that are settled
	pointed                      // vowel signs, too, which are put in order
	composedText                 // all
)

// decode sets w.a to the letters of src as they stand; it reports whether all may.
func (w *workspace) decode(src string, may standing) bool {
	cells, marks := w.a[:0], false
	for at := 0; at < len(src); {
		r, n := rune(src[at]), 1
		switch {
		case r < utf8.RuneSelf:
		case r >= 0xC2 && r < 0xE0 && at+1 < len(src) && src[at+1]&0xC0 == 0x80: // two bytes, the most frequent case
			r, n = r&0x1F<<6|rune(src[at+1]&0x3F), 2
		default:
			r, n = utf8.DecodeRuneInString(src[at:])
		}
		cells = append(cells, newCell(r, at, at+n))
		at += n
		if r >= 0x0300 && unsettled(r) {
			if may == settled || may == pointed && !(point(r) && settle(cells)) {
				return false
			}
			marks = true
		}
	}
	if marks {
		order(cells)
	}
	w.a = cells
	return true
}

// point reports whether r is a vowel sign or another point of Hebrew or Arabic that
// never joins a letter. Among them Unicode's canonical order is that of the code
// points.
func point(r rune) bool {
	return r >= 0x05B0 && r < 0x05C3 && r != 0x05BA && r != 0x05BE && r != 0x05C0 || r >= 0x064B && r < 0x0653 || r == 0x0670
}

// settle puts the point that cells end in before those that it goes before. It reports
// false for more points than Unicode's normalization takes at a time.
func settle(cells []cell) bool {
	const most = 30
	k := len(cells) - 1
	for first := k - most; k > 0 && point(cells[k-1].r); k-- {
		if k <= first {
			return false
		}
		if cells[k-1].r > cells[k].r {
			cells[k-1], cells[k] = cells[k], cells[k-1]
		}
	}
	return true
}

// unsettled reports whether r may have another form together with its neighbours,
// or by itself: marks, and letters that Unicode replaces. The letters of the systems
// are told at once.
func unsettled(r rune) bool {
	switch {
	case r >= 0x0388 && r < 0x0483, r >= 0x05D0 && r < 0x0610, r >= 0x061B && r < 0x064B, r >= 0x0671 && r < 0x06D6,
		r >= 0x0904 && r < 0x093C, r >= 0x093D && r < 0x094D, r >= 0x10A0 && r < 0x1100,
		r >= 0x3041 && r < 0x3099, r >= 0x309B && r < 0xA640, r >= 0xAC00 && r < 0xD7A4:
		return false
	case r < 0x0388, r >= 0x0958 && r < 0x0960, r >= 0x0980 && r < 0x0E00, r >= 0x0F40 && r < 0x0F70, r >= 0x1100 && r < 0x1200,
		r >= 0x1F00 && r < 0x2002, r >= 0x2126 && r < 0x212C, r == 0x2329, r == 0x232A, r == 0x2ADC,
		r >= 0xF900 && r < 0xFB00, r >= 0x1D000 && r < 0x1D200, r >= 0x2F800 && r < 0x2FA20:
		return true
	}
	return compatible(r) || unicode.IsMark(r)
}

// compatible reports whether r is another form of a letter: presentation forms,
// full-width and half-width letters.
func compatible(r rune) bool {
	return r >= 0xFB00 && r < 0xFE00 || r >= 0xFE70 && r < 0xFFF0
}

// normalize is readMapped for a text that is not settled.
func (w *workspace) normalize(src string) {
	cells, form := w.a[:0], norm.NFC
	for _, r := range src {
		if compatible(r) {
			form = norm.NFKC
			break
		}
	}
	w.iter.InitString(form, src)
	for !w.iter.Done() {
		from := w.iter.Pos()
		for segment := w.iter.Next(); len(segment) > 0; {
			r, n := utf8.DecodeRune(segment)
			cells = append(cells, newCell(r, from, w.iter.Pos()))
			segment = segment[n:]
		}
	}
	order(cells)
	w.a = cells
}

// order puts the Arabic sign of doubling before the vowel of its letter, where it is
// spoken and where all systems have it. Unicode's canonical order has it behind.
func order(cells []cell) {
	const shadda = 0x0651
	for i := 1; i < len(cells); i++ {
		if v := cells[i-1].r; cells[i].r == shadda && v >= 0x064B && v <= 0x0650 {
			cells[i-1], cells[i] = cells[i], cells[i-1]
		}
	}
}

// newCell is the cell of r, which stands in the source at [from, to). A capital
// that does not come back from its small letter stays as it is.
func newCell(r rune, from, to int) cell {
	c := cell{r: r, from: int32(from), to: int32(to)}
	if low := lower(r); low != r && upper(low) == r {
		c.r, c.capital = low, true
	}
	return c
}

// lower is unicode.ToLower, fast where the letters of the systems are.
func lower(r rune) rune {
	switch {
	case r >= 'A' && r <= 'Z', r >= 0x0410 && r < 0x0430, r >= 0x0391 && r < 0x03AC && r != 0x03A2:
		return r + 0x20
	case r < utf8.RuneSelf, r >= 0x03AC && r < 0x03CF, r >= 0x0430 && r < 0x0460, r >= 0x0590 && r < 0x10A0, r >= 0x1100 && r < 0x13A0, r >= 0x3000 && r < 0xA640, r >= 0xAC00 && r < 0xFF00:
		return r
	case r >= 0x0400 && r < 0x0410:
		return r + 0x50
	}
	return unicode.ToLower(r)
}

// upper is unicode.ToUpper, fast where the letters of the systems are.
func upper(r rune) rune {
	switch {
	case r >= 'a' && r <= 'z', r >= 0x0430 && r < 0x0450, r >= 0x03B1 && r < 0x03CC && r != 0x03C2:
		return r - 0x20
	case r < utf8.RuneSelf, r >= 0x0590 && r < 0x10A0:
		return r
	case r >= 0x0450 && r < 0x0460:
		return r - 0x50
	}
	return unicode.ToUpper(r)
}

// written is the letter of c as it is written.
func (c *cell) written() rune {
	if !c.capital {
		return c.r
	}
	return upper(c.r)
}

// wordly reports whether r is part of a word: a letter, a mark or a digit.
func wordly(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return r|0x20 >= 'a' && r|0x20 <= 'z' || r >= '0' && r <= '9' || r == '_'
	case r >= 0x0400 && r < 0x0482, r >= 0x05D0 && r < 0x05EB, r >= 0x0620 && r < 0x0660, r >= 0x10D0 && r < 0x10FB, r >= 0x3041 && r < 0x3097, r >= 0x4E00 && r < 0xA000, r >= 0xAC00 && r < 0xD7A4:
		return true
	}
	return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r)
}

// cased reports whether r has a capital of its own.
func cased(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= utf8.RuneSelf && upper(r) != r
}
