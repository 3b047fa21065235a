package place

import (
	_ "embed"
	"iter"
	"sync"

	"github.com/parley-news/parley/internal/gazetteer"
)

//go:embed data/successions.tsv
var successionsTSV string

// Succession says that one state came out of another.
type Succession struct {
	From, To string // alpha-3 codes
	Day      string // ISO date from which it holds
	How      How
}

// How says in which way a state came out of another.
type How string

const (
	Secession    How = "secession"    // a part left, the rest went on
	Dissolution  How = "dissolution"  // the parts remained, the whole did not
	Union        How = "union"        // several became one
	Accession    How = "accession"    // it became part of a state that went on
	Continuation How = "continuation" // the same state under another name or in other borders
)

var successions struct {
	once sync.Once
	rows []Succession
}

// Successions yields all that is known of states that came out of others, mostly
// since 1900; of colonies that became states there are no rows.
func Successions() iter.Seq[Succession] {
	return func(yield func(Succession) bool) {
		for _, s := range allSuccessions() {
			if !yield(s) {
				return
			}
		}
	}
}

// Successors yields what came out of c, by rising code.
func (c *Country) Successors() iter.Seq[Succession] {
	return func(yield func(Succession) bool) {
		for _, s := range allSuccessions() {
			if s.From == c.Alpha3 && !yield(s) {
				return
			}
		}
	}
}

// Predecessors yields what c came out of, by rising code.
func (c *Country) Predecessors() iter.Seq[Succession] {
	return func(yield func(Succession) bool) {
		for _, s := range allSuccessions() {
			if s.To == c.Alpha3 && !yield(s) {
				return
			}
		}
	}
}

func allSuccessions() []Succession {
	successions.once.Do(func() {
		for f := range gazetteer.TSV(successionsTSV) {
			successions.rows = append(successions.rows, Succession{f[0], f[1], f[2], How(f[3])})
		}
	})
	return successions.rows
}
