package parse

import (
	"github.com/parley-news/parley/internal/perceptron"
	"github.com/parley-news/parley/internal/store"
)

// labelFeatures collects the features of the name of the arc from head to dep.
func (s *state) labelFeatures(f *perceptron.Features, head, dep int32) {
	f.Reset()
	h, d := &s.nodes[head], &s.nodes[dep]
	dir := uint64(0)
	if dep < head {
		dir = 1
	}
	dist := distance(head, dep)<<1 | dir
	ends(f, h, d, dir, dist)
	for _, i := range [...]int32{head - 1, head + 1, dep - 1, dep + 1} {
		n := s.near(i)
		f.Add(perceptron.Pair(n.word, d.tag|dir<<12))
		f.Add(pack3(n.tag, h.tag, d.tag) | dir<<40)
	}
	for _, i := range [...]int32{d.l1, d.l2, d.r1} {
		n := &s.nodes[i]
		f.Add(perceptron.Pair(n.word, dir))
		f.Add(perceptron.Triple(n.word, d.tag, h.tag))
		f.Add(pack3(n.tag, d.tag, h.tag) | dir<<40)
		f.Add(pack3(uint64(n.label), d.tag, h.tag) | dir<<40)
	}
	f.Add(perceptron.Triple(d.lset, d.tag, dir))
	f.Add(perceptron.Triple(d.lset, d.word, dir))
	f.Add(perceptron.Triple(d.rset, d.tag, dir))
	f.Add(perceptron.Quad(h.lset, h.tag, d.tag, dir))
	f.Add(perceptron.Quad(h.rset, h.tag, d.tag, dir))
	f.Add(perceptron.Quad(h.rset, h.word, d.tag, dir))
	f.Add(pack3(uint64(h.label), h.tag, d.tag) | dir<<40)
	f.Add(perceptron.Triple(uint64(h.label), d.word, dir))
	for _, i := range [...]int32{h.l1, h.l2, h.r1} {
		n := &s.nodes[i]
		f.Add(pack3(uint64(n.label), h.tag, d.tag) | dir<<40)
	}
	labelClusters(f, h, d, &s.nodes[d.l1], dir)
}

// near is node i, or the one for none beside the sentence.
func (s *state) near(i int32) *node {
	if i < 0 || i > s.root {
		i = s.none()
	}
	return &s.nodes[i]
}

// ends are the features of the two ends of the arc.
func ends(f *perceptron.Features, h, d *node, dir, dist uint64) {
	f.Add(dir)
	f.Add(dist)
	f.Add(perceptron.Pair(h.word, dir))
	f.Add(perceptron.Pair(d.word, dir))
	f.Add(perceptron.Triple(d.word, d.tag, dir))
	f.Add(perceptron.Triple(h.word, h.tag, dir))
	f.Add(pack(h.tag, dir))
	f.Add(pack(d.tag, dir))
	f.Add(pack3(h.tag, d.tag, dir))
	f.Add(pack3(h.tag, d.tag, dist))
	f.Add(perceptron.Triple(h.word, d.tag, dir))
	f.Add(perceptron.Triple(h.word, d.tag, dist))
	f.Add(perceptron.Triple(h.tag, d.word, dir))
	f.Add(perceptron.Triple(h.tag, d.word, dist))
	f.Add(perceptron.Triple(h.word, d.word, dir))
	f.Add(pack3(h.pos, d.pos, dist))
}

// labelClusters are the features of clusters.
func labelClusters(f *perceptron.Features, h, d, l *node, dir uint64) {
	f.Add(pack(h.fine, dir))
	f.Add(pack(d.fine, dir))
	f.Add(pack3(h.fine, d.tag, dir))
	f.Add(pack3(h.tag, d.fine, dir))
	f.Add(pack3(h.fine, d.fine, dir))
	f.Add(pack3(h.coarse, d.coarse, dir))
	f.Add(perceptron.Triple(h.word, d.coarse, dir))
	f.Add(perceptron.Triple(h.coarse, d.word, dir))
	f.Add(perceptron.Quad(l.word, d.fine, h.coarse, dir))
	f.Add(perceptron.Quad(l.word, d.coarse, h.fine, dir))
}

// labels is the number of relations.
const labels = int(store.RelXcomp) + 1

// usual holds, for a direction, the universal tag of the head and the Penn tag
// of the dependent, the set of the labels seen there.
type usual [2 * tagsOfHead * tagsOfDep]uint64

const (
	tagsOfHead = int(store.X) + 1            // universal tags with the zero one
	tagsOfDep  = int(store.TagOpenQuote) + 1 // Penn tags with the zero one
)

// cell is the place of an arc in usual.
func (s *state) cell(head, dep int32) int {
	dir := 0
	if dep < head {
		dir = 1
	}
	x := int(s.nodes[dep].tag & 63)
	return (dir*tagsOfHead+int(s.nodes[head].pos))*tagsOfDep + x
}
