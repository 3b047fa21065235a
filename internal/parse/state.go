package parse

import "github.com/parley-news/parley/internal/store"

// The transitions.
const (
	shift  = iota // push the first word of the buffer
	left          // the first word of the buffer becomes the head of the stack's top, which goes
	right         // the stack's top becomes the head of the first word of the buffer, which is pushed
	reduce        // the stack's top goes
	transitions
)

// node is a word with the arcs made so far. Links are indices of nodes.
type node struct {
	head         int32
	l1, l2       int32 // the outermost left dependent and the one after it
	r1, r2       int32 // the outermost right dependent and the one before it
	label        store.Rel
	nl, nr       uint8  // dependents on each side, at most 15
	lset, rset   uint64 // sets of the labels of the dependents on each side
	word         uint64
	tag, pos     uint64 // the Penn tag with the universal one; the latter alone
	fine, coarse uint64
}

// state is a configuration of the parser. Of the nodes, the words come first,
// then the root, then the node that stands for none; so links need no check.
type state struct {
	nodes   []node
	between []uint64 // counts of words of the classes that marks lists, before each word
	stack   []int32
	first   int32 // of the buffer
	root    int32
}

func (s *state) none() int32 { return s.root + 1 }

// top is the node k below the stack's top.
func (s *state) top(k int) int32 {
	if k >= len(s.stack) {
		return s.none()
	}
	return s.stack[len(s.stack)-1-k]
}

// ahead is the node k behind the first of the buffer.
func (s *state) ahead(k int32) int32 { return min(s.first+k, s.none()) }

// done reports whether nothing is left to do.
func (s *state) done() bool { return s.first == s.root && len(s.stack) == 0 }

// legal tells which transitions are possible. One always is until s is done.
func (s *state) legal() (ok [transitions]bool) {
	ok[shift] = s.first < s.root
	if len(s.stack) > 0 {
		headed := s.nodes[s.top(0)].head != s.none()
		ok[left], ok[reduce] = !headed, headed
		ok[right] = s.first < s.root
	}
	return ok
}

// arc is the arc that transition a makes.
func (s *state) arc(a int) (head, dep int32) {
	if a == left {
		return s.first, s.top(0)
	}
	return s.top(0), s.first
}

// apply makes transition a; label names its arc, if it makes one.
func (s *state) apply(a int, label store.Rel) {
	switch a {
	case shift:
		s.stack = append(s.stack, s.first)
		s.first++
	case left:
		s.attach(s.first, s.top(0), label)
		s.stack = s.stack[:len(s.stack)-1]
	case right:
		s.attach(s.top(0), s.first, label)
		s.stack = append(s.stack, s.first)
		s.first++
	case reduce:
		s.stack = s.stack[:len(s.stack)-1]
	}
}

// attach makes the arc from head to dep.
func (s *state) attach(head, dep int32, label store.Rel) {
	h, d := &s.nodes[head], &s.nodes[dep]
	d.head, d.label = head, label
	if dep < head {
		h.l1, h.l2, h.nl = dep, h.l1, min(h.nl+1, 15)
		h.lset |= 1 << label
	} else {
		h.r1, h.r2, h.nr = dep, h.r1, min(h.nr+1, 15)
		h.rset |= 1 << label
	}
}
