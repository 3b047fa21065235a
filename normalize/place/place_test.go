package place_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/normalize/place"
)

func ExampleByName() {
	for _, n := range []string{"Türkiye", "Ivory Coast", "U.S.", "USSR", "Burma", "Kingdom of Saudi Arabia"} {
		c := place.ByName(n)
		fmt.Println(n, "=", c.Name, c.Alpha3, c.Status)
	}
	// Output:
	// Türkiye = Turkey TUR state
	// Ivory Coast = Ivory Coast CIV state
	// U.S. = United States USA state
	// USSR = Soviet Union SUN former
	// Burma = Myanmar MMR state
	// Kingdom of Saudi Arabia = Saudi Arabia SAU state
}

func ExampleLookup() {
	for _, n := range []string{"Kiev", "Dolmabahçe", "Bosporus"} {
		p := place.First(n)
		fmt.Printf("%s = %s, %s in %s\n", n, p.Name, p.Kind, p.Country)
	}
	// Output:
	// Kiev = Kyiv, city in UKR
	// Dolmabahçe = Dolmabahce Palace, facility in TUR
	// Bosporus = Bosphorus, water in TUR
}

func TestByDemonym(t *testing.T) {
	for word, want := range map[string]string{
		"Russian": "RUS", "Turks": "TUR", "Dutch": "NLD", "Frenchmen": "FRA", "north korean": "PRK", "Nigerien": "NER", "Nigerian": "NGA",
	} {
		if c := place.ByDemonym(word); c == nil || c.Alpha3 != want {
			t.Errorf("ByDemonym(%q) = %v, want %s", word, c, want)
		}
	}
	for _, word := range []string{"Russia", "", "polish off", "Danishes"} {
		if c := place.ByDemonym(word); c != nil {
			t.Errorf("ByDemonym(%q) = %s", word, c.Alpha3)
		}
	}
}

// Every related code must exist, every state has a capital, and no code stands
// twice.
func TestCountries(t *testing.T) {
	states := 0
	seen := map[string]bool{}
	for c := range place.Countries() {
		if seen[c.Alpha3] {
			t.Errorf("%s stands twice", c.Alpha3)
		}
		seen[c.Alpha3] = true
		if c.Status == place.State {
			states++
			if len(c.Capitals) == 0 || c.Alpha2 == "" || c.M49 == "" {
				t.Errorf("%s lacks capital or code", c.Name)
			}
		}
		for _, r := range c.Related {
			if place.ByCode(r) == nil {
				t.Errorf("%s is related to the unknown %s", c.Name, r)
			}
		}
		if place.ByCode(c.Alpha3) != c {
			t.Errorf("ByCode(%s) is another", c.Alpha3)
		}
	}
	if states != 193 {
		t.Errorf("%d states, the United Nations have 193 members", states)
	}
}

// Every place must name a known country, and lie on the globe.
func TestPlaces(t *testing.T) {
	n, located := 0, 0
	for p := range place.Places() {
		n++
		if p.Country != "" && place.ByCode(p.Country) == nil {
			t.Errorf("%s lies in the unknown %s", p.Name, p.Country)
		}
		if p.Kind == "" {
			t.Errorf("%s has no kind", p.Name)
		}
		if p.Lat < -90 || p.Lat > 90 || p.Lon < -180 || p.Lon > 180 {
			t.Errorf("%s lies at %v, %v", p.Name, p.Lat, p.Lon)
		}
		if p.Lat != 0 || p.Lon != 0 {
			located++
		}
		if slices.Contains(p.Variants, p.Name) || slices.Contains(p.Variants, "") {
			t.Errorf("%s: variants %q", p.Name, p.Variants)
		}
	}
	if n < 10000 || located < n-20 {
		t.Errorf("%d places, %d located", n, located)
	}
}

// Sites that news of wars and talks names must be found under several names, with the
// kind and the whereabouts.
func TestSites(t *testing.T) {
	for _, c := range []struct {
		name, want, country string
		kind                event.PlaceKind
		lat, lon            float32
	}{
		{"Dolmabahçe", "Dolmabahce Palace", "TUR", event.PlaceFacility, 41, 29},
		{"Çırağan Palace", "Ciragan Palace", "TUR", event.PlaceFacility, 41, 29},
		{"Khmeimim", "Hmeimim", "SYR", event.PlaceFacility, 35.4, 35.9},
		{"Erez crossing", "Beit Hanoun crossing", "ISR", event.PlaceFacility, 31.5, 34.5},
		{"Snake Island", "Zmiinyi Island", "UKR", event.PlaceRegion, 45.3, 30.2},
		{"Kerch Bridge", "Crimean Bridge", "RUS", event.PlaceFacility, 45.3, 36.5},
		{"Fordo", "Fordow", "IRN", event.PlaceFacility, 34.9, 51},
		{"GERD", "Grand Ethiopian Renaissance Dam", "ETH", event.PlaceFacility, 11.2, 35.1},
		{"Ayungin Shoal", "Second Thomas Shoal", "", event.PlaceRegion, 9.7, 115.9},
		{"Kharkiv region", "Kharkiv Oblast", "UKR", event.PlaceRegion, 49.6, 36.4},
		{"Nangarhar Province", "Nangarhar", "AFG", event.PlaceRegion, 34, 70},
		{"Van Province", "Van Province", "TUR", event.PlaceRegion, 38.5, 43},
		{"Pokrovsk", "Pokrovsk", "UKR", event.PlaceCity, 48.3, 37.2},
		{"Malacca Strait", "Strait of Malacca", "", event.PlaceWater, 3, 100.5},
	} {
		p := place.First(c.name)
		if p == nil || p.Name != c.want || p.Country != c.country || p.Kind != c.kind || far(p.Lat, c.lat) || far(p.Lon, c.lon) {
			t.Errorf("%s: %+v", c.name, p)
		}
	}
}

// far reports whether two degrees differ by more than one.
func far(a, b float32) bool { return a-b > 1 || b-a > 1 }

// A word is no place, and a name that several places bear means the best known first.
func TestLookup(t *testing.T) {
	for _, name := range []string{"", "the", "Muse", "Freedom House", "Blue Line"} {
		if p := place.First(name); p != nil {
			t.Errorf("%q is %+v", name, p)
		}
	}
	for name, want := range map[string]string{"Tripoli": "LBY", "Kandahar": "AFG", "Alexandria": "EGY", "Tver": "RUS"} {
		if p := place.First(name); p == nil || p.Country != want {
			t.Errorf("%s is %+v", name, p)
		}
	}
	prominent := map[*place.Place]bool{}
	for p := range place.Prominent() {
		prominent[p] = true
	}
	if !prominent[place.First("Kyiv")] || prominent[place.First("Kuopio")] {
		t.Error("prominent places are others")
	}
}

func TestAllocations(t *testing.T) {
	place.ByName("Turkey")
	if n := testing.AllocsPerRun(100, func() { place.ByName("Republic of Türkiye"); place.First("Kiev"); place.ByDemonym("Turks") }); n != 0 {
		t.Errorf("look-ups allocate %v times", n)
	}
}

func BenchmarkFirst(b *testing.B) {
	for _, name := range []string{"Kiev", "Dolmabahçe Palace", "Atlantis"} {
		b.Run(name, func(b *testing.B) {
			place.First(name)
			b.ReportAllocs()
			for b.Loop() {
				place.First(name)
			}
		})
	}
}

func BenchmarkByName(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		place.ByName("Saudi Arabia")
	}
}
