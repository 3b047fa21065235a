package translit_test

import (
	"bufio"
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/parley-news/parley/normalize/translit"
	"golang.org/x/text/unicode/norm"
)

func ExampleLookup() {
	for _, code := range []string{"bgnpcgn-ukr-Cyrl-Latn-2019", "icao-rus", "elot-ell-Grek-Latn-743-2001-tl", "iso-kat-Geor-Latn-9984-1996"} {
		s, ok := translit.Lookup(code)
		fmt.Println(ok, s.Authority(), s.Language(), s.From(), s.To(), s.Year())
	}
	// Output:
	// true bgnpcgn ukr Cyrl Latn 2019
	// true icao rus Cyrl Latn 0
	// true elot ell Grek Latn 2001
	// true iso kat Geor Latn 1996
}

func ExampleSystem_String() {
	for _, c := range [][2]string{
		{"bgnpcgn-ukr", "Володимир Зеленський"},
		{"iso-rus", "Щукин"},
		{"bgnpcgn-rus", "Ельцин"},
		{"moct-kor-Hang-Latn-2000", "김정은"},
		{"un-ell-Grek-Latn-1987-ts", "Μητσοτάκης"},
	} {
		s, _ := translit.Lookup(c[0])
		fmt.Println(s.String(c[1]))
	}
	// Output:
	// Volodymyr Zelenskyi
	// Ŝukin
	// Yel’tsin
	// Gimjeongeun
	// Mitsotákis
}

func ExampleSystem_AppendMap() {
	const source = "Київ і Харків"
	s, _ := translit.Lookup("ua-ukr")
	out, letters := s.AppendMap(nil, nil, source)
	for _, l := range letters[:6] {
		fmt.Printf("%q is %q\n", []rune(string(out[l.At:]))[0], source[l.Start:l.End])
	}
	// Output:
	// 'K' is "К"
	// 'y' is "и"
	// 'i' is "ї"
	// 'v' is "в"
	// ' ' is " "
	// 'i' is "і"
}

// TestTable holds rules of standards that have no pairs in the development data, or
// few: letters as the standards' own tables give them.
func TestTable(t *testing.T) {
	for _, c := range []struct{ system, source, want string }{
		{"iso-rus-Cyrl-Latn-9-1995", "жзйхцчшщъыьэюя", "žzjhcčšŝʺyʹèûâ"},
		{"icao-rus-Cyrl-Latn-9303", "Щёкина Юлия", "Shchekina Iuliia"},
		{"icao-ukr-Cyrl-Latn-9303", "Їжакевич", "Izhakevych"},
		{"icao-bul-Cyrl-Latn-9303", "Жечев", "Zhechev"},
		{"bgnpcgn-tuk-Cyrl-Latn-1979", "Гурбангулы Бердимухамедов", "Gurbanguly Berdimukhamedov"},
		{"bgnpcgn-tuk-Cyrl-Latn-1993", "Йылгынлы", "Ýylgynly"},
		{"alalc-rus-Cyrl-Latn-1997", "Яковлева", "I͡Akovleva"},
		{"icao-bel-Cyrl-Latn-9303", "уў", "uu"},
	} {
		s, ok := translit.Lookup(c.system)
		if got := s.String(c.source); !ok || norm.NFC.String(got) != norm.NFC.String(c.want) {
			t.Errorf("%s: %q gives %q, want %q", c.system, c.source, got, c.want)
		}
	}
}

// names are some in each script, for the properties below.
var names = []string{"Володимир Зеленський", "Мар'їне", "Елена Ёлкина-Щукина", "Юрий Съездин", "Ελευθέριος Βενιζέλος", "Ευάγγελος", "თბილისი", "Գյումրի",
	"القُدْس الشَّرِيف", "محمّد", "تهران", "ירושלים", "김정은", "한라산", "とうきょう", "ガッツ", "Улаанбаатар", "काठमांडू", "ঢাকা"}

// TestForms holds that every form of the same letters gives the same result, and
// that a result in capitals comes from a name in capitals.
func TestForms(t *testing.T) {
	for s := range translit.Systems() {
		for _, name := range names {
			want := s.String(norm.NFC.String(name))
			for _, form := range []norm.Form{norm.NFD, norm.NFKC, norm.NFKD} {
				if got := s.String(form.String(name)); got != want {
					t.Errorf("%s: %q decomposed gives %q, want %q", s.Code(), name, got, want)
				}
			}
		}
	}
}

// TestDevelopment keeps what was reached on the development data, where it lies.
func TestDevelopment(t *testing.T) {
	for _, c := range []struct {
		file string
		bar  float64
	}{{"translit_dev", 0.999}, {"translit_iuliia_dev", 1}} {
		f, err := os.Open(filepath.Join(cmp.Or(os.Getenv("PARLEY_SHARED"), "../../../shared"), "gold/names", c.file+".jsonl"))
		if err != nil {
			t.Skip("no development data: ", err)
		}
		defer f.Close()
		all, right := 0, 0
		for in := bufio.NewScanner(f); in.Scan(); {
			var pair struct{ System, Source, Expected string }
			if err := json.Unmarshal(in.Bytes(), &pair); err != nil {
				t.Fatal(err)
			}
			s, _ := translit.Lookup(pair.System)
			all++
			if s.String(pair.Source) == pair.Expected {
				right++
			}
		}
		if share := float64(right) / float64(all); share < c.bar {
			t.Errorf("%s: %.4f of %d right, below %.4f", c.file, share, all, c.bar)
		}
	}
}

// FuzzSystem: no panic, the same result twice and with the map, letters in the
// source.
func FuzzSystem(f *testing.F) {
	for k, name := range names {
		f.Add(name, uint16(k*17))
	}
	f.Add("\xff\xfe", uint16(3))
	var all []translit.System
	for s := range translit.Systems() {
		all = append(all, s)
	}
	f.Fuzz(func(t *testing.T, source string, k uint16) {
		s := all[int(k)%len(all)]
		want := s.String(source)
		out, letters := s.AppendMap([]byte("x"), nil, source)
		if string(out[1:]) != want {
			t.Fatalf("%s: %q gives %q, with the map %q", s.Code(), source, want, out[1:])
		}
		for _, l := range letters {
			if l.At < 1 || l.At >= len(out) || l.Start < 0 || l.End < l.Start || l.End > len(source) {
				t.Fatalf("%s: %q: letter %+v", s.Code(), source, l)
			}
		}
	})
}

func BenchmarkAppend(b *testing.B) {
	for _, c := range []struct{ system, source string }{
		{"icao-rus", "Александр Петров"}, {"iso-rus", "Михаил Щукин"}, {"alalc-rus", "Юлия Цветкова"}, {"ua-ukr", "Володимир Зелен"}, {"bgnpcgn-ukr", "Згурський Єгор"},
		{"bgnpcgn-rus", "Елена Ельцинова"}, {"iuliia-rus-Cyrl-Latn-wikipedia", "Юрий Подъездной"}, {"by-bel-Cyrl-Latn-2007", "Аляксандр Лукаш"},
		{"bgnpcgn-ara", "عَبْد الرَّحْمٰن"}, {"un-ara-Arab-Latn-2017", "القُدْس الشَّرِيف"}, {"odni-fas-Arab-Latn-2015", "محمود احمدی نژاد"},
		{"elot-ell-Grek-Latn-743-2001-tl", "Ευάγγελος Βενι"}, {"un-ell-Grek-Latn-1987-ts", "Κυριάκος Μητσοτ"},
		{"iso-hin-Deva-Latn-15919-2001", "नरेन्द्र मोदी"}, {"bgnpcgn-kat-Geor-Latn-2009", "მიხეილ სააკაშვ"},
		{"moct-kor-Hang-Latn-2000", "김정은 한라산"}, {"var-jpn-Hrkt-Latn-hepburn-1954", "とうきょう しんじゅく"},
	} {
		s, ok := translit.Lookup(c.system)
		if !ok {
			b.Fatal(c.system)
		}
		b.Run(c.system, func(b *testing.B) {
			dst := make([]byte, 0, 256)
			b.ReportAllocs()
			for b.Loop() {
				dst = s.Append(dst[:0], c.source)
			}
		})
	}
}
