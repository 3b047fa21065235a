package entity

import (
	"strings"
	"sync"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/gazetteer"
	"github.com/parley-news/parley/normalize/actor"
	"github.com/parley-news/parley/normalize/place"
)

// row is what one known name may mean; one of the pointers is set. For a name
// that may stand for a government, as a capital's, both place and country are.
type row struct {
	country *place.Country
	place   *place.Place
	actor   *actor.Entry
	form    event.MentionForm // FormName, FormDemonym or FormMetonym
	people  bool              // the name of the people: "Russians"
	plural  bool
}

// index is all known names.
type index struct {
	table gazetteer.Table
	rows  []row
}

var shared struct {
	once  sync.Once
	index index
}

// known builds the index once.
func known() *index {
	shared.once.Do(func() {
		x := &shared.index
		for c := range place.Countries() {
			x.addCountry(c)
		}
		for e := range actor.Entries() {
			x.add(row{actor: e, form: event.FormName}, e.Name, e.Variants...)
		}
		capitals := capitalsOf()
		for p := range place.Places() {
			x.addPlace(p, capitals[p.Name])
		}
	})
	return &shared.index
}

// add enters r under a name and its variants.
func (x *index) add(r row, name string, variants ...string) {
	k := len(x.rows)
	x.rows = append(x.rows, r)
	x.table.Add(strings.TrimPrefix(strings.TrimPrefix(name, "the "), "The "), k)
	for _, v := range variants {
		x.table.Add(strings.TrimPrefix(strings.TrimPrefix(v, "the "), "The "), k)
	}
}

func (x *index) addCountry(c *place.Country) {
	x.add(row{country: c, form: event.FormName}, c.Name, append([]string{c.Official}, c.Variants...)...)
	for _, a := range c.Adjectives {
		x.add(row{country: c, form: event.FormDemonym}, a)
	}
	for _, n := range c.Nationals {
		if n.Singular != n.Plural {
			x.add(row{country: c, form: event.FormDemonym, people: true}, n.Singular)
			x.add(row{country: c, form: event.FormDemonym, people: true, plural: true}, n.Plural)
		}
	}
}

// addPlace enters p. A seat of government and a capital stand for a country.
func (x *index) addPlace(p *place.Place, capitalOf *place.Country) {
	r := row{place: p, form: event.FormName}
	switch {
	case p.Office != "":
		r.country, r.form = place.ByCode(p.Country), event.FormMetonym
	case p.Kind == event.PlaceCity && capitalOf != nil && capitalOf.Alpha3 == p.Country:
		r.country = capitalOf
	}
	x.add(r, p.Name, p.Variants...)
}

// capitalsOf maps the names of capitals to the states whose governments sit
// there.
func capitalsOf() map[string]*place.Country {
	m := make(map[string]*place.Country)
	for c := range place.Countries() {
		if c.Status != place.Territory && c.Status != place.Former {
			for _, n := range c.Capitals {
				m[n] = c
			}
		}
	}
	return m
}
