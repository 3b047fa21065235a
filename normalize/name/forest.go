package name

import (
	_ "embed"
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/parley-news/parley/internal/gazetteer"
)

//go:embed data/forest.tsv
var forestTSV string

// Shape of a decision tree: every way down asks treeDepth questions.
const (
	treeDepth = 4
	questions = 1<<treeDepth - 1
	leaves    = 1 << treeDepth
)

// tree is a decision tree. Question n has questions 2n+1, for less, and 2n+2 behind it.
type tree struct {
	ask  [questions]uint8 // the evidence
	from [questions]int16 // from which the answer is the second
	leaf [leaves]int16    // for or against, in thousandths
}

// forest is the trees that judge evidence, fitted to pairs of names by gradient
// boosting (Friedman 2001); fit_test.go fits them.
var forest struct {
	once  sync.Once
	trees []tree
}

// score is what the forest makes of the evidence: the probability that the names are
// one, in the mix of pairs that it was fitted to.
func (e *evidence) score() float64 {
	forest.once.Do(func() { forest.trees = readForest(forestTSV) })
	return 1 / (1 + math.Exp(-float64(e.sum(forest.trees))/1000))
}

func (e *evidence) sum(trees []tree) (sum int) {
	for k := range trees {
		t := &trees[k]
		n := 0
		for range treeDepth {
			n = 2*n + 1
			if e[t.ask[n/2]] >= t.from[n/2] {
				n++
			}
		}
		sum += int(t.leaf[n-questions])
	}
	return sum
}

// readForest reads a line a tree: its questions as "likeness:870" and its leaves.
func readForest(table string) (trees []tree) {
	for f := range gazetteer.TSV(table) {
		var t tree
		for k := range t.ask {
			name, from, _ := strings.Cut(f[k], ":")
			t.ask[k] = uint8(max(0, slices.Index(evidenceNames[:], name)))
			n, _ := strconv.Atoi(from)
			t.from[k] = int16(n)
		}
		for k := range t.leaf {
			n, _ := strconv.Atoi(f[questions+k])
			t.leaf[k] = int16(n)
		}
		trees = append(trees, t)
	}
	return trees
}
