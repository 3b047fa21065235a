package edtf_test

import (
	"bufio"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/parley-news/parley/normalize/date/edtf"
)

// TestParse holds what each form of the format means: its level, its kind and the
// first and the last day that it may cover.
func TestParse(t *testing.T) {
	for _, c := range []struct {
		in          string
		level       int
		kind        edtf.Kind
		first, last string
	}{
		{"1999-07-14", 0, edtf.Single, "1999-07-14", "1999-07-14"},
		{"1999-07", 0, edtf.Single, "1999-07-01", "1999-07-31"},
		{"0000", 0, edtf.Single, "0000-01-01", "0000-12-31"},
		{"1999-07-14T08:05:09-03:30", 0, edtf.Single, "1999-07-14", "1999-07-14"},
		{"1999-02/2000-02", 0, edtf.Interval, "1999-02-01", "2000-02-29"},
		{"-0753", 1, edtf.Single, "-0753-01-01", "-0753-12-31"},
		{"Y-123456", 1, edtf.Single, "Y-123456-01-01", "Y-123456-12-31"},
		{"1999-24", 1, edtf.Single, "1999-12-01", "2000-02-29"},
		{"1999-07?", 1, edtf.Single, "1999-07-01", "1999-07-31"},
		{"-01XX", 1, edtf.Single, "-0199-01-01", "-0100-12-31"},
		{"1999-XX-XX", 1, edtf.Single, "1999-01-01", "1999-12-31"},
		{"1999/..", 1, edtf.Interval, "1999-01-01", ""},
		{"/1999", 1, edtf.Interval, "", "1999-12-31"},
		{"Y12E5", 2, edtf.Single, "Y1200000-01-01", "Y1200000-12-31"},
		{"1975S2", 2, edtf.Single, "1900-01-01", "1999-12-31"},
		{"-1975S3", 2, edtf.Single, "-1979-01-01", "-1970-12-31"},
		{"1999-37", 2, edtf.Single, "1999-01-01", "1999-04-30"},
		{"1999-30", 2, edtf.Single, "1999-12-01", "2000-02-29"},
		{"1999~-07", 2, edtf.Single, "1999-07-01", "1999-07-31"},
		{"?1999-07-%14", 2, edtf.Single, "1999-07-14", "1999-07-14"},
		{"XXXX-02-29", 2, edtf.Single, "0000-02-29", "9996-02-29"},
		{"18XX-1X", 2, edtf.Single, "1800-10-01", "1899-12-31"},
		{"1999-02-2X", 2, edtf.Single, "1999-02-20", "1999-02-28"},
		{"1999-XX-31", 2, edtf.Single, "1999-01-31", "1999-12-31"},
		{"[1999, 2001..2003-05]", 2, edtf.OneOf, "1999-01-01", "2003-05-31"},
		{"{..1999-05,1998}", 2, edtf.AllOf, "", "1999-05-31"},
		{"[1999-05..]", 2, edtf.OneOf, "1999-05-01", ""},
		{"1999-06-~01/1999-06-~20", 2, edtf.Interval, "1999-06-01", "1999-06-20"},
	} {
		v, err := edtf.Parse(c.in)
		if err != nil {
			t.Errorf("Parse(%q): %v", c.in, err)
			continue
		}
		first, last := v.Bounds()
		if v.Level() != c.level || v.Kind() != c.kind || first.TIMEX() != c.first || last.TIMEX() != c.last || v.String() != c.in {
			t.Errorf("Parse(%q) = level %d, %v, %q to %q, want level %d, %v, %q to %q", c.in, v.Level(), v.Kind(), first.TIMEX(), last.TIMEX(), c.level, c.kind, c.first, c.last)
		}
	}
}

func TestParseRefuses(t *testing.T) {
	for _, s := range []string{"", " ", "/", "../..", "..", "199", "19999", "1999-7", "1999-13", "1999-20", "1999-42", "1999-02-29", "1999-02-3X", "1999-X3-31-",
		"1999-21-05", "-0000", "Y1999", "Y012345", "Y17E7-12-26", "Y99999999999999", "Y9E99999999", "1999S0", "1999S5", "199XS2", "2001/1999",
		"[1999", "[1999]x", "[]", "{1999}]", "[1999,,2000]", "[2001..1999]", "1999-07-14T", "1999-07-14T08:05", "1999-07-14T25:00:00", "1999-07T08:05:09",
		"1999-07-(14)~", "(1999)?-07", "1999??", "??1999", "1999-07-14/1999-07-15/1999-07-16", "about 1999", "1999–2001", "\xff"} {
		v, err := edtf.Parse(s)
		var e *edtf.Error
		if !errors.As(err, &e) || e.Text != s || e.Offset < 0 || e.Offset > len(s) || !v.IsZero() {
			t.Errorf("Parse(%q) = %v, %v, want an *edtf.Error", s, v, err)
		}
	}
}

// TestDevelopment reads the expressions of the development data, where it lies.
func TestDevelopment(t *testing.T) {
	shared := os.Getenv("PARLEY_SHARED")
	if shared == "" {
		shared = "../../../../shared"
	}
	f, err := os.Open(filepath.Join(shared, "gold/times/edtf_dev.jsonl"))
	if err != nil {
		t.Skip("no development data: ", err)
	}
	defer f.Close()
	for lines := bufio.NewScanner(f); lines.Scan(); {
		var gold struct {
			EDTF   string
			Bad    bool
			Bounds []string
		}
		if err := json.Unmarshal(lines.Bytes(), &gold); err != nil {
			t.Fatal(err)
		}
		v, err := edtf.Parse(gold.EDTF)
		if gold.Bad != (err != nil) || err == nil && v.String() != gold.EDTF {
			t.Errorf("Parse(%q) = %v, %v; bad: %v", gold.EDTF, v, err, gold.Bad)
			continue
		}
		first, last := v.Bounds()
		if len(gold.Bounds) > 1 && (!agrees(first.TIMEX(), gold.Bounds[0]) || !agrees(last.TIMEX(), gold.Bounds[1])) {
			t.Logf("%q: %q to %q, gold %q", gold.EDTF, first.TIMEX(), last.TIMEX(), gold.Bounds)
		}
	}
}

// agrees compares a bound; the gold writes long years without a Y, and bounds of
// its own for sides without a date.
func agrees(got, want string) bool { return got == want || got == "Y"+want || got == "" }

func FuzzParse(f *testing.F) {
	for _, s := range []string{"1999-07-14T08:05:09Z", "[..1999,2001-2X..]", "?1999-07~-%14/..", "Y-17E7S2", "XXXX-02-29", "-01XX-3X"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		v, err := edtf.Parse(s)
		if err != nil {
			return
		}
		var back edtf.Value
		if err := back.UnmarshalText([]byte(v.String())); err != nil || back != v {
			t.Fatalf("%q reads back as %v, %v", s, back, err)
		}
		first, last := v.Bounds()
		if first.Resolved() && last.Resolved() && last.Before(first) {
			t.Fatalf("%q: bounds %v to %v", s, first, last)
		}
		n := 0
		for range v.Dates() {
			n++
		}
		if n == 0 {
			t.Fatalf("%q has no dates", s)
		}
		if u, ok := v.Time(); ok && u.EDTF() != s {
			t.Fatalf("%q as a Time is %q", s, u.EDTF())
		}
	})
}

func BenchmarkParse(b *testing.B) {
	texts := []string{"1999-07-14", "1999~-07-%14/2001-0X", "[1667, 1760-12..]", "2004-01-01T10:10:10+05:00"}
	b.ReportAllocs()
	for n := 0; b.Loop(); n++ {
		if _, err := edtf.Parse(texts[n&3]); err != nil {
			b.Fatal(err)
		}
	}
}
