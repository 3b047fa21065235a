package event

import (
	"cmp"
	"slices"
	"unicode/utf8"
)

// Positions converts the byte offsets of one text into other measures and back.
// NewPositions reads the text once; after that every conversion takes a few
// steps, however long the text is.
//
// Offsets outside the text count as its begin or end, offsets inside a character
// as its begin. Each byte of an invalid sequence counts as one character, as in
// a range loop.
//
// Positions does not change and may be used by several goroutines at once.
type Positions struct {
	text  string
	lines []int  // byte offset of the begin of each line
	marks []mark // one for every markEvery bytes
}

// mark counts what stands before a byte offset.
type mark struct{ byte, rune, utf16 int }

// markEvery is the distance of marks in bytes: what a conversion counts at most.
const markEvery = 128

// NewPositions returns the Positions of text.
func NewPositions(text string) *Positions {
	p := &Positions{text: text, lines: []int{0}}
	var at mark
	for i, r := range text {
		if i/markEvery >= len(p.marks) {
			at.byte = i
			p.marks = append(p.marks, at)
		}
		at.rune++
		at.utf16 += units(r)
		if r == '\n' {
			p.lines = append(p.lines, i+1)
		}
	}
	return p
}

// units is the number of UTF-16 code units of r.
func units(r rune) int {
	if r >= 0x10000 {
		return 2
	}
	return 1
}

// Rune returns the number of characters (Unicode code points) before the byte
// offset.
func (p *Positions) Rune(offset int) int { return p.count(offset).rune }

// UTF16 returns the number of UTF-16 code units before the byte offset: the
// offsets of JavaScript, Java, C# and the Language Server Protocol.
func (p *Positions) UTF16(offset int) int { return p.count(offset).utf16 }

// RuneSpan returns s in characters (Unicode code points), as Python counts.
func (p *Positions) RuneSpan(s Span) Span { return Span{p.Rune(s.Start), p.Rune(s.End)} }

// UTF16Span returns s in UTF-16 code units.
func (p *Positions) UTF16Span(s Span) Span { return Span{p.UTF16(s.Start), p.UTF16(s.End)} }

// FromRune returns the byte offset of the character with n characters before it.
func (p *Positions) FromRune(n int) int {
	return p.find(n, func(m mark) int { return m.rune })
}

// FromUTF16 returns the byte offset of the character with n UTF-16 code units
// before it.
func (p *Positions) FromUTF16(n int) int {
	return p.find(n, func(m mark) int { return m.utf16 })
}

// Line returns the line and the column of the byte offset, both counted from 1.
// The column counts characters (Unicode code points). A line ends with "\n",
// which is its last character.
func (p *Positions) Line(offset int) (line, column int) {
	offset = min(max(offset, 0), len(p.text))
	line, _ = slices.BinarySearch(p.lines, offset+1)
	return line, p.Rune(offset) - p.Rune(p.lines[line-1]) + 1
}

// count returns what stands before the byte offset.
func (p *Positions) count(offset int) mark {
	offset = min(offset, len(p.text))
	i, _ := slices.BinarySearchFunc(p.marks, offset+1, func(m mark, o int) int { return cmp.Compare(m.byte, o) })
	if i == 0 {
		return mark{}
	}
	at := p.marks[i-1]
	for at.byte < offset {
		next := p.step(at)
		if next.byte > offset {
			break
		}
		at = next
	}
	return at
}

// find returns the byte offset of the last character with at most n of a measure
// before it.
func (p *Positions) find(n int, measure func(mark) int) int {
	i, _ := slices.BinarySearchFunc(p.marks, n+1, func(m mark, n int) int { return cmp.Compare(measure(m), n) })
	if i == 0 {
		return 0
	}
	at := p.marks[i-1]
	for at.byte < len(p.text) && measure(at) < n {
		next := p.step(at)
		if measure(next) > n {
			break
		}
		at = next
	}
	return at.byte
}

// step moves over one character.
func (p *Positions) step(m mark) mark {
	r, size := utf8.DecodeRuneInString(p.text[m.byte:])
	return mark{m.byte + size, m.rune + 1, m.utf16 + units(r)}
}
