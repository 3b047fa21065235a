package place

import (
	_ "embed"
	"iter"
	"sync"

	"github.com/parley-news/parley/internal/gazetteer"
)

//go:embed data/organisations.tsv
var organisationsTSV string

//go:embed data/members.tsv
var membersTSV string

// Organisation is an alliance, a union, an association or a forum of states.
type Organisation struct {
	Name     string   // its customary English name or acronym: "NATO", "European Union"
	Acronym  string   // "NATO", "EU", or "" where there is none
	Kind     string   // "alliance", "union", "economic union", "association", "forum", "trade agreement", ...
	From     string   // ISO date, month or year of its beginning, or of that of what it goes back to
	Until    string   // the like of its end, or ""
	Variants []string // other names in use, and those of what it goes back to
}

// Membership is a country's time in an Organisation or in what that goes back to, as the
// European Communities and the Organisation of African Unity.
type Membership struct {
	Organisation string // its Name
	Country      string // alpha-3
	From         string // ISO date, month or year of the first day, or ""
	Until        string // the like of the last day; "" for a member
}

// On reports whether m lasts on day, an ISO date. An empty day asks for members of
// today.
func (m *Membership) On(day string) bool {
	if day == "" {
		return m.Until == ""
	}
	return (m.From == "" || !earlier(day, m.From)) && (m.Until == "" || !earlier(m.Until, day))
}

var memberData struct {
	once          sync.Once
	organisations []Organisation
	names         gazetteer.Table // rows of organisations
	rows          []Membership    // by organisation, then by country
	first         map[string]int  // the first row of an organisation
}

// memberships decodes the files once.
func memberships() []Membership {
	d := &memberData
	d.once.Do(func() {
		for f := range gazetteer.TSV(organisationsTSV) {
			o := Organisation{f[0], f[1], f[2], f[3], f[4], gazetteer.List(f[5])}
			for _, name := range append([]string{o.Name, o.Acronym}, o.Variants...) {
				d.names.Add(name, len(d.organisations))
			}
			d.organisations = append(d.organisations, o)
		}
		d.first = make(map[string]int, len(d.organisations))
		for f := range gazetteer.TSV(membersTSV) {
			if _, known := d.first[f[0]]; !known {
				d.first[f[0]] = len(d.rows)
			}
			d.rows = append(d.rows, Membership{f[0], f[1], f[2], f[3]})
		}
	})
	return d.rows
}

// Organisations yields the organisations whose members are known, by name: some sixty,
// from NATO and the European Union to BRICS, ECOWAS and the Warsaw Pact.
func Organisations() iter.Seq[*Organisation] {
	return func(yield func(*Organisation) bool) {
		memberships()
		for k := range memberData.organisations {
			if !yield(&memberData.organisations[k]) {
				return
			}
		}
	}
}

// OrganisationByName returns the organisation of a name or acronym, or nil.
func OrganisationByName(name string) *Organisation {
	memberships()
	var found *Organisation
	for k := range memberData.names.Lookup(name).Rows() {
		if o := &memberData.organisations[k]; found == nil || o.Name == name { // "OPEC+" folds to "OPEC"
			found = o
		}
	}
	return found
}

// Members yields the countries that are members of an organisation, named as
// OrganisationByName takes it, on day, an ISO date; without a day, those of today. Who
// is suspended counts; members that are no states, such as the European Union in the
// G20, do not.
func Members(organisation, day string) iter.Seq[*Country] {
	return func(yield func(*Country) bool) {
		o := OrganisationByName(organisation)
		if o == nil {
			return
		}
		rows := memberData.rows
		for k := memberData.first[o.Name]; k < len(rows) && rows[k].Organisation == o.Name; k++ {
			if rows[k].On(day) && !yield(ByCode(rows[k].Country)) {
				return
			}
		}
	}
}

// Memberships yields the times of c in organisations, by their names.
func (c *Country) Memberships() iter.Seq[*Membership] {
	return func(yield func(*Membership) bool) {
		for k := range memberships() {
			if m := &memberData.rows[k]; m.Country == c.Alpha3 && !yield(m) {
				return
			}
		}
	}
}
