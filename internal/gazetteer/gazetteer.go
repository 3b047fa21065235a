// Package gazetteer looks names up: a table from folded names to rows of
// whatever the caller keeps, that also knows which texts begin a longer name.
//
// # Concurrency
//
// A Table is filled by one goroutine; when nothing is added any more, any
// number may look up.
package gazetteer

import (
	"iter"
	"strings"

	"github.com/parley-news/parley/normalize/fold"
)

// Table maps names to rows. The zero Table is empty and ready to use.
type Table struct {
	at      map[string]int32 // folded name or beginning of one: index of its first entry, or prefixOnly
	entries []entry
}

// entry is one row of a name; the rows of one name are chained in the order in
// which they were added.
type entry struct {
	row     int32
	next    int32 // index of the next entry, or none
	acronym bool
}

const (
	none       = -1
	prefixOnly = -2
)

// Grow makes room for n names and beginnings of names.
func (t *Table) Grow(n int) {
	if t.at == nil {
		t.at = make(map[string]int32, n)
	}
}

// Add enters name for row. A name that folds to nothing is left out.
func (t *Table) Add(name string, row int) {
	key := fold.String(name)
	if key == "" {
		return
	}
	if t.at == nil {
		t.at = make(map[string]int32)
	}
	k := int32(len(t.entries))
	t.entries = append(t.entries, entry{int32(row), none, Acronym(name)})
	first, ok := t.at[key]
	if !ok || first == prefixOnly {
		t.at[key] = k
	} else {
		t.chain(first, k)
	}
	for i := strings.LastIndexByte(key, ' '); i > 0; i = strings.LastIndexByte(key[:i], ' ') {
		if _, ok := t.at[key[:i]]; ok {
			break // and so are all its beginnings
		}
		t.at[key[:i]] = prefixOnly
	}
}

// chain appends entry k to the chain that starts at first, unless the row is
// there already.
func (t *Table) chain(first, k int32) {
	for {
		e := &t.entries[first]
		if e.row == t.entries[k].row {
			e.acronym = e.acronym && t.entries[k].acronym
			t.entries = t.entries[:k]
			return
		}
		if e.next == none {
			e.next = k
			return
		}
		first = e.next
	}
}

// Hit is the answer to a look-up: the rows of a name. The zero Hit has none.
type Hit struct {
	t     *Table
	first int32
}

// Rows yields the rows of h in the order in which they were added, each with
// whether the name it was entered under is an acronym.
func (h Hit) Rows() iter.Seq2[int, bool] {
	return func(yield func(int, bool) bool) {
		for k := h.first; h.t != nil && k >= 0; k = h.t.entries[k].next {
			if !yield(int(h.t.entries[k].row), h.t.entries[k].acronym) {
				return
			}
		}
	}
}

// First is the row that was added first for the name of h, or -1.
func (h Hit) First() int {
	if h.t == nil {
		return none
	}
	return int(h.t.entries[h.first].row)
}

// Lookup finds the rows of name, whatever its case, diacritics and punctuation.
func (t *Table) Lookup(name string) Hit {
	var buf [64]byte
	h, _ := t.Folded(fold.AppendFold(buf[:0], name))
	return h
}

// Folded finds the rows of a name that is folded already, and reports whether
// the name begins a longer one or is one itself: when it is false, no text that
// goes on from here is in the table.
func (t *Table) Folded(key []byte) (Hit, bool) {
	k, ok := t.at[string(key)]
	if !ok {
		return Hit{}, false
	}
	if k == prefixOnly {
		return Hit{}, true
	}
	return Hit{t, k}, true
}

// Acronym reports whether name is written in capitals and is so short that in
// small letters it could be another word: US, WHO, G7.
func Acronym(name string) bool {
	letters := 0
	for i := 0; i < len(name); i++ {
		switch c := name[i]; {
		case 'a' <= c && c <= 'z' || c >= 0x80 || c == ' ':
			return false
		case 'A' <= c && c <= 'Z':
			letters++
		}
	}
	return 0 < letters && letters <= 8
}
