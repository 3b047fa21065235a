package actor

import (
	_ "embed"
	"strings"

	"github.com/parley-news/parley/internal/gazetteer"
	"github.com/parley-news/parley/normalize/fold"
)

// officials holds one line a name, sorted by its folded form, which is the first
// field; the name and the offices follow. It is searched in place.
//
//go:embed data/officials.tsv
var officials string

// Official returns the entry of a holder of office by full name, from a larger
// and older list than that of Lookup, or nil. The entry is made anew at each
// call; its offices have no titles.
func Official(name string) *Entry {
	key := fold.String(name)
	if !strings.Contains(key, " ") {
		return nil
	}
	low, high := 0, len(officials)
	for low < high {
		at := strings.LastIndexByte(officials[:(low+high)/2], '\n') + 1
		if at < low {
			at = low
		}
		line, _, _ := strings.Cut(officials[at:], "\n")
		found, rest, _ := strings.Cut(line, "\t")
		switch {
		case found == key:
			n, offices, _ := strings.Cut(rest, "\t")
			return &Entry{Name: n, Kind: Person, Offices: parseOffices(gazetteer.List(offices))}
		case found < key:
			low = at + len(line) + 1
		default:
			high = at
		}
	}
	return nil
}
