package robust

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract"
)

// hostile lists what the texts of the tests repeat.
var hostile = []struct{ name, unit string }{
	{"one word", "a"},
	{"spaces", " "},
	{"newlines", "\n"},
	{"quotes", `"`},
	{"open quotes", "“"},
	{"quoted words", `"a" `},
	{"brackets", "("},
	{"bracketed words", "(a "},
	{"apostrophes", "don't'"},
	{"hyphens", "a-"},
	{"periods", ". "},
	{"initials", "A. "},
	{"commas", "and Paris, "},
	{"names", "Ana Sousa "},
	{"titles", "President "},
	{"countries", "Norway "},
	{"cues", "he said that "},
	{"demands", "Norway demanded that "},
	{"pronouns", "he told him that they "},
	{"numbers", "1,000 "},
	{"percent", "about 20% "},
	{"dates", "May 4, 2024 "},
	{"weekdays", "last Friday "},
	{"colons", "a: "},
	{"lists", "Norway must\n- leave\n"},
	{"short lines", "He left\n"},
	{"datelines", "OSLO, May 4 (AP) -- He left.\n"},
	{"addresses", "http://a.b/c "},
	{"mail", "a@b.c "},
	{"emoji", "👍🏽"},
	{"Hebrew", "שלום "},
	{"Russian", "переговоры в Осло "},
	{"Chinese", "会谈"},
	{"joiners", "\u200d"},
	{"combining marks", "e\u0301\u0301"},
	{"prose", "The envoys of Norway and Chile met in Lisbon on Friday, and “talks will go on,” Ana Sousa said. She demanded that Chile withdraw its troops by May 4, 2025.\n"},
	{"prose in one line", "The envoys of Norway and Chile met in Lisbon on Friday, and “talks will go on,” Ana Sousa said. She demanded that Chile withdraw its troops by May 4, 2025. "},
}

// extractor reads texts of every length.
func extractor(t testing.TB) *extract.Extractor {
	t.Helper()
	x, err := extract.New(extract.Config{MaxBytes: 1 << 26})
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// read extracts a text of n bytes of the unit. The text is said to be English, so
// that names and numbers alone are read too.
func read(t testing.TB, x *extract.Extractor, unit string, n int) *event.Document {
	t.Helper()
	doc, err := x.Article(context.Background(), event.Article{Text: strings.Repeat(unit, n/len(unit)+1), Language: "en"})
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func TestHostileTexts(t *testing.T) {
	x := extractor(t)
	for _, h := range hostile {
		t.Run(h.name, func(t *testing.T) {
			first, second := read(t, x, h.unit, 8<<10), read(t, x, h.unit, 8<<10)
			if err := first.Validate(); err != nil {
				t.Error(err)
			}
			a, err := json.Marshal(first)
			if err != nil {
				t.Fatal(err)
			}
			if b, err := json.Marshal(second); err != nil || !bytes.Equal(a, b) {
				t.Errorf("not the same document twice: %v", err)
			}
		})
	}
}

// BenchmarkHostile reads each text in two sizes. Where the time for a byte of the
// longer is far above that of the shorter, something grows faster than the text.
func BenchmarkHostile(b *testing.B) {
	x := extractor(b)
	for _, h := range hostile {
		for _, size := range []int{8 << 10, 64 << 10} {
			b.Run(fmt.Sprintf("%s/%dKB", h.name, size>>10), func(b *testing.B) {
				b.SetBytes(int64(size))
				for b.Loop() {
					read(b, x, h.unit, size)
				}
			})
		}
	}
}
