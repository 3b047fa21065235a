package actor_test

import (
	"fmt"
	"testing"

	"github.com/parley-news/parley/normalize/actor"
	"github.com/parley-news/parley/normalize/place"
)

func ExampleFirst() {
	e := actor.First("Hizbollah")
	fmt.Println(e.Name, e.Kind, e.Country)
	e = actor.First("tsai ing-wen")
	for _, day := range []string{"2017-03-01", "2025-03-01"} {
		fmt.Println(e.Office(day).Title, e.Office(day).Holds(day))
	}
	// Output:
	// Hezbollah armed_group LBN
	// president true
	// president false
}

func ExampleLookup() {
	for e := range actor.Lookup("bosniak") {
		fmt.Println(e.Name, e.Kind)
	}
	// Output:
	// Bosniaks people
	// Bosnian Muslims organisation
}

func ExampleOfficial() {
	e := actor.Official("Lindiwe Benedicta Hendricks")
	fmt.Println(e.Name, e.Offices[0].Country, e.Offices[0].Sector, e.Offices[0].From)
	fmt.Println(actor.Official("Lindiwe Benedicta"))
	// Output:
	// Lindiwe Benedicta Hendricks ZAF GOV 2006-04
	// <nil>
}

// Every country and organisation that an entry names must exist.
func TestEntries(t *testing.T) {
	n := 0
	for e := range actor.Entries() {
		n++
		if e.Country != "" && place.ByCode(e.Country) == nil {
			t.Errorf("%s belongs to the unknown %s", e.Name, e.Country)
		}
		for _, o := range e.Offices {
			if place.ByCode(o.Country) == nil && actor.First(o.Country) == nil {
				t.Errorf("%s holds an office of the unknown %q", e.Name, o.Country)
			}
			if o.Title == "" || o.From > o.To && o.To != "" {
				t.Errorf("%s: %+v", e.Name, o)
			}
		}
	}
	if n < 5000 {
		t.Errorf("only %d entries", n)
	}
}

func TestHolds(t *testing.T) {
	o := actor.Office{From: "1999-05", To: "2003"}
	for day, want := range map[string]bool{"": true, "1999-04-30": false, "1999-05-01": true, "2003-12-31": true, "2004-01-01": false} {
		if o.Holds(day) != want {
			t.Errorf("Holds(%q) = %v", day, !want)
		}
	}
}
