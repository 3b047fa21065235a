package actor

import (
	"iter"
	"strings"

	"github.com/parley-news/parley/normalize/name"
)

// Entry is a known actor.
type Entry struct {
	Name     string      // the customary English name
	Kind     Kind        //
	Gender   name.Gender // of a person, when known
	Country  string      // ISO 3166-1 alpha-3 of an organisation; a person's stands in Offices
	Sectors  []string    // PLOVER sectors of an organisation
	Variants []string    // other names, spellings and acronyms
	Offices  []Office    // of a person, the latest first
	Refs     []string    // identifiers elsewhere: "wikidata:Q7747"
}

// Kind is what an Entry is.
type Kind string

const (
	Person       Kind = "person"
	Organisation Kind = "organisation"
	ArmedGroup   Kind = "armed_group"
	People       Kind = "people"     // an ethnic or religious community
	Medium       Kind = "medium"     // a newspaper, an agency, a broadcaster
	Government   Kind = "government" // a state, in a user's own table: the built-in ones are in package place
)

// known reports whether k is one of the kinds.
func (k Kind) known() bool {
	switch k {
	case Person, Organisation, ArmedGroup, People, Medium, Government:
		return true
	}
	return false
}

// Office is a function that a person holds or held.
type Office struct {
	Country string // ISO 3166-1 alpha-3, or the name of an organisation
	Title   string // "president", in small letters
	Sector  string // PLOVER sector
	From    string // ISO date, as exact as known: "2012-05-07", "1999"; "" when not known
	To      string // the like; "" when in office or not known
}

// Holds reports whether the office is held on day, an ISO date. Days of which
// only the month or the year is known count to their ends. An empty day asks
// nothing: the answer is true.
func (o Office) Holds(day string) bool {
	return day == "" || (o.From == "" || !before(day, o.From)) && (o.To == "" || !before(o.To, day))
}

// before reports whether a lies before b as far as both are known.
func before(a, b string) bool {
	n := min(len(a), len(b))
	return a[:n] < b[:n]
}

// Office returns the office that e holds on day, an ISO date; without one that
// held then, the latest that began before; else the first. The zero Office
// means that none is known.
func (e *Entry) Office(day string) Office {
	for _, o := range e.Offices {
		if o.Holds(day) {
			return o
		}
	}
	for _, o := range e.Offices {
		if o.From == "" || !before(day, o.From) {
			return o
		}
	}
	if len(e.Offices) > 0 {
		return e.Offices[len(e.Offices)-1]
	}
	return Office{}
}

// Since is the beginning of the earliest office of e, an ISO date, or "".
func (e *Entry) Since() string {
	first := ""
	for _, o := range e.Offices {
		if o.From != "" && (first == "" || o.From < first) {
			first = o.From
		}
	}
	return first
}

// Lookup yields the entries of a name.
func Lookup(name string) iter.Seq[*Entry] {
	return func(yield func(*Entry) bool) {
		for k := range names().Lookup(name).Rows() {
			if !yield(&entries()[k]) {
				return
			}
		}
	}
}

// First returns the first of the entries that Lookup yields, or nil.
func First(name string) *Entry {
	if k := names().Lookup(name).First(); k >= 0 {
		return &entries()[k]
	}
	return nil
}

// Entries yields all entries but those that only Official knows.
func Entries() iter.Seq[*Entry] {
	return func(yield func(*Entry) bool) {
		for k := range entries() {
			if !yield(&entries()[k]) {
				return
			}
		}
	}
}

// parseOffices reads "RUS:president:GOV:2012-05-07:;...".
func parseOffices(fields []string) []Office {
	var out []Office
	for _, f := range fields {
		var o Office
		for _, part := range []*string{&o.Country, &o.Title, &o.Sector, &o.From, &o.To} {
			*part, f, _ = strings.Cut(f, ":")
		}
		out = append(out, o)
	}
	return out
}
