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
	Lat, Lon   float32  // of a settlement in degrees, 0 when not known
	Variants   []string // other names in use
}

// Lookup yields the places that bear name, the one that news most often means
// first: capitals, then settlements by falling population.
func Lookup(name string) iter.Seq[*Place] {
	return func(yield func(*Place) bool) {
		t := tables()
		for k := range t.placeNames.Lookup(name).Rows() {
			if !yield(&t.places[k]) {
				return
			}
		}
	}
}

// First returns the first of the places that Lookup yields, or nil.
func First(name string) *Place {
	t := tables()
	if k := t.placeNames.Lookup(name).First(); k >= 0 {
		return &t.places[k]
	}
	return nil
}

// Places yields all places but countries.
func Places() iter.Seq[*Place] {
	return func(yield func(*Place) bool) {
		t := tables()
		for k := range t.places {
			if !yield(&t.places[k]) {
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
