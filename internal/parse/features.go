package parse

import "github.com/parley-news/parley/internal/perceptron"

// arcFeatures collects the features of the next transition.
func (s *state) arcFeatures(f *perceptron.Features) {
	f.Reset()
	v := s.view()
	v.words(f)
	v.tags(f)
	v.shape(f)
	v.family(f)
	v.more(f)
	v.clusters(f)
}

// view names the nodes that features speak of: s the stack, b the buffer, h the
// head, l and r the outermost dependents.
type view struct {
	*state
	is0, ib0                 int32
	s0, s1, s2               *node
	b0, b1, b2, b3           *node
	s0h, s0h2                *node
	s0l, s0l2, s0r, s0r2     *node
	b0l, b0l2                *node
	headed, dist, nr, nl, bl uint64
}

func (s *state) view() view {
	at := func(i int32) *node { return &s.nodes[i] }
	v := view{state: s, is0: s.top(0), ib0: s.first}
	v.s0, v.s1, v.s2 = at(v.is0), at(s.top(1)), at(s.top(2))
	v.b0, v.b1, v.b2, v.b3 = at(v.ib0), at(s.ahead(1)), at(s.ahead(2)), at(s.ahead(3))
	v.s0h = at(v.s0.head)
	v.s0h2 = at(v.s0h.head)
	v.s0l, v.s0l2, v.s0r, v.s0r2 = at(v.s0.l1), at(v.s0.l2), at(v.s0.r1), at(v.s0.r2)
	v.b0l, v.b0l2 = at(v.b0.l1), at(v.b0.l2)
	if v.s0.head != s.none() {
		v.headed = 1
	}
	v.dist = 15
	if len(s.stack) > 0 {
		v.dist = distance(v.is0, v.ib0)
	}
	v.nl, v.nr, v.bl = uint64(v.s0.nl), uint64(v.s0.nr), uint64(v.b0.nl)
	return v
}

// words are the features of the words at the front and their tags.
func (v *view) words(f *perceptron.Features) {
	s0, b0, b1, b2 := v.s0, v.b0, v.b1, v.b2
	f.Add(v.headed)
	f.Add(perceptron.Pair(s0.word, s0.tag))
	f.Add(perceptron.Pair(s0.word, v.headed))
	f.Add(s0.tag | v.headed<<12)
	f.Add(perceptron.Pair(b0.word, b0.tag))
	f.Add(b0.word)
	f.Add(b0.tag)
	f.Add(perceptron.Pair(b1.word, b1.tag))
	f.Add(b1.word)
	f.Add(b1.tag)
	f.Add(perceptron.Pair(b2.word, b2.tag))
	f.Add(b2.word)
	f.Add(b2.tag)
	f.Add(perceptron.Quad(s0.word, s0.tag, b0.word, b0.tag))
	f.Add(perceptron.Triple(s0.word, s0.tag, b0.word))
	f.Add(perceptron.Triple(s0.word, b0.word, b0.tag))
	f.Add(perceptron.Triple(s0.word, s0.tag, b0.tag))
	f.Add(perceptron.Triple(s0.tag, b0.word, b0.tag))
	f.Add(perceptron.Pair(s0.word, b0.word))
	f.Add(perceptron.Pair(s0.word, b0.tag))
	f.Add(perceptron.Pair(s0.tag, b0.word))
}

// tags are the features of tags alone.
func (v *view) tags(f *perceptron.Features) {
	st, bt := v.s0.tag, v.b0.tag
	f.Add(pack(st, bt) | v.headed<<60)
	f.Add(pack(bt, v.b1.tag))
	f.Add(pack3(bt, v.b1.tag, v.b2.tag))
	f.Add(pack3(st, bt, v.b1.tag))
	f.Add(pack3(v.s0h.tag, st, bt))
	f.Add(pack3(st, v.s0l.tag, bt))
	f.Add(pack3(st, v.s0r.tag, bt))
	f.Add(pack3(st, bt, v.b0l.tag))
}

func pack(a, b uint64) uint64     { return a | b<<12 }
func pack3(a, b, c uint64) uint64 { return a | b<<12 | c<<24 }

// shape are the features of distance, number and labels of dependents.
func (v *view) shape(f *perceptron.Features) {
	s0, b0 := v.s0, v.b0
	f.Add(perceptron.Pair(s0.word, v.dist))
	f.Add(pack(s0.tag, v.dist))
	f.Add(perceptron.Pair(b0.word, v.dist))
	f.Add(pack(b0.tag, v.dist))
	f.Add(perceptron.Triple(s0.word, b0.word, v.dist))
	f.Add(pack3(s0.tag, b0.tag, v.dist))
	f.Add(perceptron.Pair(s0.word, v.nr))
	f.Add(pack(s0.tag, v.nr))
	f.Add(perceptron.Pair(s0.word, v.nl))
	f.Add(pack(s0.tag, v.nl))
	f.Add(perceptron.Pair(b0.word, v.bl))
	f.Add(pack(b0.tag, v.bl))
	f.Add(perceptron.Pair(s0.word, s0.rset))
	f.Add(perceptron.Pair(s0.tag, s0.rset))
	f.Add(perceptron.Pair(s0.word, s0.lset))
	f.Add(perceptron.Pair(s0.tag, s0.lset))
	f.Add(perceptron.Pair(b0.word, b0.lset))
	f.Add(perceptron.Pair(b0.tag, b0.lset))
}

// family are the features of heads and dependents.
func (v *view) family(f *perceptron.Features) {
	for _, n := range [...]*node{v.s0h, v.s0l, v.s0r, v.b0l, v.s0h2, v.s0l2, v.s0r2, v.b0l2} {
		f.Add(n.word)
		f.Add(n.tag)
		f.Add(uint64(n.label))
	}
	f.Add(uint64(v.s0.label))
	f.Add(pack3(v.s0.tag, v.s0l.tag, v.s0l2.tag))
	f.Add(pack3(v.s0.tag, v.s0r.tag, v.s0r2.tag))
	f.Add(pack3(v.s0.tag, v.s0h.tag, v.s0h2.tag))
	f.Add(pack3(v.b0.tag, v.b0l.tag, v.b0l2.tag))
}

// more are features beyond those of Zhang and Nivre: deeper stack and buffer,
// attachment, what stands between.
func (v *view) more(f *perceptron.Features) {
	s0, s1, b0, b1 := v.s0, v.s1, v.b0, v.b1
	st, bt := s0.tag, b0.tag
	f.Add(s1.word)
	f.Add(s1.tag)
	f.Add(v.s2.tag)
	f.Add(v.b3.tag)
	f.Add(pack3(s1.tag, st, bt))
	f.Add(pack3(s1.tag, bt, b1.tag))
	f.Add(perceptron.Triple(s1.word, st, bt))
	f.Add(perceptron.Pair(s1.word, b0.word))
	f.Add(pack(s1.tag, bt))
	f.Add(perceptron.Quad(v.s2.tag, s1.tag, st, bt))
	sl, rl := uint64(s0.label), uint64(v.s0r.label)
	f.Add(pack3(sl, rl, bt))
	f.Add(pack3(uint64(v.s0l.label), uint64(v.b0l.label), pack(v.s0.pos, b0.pos)))
	f.Add(pack3(sl, st, bt))
	f.Add(pack3(sl, bt, b1.tag))
	f.Add(pack3(rl, st, bt))
	f.Add(perceptron.Triple(v.s0h.word, s0.word, b0.word))
	f.Add(perceptron.Triple(v.s0h.word, st, b0.word))
	f.Add(perceptron.Quad(v.s0h.tag, s0.word, b0.word, v.headed))
	f.Add(perceptron.Pair(v.s0h.word, b0.word))
	f.Add(perceptron.Triple(st, v.s0r.word, b0.word))
	f.Add(perceptron.Triple(s0.word, v.s0r.word, b0.word))
	f.Add(perceptron.Triple(v.b0l.word, b0.word, s0.word))
	f.Add(perceptron.Quad(v.b0l.word, bt, st, 1))
	f.Add(perceptron.Triple(v.b0l.word, b0.word, v.s0h.word))
	f.Add(perceptron.Triple(v.b0l.word, b0.word, s1.word))
	f.Add(perceptron.Quad(v.b0l.tag, b0.word, v.s0h.tag, s0.word))
	f.Add(perceptron.Quad(v.b0l.tag, bt, s1.tag, st))
	f.Add(perceptron.Quad(s0.pos, b0.pos, b1.pos, v.b2.pos))
	f.Add(perceptron.Quad(b0.pos, b1.pos, v.b2.pos, v.b3.pos))
	f.Add(perceptron.Quad(bt, b1.pos, v.b2.pos, v.b3.pos))
	f.Add(perceptron.Triple(s0.word, b0.word, b1.word))
	f.Add(perceptron.Triple(s0.word, bt, b1.tag))
	f.Add(perceptron.Triple(st, b0.word, b1.tag))
	f.Add(perceptron.Triple(st, bt, b1.word))
	v.surroundings(f)
}

// surroundings are the features of the stack's depth and the words next to s0
// and b0 in the text.
func (v *view) surroundings(f *perceptron.Features) {
	none := &v.nodes[v.none()]
	before, after := none, none
	if v.ib0 > 0 {
		before = &v.nodes[v.ib0-1]
	}
	if v.is0 < v.root {
		after = &v.nodes[v.is0+1]
	}
	st, bt := v.s0.tag, v.b0.tag
	depth := uint64(min(len(v.stack), 5))
	marks := v.marks(v.is0, v.ib0)
	f.Add(depth)
	f.Add(pack3(depth, st, bt))
	f.Add(before.word)
	f.Add(pack3(before.tag, st, bt))
	f.Add(perceptron.Triple(before.word, st, bt))
	f.Add(perceptron.Triple(after.word, st, bt))
	f.Add(pack3(after.tag, st, bt))
	f.Add(marks | v.headed<<8)
	f.Add(pack3(marks, st, bt))
}

// clusters are the features of the clusters at the front.
func (v *view) clusters(f *perceptron.Features) {
	s0, b0, b1 := v.s0, v.b0, v.b1
	f.Add(s0.fine)
	f.Add(b0.fine)
	f.Add(b1.fine)
	f.Add(perceptron.Pair(s0.fine, b0.fine))
	f.Add(pack3(s0.coarse, b0.coarse, v.headed))
	f.Add(pack3(s0.coarse, b0.coarse, v.dist))
	f.Add(perceptron.Triple(s0.coarse, b0.coarse, b1.tag))
	f.Add(perceptron.Triple(s0.fine, b0.word, b0.tag))
	f.Add(perceptron.Triple(s0.fine, s0.tag, b0.tag))
	f.Add(perceptron.Triple(s0.word, s0.tag, b0.fine))
	f.Add(perceptron.Triple(s0.tag, b0.fine, b0.tag))
	f.Add(pack3(v.s0h.coarse, s0.coarse, b0.coarse))
	f.Add(pack3(v.s1.coarse, s0.coarse, b0.coarse))
	f.Add(pack3(v.s0r.coarse, s0.coarse, b0.coarse))
	f.Add(perceptron.Triple(b0.coarse, v.b0l.word, s0.word))
	f.Add(perceptron.Triple(b0.fine, v.b0l.word, s0.fine))
	f.Add(perceptron.Triple(b0.coarse, v.b0l.word, v.s0h.word))
	f.Add(perceptron.Triple(b0.fine, v.b0l.word, v.s0h.fine))
	f.Add(perceptron.Triple(v.s0h.fine, s0.word, b0.fine))
}
