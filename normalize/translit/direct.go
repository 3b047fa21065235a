package translit

import (
	"encoding/binary"
	"unicode/utf8"
)

// direct holds the letters of a system that become the same wherever they stand, so
// that a text of such letters is written straight away. A letter is direct when in each
// pass it, and then each letter of what it has become, has one rule without context or
// none: then no rule of several letters begins anywhere in such a text.
//
// The letters are those of ASCII and of one block from base on, as they are written.
type direct struct {
	ascii   [utf8.RuneSelf]outcome
	base    rune
	letters []outcome
}

// outcome is what a letter becomes: up to seven bytes above the first, which has their
// number and flags. 0 is for a letter that is not direct.
type outcome uint64

const (
	outcomeLength = 7
	isDirect      = 8 << iota
	beforeSmall   // a capital that becomes this before a small letter
	isSmall       // a small letter that becomes one, and perhaps more
)

// directBlock is the greatest number of letters from base on.
const directBlock = 512

// append appends the transliteration of src, or reports that a letter is not direct.
func (d *direct) append(dst []byte, src string) (all []byte, ok bool) {
	var buf [128]byte
	n, start := 0, len(dst)
	for at := 0; at < len(src); {
		o, size := d.outcome(src, at)
		at += size
		if o&beforeSmall != 0 {
			if at == len(src) {
				return dst[:start], false
			}
			if next, _ := d.outcome(src, at); next&isSmall == 0 {
				return dst[:start], false
			}
		}
		if o == 0 {
			return dst[:start], false
		}
		binary.LittleEndian.PutUint64(buf[n:], uint64(o>>8))
		if n += int(o & outcomeLength); n > len(buf)-8 {
			dst, n = append(dst, buf[:n]...), 0
		}
	}
	return append(dst, buf[:n]...), true
}

// outcome is that of the letter at src[at], which has size bytes.
func (d *direct) outcome(src string, at int) (o outcome, size int) {
	r := rune(src[at])
	switch {
	case r < utf8.RuneSelf:
		return d.ascii[r], 1
	case r >= 0xC2 && r < 0xE0 && at+1 < len(src) && src[at+1]&0xC0 == 0x80:
		r, size = r&0x1F<<6|rune(src[at+1]&0x3F), 2
	default:
		r, size = utf8.DecodeRuneInString(src[at:])
	}
	return d.beyond(r), size
}

// of is the outcome of r.
func (d *direct) of(r rune) outcome {
	if r < utf8.RuneSelf {
		return d.ascii[r]
	}
	return d.beyond(r)
}

// beyond is of for letters beyond ASCII.
func (d *direct) beyond(r rune) outcome {
	if k := uint(r - d.base); k < uint(len(d.letters)) {
		return d.letters[k]
	}
	return 0
}
