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
	Office     Office   // what a seat stands for; "" for a place that stands for nothing
	Capital    bool     // a capital or seat of government
	Population int      // of a settlement, 0 when not known
	Lat, Lon   float32  // in degrees, both 0 when not known
	Variants   []string // other names in use
	Refs       []string // identifiers elsewhere: "geonames:703448"
}

// Lookup yields the places that bear name, the one that news most often means first:
// buildings, regions and waters that news names, then capitals, then settlements by
// falling population; behind them further regions and settlements.
func Lookup(name string) iter.Seq[*Place] {
	return func(yield func(*Place) bool) {
		for k := range placeNames().Lookup(name).Rows() {
			if !yield(data.place(k)) {
				return
			}
		}
	}
}

// First returns the first of the places that Lookup yields, or nil.
func First(name string) *Place {
	if k := placeNames().Lookup(name).First(); k >= 0 {
		return data.place(k)
	}
	return nil
}

// Places yields all places but countries: the Prominent ones, then further regions, and
// settlements of 100,000 people and seats of first-level divisions.
func Places() iter.Seq[*Place] {
	return func(yield func(*Place) bool) {
		placeNames()
		for k := range len(data.prominent) + len(data.further) {
			if !yield(data.place(k)) {
				return
			}
		}
	}
}

// Prominent yields the places that news of the world names and that their names alone
// mean, in most texts: those that extraction knows.
func Prominent() iter.Seq[*Place] {
	return func(yield func(*Place) bool) {
		for k := range prominent() {
			if !yield(&data.prominent[k]) {
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
