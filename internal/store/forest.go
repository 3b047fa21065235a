package store

// Forest is an index over the trees of a Text for stages that look at every
// token: its Children cost what they yield, where Text.Children costs a whole
// sentence.
type Forest struct {
	first []int // children of token i are kids[first[i]:first[i+1]]
	kids  []int
	left  []int
	right []int
}

// NewForest indexes the trees of t in time linear in its tokens.
func NewForest(t *Text) *Forest {
	n := len(t.Tokens)
	f := &Forest{first: make([]int, n+2), kids: make([]int, n), left: make([]int, n), right: make([]int, n)}
	for _, h := range t.Head {
		if h != None {
			f.first[h+2]++
		}
	}
	for i := 2; i < len(f.first); i++ {
		f.first[i] += f.first[i-1]
	}
	waiting := make([]int, n) // children whose extent is not known yet
	for i, h := range t.Head {
		f.left[i], f.right[i] = i, i+1
		if h != None {
			f.kids[f.first[h+1]] = i
			f.first[h+1]++
			waiting[h]++
		}
	}
	f.extents(t, waiting)
	return f
}

// extents widens each token to its subtree, from the leaves upwards.
func (f *Forest) extents(t *Text, waiting []int) {
	for i := range t.Tokens {
		for k := i; waiting[k] == 0; {
			waiting[k] = -1
			h := t.Head[k]
			if h == None {
				break
			}
			f.left[h], f.right[h] = min(f.left[h], f.left[k]), max(f.right[h], f.right[k])
			waiting[h]--
			if h > i {
				break // its turn comes
			}
			k = h
		}
	}
}

// Children is the direct dependents of token i in text order. The caller must
// not change it.
func (f *Forest) Children(i int) []int { return f.kids[f.first[i]:f.first[i+1]] }

// Extent is the smallest run of tokens [first, last) that holds token i and all
// its descendants.
func (f *Forest) Extent(i int) (first, last int) { return f.left[i], f.right[i] }
