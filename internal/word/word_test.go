package word

import "testing"

func describe(form string) Word {
	var d Describer
	var w Word
	d.Describe(&w, form)
	return w
}

func TestAppendNorm(t *testing.T) {
	for form, want := range map[string]string{
		"Geneva":    "geneva",
		"1994-05":   "0000-00",
		"\u2019s":   "'s",
		"\u201C":    "\"",
		"ÉVIAN":     "évian",
		"\u0663":    "0", // an Arabic digit
		"":          "",
		"\xff":      "\uFFFD",
		"don\u2019": "don'",
	} {
		if got := string(AppendNorm(nil, form)); got != want {
			t.Errorf("AppendNorm(%q) = %q, want %q", form, got, want)
		}
	}
}

// Words of one shape share it; near-misses do not.
func TestShape(t *testing.T) {
	same := [][2]string{{"Geneva", "Lagos"}, {"12", "987"}, {"F-16", "B-52"}, {"Évian", "Paris"}, {"\u2019s", "'s"}}
	for _, p := range same {
		if describe(p[0]).Shape != describe(p[1]).Shape {
			t.Errorf("%q and %q differ in shape", p[0], p[1])
		}
	}
	other := [][2]string{{"Geneva", "geneva"}, {"1", "12"}, {"NATO", "Nato"}, {"F-16", "F16"}}
	for _, p := range other {
		if describe(p[0]).Shape == describe(p[1]).Shape {
			t.Errorf("%q and %q have one shape", p[0], p[1])
		}
	}
}

func TestEnds(t *testing.T) {
	a, b := describe("meeting"), describe("MEETING")
	if a.Suffix != b.Suffix || a.Prefix != b.Prefix || a.Norm != b.Norm || a.Raw == b.Raw {
		t.Error("case changes more than the raw form")
	}
	if c := describe("seating"); c.Suffix[2] != a.Suffix[2] || c.Suffix[3] != a.Suffix[3] || c.Suffix[4] == a.Suffix[4] {
		t.Error("suffixes of meeting and seating: want four runes in common")
	}
	if x := describe("on"); x.Suffix[1] != x.Suffix[5] || x.Prefix[1] != x.Norm {
		t.Error("the ends of a short word are not the whole")
	}
}

func TestFlags(t *testing.T) {
	w := describe("McKay-2")
	if !w.Capital || !w.Inside || !w.Digit || !w.Hyphen || !w.Lower {
		t.Errorf("%+v", w)
	}
	if w := describe("peace"); w.Capital || w.Inside || w.Digit || w.Hyphen || !w.Lower {
		t.Errorf("%+v", w)
	}
}

func FuzzDescribe(f *testing.F) {
	for _, s := range []string{"", "Geneva", "\xff\xfe", "\u0663\u200d", "🙂🙂"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if first, second := describe(s), describe(s); first != second {
			t.Errorf("%+v and %+v differ", first, second)
		}
	})
}
