package place

import (
	_ "embed"
	"iter"
	"sync"

	"github.com/parley-news/parley/internal/gazetteer"
)

//go:embed data/members.tsv
var membersTSV string

// Membership is a country's time in an alliance or another organisation of states.
type Membership struct {
	Organisation string // its customary English name or acronym: "NATO", "European Union"
	Country      string // alpha-3
	From         string // ISO date, as exact as known, or ""
	Until        string // the like; "" for a member
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
	once  sync.Once
	rows  []Membership // by organisation, then by country
	first gazetteer.Table
}

func memberships() []Membership {
	memberData.once.Do(func() {
		for f := range gazetteer.TSV(membersTSV) {
			memberData.first.Add(f[0], len(memberData.rows))
			memberData.rows = append(memberData.rows, Membership{f[0], f[1], f[2], f[3]})
		}
	})
	return memberData.rows
}

// Members yields the countries that are members of an organisation on day, an ISO date;
// without a day, those of today. It knows some forty, from NATO and the European Union
// to BRICS and ECOWAS, by the names that Organisations yields.
func Members(organisation, day string) iter.Seq[*Country] {
	return func(yield func(*Country) bool) {
		rows := memberships()
		first := memberData.first.Lookup(organisation).First()
		for k := first; k >= 0 && k < len(rows) && rows[k].Organisation == rows[first].Organisation; k++ {
			if rows[k].On(day) && !yield(ByCode(rows[k].Country)) {
				return
			}
		}
	}
}

// Memberships yields the organisations that c is or was a member of.
func (c *Country) Memberships() iter.Seq[*Membership] {
	return func(yield func(*Membership) bool) {
		for k := range memberships() {
			if m := &memberData.rows[k]; m.Country == c.Alpha3 && !yield(m) {
				return
			}
		}
	}
}

// Organisations returns the names of the organisations whose members are known,
// sorted.
func Organisations() []string {
	var names []string
	for k := range memberships() {
		if n := memberData.rows[k].Organisation; len(names) == 0 || names[len(names)-1] != n {
			names = append(names, n)
		}
	}
	return names
}
