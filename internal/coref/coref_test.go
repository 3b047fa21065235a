package coref

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/conllutest"
	"github.com/parley-news/parley/internal/store"
)

// Each kind of reference must find its actor or place, and each near-miss must
// stay open.
func TestLinks(t *testing.T) {
	for _, c := range cases(t) {
		x := c.Text
		got := links(x)
		if d := cmp.Diff(c.Wants, got); d != "" {
			t.Errorf("%s\n%s", x.Article.Text, d)
		}
	}
}

func cases(tb testing.TB) []conllutest.Case {
	return conllutest.Cases(tb, "testdata/links.conllu")
}

// links annotates x and shows the mentions that are new or changed.
func links(x *store.Text) []string {
	given := slices.Clone(x.Mentions)
	Annotate(x)
	var out []string
	for _, m := range x.Mentions {
		if !slices.Contains(given, m) {
			out = append(out, show(x, m))
		}
	}
	return out
}

// show is m as a want line has it: its words, then what they stand for.
func show(x *store.Text, m store.Mention) string {
	var of string
	switch {
	case m.Actor != store.None && x.Actors[m.Actor].Kind == event.ActorGroup:
		var names []string
		for _, id := range x.Actors[m.Actor].Members {
			names = append(names, x.Actors[conllutest.ActorIndex(x, id)].Name)
		}
		of = strings.Join(names, " + ")
	case m.Actor != store.None:
		of = x.Actors[m.Actor].Name
	case m.Place != store.None:
		of = x.Places[m.Place].Name
	}
	return x.Slice(x.Bytes(m.First, m.Last)) + " = " + of
}

// A title finds its holder, by country when two hold it; without that it stays
// open.
func TestTitles(t *testing.T) {
	const names = `
# actor	Kai Lund	person	male	1-2
# actor	Ana Reyes	person	female	4-5
1 Kai Kai PROPN NNP 3 nsubj
2 Lund Lund PROPN NNP 1 flat
3 met meet VERB VBD 0 root
4 Ana Ana PROPN NNP 3 obj
5 Reyes Reyes PROPN NNP 4 flat
6 . . PUNCT . 3 punct
`
	const plain = `
1 The the DET DT 2 det
2 president president NOUN NN 3 nsubj
3 smiled smile VERB VBD 0 root
4 . . PUNCT . 3 punct
`
	const demonym = `
# actor	Peru	government	neuter	2-2
1 The the DET DT 3 det
2 Peruvian Peruvian ADJ JJ 3 amod
3 president president NOUN NN 4 nsubj
4 smiled smile VERB VBD 0 root
5 . . PUNCT . 4 punct
`
	for _, c := range []struct {
		text   string
		titles [2]string
		want   []string
	}{
		{names + plain, [2]string{"President", "Foreign Minister"}, []string{"The president = Kai Lund"}},
		{names + plain, [2]string{"President", "President"}, nil},
		{names + plain, [2]string{"Mayor", "Foreign Minister"}, nil},
		{names + demonym, [2]string{"President", "President"}, []string{"The Peruvian president = Ana Reyes"}},
	} {
		x := conllutest.Text(c.text)
		for k, title := range c.titles {
			x.Actors[k].Titles = []event.Field[string]{event.State(title)}
		}
		x.Actors[0].Country, x.Actors[1].Country = "NOR", "PER"
		if len(x.Actors) > 2 {
			x.Actors[2].Country = "PER"
		}
		got := links(x)
		if d := cmp.Diff(c.want, got); d != "" {
			t.Errorf("%s %v\n%s", x.Article.Text, c.titles, d)
		}
	}
}
