package actor

import (
	"iter"
	"slices"

	"github.com/parley-news/parley/internal/gazetteer"
)

// Table is a set of a user's own entries. Look-ups find these first and the built-in
// ones behind them. A Table is immutable and safe for concurrent use; the zero Table,
// and a nil one, has no entries of its own.
type Table struct {
	entries []Entry
	names   gazetteer.Table // rows of entries
}

// NewTable returns a Table of entries, which it copies. Of entries with one name the
// first counts where only one is asked for.
func NewTable(entries ...Entry) *Table {
	t := &Table{entries: slices.Clone(entries)}
	for k := range t.entries {
		e := &t.entries[k]
		e.Variants, e.Sectors = slices.Clone(e.Variants), slices.Clone(e.Sectors)
		e.Offices, e.Refs = slices.Clone(e.Offices), slices.Clone(e.Refs)
		t.names.Add(e.Name, k)
		for _, v := range e.Variants {
			t.names.Add(v, k)
		}
	}
	return t
}

// Own yields the entries of t itself, in their order.
func (t *Table) Own() iter.Seq[*Entry] {
	return func(yield func(*Entry) bool) {
		if t == nil {
			return
		}
		for k := range t.entries {
			if !yield(&t.entries[k]) {
				return
			}
		}
	}
}

// Lookup yields the entries of a name: those of t, then the built-in ones.
func (t *Table) Lookup(name string) iter.Seq[*Entry] {
	return func(yield func(*Entry) bool) {
		if t != nil {
			for k := range t.names.Lookup(name).Rows() {
				if !yield(&t.entries[k]) {
					return
				}
			}
		}
		Lookup(name)(yield)
	}
}

// First returns the first of the entries that Lookup yields, or nil.
func (t *Table) First(name string) *Entry {
	for e := range t.Lookup(name) {
		return e
	}
	return nil
}

// Collect reads all entries of a reader such as ReadTSV into a Table, and returns with
// it what went wrong.
func Collect(entries iter.Seq2[Entry, error]) (*Table, []error) {
	var read []Entry
	var faults []error
	for e, err := range entries {
		if err != nil {
			faults = append(faults, err)
			continue
		}
		read = append(read, e)
	}
	return NewTable(read...), faults
}
