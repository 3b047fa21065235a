package place_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/parley-news/parley/normalize/place"
)

func ExampleMetonyms() {
	for _, name := range []string{"Kiev", "Kremlin", "Brussels", "Lyubertsy"} {
		for m := range place.Metonyms(name) {
			fmt.Println(name, "may be", m.Of, m.Country+m.Organisation)
		}
	}
	// Output:
	// Kiev may be government UKR
	// Kremlin may be presidency RUS
	// Brussels may be government BEL
	// Brussels may be body European Union
	// Brussels may be body NATO
}

// Offices, capitals by any of their names, and seats of organisations must be told
// apart; a city that is none of these stands for nothing.
func TestMetonyms(t *testing.T) {
	for name, want := range map[string][]place.Metonym{
		"Élysée":         {{Of: place.Presidency, Country: "FRA"}},
		"Foggy Bottom":   {{Of: place.ForeignMinistry, Country: "USA"}},
		"Farnesina":      {{Of: place.ForeignMinistry, Country: "ITA"}},
		"Rideau Hall":    {{Of: place.Crown, Country: "CAN"}},
		"Zhongnanhai":    {{Of: place.Government, Country: "CHN"}},
		"Peking":         {{Of: place.Government, Country: "CHN"}, {Of: place.Body, Organisation: "SCO"}},
		"Riga":           {{Of: place.Government, Country: "LVA"}},
		"Turtle Bay":     {{Of: place.Body, Organisation: "United Nations"}},
		"Langley":        {{Of: place.Body, Organisation: "CIA"}},
		"Gaza":           {{Of: place.Body, Organisation: "Hamas"}},
		"Rostov-on-Don":  nil,
		"Bonn":           nil, // the seat of a former state
		"":               nil,
		"Bankova Street": {{Of: place.Presidency, Country: "UKR"}},
	} {
		if got := slices.Collect(place.Metonyms(name)); !slices.Equal(got, want) {
			t.Errorf("%s: %+v, want %+v", name, got, want)
		}
	}
}

// Every state of today must have a capital that stands for its government.
func TestCapitals(t *testing.T) {
	for c := range place.Countries() {
		if c.Status != place.State {
			continue
		}
		of := place.Metonym{Of: place.Government, Country: c.Alpha3}
		if !slices.Contains(slices.Collect(place.Metonyms(c.Capitals[0])), of) {
			t.Errorf("%s does not stand for %s", c.Capitals[0], c.Name)
		}
	}
}
