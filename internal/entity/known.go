package entity

import (
	"slices"
	"strings"
	"sync"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/gazetteer"
	"github.com/parley-news/parley/normalize/actor"
	"github.com/parley-news/parley/normalize/name"
	"github.com/parley-news/parley/normalize/place"
)

// row is what one known name may mean; one of the pointers is set. For a name
// that may stand for a government, as a capital's, both place and country are;
// for one that stands for an organisation, place and actor.
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
	// titled holds office and surname of known persons together: "vice
	// president harris".
	titled gazetteer.Table
	// spelt holds countries and persons by the key of the name.
	spelt gazetteer.Table
}

var shared struct {
	once  sync.Once
	index index
}

// known builds the index of what is built in once.
func known() *index {
	shared.once.Do(func() { shared.index.build(nil, nil) })
	return &shared.index
}

// build fills the index. Of rows with one name the first counts, so a user's own
// actors come before countries, these before actors, and these before places, the
// user's own first.
func (x *index) build(own *actor.Table, land *place.Table) {
	x.table.Grow(24000)
	x.titled.Grow(6000)
	x.spelt.Grow(3000)
	for e := range own.Own() {
		x.addActor(e)
	}
	for c := range place.Countries() {
		x.addCountry(c)
	}
	for c := range place.Countries() {
		if k := x.table.Lookup(c.Name).First(); k >= 0 && x.rows[k].country == c {
			for _, form := range [...]string{"Republic of ", "Kingdom of ", "State of ", "Sultanate of ", "Islamic Republic of "} {
				x.table.Add(form+c.Name, k)
			}
		}
	}
	x.addUndivided()
	for e := range actor.Entries() {
		x.addActor(e)
	}
	capitals := capitalsOf()
	for p := range land.Own() {
		x.addPlace(p, capitals[p.Name])
	}
	for p := range place.Prominent() {
		x.addPlace(p, capitals[p.Name])
	}
}

// add enters r under a name and its variants.
func (x *index) add(r row, name string, variants ...string) {
	k := len(x.rows)
	x.rows = append(x.rows, r)
	x.table.Add(withoutArticle(name), k)
	for _, v := range variants {
		x.table.Add(withoutArticle(v), k)
	}
}

// addActor enters e. A Government of a user's own table is the country that the
// built-in tables have.
func (x *index) addActor(e *actor.Entry) {
	if e.Kind == actor.Government {
		if c := place.ByCode(e.Country); c != nil {
			x.add(row{country: c, form: event.FormName}, e.Name, e.Variants...)
		}
		return
	}
	x.add(row{actor: e, form: event.FormName}, e.Name, e.Variants...)
	if e.Kind != actor.Person {
		return
	}
	k := len(x.rows) - 1
	x.addTitled(e, k)
	x.spelt.Add(name.Key(e.Name), k)
	if strings.Contains(e.Name, " al-") {
		x.table.Add(strings.Replace(e.Name, " al-", " el-", 1), k)
		x.table.Add(strings.Replace(e.Name, " al-", " ", 1), k)
	}
}

// withoutArticle is a name without its article, unless only a common word is left: "The
// Valley".
func withoutArticle(name string) string {
	short := strings.TrimPrefix(strings.TrimPrefix(name, "the "), "The ")
	if short != name && cueOf(short).kind == "region" {
		return name
	}
	return short
}

// addCountry enters the names of c, its adjectives and its people.
func (x *index) addCountry(c *place.Country) {
	x.add(row{country: c, form: event.FormName}, c.Name, append([]string{c.Official}, c.Variants...)...)
	x.spelt.Add(name.Key(c.Name), len(x.rows)-1)
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

// addUndivided enters the names of Korea, which no state bears alone.
func (x *index) addUndivided() {
	c := place.ByCode("KOR")
	x.add(row{country: c, form: event.FormName}, "Korea")
	x.add(row{country: c, form: event.FormDemonym}, "Korean")
	x.add(row{country: c, form: event.FormDemonym, people: true, plural: true}, "Koreans")
}

// addTitled enters the offices of e, and the plain words for them, with the
// surname.
func (x *index) addTitled(e *actor.Entry, k int) {
	for _, surname := range surnamesOf(e.Name) {
		for _, o := range e.Offices {
			if o.Title == "" {
				continue
			}
			x.addOffice(o.Title, surname, k)
			if short, _, ok := strings.Cut(o.Title, " of "); ok {
				x.addOffice(short, surname, k)
			} else if i := strings.LastIndexByte(o.Title, ' '); i > 0 && !strings.HasSuffix(o.Title, "president") {
				x.addOffice(o.Title[i+1:], surname, k)
			}
		}
	}
}

// addOffice enters an office with a surname, in both spellings of its words.
func (x *index) addOffice(office, surname string, k int) {
	x.titled.Add(office+" "+surname, k)
	for _, pair := range [...][2]string{{"adviser", "advisor"}, {"defense", "defence"}, {"defence", "defense"}, {"labor ", "labour "}, {"labour", "labor"}} {
		if strings.Contains(office, pair[0]) {
			x.titled.Add(strings.Replace(office, pair[0], pair[1], 1)+" "+surname, k)
		}
	}
}

// surnamesOf is what may stand for a person behind an office: the last word, the
// same without an article, and the first word of an East Asian name.
func surnamesOf(full string) []string {
	last := full[strings.LastIndexByte(full, ' ')+1:]
	first, _, ok := strings.Cut(full, " ")
	given, hyphen, _ := strings.Cut(last, "-")
	switch {
	case ok && name.Eastern(first):
		return []string{first}
	case given == "al" || given == "el":
		return []string{last, hyphen}
	case ok && hyphen != "" && hyphen[0] >= 'a':
		return []string{first} // "Lee Myung-bak"
	}
	return []string{last}
}

// addPlace enters p. A seat of government and a capital stand for a country.
func (x *index) addPlace(p *place.Place, capitalOf *place.Country) {
	r := row{place: p, form: event.FormName}
	switch {
	case p.Office != "":
		r.country, r.form = place.ByCode(p.Country), event.FormMetonym
	case p.Kind == event.PlaceCity && p.Name == "Brussels":
		r.actor = x.actor("European Union") // more often than Belgium
	case p.Kind == event.PlaceCity && capitalOf != nil && (capitalOf.Alpha3 == p.Country || slices.Contains(capitalOf.Related, p.Country)):
		r.country = capitalOf
	}
	x.add(r, p.Name, p.Variants...)
}

// place is the first place of that name, or nil.
func (x *index) place(name string) *place.Place {
	for k := range x.table.Lookup(name).Rows() {
		if p := x.rows[k].place; p != nil {
			return p
		}
	}
	return nil
}

// actor is the first organisation of that name, or nil.
func (x *index) actor(name string) *actor.Entry {
	for k := range x.table.Lookup(name).Rows() {
		if e := x.rows[k].actor; e != nil && e.Kind != actor.Person {
			return e
		}
	}
	return nil
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
	for c := range place.Countries() {
		if c.Status == place.Former {
			for _, n := range c.Capitals {
				if m[n] == nil {
					m[n] = c
				}
			}
		}
	}
	return m
}
