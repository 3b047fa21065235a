package actor_test

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/parley-news/parley/normalize/actor"
)

func ExampleReadPETRARCH() {
	const dictionary = `
MAGISTRATE_OF_NOWHERE
	[FRAJUD 19990101-20041231]
	[FRAELI >20050101]
+THE_MAGISTRATE_
FREE_VALLEY_FRONT_ [PAKREB]   # founded for this example
UPPER_HOUSE_ [GRCLEG 2004017-20061201]
`
	for e, err := range actor.ReadPETRARCH(strings.NewReader(dictionary)) {
		if err != nil {
			fmt.Println("error:", err)
			continue
		}
		fmt.Println(e.Name, e.Kind, e.Country, e.Sectors, e.Office("2001-05-01").Sector, e.Variants)
	}
	// Output:
	// Magistrate of Nowhere person  [] JUD [The Magistrate]
	// Free Valley Front armed_group PAK [REB]  []
	// error: line 7, column 15: "2004017" is no date of six or eight digits
}

func ExampleReadFollowTheMoney() {
	const entities = `{"id": "x-1", "schema": "Person", "caption": "Ana Example", "properties": {"alias": ["A. Example"], "country": ["pt"], "position": ["Minister of Examples"], "topics": ["role.pep"]}}
{"id": "x-2", "schema": "Vessel", "properties": {"name": ["Example"]}}
{"id": "x-3", "schema": "Company"`
	for e, err := range actor.ReadFollowTheMoney(strings.NewReader(entities)) {
		fmt.Println(e.Name, e.Variants, e.Offices, e.Refs, err)
	}
	// Output:
	// Ana Example [A. Example] [{PRT minister of examples GOV  }] [ftm:x-1] <nil>
	//  [] [] [] line 3, column 33: unexpected end of JSON input
}

func ExampleTable() {
	const own = "name\tkind\tcountry\tsectors\tvariants\trefs\n" +
		"Harbour Watch\torganisation\tGRC\tNGO\tHW;Λιμενική Φρουρά\tours:17\n"
	table, faults := actor.Collect(actor.ReadTSV(strings.NewReader(own)))
	for e := range table.Lookup("λιμενικη φρουρα") {
		fmt.Println(e.Name, e.Country, e.Refs, len(faults))
	}
	fmt.Println(table.First("Hizbollah").Name) // the built-in entries stand behind
	// Output:
	// Harbour Watch GRC [ours:17] 0
	// Hezbollah
}

// faults reads all and returns the errors as text.
func faults(entries iter.Seq2[actor.Entry, error]) (names, errs []string) {
	for e, err := range entries {
		if err != nil {
			errs = append(errs, err.Error())
		} else {
			names = append(names, e.Name)
		}
	}
	return names, errs
}

// A malformed line is an error with its place, and the rest loads.
func TestMalformed(t *testing.T) {
	for _, test := range []struct {
		read func(io.Reader) iter.Seq2[actor.Entry, error]
		text string
		want string
		errs []string
	}{
		{actor.ReadTSV, "", "", nil},
		{actor.ReadTSV, "nom\tkind\nA\tperson\n", "", []string{
			`line 1, column 1: no column is called "nom", only name kind gender country sectors variants offices refs`, "line 2, column 1: no name"}},
		{actor.ReadTSV, "name\tkind\r\nA\torganisation\r\nB\tclub\nC\n\nD\tmedium\tE\n", "A C", []string{
			`line 3, column 3: unknown kind "club"`, "line 6, column 10: more than 2 fields"}},
		{actor.ReadTSV, "name\toffices\nA\tRUS:x:GOV:2012-13:\nB\tRUS:x:GOV:2012:2011-05\nC\tRUS:x:GOV:2012:2012-05\n", "C", []string{
			`line 2, column 3: "2012-13" is no date`, "line 3, column 3: office ends on 2011-05, before it begins on 2012"}},
		{actor.ReadTSV, "\xEF\xBB\xBFname\nA\xff\nB", "B", []string{"line 2, column 2: invalid UTF-8"}},
		{actor.ReadPETRARCH, "+SYNONYM_\nNOBODY_\nSOMEBODY_ [USAGOV\nTHEY_ [~GOV]\nFARM!PERSON! [~AGR]\nBOTH_ [---]\nUS_ [USA]\n[FRA]\n", "US", []string{
			"line 1, column 1: synonym of no name", `line 2, column 1: "Nobody" has no code`, "line 3, column 11: bracket is not closed",
			`line 4, column 8: "~GOV" is no code of an actor`, "line 5, column 5: sets and agents are no actors"}},
		{actor.ReadPETRARCH, "A_FRONT_ [INSREB 20000101-19990101] [PAKREB] # x\n", "A Front", []string{"line 1, column 11: code ends on 1999-01-01, before it begins on 2000-01-01"}},
		{actor.ReadFollowTheMoney, "[]\n\n{\"id\":\"1\"}\n{\"schema\":\"Person\"}\n{\"schema\":\"Person\",\"caption\":\"A\",\"properties\":{\"name\":[{\"id\":1},\"B\"],\"country\":\"xx\"}}\n", "A", []string{
			"line 1, column 1: json: cannot unmarshal array into Go value of type actor.entity", "line 3, column 1: no schema", "line 4, column 1: no name"}},
	} {
		names, errs := faults(test.read(strings.NewReader(test.text)))
		if got := strings.Join(names, " "); got != test.want {
			t.Errorf("%q: read %q, want %q", test.text, got, test.want)
		}
		if diff := gocmp.Diff(test.errs, errs); diff != "" {
			t.Errorf("%q:\n%s", test.text, diff)
		}
	}
}

// Dates of the codes decide which office holds; a country stays a country.
func TestPETRARCHDates(t *testing.T) {
	const text = "EX_PRESIDENT_ [GRCELI >040101][GRCGOV 990101-031231][GRCOPP <981231]\nGRECE_\n+HELLAS_ [GRC]\n"
	table, errs := actor.Collect(actor.ReadPETRARCH(strings.NewReader(text)))
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	for day, want := range map[string]string{"1995-01-01": "OPP", "1999-01-01": "GOV", "2003-12-31": "GOV", "2020-01-01": "ELI"} {
		if got := table.First("ex president").Office(day).Sector; got != want {
			t.Errorf("%s: %s, want %s", day, got, want)
		}
	}
	if e := table.First("hellas"); e.Kind != actor.Government || e.Country != "GRC" || !slices.Equal(e.Refs, []string{"cameo:GRC"}) {
		t.Errorf("%+v", e)
	}
}

// The dictionaries that users have load, but for lines that are wrong.
func TestDictionaries(t *testing.T) {
	for file, want := range map[string]struct{ entries, faults int }{
		"Phoenix.Countries.actors.txt":     {12000, 60},
		"Phoenix.International.actors.txt": {6000, 60},
		"Phoenix.MilNonState.actors.txt":   {900, 60},
	} {
		f, err := os.Open(filepath.Join(cmp.Or(os.Getenv("PARLEY_SHARED"), "../../../shared"), "sources", file))
		if err != nil {
			t.Skip("no development data: ", err)
		}
		defer f.Close()
		names, errs := faults(actor.ReadPETRARCH(f))
		t.Logf("%s: %d entries, %d errors, as %v", file, len(names), len(errs), errs[:min(6, len(errs))])
		if len(names) < want.entries || len(errs) > want.faults {
			t.Errorf("%s: %d entries, %d errors", file, len(names), len(errs))
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add("name\tkind\nA\tperson\n")
	f.Add("A_FRONT_ [INSREB 20000101-19990101] [PAKREB >030405]\n+B{C}\n[X]")
	f.Add(`{"id":"1","schema":"Person","caption":"A","properties":{"name":["B"]}}`)
	f.Fuzz(func(t *testing.T, text string) {
		for _, read := range []func(io.Reader) iter.Seq2[actor.Entry, error]{actor.ReadTSV, actor.ReadPETRARCH, actor.ReadFollowTheMoney} {
			count := strings.Count(text, "\n") + 1
			for e, err := range read(strings.NewReader(text)) {
				fault := (*actor.LineError)(nil)
				switch {
				case err == nil && e.Name == "":
					t.Fatalf("an entry without a name: %+v", e)
				case err != nil && (!errors.As(err, &fault) || fault.Line < 1 || fault.Line > count || fault.Column < 1):
					t.Fatalf("%v of %d lines", err, count)
				}
			}
			for range read(strings.NewReader(text)) {
				break // what is left must not be yielded
			}
		}
	})
}
