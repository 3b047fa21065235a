package place_test

import (
	"fmt"
	"testing"

	"github.com/parley-news/parley/normalize/place"
)

func ExampleMembers() {
	n := 0
	for range place.Members("NATO", "2010-01-01") {
		n++
	}
	fmt.Println(n)
	for c := range place.Members("Alliance of Sahel States", "") {
		fmt.Println(c.Name)
	}
	// Output:
	// 28
	// Burkina Faso
	// Mali
	// Niger
}

// Who was in and who was out on a day.
func TestMembers(t *testing.T) {
	for _, test := range []struct {
		org, code, day string
		want           bool
	}{
		{"European Union", "GBR", "2020-01-31", true},
		{"European Union", "GBR", "2020-02-01", false},
		{"NATO", "FIN", "2023-04-03", false},
		{"NATO", "FIN", "2023-04-04", true},
		{"nato", "RUS", "", false},
		{"Warsaw Pact", "HUN", "1980-01-01", true},
		{"Warsaw Pact", "HUN", "", false},
		{"ECOWAS", "NER", "2025-02-01", false},
		{"BRICS", "ZAF", "2011", true},
		{"No Such Pact", "ZAF", "", false},
	} {
		got := false
		for c := range place.Members(test.org, test.day) {
			got = got || c.Alpha3 == test.code
		}
		if got != test.want {
			t.Errorf("%s in %s on %q: %v", test.code, test.org, test.day, got)
		}
	}
}

// The numbers of members are those that the organisations give themselves.
func TestNumberOfMembers(t *testing.T) {
	for _, c := range []struct {
		organisation, day string
		want              int
	}{
		{"NATO", "", 32}, {"NATO", "2024-03-06", 31}, {"NATO", "1949-04-03", 0}, {"North Atlantic Treaty Organization", "1990-01-01", 16},
		{"EU", "", 27}, {"European Union", "2020-01-31", 28}, {"EU", "2020-02-01", 27}, {"EEC", "1985-12-31", 10}, {"eurozone", "", 21}, {"Schengen", "", 29},
		{"AU", "", 55}, {"Commonwealth", "", 56}, {"OSCE", "", 57}, {"OIC", "", 57}, {"Council of Europe", "", 46}, {"Council of Europe", "2022-03-16", 47},
		{"OECD", "", 38}, {"Arab League", "", 22}, {"ASEAN", "", 11}, {"OPEC", "", 12}, {"OPEC+", "", 22}, {"ECOWAS", "", 12}, {"ECOWAS", "2024-12-31", 15},
		{"BRICS", "", 10}, {"SCO", "", 10}, {"CSTO", "", 6}, {"G7", "", 7}, {"G8", "2014-03-24", 8}, {"G8", "", 0}, {"GCC", "", 6}, {"Quad", "", 4},
		{"OAS", "", 34}, {"Pacific Islands Forum", "", 18}, {"CARICOM", "", 15}, {"Atlantis", "", 0},
	} {
		n := 0
		for range place.Members(c.organisation, c.day) {
			n++
		}
		if n != c.want {
			t.Errorf("%s on %q: %d members, want %d", c.organisation, c.day, n, c.want)
		}
	}
}

// Every row must name a known country and a known organisation, within whose time it
// lies.
func TestOrganisations(t *testing.T) {
	last := ""
	for o := range place.Organisations() {
		if place.OrganisationByName(o.Name) != o || o.Acronym != "" && place.OrganisationByName(o.Acronym) != o || o.Kind == "" || o.From == "" || o.Name <= last {
			t.Errorf("%+v", o)
		}
		last = o.Name
	}
	n := 0
	for c := range place.Countries() {
		for m := range c.Memberships() {
			n++
			o := place.OrganisationByName(m.Organisation)
			if o == nil || m.From != "" && m.From < o.From[:4] || m.Until != "" && m.Until[:4] < m.From[:4] || o.Until != "" && m.Until > o.Until {
				t.Errorf("%+v", m)
			}
		}
	}
	if n < 900 {
		t.Errorf("%d memberships", n)
	}
}
