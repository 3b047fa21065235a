package parse

import "github.com/parley-news/parley/internal/store"

// gold is the tree to be learnt, projective, with the root behind the words.
type gold struct {
	head     []int32
	label    []store.Rel
	children [][]int32
}

// never is the cost of a transition that is not possible.
const never = 1 << 20

// costs is, for each transition, the number of gold arcs that can be made before
// it and not after it (the dynamic oracle of arc-eager parsing, Goldberg and Nivre
// 2013, with the root behind the buffer).
func (g *gold) costs(s *state) (cost [transitions]int) {
	ok := s.legal()
	for a := range cost {
		if !ok[a] {
			cost[a] = never
		}
	}
	if len(s.stack) > 0 {
		g.costTop(s, &cost)
	}
	if s.first < s.root {
		g.costFirst(s, &cost)
	}
	return cost
}

// costTop adds what is lost when the stack's top goes: its dependents in the
// buffer, and when it gets a head, its own head further on.
func (g *gold) costTop(s *state, cost *[transitions]int) {
	top := s.top(0)
	for _, c := range g.children[top] {
		if c >= s.first && s.nodes[c].head == s.none() {
			cost[reduce]++
			cost[left]++
		}
	}
	if g.head[top] > s.first {
		cost[left]++
	}
}

// costFirst adds what is lost when the first word of the buffer is pushed: its
// dependents on the stack, and its head where that is not the stack's top.
func (g *gold) costFirst(s *state, cost *[transitions]int) {
	b := s.first
	for _, c := range g.children[b] {
		if c < b && s.nodes[c].head == s.none() && s.stacked(c) {
			cost[shift]++
			cost[right]++
		}
	}
	h := g.head[b]
	below := h < b && s.stacked(h)
	if below {
		cost[shift]++
	}
	if h != s.top(0) && (below || h > b) {
		cost[right]++
	}
}

// stacked reports whether node i is on the stack.
func (s *state) stacked(i int32) bool {
	for k := len(s.stack) - 1; k >= 0 && s.stack[k] >= i; k-- {
		if s.stack[k] == i {
			return true
		}
	}
	return false
}
