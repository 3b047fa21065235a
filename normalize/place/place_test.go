package place_test

import (
	"fmt"
	"testing"

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

// Every place must name a known country.
func TestPlaces(t *testing.T) {
	n := 0
	for p := range place.Places() {
		n++
		if p.Country != "" && place.ByCode(p.Country) == nil {
			t.Errorf("%s lies in the unknown %s", p.Name, p.Country)
		}
		if p.Kind == "" {
			t.Errorf("%s has no kind", p.Name)
		}
	}
	if n < 4000 {
		t.Errorf("only %d places", n)
	}
}

func TestAllocations(t *testing.T) {
	place.ByName("Turkey")
	if n := testing.AllocsPerRun(100, func() { place.ByName("Republic of Türkiye"); place.First("Kiev"); place.ByDemonym("Turks") }); n != 0 {
		t.Errorf("look-ups allocate %v times", n)
	}
}

func BenchmarkByName(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		place.ByName("Saudi Arabia")
	}
}
