package fold_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/parley-news/parley/normalize/fold"
)

func ExampleMixedWords() {
	for m := range fold.MixedWords("Владимир Pоrоshenkо of ΝATO") { // three Cyrillic о, a Greek Ν
		fmt.Println(m.Word, "is", m.Plain, m.Script, len(m.Foreign))
		for _, h := range m.Foreign {
			fmt.Printf("  %d-%d: %s %c for %c\n", h.Start, h.End, h.Script, h.Letter, h.Looks)
		}
	}
	// Output:
	// Pоrоshenkо is Poroshenko Latn 3
	//   18-20: Cyrl о for o
	//   21-23: Cyrl о for o
	//   28-30: Cyrl о for o
	// ΝATO is NATO Latn 1
	//   34-36: Grek Ν for N
}

func TestUnmask(t *testing.T) {
	for in, want := range map[string]string{
		"":             "",
		"Putin":        "Putin",
		"Путин":        "Путин",
		"Пyтин":        "Путин",          // a Latin y
		"ТАСС":         "ТАСС",           // all Cyrillic, though each letter has a Latin likeness
		"TАСС":         "ТАСС",           // a Latin T
		"Gаzprom":      "Gazprom",        // a Cyrillic а
		"Gаzprоm Банк": "Gazprom Банк",   // each word by itself
		"ВТБ-Bank":     "ВТБ-Bank",       // two words
		"Яndex":        "Яndex",          // no letter looks like Я
		"東京タワー":        "東京タワー",          // scripts that stand together
		"Mυsk αnd":     "Musk and",       // Greek
		"Ꭺpple":        "Apple",          // Cherokee
		"ＡＢС":          "ＡＢC",            // full-width letters are Latin
		"\xffаb\xff":   "\xffab\xff",     // bytes that are no text stay
		"Zelenskу́":    "Zelensky\u0301", // marks stay
	} {
		if got := fold.Unmask(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestUnmaskAllocates(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() { fold.Unmask("Volodymyr Zelenskyy Володимир") }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}

func FuzzMixedWords(f *testing.F) {
	f.Add("Gаzprоm Банк Яndex")
	f.Add("\xffαb\u0301с")
	f.Fuzz(func(t *testing.T, text string) {
		last := 0
		for m := range fold.MixedWords(text) {
			if m.Start < last || m.End <= m.Start || m.Word != text[m.Start:m.End] || len(m.Foreign) == 0 {
				t.Fatalf("%q: %+v", text, m)
			}
			for _, h := range m.Foreign {
				if !strings.HasPrefix(text[h.Start:], string(h.Letter)) || m.Script != "" && h.Looks == 0 {
					t.Fatalf("%q: %+v", text, h)
				}
			}
			last = m.End
		}
		plain := fold.Unmask(text)
		if utf8.ValidString(text) && fold.Unmask(plain) != plain {
			t.Fatalf("%q: %q is unmasked again", text, plain)
		}
	})
}
