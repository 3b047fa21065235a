package actor

import (
	_ "embed"
	"sync"

	"github.com/parley-news/parley/internal/gazetteer"
	"github.com/parley-news/parley/normalize/name"
)

//go:embed data/persons.tsv
var personsTSV string

//go:embed data/organisations.tsv
var organisationsTSV string

// data is what the files hold, decoded at first use.
var data struct {
	once    sync.Once
	entries []Entry

	indexed sync.Once
	names   gazetteer.Table // rows of entries
}

// entries decodes the files once.
func entries() []Entry {
	data.once.Do(func() {
		for f := range gazetteer.TSV(organisationsTSV) {
			data.entries = append(data.entries, Entry{Name: f[0], Kind: Kind(f[1]), Country: f[2], Sectors: gazetteer.List(f[3]), Variants: gazetteer.List(f[4])})
		}
		for f := range gazetteer.TSV(personsTSV) {
			data.entries = append(data.entries, Entry{Name: f[0], Kind: Person, Gender: name.Gender(f[1]), Variants: gazetteer.List(f[2]), Offices: parseOffices(gazetteer.List(f[3]))})
		}
	})
	return data.entries
}

// names indexes the entries once.
func names() *gazetteer.Table {
	data.indexed.Do(func() {
		for k := range entries() {
			data.names.Add(data.entries[k].Name, k)
			for _, v := range data.entries[k].Variants {
				data.names.Add(v, k)
			}
		}
	})
	return &data.names
}
