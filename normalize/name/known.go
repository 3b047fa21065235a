package name

import (
	"iter"

	"github.com/parley-news/parley/normalize/place"
)

// acquaintance says what is known of two names of places.
type acquaintance int8

const (
	strangers acquaintance = iota // one is not known
	onePlace                      // they name the same place, or may
	twoPlaces                     // both are known and are none together
)

// acquainted compares two names by the countries, cities and other places that they
// are names of.
func acquainted(a, b string) acquaintance {
	found := strangers
	for _, compare := range [...]func(a, b string) acquaintance{sameCountry, sameCity, samePlace} {
		switch compare(a, b) {
		case onePlace:
			return onePlace
		case twoPlaces:
			found = twoPlaces
		}
	}
	return found
}

func sameCountry(a, b string) acquaintance { return meet(place.Candidates(a), place.Candidates(b)) }

func sameCity(a, b string) acquaintance { return meet(place.EnglishCities(a), place.EnglishCities(b)) }

func samePlace(a, b string) acquaintance { return meet(place.Lookup(a), place.Lookup(b)) }

// meet compares what two names may mean.
func meet[T comparable](a, b iter.Seq[T]) acquaintance {
	found := strangers
	for x := range a {
		for y := range b {
			if x == y {
				return onePlace
			}
			found = twoPlaces
		}
	}
	return found
}
