package place_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/normalize/place"
)

// geonames is a line of a dump with the fields that are read.
func geonames(id, name, alternates, lat, lon, class, code, country, people string) string {
	return strings.Join([]string{id, name, name, alternates, lat, lon, class, code, country, "", "", "", "", "", people, "", "", "Etc/UTC", "2026-01-01"}, "\t")
}

func ExampleReadGeoNames() {
	dump := geonames("1", "Novy Primer", "New Example,Новый Пример", "48.1", "37.5", "P", "PPL", "UA", "812") + "\n" +
		geonames("2", "Nowhere", "", "148.1", "37.5", "P", "PPL", "UA", "") + "\n" +
		geonames("3", "Example Bridge", "", "48.2", "37.6", "S", "BDG", "UA", "")
	table, faults := place.Collect(place.ReadGeoNames(strings.NewReader(dump)))
	fmt.Println(faults)
	p := table.First("новый пример")
	fmt.Println(p.Name, p.Kind, p.Country, p.Population, p.Lat, p.Refs)
	fmt.Println(table.First("Example Bridge").Kind, table.First("Kyiv").Name)
	// Output:
	// [line 2, column 20: "148.1" is no number of degrees]
	// Novy Primer city UKR 812 48.1 [geonames:1]
	// facility Kyiv
}

// Classes of features become kinds.
func TestGeoNamesKinds(t *testing.T) {
	for code, want := range map[string]event.PlaceKind{
		"P PPLC": event.PlaceCity, "A ADM1": event.PlaceRegion, "A PCLI": event.PlaceCountry, "H STRT": event.PlaceWater,
		"L CONT": event.PlaceContinent, "S AIRP": event.PlaceFacility, "T ISL": event.PlaceRegion,
	} {
		class, feature, _ := strings.Cut(code, " ")
		for p, err := range place.ReadGeoNames(strings.NewReader(geonames("1", "A", "A,B,,B", "0", "0", class, feature, "XX", ""))) {
			if err != nil || p.Kind != want || p.Capital != (feature == "PPLC") || len(p.Variants) != 1 || p.Country != "" {
				t.Errorf("%s: %+v, %v", code, p, err)
			}
		}
	}
}

func FuzzReadGeoNames(f *testing.F) {
	f.Add(geonames("1", "A", "B,C", "1", "-2", "P", "PPL", "DE", "5") + "\nx\ty\n")
	f.Add(geonames("", "", "", "NaN", "1e99", "", "", "", "-5"))
	f.Fuzz(func(t *testing.T, text string) {
		count := strings.Count(text, "\n") + 1
		for p, err := range place.ReadGeoNames(strings.NewReader(text)) {
			fault := (*place.LineError)(nil)
			switch {
			case err == nil && (p.Name == "" || p.Lat != p.Lat || p.Lat > 90 || p.Population < 0):
				t.Fatalf("%+v", p)
			case err != nil && (!errors.As(err, &fault) || fault.Line < 1 || fault.Line > count || fault.Column < 1):
				t.Fatalf("%v of %d lines", err, count)
			}
		}
	})
}
