package place_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/parley-news/parley/normalize/place"
)

func ExampleIdentify() {
	for _, name := range []string{"Україна", "Republic of Korea", "the Czech Republic", "Türkiye", "德国", "Congo", "Atlantis"} {
		if code, ok := place.Identify(name); ok {
			fmt.Println(name, "is", code)
		} else {
			fmt.Println(name, "may be", slices.Collect(place.Candidates(name)))
		}
	}
	// Output:
	// Україна is UA
	// Republic of Korea is KR
	// the Czech Republic is CZ
	// Türkiye is TR
	// 德国 is DE
	// Congo may be [CD CG]
	// Atlantis may be []
}

func TestIdentify(t *testing.T) {
	for name, want := range map[string][]string{
		"RUS": {"RU"}, "643": {"RU"}, "GB": {"GB"}, "Guinea": {"GN", "GQ", "GW"}, "Georgia": {"GE", "US"}, "Korea": {"KP", "KR"},
		"KOREA, REPUBLIC OF": {"KR"}, "Islamic Republic of Iran": {"IR"}, "Lyon, France": {"FR"}, "Republic of": nil, "": nil, "\xff": nil, ",": nil,
	} {
		if got := slices.Collect(place.Candidates(name)); !slices.Equal(got, want) {
			t.Errorf("%q: got %s, want %s", name, got, want)
		}
	}
}

func FuzzIdentify(f *testing.F) {
	f.Add("Republic of the Congo, Africa")
	f.Fuzz(func(t *testing.T, s string) {
		code, ok := place.Identify(s)
		all := slices.Collect(place.Candidates(s))
		if ok != (len(all) == 1) || ok && code != all[0] {
			t.Fatalf("%q: %q, %v and %s", s, code, ok, all)
		}
	})
}

func BenchmarkIdentify(b *testing.B) {
	for _, name := range []string{"South Africa", "Côte d’Ivoire", "Azərbaycan", "Atlantis"} {
		b.Run(name, func(b *testing.B) {
			place.Identify(name)
			b.ReportAllocs()
			for b.Loop() {
				place.Identify(name)
			}
		})
	}
}
