package name

import (
	_ "embed"
	"sync"

	"github.com/parley-news/parley/internal/gazetteer"
)

//go:embed data/roles.tsv
var rolesTSV string

//go:embed data/abbreviations.tsv
var abbreviationsTSV string

//go:embed data/honorifics.tsv
var honorificsTSV string

//go:embed data/eastern.tsv
var easternTSV string

//go:embed data/given.tsv
var givenTSV string

// decoded is what the files hold, ready for look-up.
type decoded struct {
	once       sync.Once
	roles      []Role
	roleNames  gazetteer.Table // 2 x row for the singular, + 1 for the plural
	honorifics map[string]Gender
	eastern    map[string]bool // surnames that stand first
	given      []Gender
	givenNames gazetteer.Table
}

var data decoded

// tables decodes the files once.
func tables() *decoded {
	data.once.Do(func() {
		data.readRoles()
		data.honorifics = make(map[string]Gender)
		for f := range gazetteer.TSV(honorificsTSV) {
			data.honorifics[f[0]] = Gender(f[1])
		}
		data.eastern = make(map[string]bool)
		for f := range gazetteer.TSV(easternTSV) {
			data.eastern[f[0]] = true
		}
		for f := range gazetteer.TSV(givenTSV) {
			data.givenNames.Add(f[0], len(data.given))
			data.given = append(data.given, Gender(f[1]))
		}
	})
	return &data
}

func (d *decoded) readRoles() {
	genders := map[string]Gender{"m": Male, "f": Female}
	for f := range gazetteer.TSV(rolesTSV) {
		k := len(d.roles)
		d.roles = append(d.roles, Role{Word: f[0], Class: Class(f[2]), Sector: f[3], Title: f[4] == "y", Gender: genders[f[5]]})
		d.roleNames.Add(f[0], 2*k)
		d.roleNames.Add(f[1], 2*k+1)
	}
	for f := range gazetteer.TSV(abbreviationsTSV) {
		if row := d.roleNames.Lookup(f[1]).First(); row >= 0 {
			d.roleNames.Add(f[0], row)
		}
	}
}
