package biaffine

import "math"

// tree finds the best projective tree with one root (Eisner 1996). Its memory is used
// again.
type tree struct {
	n              int
	complete, open [2][]float32 // by span [i, j]: the head is at its left end, or at its right
	from, openFrom [2][]int16   // where the best of each is put together
}

const (
	headLeft  = 0
	headRight = 1
)

// find sets heads to the best tree of the tokens, where score[d*(n+1)+h] is that of
// head h for token d, h counting from 1 and 0 the root. The head of the root's child is
// -1.
func (t *tree) find(heads []int, score []float32) {
	n := len(heads)
	t.resize(n)
	s := func(d, h int) float32 { return score[d*(n+1)+h+1] }
	for width := 1; width < n; width++ {
		for i := 0; i+width < n; i++ {
			j := i + width
			at := i*n + j
			best, where := float32(math.Inf(-1)), i
			for k := i; k < j; k++ {
				if v := t.complete[headLeft][i*n+k] + t.complete[headRight][(k+1)*n+j]; v > best {
					best, where = v, k
				}
			}
			t.open[headLeft][at], t.openFrom[headLeft][at] = best+s(j, i), int16(where)
			t.open[headRight][at], t.openFrom[headRight][at] = best+s(i, j), int16(where)
			best, where = float32(math.Inf(-1)), j
			for k := i + 1; k <= j; k++ {
				if v := t.open[headLeft][i*n+k] + t.complete[headLeft][k*n+j]; v > best {
					best, where = v, k
				}
			}
			t.complete[headLeft][at], t.from[headLeft][at] = best, int16(where)
			best, where = float32(math.Inf(-1)), i
			for k := i; k < j; k++ {
				if v := t.complete[headRight][i*n+k] + t.open[headRight][k*n+j]; v > best {
					best, where = v, k
				}
			}
			t.complete[headRight][at], t.from[headRight][at] = best, int16(where)
		}
	}
	root, best := 0, float32(math.Inf(-1))
	for r := range n {
		if v := score[r*(n+1)] + t.complete[headRight][r] + t.complete[headLeft][r*n+n-1]; v > best {
			root, best = r, v
		}
	}
	heads[root] = -1
	t.fill(heads, 0, root, headRight)
	t.fill(heads, root, n-1, headLeft)
}

// resize makes room for n tokens.
func (t *tree) resize(n int) {
	t.n = n
	for side := range 2 {
		if len(t.complete[side]) < n*n {
			t.complete[side], t.open[side] = make([]float32, n*n), make([]float32, n*n)
			t.from[side], t.openFrom[side] = make([]int16, n*n), make([]int16, n*n)
		}
		for i := range n {
			t.complete[side][i*n+i] = 0
		}
	}
}

// fill sets the heads in the complete span [i, j].
func (t *tree) fill(heads []int, i, j, side int) {
	for i < j {
		k := int(t.from[side][i*t.n+j])
		if side == headLeft {
			t.fillOpen(heads, i, k, side)
			i = k
		} else {
			t.fillOpen(heads, k, j, side)
			j = k
		}
	}
}

func (t *tree) fillOpen(heads []int, i, j, side int) {
	if side == headLeft {
		heads[j] = i
	} else {
		heads[i] = j
	}
	k := int(t.openFrom[side][i*t.n+j])
	t.fill(heads, i, k, headLeft)
	t.fill(heads, k+1, j, headRight)
}
