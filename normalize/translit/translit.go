package translit

import (
	"sync"

	"golang.org/x/text/unicode/norm"
)

// roomy is the length of text, in letters, for which a workspace has room from the
// beginning.
const roomy = 96

// workspace is the memory of one call.
type workspace struct {
	a, b []cell     // the text, and room for what the next pass makes of it
	seen letterBits // at least the letters of the text
	text []byte     // for a normal form
	iter norm.Iter
}

var workspaces = sync.Pool{New: func() any {
	return &workspace{a: make([]cell, 0, roomy), b: make([]cell, 0, roomy)}
}}

// Letter is one letter of a transliteration.
type Letter struct {
	At         int // its first byte in the output
	Start, End int // the bytes of the source that it stands for, half open
}

// Append appends the transliteration of src to dst. What the system has no rule for
// stays as it is. It allocates nothing but the growth of dst.
func (s System) Append(dst []byte, src string) []byte {
	if s.n == 0 {
		return append(dst, src...)
	}
	g := s.program()
	if g.direct != nil {
		if out, ok := g.direct.append(dst, src); ok {
			return out
		}
	}
	return g.append(dst, src)
}

// AppendMap is Append that also appends to letters, for each letter of the output,
// the bytes of src that it stands for. Letters that a rule makes together stand for
// the same bytes; a letter that is put in stands for an empty span.
func (s System) AppendMap(dst []byte, letters []Letter, src string) ([]byte, []Letter) {
	w := workspaces.Get().(*workspace)
	w.readMapped(src)
	if s.n > 0 {
		w.run(s.program().passes)
	}
	for k := range w.a {
		c := &w.a[k]
		letters = append(letters, Letter{len(dst), int(c.from), int(c.to)})
		dst = c.appendTo(dst)
	}
	workspaces.Put(w)
	return dst, letters
}

// String returns the transliteration of src.
func (s System) String(src string) string {
	var buf [2 * roomy]byte
	return string(s.Append(buf[:0], src))
}

// run takes w.a through passes.
func (w *workspace) run(passes []pass) {
	if len(passes) == 0 {
		return
	}
	w.look()
	for k := range passes {
		passes[k].apply(w)
	}
}
