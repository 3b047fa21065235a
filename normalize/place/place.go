package place

import (
	"iter"

	"github.com/parley-news/parley/event"
)

// Place is a settlement, a region, a water or a building.
type Place struct {
	Name       string
	Kind       event.PlaceKind
	Country    string   // alpha-3 code of the country it lies in, or ""
	Within     string   // name of the settlement that a building stands in, or ""
	Office     string   // what a seat stands for: "presidency", "parliament", ...; "" for a place that stands for nothing
	Capital    bool     // a capital or seat of government
	Population int      // of a settlement, 0 when not known
	Lat, Lon   float32  // in degrees, both 0 when not known
	Variants   []string // other names in use
	Refs       []string // identifiers elsewhere: "geonames:703448"
}

// Lookup yields the places that bear name, the one that news most often means
// first: capitals, then settlements by falling population.
func Lookup(name string) iter.Seq[*Place] {
	return func(yield func(*Place) bool) {
		for k := range placeNames().Lookup(name).Rows() {
			if !yield(&places()[k]) {
				return
			}
		}
	}
}

// First returns the first of the places that Lookup yields, or nil.
func First(name string) *Place {
	if k := placeNames().Lookup(name).First(); k >= 0 {
		return &places()[k]
	}
	return nil
}

// Places yields all places but countries.
func Places() iter.Seq[*Place] {
	return func(yield func(*Place) bool) {
		for k := range places() {
			if !yield(&places()[k]) {
				return
			}
		}
	}
}

// Seat returns the building, street or assembly of that name that stands for
// part of a government, or nil.
func Seat(name string) *Place {
	for p := range Lookup(name) {
		if p.Office != "" {
			return p
		}
	}
	return nil
}
