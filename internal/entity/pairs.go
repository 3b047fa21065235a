package entity

import (
	"sync"

	"github.com/parley-news/parley/internal/gazetteer"
)

// pairs is a table of two columns, decoded at the first look-up.
type pairs struct {
	once sync.Once
	of   map[string]string
}

// find is what stands beside key in tsv, or "". A table is asked about one tsv
// only.
func (p *pairs) find(tsv, key string) string {
	p.once.Do(func() {
		p.of = make(map[string]string)
		for f := range gazetteer.TSV(tsv) {
			p.of[f[0]] = f[1]
		}
	})
	return p.of[key]
}
