package place_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/parley-news/parley/normalize/place"
)

func ExampleExonyms() {
	for _, name := range []string{"Kiev", "ARTEMIVSK", "Nur Sultan", "Türkiye", "Burma", "Arabian Gulf"} {
		for e := range place.Exonyms(name) {
			fmt.Printf("%s is %s for %s (%s/%s)\n", e.Name, e.Status, e.Place, e.From, e.Until)
		}
	}
	// Output:
	// Kiev is deprecated for Kyiv (/2019)
	// Artemivsk is former for Bakhmut (1924/2016-02-04)
	// Nur-Sultan is former for Astana (2019-03-23/2022-09-17)
	// Türkiye is official for Turkey (2022-06-01/)
	// Burma is former for Myanmar (1948-01-04/1989-06-18)
	// Arabian Gulf is disputed for Persian Gulf (/)
}

func ExampleOtherNames() {
	for e := range place.OtherNames("Saint Petersburg") {
		fmt.Println(e.Name, e.UsedOn("1990-05-01"))
	}
	// Output:
	// Leningrad true
	// Petrograd false
}

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

// Every country of the files exists, every date is one, and no name is its own other.
func TestExonymsAndMembers(t *testing.T) {
	n := 0
	for _, org := range place.Organisations() {
		for c := range place.Members(org, "") {
			if c == nil {
				t.Errorf("%s has an unknown member", org)
			}
			n++
		}
	}
	if n < 600 {
		t.Errorf("only %d members", n)
	}
	if !slices.IsSorted(place.Organisations()) {
		t.Error("organisations are not sorted")
	}
	for c := range place.Countries() {
		for m := range c.Memberships() {
			if m.Until != "" && m.From != "" && m.Until < m.From[:min(len(m.From), len(m.Until))] {
				t.Errorf("%+v", m)
			}
		}
		for e := range place.OtherNames(c.Name) {
			if e.Name == e.Place || e.Country != "" && place.ByCode(e.Country) == nil {
				t.Errorf("%+v", e)
			}
		}
	}
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

// Codes of different systems mean different countries.
func TestCodes(t *testing.T) {
	for code, want := range map[string]string{"UK": "GBR", "EL": "GRC", "ROM": "ROU", "ZAR": "COD", "KSV": "XKX", "TMP": "TLS", "SU": "SUN", "CH": "CHE", "USR": "SUN", "ZZZ": ""} {
		if got := place.ByCode(code); (got == nil) != (want == "") || got != nil && got.Alpha3 != want {
			t.Errorf("ByCode(%s) = %v", code, got)
		}
	}
	for code, want := range map[string]string{"CH": "CHN", "SZ": "CHE", "GM": "DEU", "RS": "RUS", "UP": "UKR", "": ""} {
		if got := place.ByFIPS(code); (got == nil) != (want == "") || got != nil && got.Alpha3 != want {
			t.Errorf("ByFIPS(%s) = %v", code, got)
		}
	}
	if c := place.ByM49("804"); c == nil || c.Alpha3 != "UKR" || c.FIPS != "UP" || c.CAMEO != "UKR" || place.ByM49("999") != nil {
		t.Error(c)
	}
}

// A place is found under its other names, and a name of its own goes first.
func TestLookupByExonym(t *testing.T) {
	for name, want := range map[string]string{"Leningrad": "St. Petersburg", "Artemivsk": "Bakhmut", "Rangoon": "Yangon", "Saigon": "Ho Chi Minh City"} {
		if p := place.First(name); p == nil || p.Name != want {
			t.Errorf("%s: %+v", name, p)
		}
	}
}
