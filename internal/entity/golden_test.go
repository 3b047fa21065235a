package entity_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/parley-news/parley/internal/conllutest"
	"github.com/parley-news/parley/internal/entity"
	"github.com/parley-news/parley/internal/store"
)

var update = flag.Bool("update", false, "write what the stage finds as what it should find")

const golden = "testdata/sentences.txt"

// TestGolden compares the mentions of the sentences in testdata. Each entry has
// trees, then lines "> words: actor, place, use", one a mention. Near-misses
// stand in one entry with the hits: the oven's turkey with the country.
func TestGolden(t *testing.T) {
	data, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	for _, entry := range strings.Split(strings.TrimSpace(string(data)), "\n\n\n") {
		trees, want := split(entry)
		x := conllutest.Text(trees)
		entity.Annotate(x)
		got := list(x)
		if diff := cmp.Diff(want, got); diff != "" && !*update {
			t.Errorf("%s\n%s", x.Article.Text, diff)
		}
		out.WriteString(trees + got + "\n\n")
	}
	if *update {
		if err := os.WriteFile(golden, []byte(out.String()), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// split parts an entry into its trees and its expected lines.
func split(entry string) (trees, want string) {
	for line := range strings.Lines(strings.TrimSpace(entry) + "\n") {
		if strings.HasPrefix(line, "> ") {
			want += line
		} else {
			trees += line
		}
	}
	return trees, want
}

// list prints the mentions of t.
func list(t *store.Text) string {
	var b strings.Builder
	for _, m := range t.Mentions {
		fmt.Fprintf(&b, "> %s (%s):", t.Slice(t.Bytes(m.First, m.Last)), m.Form)
		if m.Actor != store.None {
			a := t.Actors[m.Actor]
			fmt.Fprintf(&b, " %s of %s", a.ID, a.Side)
			for _, member := range a.Members {
				fmt.Fprintf(&b, " + %s", member)
			}
		}
		if m.Place != store.None {
			fmt.Fprintf(&b, " %s", t.Places[m.Place].ID)
		}
		if m.Acts {
			b.WriteString(" acts")
		}
		b.WriteString("\n")
	}
	return b.String()
}
