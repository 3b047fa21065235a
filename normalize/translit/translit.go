package translit

import (
	"sync"
	"unicode/utf8"
)

// roomy is the length of text, in letters, for which a workspace has room from the
// beginning.
const roomy = 96

// workspace is the memory of one call.
type workspace struct{ a, b []cell }

var workspaces = sync.Pool{New: func() any { return &workspace{make([]cell, 0, roomy), make([]cell, 0, roomy)} }}

// Letter is one letter of a transliteration.
type Letter struct {
	At         int // its first byte in the output
	Start, End int // the bytes of the source that it stands for, half open
}

// Append appends the transliteration of src to dst. What the system has no rule for
// stays as it is. It allocates nothing but the growth of dst.
func (s System) Append(dst []byte, src string) []byte {
	w := workspaces.Get().(*workspace)
	passes, list := s.passes()
	if passes == 0 {
		workspaces.Put(w)
		return append(dst, src...)
	}
	cells := s.run(w, src, passes-1)
	if last := pass(u32(list + 4*(passes-1))); last.writes() {
		dst = last.write(dst, w, cells, s.n-1)
	} else {
		w.b = last.apply(w.b[:0], cells)
		for k := range w.b {
			dst = w.b[k].appendTo(dst)
		}
	}
	workspaces.Put(w)
	return dst
}

// AppendMap is Append that also appends to letters, for each letter of the output,
// the bytes of src that it stands for. Letters that a rule makes together stand for
// the same bytes; a letter that is put in stands for an empty span.
func (s System) AppendMap(dst []byte, letters []Letter, src string) ([]byte, []Letter) {
	w := workspaces.Get().(*workspace)
	passes, _ := s.passes()
	for _, c := range s.run(w, src, passes) {
		letters = append(letters, Letter{len(dst), int(c.from), int(c.to)})
		dst = utf8.AppendRune(dst, c.written())
	}
	workspaces.Put(w)
	return dst, letters
}

// String returns the transliteration of src.
func (s System) String(src string) string {
	var buf [2 * roomy]byte
	return string(s.Append(buf[:0], src))
}

// passes is the number of the passes of s and where the list of them is.
func (s System) passes() (n, list int) {
	if s.n == 0 {
		return 0, 0
	}
	at := record(s.n-1) + 6*texts + 2
	return u16(at), u32(at + 2)
}

// run takes src through the first n passes of s and returns w.a, which holds the
// result.
func (s System) run(w *workspace, src string, n int) []cell {
	w.a = appendCells(w.a[:0], src)
	_, list := s.passes()
	letters := uint64(0)
	if n > 0 {
		letters = masks(w.a)
	}
	for k := range n {
		p := pass(u32(list + 4*k))
		if p.masks()&letters == 0 {
			continue
		}
		w.b = p.apply(w.b[:0], w.a)
		w.a, w.b = w.b, w.a
		letters = masks(w.a)
	}
	return w.a
}
