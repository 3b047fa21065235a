package place

import (
	"iter"
	"slices"

	"github.com/parley-news/parley/internal/gazetteer"
)

// Table is a set of a user's own places. Look-ups find these first and the built-in
// ones behind them. A Table is immutable and safe for concurrent use; the zero Table,
// and a nil one, has no places of its own.
type Table struct {
	places []Place
	names  gazetteer.Table // rows of places
}

// NewTable returns a Table of places, which it copies. Of places with one name the
// first counts where only one is asked for.
func NewTable(places ...Place) *Table {
	t := &Table{places: slices.Clone(places)}
	for k := range t.places {
		p := &t.places[k]
		p.Variants, p.Refs = slices.Clone(p.Variants), slices.Clone(p.Refs)
		t.names.Add(p.Name, k)
		for _, v := range p.Variants {
			t.names.Add(v, k)
		}
	}
	return t
}

// Collect reads all places of a reader such as ReadGeoNames into a Table, and returns
// with it what went wrong.
func Collect(read iter.Seq2[Place, error]) (*Table, []error) {
	var all []Place
	var faults []error
	for p, err := range read {
		if err != nil {
			faults = append(faults, err)
			continue
		}
		all = append(all, p)
	}
	return NewTable(all...), faults
}

// Own yields the places of t itself, in their order.
func (t *Table) Own() iter.Seq[*Place] {
	return func(yield func(*Place) bool) {
		if t == nil {
			return
		}
		for k := range t.places {
			if !yield(&t.places[k]) {
				return
			}
		}
	}
}

// Lookup yields the places of a name: those of t, then the built-in ones.
func (t *Table) Lookup(name string) iter.Seq[*Place] {
	return func(yield func(*Place) bool) {
		if t != nil {
			for k := range t.names.Lookup(name).Rows() {
				if !yield(&t.places[k]) {
					return
				}
			}
		}
		Lookup(name)(yield)
	}
}

// First returns the first of the places that Lookup yields, or nil.
func (t *Table) First(name string) *Place {
	for p := range t.Lookup(name) {
		return p
	}
	return nil
}
