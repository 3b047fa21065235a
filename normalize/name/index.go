package name

import (
	"cmp"
	"slices"
	"sync"
)

// Index finds those of many names that match one. Build it with NewIndex; afterwards
// it does not change and may be searched from many goroutines.
type Index struct {
	options Options
	names   []*Name
	posts   map[string][]int32 // the names with a word of these consonants
	tallies sync.Pool
}

// Hit is a name of an Index that matches.
type Hit struct {
	Index int // of the name in the list that the Index was built from
	Name  string
	Score float64
}

// NewIndex prepares names for being searched.
func NewIndex(names []string, o Options) *Index {
	x := &Index{options: o, posts: make(map[string][]int32)}
	for _, s := range names {
		n := Prepare(s)
		for key := range keysOf(n) {
			x.posts[key] = append(x.posts[key], int32(len(x.names)))
		}
		x.names = append(x.names, n)
	}
	return x
}

// Bounds of a search: what is in too many names decides nothing, and so many are
// compared in full.
const (
	frequent   = 2000
	candidates = 60
)

// Search returns the names that match query, the best first, at most limit of them;
// all that it finds when limit is 0. Names that share no word with the query, not
// even one that sounds like it, are not found.
func (x *Index) Search(query string, limit int) []Hit {
	q := Prepare(query)
	var hits []Hit
	for _, k := range x.nominate(q) {
		if r := x.options.MatchNames(q, x.names[k]); r.Same {
			hits = append(hits, Hit{int(k), x.names[k].text, r.Score})
		}
	}
	slices.SortStableFunc(hits, func(a, b Hit) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Index, b.Index))
	})
	if limit > 0 && len(hits) > limit {
		hits = hits[:limit]
	}
	return hits
}

// tally counts for each name of an Index what it shares with a query.
type tally struct {
	share   []float32
	touched []int32
}

// nominate returns the names that share most with q, rare words counting more.
func (x *Index) nominate(q *Name) []int32 {
	t, _ := x.tallies.Get().(*tally)
	if t == nil {
		t = &tally{share: make([]float32, len(x.names))}
	}
	var lists [][]int32
	for key := range keysOf(q) {
		lists = append(lists, x.posts[key])
	}
	slices.SortFunc(lists, func(a, b []int32) int { return len(a) - len(b) })
	for k, list := range lists {
		if k > 0 && len(list) > frequent {
			break
		}
		for _, n := range list {
			if t.share[n] == 0 {
				t.touched = append(t.touched, n)
			}
			t.share[n] += 1 / float32(8+len(list))
		}
	}
	out := t.best(candidates)
	for _, n := range t.touched {
		t.share[n] = 0
	}
	t.touched = t.touched[:0]
	x.tallies.Put(t)
	return out
}

// best is the n names with the largest shares.
func (t *tally) best(n int) []int32 {
	least := float32(0)
	if len(t.touched) > n {
		shares := make([]float32, 0, len(t.touched))
		for _, k := range t.touched {
			shares = append(shares, t.share[k])
		}
		slices.Sort(shares)
		least = shares[len(shares)-n]
	}
	out := make([]int32, 0, n)
	for _, k := range t.touched {
		if t.share[k] >= least && len(out) < n {
			out = append(out, k)
		}
	}
	slices.SortFunc(out, func(a, b int32) int {
		return cmp.Or(cmp.Compare(t.share[b], t.share[a]), cmp.Compare(a, b))
	})
	return out
}

// keysOf yields the keys under which a name is filed: of each word the consonants by
// their groups, and the first with the last of them.
func keysOf(n *Name) map[string]bool {
	keys := make(map[string]bool)
	for k := range n.readings {
		r := &n.readings[k]
		for _, w := range r.words {
			if w.kind != plainWord && w.kind != commonWord {
				continue
			}
			var buf [8]byte
			key := buf[:0]
			for _, s := range r.sounds[w.first:w.last] {
				if g := groupOf(s); g != 0 && len(key) < 5 && (len(key) == 0 || key[len(key)-1] != g) {
					key = append(key, g)
				}
			}
			if w.group != 0 {
				key = append(key[:0], 'g', byte(w.group), byte(w.group>>8))
			}
			keys[string(key)] = true
			if len(key) > 3 {
				keys[string(key[:2])+"-"+string(key[len(key)-1])] = true
			}
		}
	}
	return keys
}

// groupOf is a letter for the consonants that stand for each other; 0 for a vowel.
func groupOf(s sound) byte {
	if vocalic(s) && s != 'W' {
		return 0
	}
	if g := sounding.core[s&soundMask]; g != 0 {
		return likes[g-1][0]
	}
	return 0
}
