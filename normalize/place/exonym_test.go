package place_test

import (
	"fmt"
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

// Every country of the file exists, and no name is its own other.
func TestExonyms(t *testing.T) {
	for c := range place.Countries() {
		for e := range place.OtherNames(c.Name) {
			if e.Name == e.Place || e.Country != "" && place.ByCode(e.Country) == nil {
				t.Errorf("%+v", e)
			}
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
