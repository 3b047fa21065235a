package place_test

import (
	"fmt"
	"testing"

	"github.com/parley-news/parley/normalize/place"
)

func ExampleCountry_NamedOn() {
	germany := place.ByName("Germany")
	fmt.Println(germany.NamedOn("1985-06-01").Name)
	fmt.Println(germany.NamedOn("1990-10-03").Name)
	fmt.Println(place.ByName("Russia").SeatedOn("1985-06-01").Name)
	// Output:
	// West Germany
	// Germany
	// Soviet Union
}

// Names and seats of government may have changed their state on different days.
func TestEras(t *testing.T) {
	for _, c := range []struct{ code, day, named, seated string }{
		{"DEU", "", "DEU", "DEU"},
		{"DEU", "1990-10-02", "XWG", "DEU"},
		{"RUS", "1990-12-01", "RUS", "SUN"},
		{"RUS", "1991-12-27", "RUS", "RUS"},
		{"SRB", "1999-03-24", "SRB", "YUG"},
		{"CZE", "1980-01-01", "CSK", "CSK"},
		{"CZE", "1993-01-01", "CZE", "CZE"},
		{"FRA", "1800-01-01", "FRA", "FRA"},
	} {
		x := place.ByCode(c.code)
		if n, s := x.NamedOn(c.day), x.SeatedOn(c.day); n.Alpha3 != c.named || s.Alpha3 != c.seated {
			t.Errorf("%s on %s: %s, %s, want %s, %s", c.code, c.day, n.Alpha3, s.Alpha3, c.named, c.seated)
		}
	}
}
