package quote

import (
	"slices"

	"github.com/parley-news/parley/internal/store"
)

// run is the tokens [first, last).
type run struct{ first, last int }

func (r run) empty() bool { return r.first >= r.last }

func (r run) holds(i int) bool { return r.first <= i && i < r.last }

// overlap is the number of tokens that a and b share.
func overlap(a, b run) int { return max(0, min(a.last, b.last)-max(a.first, b.first)) }

// addRun adds r to the sorted runs, joining those that touch.
func addRun(runs []run, r run) []run {
	if len(runs) == 0 || runs[len(runs)-1].last < r.first {
		return append(runs, r)
	}
	out := make([]run, 0, len(runs)+1)
	for _, x := range runs {
		if x.last < r.first || r.last < x.first {
			out = append(out, x)
			continue
		}
		r = run{min(x.first, r.first), max(x.last, r.last)}
	}
	out = append(out, r)
	slices.SortFunc(out, func(a, b run) int { return a.first - b.first })
	return out
}

// subtrees is the runs of tokens under heads, without the subtrees under those
// that leave names.
func (f *finder) subtrees(heads []int, leave func(int) bool) []run {
	f.stack = append(f.stack[:0], heads...)
	lo, hi := len(f.t.Tokens), 0
	for len(f.stack) > 0 {
		i := f.stack[len(f.stack)-1]
		f.stack = f.stack[:len(f.stack)-1]
		if f.seen[i] {
			continue
		}
		f.seen[i] = true
		lo, hi = min(lo, i), max(hi, i+1)
		for _, c := range f.forest.Children(i) {
			if leave == nil || !leave(c) {
				f.stack = append(f.stack, c)
			}
		}
	}
	return f.takeRuns(lo, hi)
}

// takeRuns turns the seen tokens of [lo, hi) into runs and forgets them. A gap
// that holds nothing but punctuation does not part two runs.
func (f *finder) takeRuns(lo, hi int) []run {
	var out []run
	gap := true
	for i := lo; i < hi; i++ {
		switch {
		case f.seen[i] && (gap || len(out) == 0):
			out = append(out, run{i, i + 1})
			gap = false
		case f.seen[i]:
			out[len(out)-1].last = i + 1
		case f.t.UPOS[i] != store.PUNCT:
			gap = true
		}
		f.seen[i] = false
	}
	return out
}

// trim takes punctuation from both ends of each run and drops what is empty.
func (f *finder) trim(runs []run) []run {
	out := runs[:0]
	for _, r := range runs {
		for !r.empty() && f.edge(r.first) {
			r.first++
		}
		for !r.empty() && f.edge(r.last-1) {
			r.last--
		}
		if !r.empty() {
			out = append(out, r)
		}
	}
	return out
}

// edge reports whether token i is a mark, or a conjunction outside quotation marks,
// that does not belong to a content that it begins or ends.
func (f *finder) edge(i int) bool {
	if f.t.UPOS[i] == store.CCONJ {
		return f.inside[i] == store.None
	}
	if f.t.UPOS[i] != store.PUNCT {
		return false
	}
	switch f.t.Form(i) {
	case ")", "?", "!", "(", "]", "[", "%", "$":
		return false
	}
	return true
}
