package numeral

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// TestTablesSorted keeps the word tables reviewable: sorted, each word once.
func TestTablesSorted(t *testing.T) {
	for _, path := range []string{"words.tsv", "../../normalize/date/words.tsv", "../../normalize/quantity/words.tsv"} {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(strings.TrimSpace(string(b)), "\n")
		if !slices.IsSorted(lines) {
			t.Errorf("%s is not sorted", path)
		}
		for i := 1; i < len(lines); i++ {
			if a, _, _ := strings.Cut(lines[i-1], "\t"); strings.HasPrefix(lines[i], a+"\t") {
				t.Errorf("%s: %q stands twice", path, a)
			}
		}
	}
}

func TestLookup(t *testing.T) {
	lex := NewLexicon("soon\tsoon\t7\n", []string{"soon"})
	for word, want := range map[string]Class{"soon": Own, "SOON": Own, "Three": Ones, "thre": None, "": None, "threesoon": None, strings.Repeat("s", 40): None} {
		if got := lex.Lookup(word).Class; got != want {
			t.Errorf("Lookup(%q): class %d, want %d", word, got, want)
		}
	}
}
