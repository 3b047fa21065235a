package fold_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode"

	"github.com/parley-news/parley/normalize/fold"
	"golang.org/x/text/unicode/norm"
	"golang.org/x/text/width"
)

func ExampleString() {
	fmt.Println(fold.String("Dolmabahçe Sarayı"))
	fmt.Println(fold.String("Recep Tayyip ERDOĞAN"))
	fmt.Println(fold.String("U.S.-led"))
	// Output:
	// dolmabahce sarayi
	// recep tayyip erdogan
	// us led
}

func TestString(t *testing.T) {
	for in, want := range map[string]string{
		"":                      "",
		"  ":                    "",
		"O'Brien":               "obrien",
		"O’Brien":               "obrien",
		"St. Petersburg":        "st petersburg",
		"al-Qa`ida":             "al qaida",
		"Łódź":                  "lodz",
		"Straße":                "strasse",
		"Þórður Ægisson":        "thordur aegisson",
		"İzmir":                 "izmir",
		"Ｍｏｓｃｏｗ":                "moscow",
		"Zelens\u02b9kyy":       "zelenskyy",
		"a\xffb":                "a b",
		"Зеленський":            "зеленськии",
		"--x--":                 "x",
		"Nguyễn Phú Trọng":      "nguyen phu trong",
		"Σωκράτης":              "σωκρατησ",
		"القُدس":                "القدس",
		"N'Djamena, Chad (2)":   "ndjamena chad 2",
		"Bun\u00addes\u200btag": "bundestag",
	} {
		if got := fold.String(in); got != want {
			t.Errorf("String(%q) = %q, want %q", in, got, want)
		}
	}
}

// Every Latin letter must become ASCII, or names that hold a rare one are never
// found under their usual spelling.
func TestLatinBecomesASCII(t *testing.T) {
	for r := rune(0xA0); r < 0xA7D0; r++ {
		if !unicode.Is(unicode.Latin, r) || !unicode.IsLetter(r) || 0x250 <= r && r < 0x1E00 {
			continue
		}
		if 0x2070 <= r && r < 0x2C60 { // superscripts and letter-like symbols
			continue
		}
		for _, c := range []byte(fold.String(string(r))) {
			if c >= 0x80 {
				t.Errorf("%U %c folds to %q", r, r, fold.String(string(r)))
				break
			}
		}
	}
}

func TestForms(t *testing.T) {
	for _, s := range []string{"Zelenskyy", "Erdoğan", "Nguyễn Phú Trọng", "Ёлкин и Йод", "Ἀθῆναι", "Kraków", "Müller-Lüdenscheidt"} {
		want := fold.String(s)
		for _, f := range []norm.Form{norm.NFC, norm.NFD, norm.NFKC, norm.NFKD} {
			if got := fold.String(f.String(s)); got != want {
				t.Errorf("form %d of %q folds to %q, want %q", f, s, got, want)
			}
		}
		if got := fold.String(width.Widen.String(s)); got != want {
			t.Errorf("wide %q folds to %q, want %q", s, got, want)
		}
	}
}

// Every character folds to something that folds to itself.
func TestIdempotent(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		once := fold.String("a" + string(r) + "b")
		if twice := fold.String(once); twice != once {
			t.Errorf("%U folds to %q, then to %q", r, once, twice)
		}
	}
}

// TestMap holds that the fold with its offsets is the fold, and that the offsets lead
// to the letters.
func TestMap(t *testing.T) {
	const s = " O’Brien & Łódź\u0301 Ａ\xff"
	got, at := fold.AppendMap([]byte("x"), nil, s)
	if string(got) != "x"+fold.String(s) || len(at) != len(got)-1 {
		t.Fatalf("got %q with %d offsets, want %q", got, len(at), fold.String(s))
	}
	var letters []string
	for _, i := range at {
		letters = append(letters, string([]rune(s[i:])[0]))
	}
	if want := "OBrienŁŁódźＡＡ"; strings.Join(letters, "") != want {
		t.Errorf("letters %q, want %q", strings.Join(letters, ""), want)
	}
}

func TestGerman(t *testing.T) {
	for in, want := range map[string]string{"Müller": "mueller", "Mu\u0308ller": "mueller", "Goethe": "goethe", "ÖBB": "oebb", "Citroën": "citroen", "e\u0308": "e", "": ""} {
		if got := string(fold.AppendGerman(nil, in)); got != want {
			t.Errorf("AppendGerman(%q) = %q, want %q", in, got, want)
		}
	}
}

func FuzzString(f *testing.F) {
	for _, s := range []string{"Abc", "a.b'c", "Ça va?", "\xff\x00", "e\u0301\u0300"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		once := fold.String(s)
		if twice := fold.String(once); twice != once {
			t.Errorf("%q folds to %q, then to %q", s, once, twice)
		}
		mapped, at := fold.AppendMap(nil, nil, s)
		if string(mapped) != once || len(at) != len(once) {
			t.Errorf("%q folds to %q, with the map to %q and %d offsets", s, once, mapped, len(at))
		}
	})
}

func TestAllocations(t *testing.T) {
	buf := make([]byte, 0, 64)
	if n := testing.AllocsPerRun(100, func() { buf = fold.AppendFold(buf[:0], "Recep Tayyip Erdoğan") }); n != 0 {
		t.Errorf("AppendFold allocates %v times", n)
	}
}

func BenchmarkASCII(b *testing.B) { benchmark(b, "Vladimir Putin ") }
func BenchmarkMixed(b *testing.B) { benchmark(b, "Şükrü Çağlayan ") }
func benchmark(b *testing.B, s string) {
	buf := make([]byte, 0, 64)
	b.ReportAllocs()
	for b.Loop() {
		buf = fold.AppendFold(buf[:0], s)
	}
}
