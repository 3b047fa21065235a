package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/parley-news/parley/internal/conllu"
)

const untagged = `# text = They don't agree on 12.5 km of border.
1	They	_	_	_	_	_	_	_	_
2-3	don't	_	_	_	_	_	_	_	_
2	do	_	_	_	_	_	_	_	SpaceAfter=No
3	n't	_	_	_	_	_	_	_	_
3.1	really	_	_	_	_	_	_	_	_
4	agree	_	_	_	_	_	_	_	_
5	on	_	_	_	_	_	_	_	_
6	12.5	_	_	_	_	_	_	_	_
7	km	_	_	_	_	_	_	_	_
8	of	_	_	_	_	_	_	_	_
9	border	_	_	_	_	_	_	_	SpaceAfter=No
10	.	_	_	_	_	_	_	_	_

# text = Why?
1	Why	_	_	_	_	_	_	_	SpaceAfter=No
2	?	_	_	_	_	_	_	_	_

`

func tagged(t *testing.T, in string) string {
	t.Helper()
	var out bytes.Buffer
	if err := tagTask(strings.NewReader(in), &out); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// The columns of words are filled; ranges, empty nodes and comments pass through.
func TestTag(t *testing.T) {
	out := tagged(t, untagged)
	for _, line := range []string{
		"# text = They don't agree on 12.5 km of border.",
		"1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t_\t_",
		"2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_",
		"3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_",
		"3.1\treally\t_\t_\t_\t_\t_\t_\t_\t_",
		"4\tagree\tagree\tVERB\tVB\t_\t0\troot\t_\t_",
	} {
		if !strings.Contains(out, line+"\n") {
			t.Errorf("no line %q in\n%s", line, out)
		}
	}
}

// Nothing of the columns to fill is read: what stands there changes nothing.
func TestTagReadsNoGold(t *testing.T) {
	want := tagged(t, untagged)
	wrong := strings.ReplaceAll(want, "\tPRON\tPRP\t_\t4\tnsubj\t", "\tX\tFW\tA=B\t9\tdep\t")
	if wrong == want {
		t.Fatal("nothing replaced")
	}
	if got := tagged(t, wrong); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// score is the share of words with the right universal tag, and with the right
// head and relation, without subtype.
func score(t *testing.T, gold, system string) (upos, las float64) {
	t.Helper()
	a, err := conllu.ReadAll(strings.NewReader(gold))
	if err != nil {
		t.Fatal(err)
	}
	b, err := conllu.ReadAll(strings.NewReader(system))
	if err != nil || len(a) != len(b) {
		t.Fatalf("%d sentences for %d: %v", len(b), len(a), err)
	}
	base := func(rel string) string { r, _, _ := strings.Cut(rel, ":"); return r }
	words := 0.0
	for k := range a {
		system := b[k].Words()
		for i, w := range a[k].Words() {
			g, s := &w.Columns, &system[i].Columns
			words++
			if g[conllu.UPOS] == s[conllu.UPOS] {
				upos++
			}
			if g[conllu.Head] == s[conllu.Head] && base(g[conllu.Deprel]) == base(s[conllu.Deprel]) {
				las++
			}
		}
	}
	return upos / words, las / words
}

// The accuracy that the README states holds on the development data, where that
// is at hand.
func TestTagAccuracy(t *testing.T) {
	for name, least := range map[string]struct{ upos, las float64 }{
		"en_ewt-dev.conllu": {0.950, 0.810},
		"en_gum-dev.conllu": {0.950, 0.810},
	} {
		gold, err := os.ReadFile(filepath.Join("../../../shared/ud", name))
		if err != nil {
			t.Skip("no development data beside the checkout")
		}
		upos, las := score(t, string(gold), tagged(t, string(gold)))
		if upos < least.upos || las < least.las {
			t.Errorf("%s: UPOS %.4f, LAS %.4f, want %v", name, upos, las, least)
		}
	}
}
