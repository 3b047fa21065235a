package translit

import (
	_ "embed"
	"strings"
)

//go:embed data/mandarin.bin
var mandarinBin string

//go:embed data/hangul.bin
var hangulBin string

// readings is a table of the readings of Han characters, one of each: the
// syllables in slots of equal width, filled up with zero bytes, and then for
// each code point from first on the number of its syllable in nine bits. The
// number 0 stands for no reading.
type readings struct {
	table string
	first rune
	width int // bytes of a slot
}

const (
	readingSlots = 512
	readingBits  = 9
	lastHan      = 0x9FFF
)

// mandarin gives the readings of Mandarin in pinyin without tones.
func mandarin() readings { return readings{mandarinBin, 0x3400, 6} }

// hanja gives the readings of Sino-Korean in hangul.
func hanja() readings { return readings{hangulBin, 0x4E00, 3} }

// of is the reading of r; it is empty where r has none.
func (t readings) of(r rune) string {
	if r < t.first || r > lastHan {
		return ""
	}
	bit := int(r-t.first) * readingBits
	at := readingSlots*t.width + bit/8
	pair := int(t.table[at])<<8 | int(t.table[at+1])
	n := pair >> (16 - readingBits - bit%8) & (readingSlots - 1)
	slot := t.table[n*t.width : (n+1)*t.width]
	if end := strings.IndexByte(slot, 0); end >= 0 {
		return slot[:end]
	}
	return slot
}
