package name_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/parley-news/parley/normalize/name"
)

func ExampleMatch() {
	for _, p := range [][2]string{
		{"Volodymyr Zelenskiy", "Zelensky, Volodymyr"},
		{"President Erdoğan", "Recep Tayyip Erdogan"},
		{"Muammar Gaddafi", "Moammar Qadhafi"},
		{"Ivan Petrov", "Igor Petrov"},
	} {
		fmt.Println(p[0], "|", p[1], "|", name.Match(p[0], p[1]).Same)
	}
	// Output:
	// Volodymyr Zelenskiy | Zelensky, Volodymyr | true
	// President Erdoğan | Recep Tayyip Erdogan | true
	// Muammar Gaddafi | Moammar Qadhafi | true
	// Ivan Petrov | Igor Petrov | false
}

func ExampleParse() {
	p := name.Parse("Foreign Minister Jean-Yves Le Drian")
	fmt.Println(p.Titles, p.Given, p.Surname)
	// Output: [Foreign Minister] Jean-Yves Le Drian
}

func TestParse(t *testing.T) {
	for in, want := range map[string]name.Parts{
		"":                             {},
		"Thatcher":                     {Surname: "Thatcher"},
		"Mrs. Margaret Thatcher":       {Titles: []string{"Mrs."}, Given: "Margaret", Surname: "Thatcher"},
		"DE GAULLE Charles":            {Given: "Charles", Surname: "DE GAULLE"},
		"Brezhnev, Leonid Ilyich":      {Given: "Leonid", Middle: "Ilyich", Surname: "Brezhnev"},
		"Boris Nikolayevich Yeltsin":   {Given: "Boris", Patronymic: "Nikolayevich", Surname: "Yeltsin"},
		"Zhao Ziyang":                  {Given: "Ziyang", Surname: "Zhao"},
		"Roh Tae-woo":                  {Given: "Tae-woo", Surname: "Roh"},
		"Kim Campbell":                 {Given: "Campbell", Surname: "Kim"},
		"Ursula von der Leyen":         {Given: "Ursula", Surname: "von der Leyen"},
		"Martin Luther King Jr.":       {Given: "Martin", Middle: "Luther", Surname: "King", Suffix: "Jr."},
		`Joaquin "El Chapo" Guzman`:    {Given: "Joaquin", Nickname: "El Chapo", Surname: "Guzman"},
		"Defence Minister Gen. Li Wei": {Titles: []string{"Defence Minister", "Gen."}, Given: "Wei", Surname: "Li"},
	} {
		got := name.Parse(in)
		got.Words = nil
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("Parse(%q): %s", in, diff)
		}
	}
}

func TestWithoutTitles(t *testing.T) {
	for in, want := range map[string]string{
		"Defence Minister Gen. Li Wei": "Li Wei", "Mrs. Thatcher": "Thatcher", "Thatcher": "Thatcher", "President": "President", "": "",
	} {
		if got := name.WithoutTitles(in); got != want {
			t.Errorf("WithoutTitles(%q) = %q, want %q", in, got, want)
		}
	}
}

// Each pair that is one name stands beside one that must not become it.
func TestMatch(t *testing.T) {
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"Zelenskyy", "Zelenskiy", true},
		{"Zelenskyy", "Zaluzhnyy", false},
		{"Vladimir Vladimirovich Putin", "Vladimir Putin", true},
		{"Vladimir Putin", "Lyudmila Putina", false},
		{"F. Castro", "Fidel Castro", true},
		{"R. Castro", "Fidel Castro", false},
		{"Kim Jong-un", "Kim Jong Un", true},
		{"Kim Jong Un", "Kim Jong Il", false},
		{"Juan Santos", "Juan Santos Calderon", true},
		{"", "Juan", false},
	} {
		if r := name.Match(c.a, c.b); r.Same != c.same {
			t.Errorf("Match(%q, %q) = %.2f", c.a, c.b, r.Score)
		}
		if x, y := name.Match(c.a, c.b), name.Match(c.b, c.a); x != y {
			t.Errorf("Match(%q, %q) is %v, the other way round %v", c.a, c.b, x, y)
		}
	}
}

func TestFindRole(t *testing.T) {
	for phrase, want := range map[string]string{
		"Foreign Minister": "person GOV false", "secretaries of state": "person GOV true", "Gen.": "person MIL false",
		"troops": "military MIL true", "warplanes": "materiel MIL true", "ministries": "organisation GOV true",
	} {
		r, plural := name.FindRole(phrase)
		if r == nil || fmt.Sprint(r.Class, " ", r.Sector, " ", plural) != want {
			t.Errorf("FindRole(%q) = %v %v, want %s", phrase, r, plural, want)
		}
	}
	for _, phrase := range []string{"", "minis", "house", "foreign", "state of mind"} {
		if r, _ := name.FindRole(phrase); r != nil {
			t.Errorf("FindRole(%q) = %v", phrase, r)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add("Dr. Ph.D. , Jr. \"(", "x")
	f.Fuzz(func(t *testing.T, a, b string) {
		name.Parse(a)
		if r := name.Match(a, b); r.Score < 0 || r.Score > 1.0001 || r.Score != name.Match(b, a).Score {
			t.Errorf("Match(%q, %q) = %v, back %v", a, b, r, name.Match(b, a))
		}
	})
}
