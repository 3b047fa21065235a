package place

import (
	"iter"
	"strings"
)

// Country is a state, a territory or an entity that is treated like one.
type Country struct {
	Alpha3     string   // ISO 3166-1 alpha-3, or a private code that starts with X
	Alpha2     string   // ISO 3166-1 alpha-2, or ""
	M49        string   // the UN's numeric code, or ""
	FIPS       string   // FIPS 10-4 code, as GeoNames and GDELT know it, or ""
	CAMEO      string   // code in CAMEO and PLOVER: mostly Alpha3
	Codes      []string // former and private codes that are in use: UK, EL, ROM, ZAR
	Status     Status   // what kind of entity it is
	Name       string   // the name that English-language news uses
	Official   string   // the official name, or "" when it is Name
	Adjectives []string // "Turkish"
	Nationals  []Demonym
	Capitals   []string // the first is the seat of government or the official capital
	Variants   []string // other names in use
	From       string   // ISO date, month or year from which the state exists: its independence, foundation or union; "" for old ones
	Until      string   // ISO date of the end of a former state
	Related    []string // alpha-3 codes: the successors of a former state, the state that a territory belongs to
}

// Demonym is what one and what several of a people are called.
type Demonym struct{ Singular, Plural string }

// Status says what kind of entity a Country is.
type Status string

const (
	State      Status = "state"      // a member of the United Nations
	Observer   Status = "observer"   // an observer state at the United Nations
	Associated Status = "associated" // a state in free association with another
	Territory  Status = "territory"  // part of, or dependent on, another state
	Disputed   Status = "disputed"   // a part of the states recognize it
	Former     Status = "former"     // a state that is no more
)

// ByName returns the country that name customarily means, or nil.
func ByName(name string) *Country { return country(tables().names.Lookup(name).First()) }

// Named yields every country that bears name: two for "Congo".
func Named(name string) iter.Seq[*Country] {
	return func(yield func(*Country) bool) {
		for k := range tables().names.Lookup(name).Rows() {
			if !yield(country(k)) {
				return
			}
		}
	}
}

// ByCode returns the country with an ISO 3166-1 alpha-3 or alpha-2 code, in
// capitals, or with a former or private code such as UK, SU, ROM or KSV, or nil. A
// code that a former and a present state share means the present one. For FIPS 10-4,
// whose codes mean other countries than those of ISO, see ByFIPS.
func ByCode(code string) *Country {
	k, ok := tables().codes[code]
	if !ok {
		return nil
	}
	return country(int(k))
}

// ByFIPS returns the country with a FIPS 10-4 code, in capitals, or nil: CH is China
// there, and SZ Switzerland.
func ByFIPS(code string) *Country {
	k, ok := tables().fips[code]
	if !ok {
		return nil
	}
	return country(int(k))
}

// ByM49 returns the country with a numeric code of the UN, which ISO 3166-1 has too,
// in three digits, or nil.
func ByM49(code string) *Country {
	k, ok := tables().m49[code]
	if !ok {
		return nil
	}
	return country(int(k))
}

// ByDemonym returns the country that an adjective or the name of a people
// customarily means, or nil.
func ByDemonym(word string) *Country { return country(tables().demonyms.Lookup(word).First()) }

// ByCombining returns the country of a form that stands before a hyphen, with a
// capital, as "Franco" in Franco-German, or nil.
func ByCombining(form string) *Country { return ByCode(tables().combining[form]) }

// Countries yields all countries by rising alpha-3 code.
func Countries() iter.Seq[*Country] {
	return func(yield func(*Country) bool) {
		for k := range tables().countries {
			if !yield(country(k)) {
				return
			}
		}
	}
}

// country is the country in row k, or nil for a negative row.
func country(k int) *Country {
	if k < 0 {
		return nil
	}
	return &tables().countries[k]
}

// parseDemonyms reads "Turk=Turks;...".
func parseDemonyms(fields []string) []Demonym {
	var out []Demonym
	for _, f := range fields {
		if one, many, ok := strings.Cut(f, "="); ok {
			out = append(out, Demonym{one, many})
		}
	}
	return out
}
