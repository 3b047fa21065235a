package translit

import "unicode/utf8"

// stackCells is the length of text, in letters, up to which a call needs no memory
// of its own.
const stackCells = 96

// Letter is one letter of a transliteration.
type Letter struct {
	At         int // its first byte in the output
	Start, End int // the bytes of the source that it stands for, half open
}

// Append appends the transliteration of src to dst. What the system has no rule for
// stays as it is. It allocates nothing for a src of up to 96 letters but the growth
// of dst.
func (s System) Append(dst []byte, src string) []byte {
	var a, b [stackCells]cell
	for _, c := range s.run(a[:0], b[:0], src) {
		dst = utf8.AppendRune(dst, c.written())
	}
	return dst
}

// AppendMap is Append that also appends to letters, for each letter of the output,
// the bytes of src that it stands for. Letters that a rule makes together stand for
// the same bytes; a letter that is put in stands for an empty span.
func (s System) AppendMap(dst []byte, letters []Letter, src string) ([]byte, []Letter) {
	var a, b [stackCells]cell
	for _, c := range s.run(a[:0], b[:0], src) {
		letters = append(letters, Letter{len(dst), int(c.from), int(c.to)})
		dst = utf8.AppendRune(dst, c.written())
	}
	return dst, letters
}

// String returns the transliteration of src.
func (s System) String(src string) string {
	var buf [4 * stackCells]byte
	return string(s.Append(buf[:0], src))
}

// run takes src through the passes of s, with a and b for memory.
func (s System) run(a, b []cell, src string) []cell {
	a = appendCells(a, src)
	if s.n == 0 {
		return a
	}
	at := record(s.n-1) + 6*texts + 2
	list := u32(at + 2)
	for k := range u16(at) {
		p := pass(u32(list + 4*k))
		b = p.apply(b[:0], a)
		a, b = b, a
	}
	return a
}
