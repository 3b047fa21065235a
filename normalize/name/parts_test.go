package name_test

import (
	"bufio"
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/parley-news/parley/normalize/name"
)

// labelsOf maps the labels of the development data to ours. A surname's particles are
// surnames there, an initial is the name that it stands for, and a second given name
// may be called one.
var labelsOf = map[string][]name.Label{
	"GivenName": {name.GivenLabel, name.MiddleLabel}, "FirstInitial": {name.GivenLabel}, "MiddleName": {name.MiddleLabel, name.PatronymicLabel}, "MiddleInitial": {name.MiddleLabel},
	"Surname": {name.SurnameLabel, name.ParticleLabel}, "LastInitial": {name.SurnameLabel}, "PrefixMarital": {name.TitleLabel}, "PrefixOther": {name.TitleLabel},
	"SuffixGenerational": {name.SuffixLabel}, "SuffixOther": {name.SuffixLabel}, "Nickname": {name.NicknameLabel},
}

// TestDevelopmentParts reads the names of single persons of the development data,
// where it lies: all labels of a name must be right. Couples and single words, which
// may be anything, are left out.
func TestDevelopmentParts(t *testing.T) {
	f, err := os.Open(filepath.Join(cmp.Or(os.Getenv("PARLEY_SHARED"), "../../../shared"), "gold/names/parts_dev.jsonl"))
	if err != nil {
		t.Skip("no development data: ", err)
	}
	defer f.Close()
	all, right := 0, 0
	for in := bufio.NewScanner(f); in.Scan(); {
		var gold struct {
			Name   string
			Tokens [][2]string
		}
		if err := json.Unmarshal(in.Bytes(), &gold); err != nil {
			t.Fatal(err)
		}
		if len(gold.Tokens) < 2 || slices.ContainsFunc(gold.Tokens, func(token [2]string) bool { return token[1] == "And" }) {
			continue
		}
		all++
		p := name.Parse(gold.Name)
		if agree(gold.Tokens, p.Words) {
			right++
		} else if testing.Verbose() {
			t.Logf("%q: want %v, got %v", gold.Name, gold.Tokens, p.Words)
		}
	}
	share := float64(right) / float64(all)
	t.Logf("%d names: %.4f right", all, share)
	if share < 0.96 {
		t.Errorf("%.4f is below .96", share)
	}
}

// agree compares labels; a nickname of several words is one of ours.
func agree(tokens [][2]string, words []name.Word) bool {
	tokens = slices.CompactFunc(slices.Clone(tokens), func(a, b [2]string) bool { return a[1] == "Nickname" && b[1] == "Nickname" })
	if len(tokens) != len(words) {
		return false
	}
	for k, token := range tokens {
		if !slices.Contains(labelsOf[token[1]], words[k].Label) {
			return false
		}
	}
	return true
}

func BenchmarkParse(b *testing.B) {
	for _, s := range []string{"Vladimir Putin", "Foreign Minister Jean-Yves Le Drian", "Mohammed bin Salman bin Abdulaziz Al Saud", "BREZHNEV, Leonid Ilyich"} {
		b.Run(s, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				name.Parse(s)
			}
		})
	}
}

// TestOrders has names of languages with an order or parts of their own.
func TestOrders(t *testing.T) {
	for in, want := range map[string]name.Parts{
		"Mohammed bin Salman bin Abdulaziz Al Saud": {Given: "Mohammed", Nasab: "bin Salman bin Abdulaziz", Surname: "Al Saud"},
		"Osama ibn Laden Hamza":                     {Given: "Osama", Nasab: "ibn Laden", Surname: "Hamza"},
		"Putin Vladimir Vladimirovich":              {Given: "Vladimir", Patronymic: "Vladimirovich", Surname: "Putin"},
		"PUTIN Vladimir":                            {Given: "Vladimir", Surname: "PUTIN"},
		"Putin, V. V.":                              {Given: "V.", Middle: "V.", Surname: "Putin"},
		"Roh Moo-hyun":                              {Given: "Moo-hyun", Surname: "Roh"},
		"Kang G. Shin":                              {Given: "Kang", Middle: "G.", Surname: "Shin"},
		"Acting State Secretary Anna von Hagen":     {Titles: []string{"Acting State Secretary"}, Given: "Anna", Surname: "von Hagen"},
		"William N. Wood Prince":                    {Given: "William", Middle: "N.", Surname: "Wood Prince"},
		"Jane Doe, PhD, MP":                         {Given: "Jane", Surname: "Doe", Suffix: "PhD, MP"},
		"Smith Jr, John A":                          {Given: "John", Middle: "A", Surname: "Smith", Suffix: "Jr"},
		"Glowacki Julie":                            {Given: "Julie", Surname: "Glowacki"},
	} {
		got := name.Parse(in)
		for _, w := range got.Words {
			if w.Start < 0 || w.End > len(in) || w.Start >= w.End || w.Label == name.NoLabel {
				t.Errorf("Parse(%q): word %+v", in, w)
			}
		}
		got.Words = nil
		if diff := gocmp.Diff(want, got); diff != "" {
			t.Errorf("Parse(%q): %s", in, diff)
		}
	}
}

func ExampleParts_Display() {
	p := name.Parse("President Vladimir Vladimirovich Putin")
	fmt.Println(p.Display(name.Natural))
	fmt.Println(p.Display(name.Short))
	fmt.Println(p.Display(name.Initials))
	fmt.Println(p.Display(name.SurnameFirst))
	// Output:
	// Vladimir Vladimirovich Putin
	// Vladimir Putin
	// V. V. Putin
	// Putin, Vladimir Vladimirovich
}

func ExampleGenderForms() {
	for _, p := range [][2]string{{"Zelenskiy", "Zelenska"}, {"Ivanov", "Ivanova"}, {"Papadopoulos", "Papadopoulou"}, {"Lavrov", "Petrova"}} {
		fmt.Println(p[0], p[1], name.GenderForms(p[0], p[1]))
	}
	// Output:
	// Zelenskiy Zelenska true
	// Ivanov Ivanova true
	// Papadopoulos Papadopoulou true
	// Lavrov Petrova false
}
