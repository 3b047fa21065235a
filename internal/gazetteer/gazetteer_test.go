package gazetteer_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/parley-news/parley/internal/gazetteer"
)

func ExampleTable() {
	var t gazetteer.Table
	t.Add("Addis Ababa", 7)
	fmt.Println(t.Lookup("ADDIS-ABABA").First(), t.Lookup("Addis").First())
	_, more := t.Folded([]byte("addis"))
	fmt.Println(more)
	// Output:
	// 7 -1
	// true
}

func TestRows(t *testing.T) {
	var x gazetteer.Table
	x.Add("Who", 1)
	x.Add("WHO", 2)
	x.Add("who", 1) // a row stands once under a name
	x.Add("", 3)
	x.Add("--", 3)
	var rows []int
	var acronyms []bool
	for r, a := range x.Lookup("w.h.o.").Rows() {
		rows, acronyms = append(rows, r), append(acronyms, a)
	}
	if !slices.Equal(rows, []int{1, 2}) || !slices.Equal(acronyms, []bool{false, true}) {
		t.Error(rows, acronyms)
	}
	var empty gazetteer.Table
	if h := empty.Lookup("who"); h.First() != -1 || x.Lookup("").First() != -1 {
		t.Error("found what is not there")
	}
}

func TestAcronym(t *testing.T) {
	for s, want := range map[string]bool{"US": true, "U.S.": true, "G7": true, "M23": true, "us": false, "UN Women": false, "NATO": true, "ÖVP": false, "7": false, "ABCDEFGHI": false, "": false} {
		if gazetteer.Acronym(s) != want {
			t.Errorf("Acronym(%q) = %v", s, !want)
		}
	}
}

func TestTSV(t *testing.T) {
	var got []string
	for f := range gazetteer.TSV("a\tb\n1\t2\n3\n4\t5\t6\n") {
		got = append(got, f[0]+"|"+f[1])
	}
	if !slices.Equal(got, []string{"1|2", "3|", "4|5"}) {
		t.Error(got)
	}
	if len(gazetteer.List("")) != 0 || len(gazetteer.List("a;b")) != 2 {
		t.Error("List")
	}
}
