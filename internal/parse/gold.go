package parse

import "github.com/parley-news/parley/internal/store"

// newGold returns the tree of e with the root behind the words, made projective.
func newGold(e Example) gold {
	n := int32(len(e.Words))
	g := gold{label: e.Rels, head: make([]int32, n), children: make([][]int32, n+1)}
	for d, h := range e.Heads {
		g.head[d] = int32(h)
		if h == store.None {
			g.head[d] = n
		}
	}
	projectivize(g.head)
	for d, h := range g.head {
		g.children[h] = append(g.children[h], int32(d))
	}
	return g
}

// projectivize moves the dependent of the shortest arc that crosses another up to
// its head's head until no arcs cross (Nivre and Nilsson 2005). The root is
// len(heads).
func projectivize(heads []int32) {
	root := int32(len(heads))
	for {
		worst, length := int32(-1), root+2
		for d, h := range heads {
			size := h - int32(d)
			if size < 0 {
				size = -size
			}
			if h != root && size < length && !projective(heads, int32(d)) {
				worst, length = int32(d), size
			}
		}
		if worst < 0 {
			return
		}
		heads[worst] = heads[heads[worst]]
	}
}

// projective reports whether the head of d dominates all words between the two.
func projective(heads []int32, d int32) bool {
	root, h := int32(len(heads)), heads[d]
	for i := min(d, h) + 1; i < max(d, h); i++ {
		a := i
		for a != h && a != root {
			a = heads[a]
		}
		if a != h {
			return false
		}
	}
	return true
}
