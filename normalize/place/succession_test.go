package place_test

import (
	"fmt"
	"testing"

	"github.com/parley-news/parley/normalize/place"
)

func ExampleCountry_Successors() {
	for s := range place.ByName("Czechoslovakia").Successors() {
		fmt.Println(place.ByCode(s.To).Name, s.Day, s.How)
	}
	for s := range place.ByName("Kosovo").Predecessors() {
		fmt.Println(place.ByCode(s.From).Name, s.Day, s.How)
	}
	// Output:
	// Czech Republic 1993-01-01 dissolution
	// Slovakia 1993-01-01 dissolution
	// Serbia 2008-02-17 secession
}

// Every row must name known states, and every former state must have come to
// something.
func TestSuccessions(t *testing.T) {
	went := map[string]bool{}
	for s := range place.Successions() {
		went[s.From] = true
		if place.ByCode(s.From) == nil || place.ByCode(s.To) == nil || len(s.Day) != len("2006-01-02") || s.How == "" {
			t.Errorf("%+v", s)
		}
		if to := place.ByCode(s.To); s.How == place.Secession && to.From != "" && to.From > s.Day {
			t.Errorf("%s left on %s, before it began on %s", to.Name, s.Day, to.From)
		}
	}
	for c := range place.Countries() {
		if c.Status == place.Former && !went[c.Alpha3] {
			t.Errorf("%s has no successor", c.Name)
		}
	}
}
