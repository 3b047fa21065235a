package name_test

import (
	"fmt"
	"math/rand"
	"slices"
	"testing"

	"github.com/parley-news/parley/normalize/name"
)

func ExampleMatch_scripts() {
	for _, p := range [][2]string{
		{"Zelenskiy", "Зеленський"},
		{"Gaddafi", "القذافي"},
		{"Qadhafi", "Gaddafi"},
		{"Xi Jinping", "习近平"},
		{"Erdogan", "Erdoğan"},
		{"Kim Jong Un", "김정은"},
		{"Kim Jong Un", "문재인"},
	} {
		fmt.Println(p[0], "|", p[1], "|", name.Match(p[0], p[1]).Same)
	}
	// Output:
	// Zelenskiy | Зеленський | true
	// Gaddafi | القذافي | true
	// Qadhafi | Gaddafi | true
	// Xi Jinping | 习近平 | true
	// Erdogan | Erdoğan | true
	// Kim Jong Un | 김정은 | true
	// Kim Jong Un | 문재인 | false
}

func ExampleExplain() {
	e := name.Explain("President Volodymyr O. Zelenskiy", "Zelensky, Vladimir")
	for _, a := range e.Alignments {
		fmt.Printf("%s | %s | %v\n", a.A, a.B, a.Reason)
	}
	fmt.Println(e.Same, e.Reasons)
	// Output:
	// president |  | title_left_out
	// volodymyr | vladimir | same_meaning
	// o |  | extra
	// zelenskiy | zelensky | spelling
	// true [title_left_out same_meaning extra spelling reordered]
}

func ExampleIndex() {
	x := name.NewIndex([]string{"Volodymyr Zelenskyy", "Vladimir Putin", "Recep Tayyip Erdoğan", "Sergei Lavrov"}, name.Options{})
	for _, q := range []string{"Путин Владимир", "Sergey Lavrov", "Angela Merkel"} {
		fmt.Print(q, ":")
		for _, h := range x.Search(q, 3) {
			fmt.Print(" ", h.Name)
		}
		fmt.Println()
	}
	// Output:
	// Путин Владимир: Vladimir Putin
	// Sergey Lavrov: Sergei Lavrov
	// Angela Merkel:
}

func ExampleOptions_Match() {
	for _, p := range [][2]string{{"Kiev", "Київ"}, {"Dolmabahce", "Dolmabahçe Palace"}, {"Türkiye", "Turkey"}, {"Niger", "Nigeria"}} {
		fmt.Println(p[0], "|", p[1], "|", name.Options{Kind: name.KindPlace}.Match(p[0], p[1]).Same)
	}
	fmt.Println(name.Options{Query: true}.Match("Salman", "Mohammed bin Salman bin Abdulaziz Al Saud").Same)
	// Output:
	// Kiev | Київ | true
	// Dolmabahce | Dolmabahçe Palace | true
	// Türkiye | Turkey | true
	// Niger | Nigeria | false
	// true
}

var people = []string{"Volodymyr Zelenskiy", "Зеленський", "President Erdoğan", "Muammar Gaddafi", "القذافي", "Xi Jinping", "习近平", "김정은", "J. R. Smith Jr.", "Bill Clinton", "William Jefferson Clinton",
	"Abdul Rahman", "Abdalrahman", "山田太郎", "משה", "नरेन्द्र मोदी", "", "-", "Bank of 17 November Ltd", "Ivan Sergeyevich Petrov", "\xff", "a b c d e f g h i j k l m n o p q r s t u v w x y z"}

// TestSymmetric holds that the order of the names changes nothing, that a name matches
// itself, and that scores are between 0 and 1.
func TestSymmetric(t *testing.T) {
	for _, a := range people {
		for _, b := range people {
			for _, kind := range []name.Kind{name.AnyKind, name.KindOrganisation, name.KindPlace} {
				o := name.Options{Kind: kind}
				r, s := o.Match(a, b), o.Match(b, a)
				if r != s {
					t.Errorf("%q and %q: %v, and the other way round %v", a, b, r, s)
				}
				if r.Score < 0 || r.Score > 1 || r.Same != (r.Score >= name.Threshold) {
					t.Errorf("%q and %q: %v", a, b, r)
				}
				if x, y := name.Prepare(a), name.Prepare(b); o.MatchNames(x, y) != r {
					t.Errorf("%q and %q: %v, prepared %v", a, b, r, o.MatchNames(x, y))
				}
			}
		}
	}
}

// TestPairs holds cases that must not be mixed up, beside those that must be found.
func TestPairs(t *testing.T) {
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"Vladimir Putin", "Vladimir Vladimirovich Putin", true},
		{"Vladimir Putin", "Putin, V. V.", true},
		{"Vladimir Putin", "Путин В. В.", true}, // initials of two bytes
		{"Sergei Lavrov", "Путин В. В.", false},
		{"Wladimir Putin", "Vladimir Poutine", true},
		{"Bill Clinton", "William Clinton", true},
		{"Abd al-Rahman Muhammad", "Abdulrahman Mohammed", true},
		{"Ivan Petrov", "Igor Petrov", false},
		{"Sergei Lavrov", "Sergei Shoigu", false},
		{"George Bush", "Kate Bush", false},
		{"Abu Bakr", "Abu Nidal", false},
	} {
		if got := name.Match(c.a, c.b); got.Same != c.same {
			t.Errorf("%q and %q: %v, want %v", c.a, c.b, got, c.same)
		}
	}
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"Gazprom PJSC", "GAZPROM, public joint stock company", true},
		{"Frente Nacional de Liberación", "National Liberation Front", true},
		{"Bank Rossiya", "Bank Saderat", false},
		{"17 November", "18 November", false},
	} {
		if got := (name.Options{Kind: name.KindOrganisation}).Match(c.a, c.b); got.Same != c.same {
			t.Errorf("organisations %q and %q: %v, want %v", c.a, c.b, got, c.same)
		}
	}
}

func TestMatchAllocates(t *testing.T) {
	x, y := name.Prepare("Volodymyr Zelenskiy"), name.Prepare("Зеленський, Володимир")
	if n := testing.AllocsPerRun(100, func() { name.Options{}.MatchNames(x, y) }); n != 0 {
		t.Errorf("MatchNames allocates %v times", n)
	}
}

func FuzzMatch(f *testing.F) {
	for k, s := range people {
		f.Add(s, people[(k+3)%len(people)], uint8(k))
	}
	f.Fuzz(func(t *testing.T, a, b string, kind uint8) {
		o := name.Options{Kind: name.Kind(kind % 7)}
		r := o.Match(a, b)
		if s := o.Match(b, a); r != s {
			t.Fatalf("%q and %q: %v, and the other way round %v", a, b, r, s)
		}
		if e := o.Explain(a, b); e.Result != r {
			t.Fatalf("%q and %q: %v, explained %v", a, b, r, e.Result)
		}
	})
}

func BenchmarkIndex(b *testing.B) {
	r := rand.New(rand.NewSource(1))
	syllables := []string{"ka", "mo", "ri", "ta", "shen", "vol", "der", "ba", "lu", "mir", "ko", "san", "dra", "pe", "tro", "vic"}
	word := func() (s string) {
		for range 2 + r.Intn(2) {
			s += syllables[r.Intn(len(syllables))]
		}
		return s
	}
	var names []string
	for range 100_000 {
		names = append(names, word()+" "+word())
	}
	x := name.NewIndex(names, name.Options{})
	b.ReportAllocs()
	for n := 0; b.Loop(); n++ {
		x.Search(names[n*7919%len(names)], 10)
	}
}

// A name with letters of another script that look like its own matches, and says so.
func TestHomoglyphs(t *testing.T) {
	e := name.Explain("Vlаdimir Рutin", "Vladimir Putin") // a Cyrillic а and Р
	if !e.Same || e.Score < .99 || !slices.Contains(e.Reasons, name.Homoglyphs) {
		t.Errorf("%+v", e)
	}
	if e := name.Explain("Владимир Путин", "Vladimir Putin"); slices.Contains(e.Reasons, name.Homoglyphs) {
		t.Errorf("%+v", e)
	}
}

func ExamplePick() {
	fmt.Println(name.Pick([]string{"Moammar Gadhafi", "Muammar Gaddafi", "Muamar al-Gaddafi", "Mouammar Kadhafi"}))
	// Output:
	// Muammar Gaddafi
}
