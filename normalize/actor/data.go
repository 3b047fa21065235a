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

// decoded is what the files hold, ready for look-up.
type decoded struct {
	once    sync.Once
	entries []Entry
	names   gazetteer.Table
}

var data decoded

// tables decodes the files once.
func tables() *decoded {
	data.once.Do(func() {
		for f := range gazetteer.TSV(organisationsTSV) {
			data.add(Entry{Name: f[0], Kind: Kind(f[1]), Country: f[2], Sectors: gazetteer.List(f[3]), Variants: gazetteer.List(f[4])})
		}
		for f := range gazetteer.TSV(personsTSV) {
			data.add(Entry{Name: f[0], Kind: Person, Gender: name.Gender(f[1]), Variants: gazetteer.List(f[2]), Offices: parseOffices(gazetteer.List(f[3]))})
		}
	})
	return &data
}

func (d *decoded) add(e Entry) {
	k := len(d.entries)
	d.entries = append(d.entries, e)
	d.names.Add(e.Name, k)
	for _, v := range e.Variants {
		d.names.Add(v, k)
	}
}
