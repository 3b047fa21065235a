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
		top := s.top(0)
		lost := 0
		for _, c := range g.children[top] {
			if c >= s.first && s.nodes[c].head == s.none() {
				lost++
			}
		}
		cost[reduce] += lost
		cost[left] += lost
		if g.head[top] > s.first {
			cost[left]++
		}
	}
	if s.first == s.root {
		return cost
	}
	b := s.first
	lost := 0
	for _, c := range g.children[b] {
		if c < b && s.nodes[c].head == s.none() && s.stacked(c) {
			lost++
		}
	}
	cost[shift] += lost
	cost[right] += lost
	h := g.head[b]
	below := h < b && s.stacked(h)
	if below {
		cost[shift]++
	}
	if h != s.top(0) && (below || h > b) {
		cost[right]++
	}
	return cost
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
