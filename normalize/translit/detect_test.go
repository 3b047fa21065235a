package translit_test

import (
	"bufio"
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/parley-news/parley/normalize/translit"
)

func ExampleDetect() {
	for _, latin := range []string{"Zelenskyi", "Zelensky", "Zelenskiy", "Zelenskyy"} {
		fmt.Print(latin, ":")
		for _, o := range translit.Detect("Зеленський", latin) {
			if o.Exact && o.System.Language() == "ukr" {
				fmt.Print(" ", o.System.Code())
			}
		}
		fmt.Println()
	}
	// Output:
	// Zelenskyi: bgnpcgn-ukr-Cyrl-Latn-2019 un-ukr-Cyrl-Latn-2012 ua-ukr-Cyrl-Latn-2010 ua-ukr-Cyrl-Latn-2007
	// Zelensky: bbc-ukr-Cyrl-Latn
	// Zelenskiy: reuters-ukr-Cyrl-Latn
	// Zelenskyy: odni-ukr-Cyrl-Latn-2015 usgov-ukr-Cyrl-Latn
}

// Every system is among those that could have made its own spellings; a system of the
// same language comes first.
func TestDetectDevelopment(t *testing.T) {
	f, err := os.Open(filepath.Join(cmp.Or(os.Getenv("PARLEY_SHARED"), "../../../shared"), "gold/names/translit_dev.jsonl"))
	if err != nil {
		t.Skip("no development data: ", err)
	}
	defer f.Close()
	var all, listed, language, rank int
	lines := bufio.NewScanner(f)
	for n := 0; lines.Scan(); n++ {
		if n%5 != 0 {
			continue
		}
		var row struct{ System, Source, Expected string }
		if err := json.Unmarshal(lines.Bytes(), &row); err != nil {
			t.Fatal(err)
		}
		s, ok := translit.Lookup(row.System)
		if !ok || s.To() != "Latn" || s.From() == "Latn" || len(row.Expected) > 100 {
			continue
		}
		all++
		for k, o := range translit.Detect(row.Source, row.Expected) {
			if k == 0 && o.System.Language() == s.Language() {
				language++
			}
			if o.System == s && o.Distance == 0 {
				listed++
				rank += k + 1
				break
			}
		}
	}
	t.Logf("of %d spellings the system is listed for %d, at rank %.1f in the mean; the first has the language for %d", all, listed, float64(rank)/float64(max(listed, 1)), language)
	if float64(listed) < .99*float64(all) || float64(language) < .75*float64(all) {
		t.Error("too few")
	}
}

// What has no letters, no script or no Latin gives nothing.
func TestDetectNothing(t *testing.T) {
	for _, pair := range [][2]string{{"", ""}, {"Москва", ""}, {"Moscow", "Moscow"}, {"Москва", "Paris"}, {"123", "123"}, {"\xff", "a"}, {strings.Repeat("Москва ", 99), "x"}} {
		if got := translit.Detect(pair[0], pair[1]); len(got) > 0 {
			t.Errorf("%q: %v", pair, got)
		}
	}
}

func FuzzDetect(f *testing.F) {
	f.Add("Зеленський", "Zelensky")
	f.Add("東京", "Tokyo")
	f.Fuzz(func(t *testing.T, native, latin string) {
		last := translit.Origin{Exact: true}
		for _, o := range translit.Detect(native, latin) {
			if o.Distance < last.Distance || o.Exact && !last.Exact || o.Exact && o.Distance != 0 {
				t.Fatalf("%q %q: %+v behind %+v", native, latin, o, last)
			}
			last = o
		}
	})
}

func BenchmarkDetect(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		translit.Detect("Володимир Зеленський", "Volodymyr Zelenskyy")
	}
}
