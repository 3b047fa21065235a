package quote

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/conllutest"
	"github.com/parley-news/parley/internal/store"
)

// Each construction must be found with the right source, cue, content, form and
// act, and each near-miss must yield nothing.
func TestAttributions(t *testing.T) {
	for _, c := range cases(t) {
		x := c.Text
		Annotate(x)
		var got []string
		for i := range x.Quotes {
			got = append(got, show(x, &x.Quotes[i]))
		}
		if d := cmp.Diff(c.Wants, got); d != "" {
			t.Errorf("%s\n%s", x.Article.Text, d)
		}
	}
}

func cases(tb testing.TB) []conllutest.Case {
	return conllutest.Cases(tb, "testdata/attributions.conllu")
}

// show is q as a want line has it.
func show(x *store.Text, q *store.Quote) string {
	var content []string
	for _, s := range q.Content {
		content = append(content, x.Slice(s))
	}
	out := []string{orDash(x, q.Source), orDash(x, q.Cue), strings.Join(content, " // "), string(q.Speech), string(q.Act)}
	if q.Unnamed {
		out = append(out, "unnamed")
	}
	if q.Parent != store.None {
		out = append(out, "in "+x.Slice(x.Quotes[q.Parent].Cue))
	}
	return strings.Join(out, " | ")
}

func orDash(x *store.Text, s event.Span) string {
	if s.IsZero() {
		return "-"
	}
	return x.Slice(s)
}

// A speaker who is a known actor is linked, through a relative pronoun too.
func TestSpeaker(t *testing.T) {
	x := conllutest.Text(`
# actor	Ada Lund	person	female	1-2
1 Ada Ada PROPN NNP 10 nsubj
2 Lund Lund PROPN NNP 1 flat
3 , , PUNCT , 6 punct
4 who who PRON WP 6 nsubj
5 had have AUX VBD 6 aux
6 proposed propose VERB VBN 1 acl:relcl
7 a a DET DT 8 det
8 truce truce NOUN NN 6 obj
9 , , PUNCT , 1 punct
10 resigned resign VERB VBD 0 root
11 . . PUNCT . 10 punct
`)
	Annotate(x)
	if len(x.Quotes) != 1 {
		t.Fatalf("got %d quotes, want 1", len(x.Quotes))
	}
	q := &x.Quotes[0]
	if got, want := show(x, q), "Ada Lund | had proposed | a truce | indirect | propose"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if q.Speaker != 0 || q.SourceMention != 0 || q.Unnamed {
		t.Errorf("speaker %d, mention %d, unnamed %v", q.Speaker, q.SourceMention, q.Unnamed)
	}
}

// The tables must be sorted, without doubles, and every frame known.
func TestTables(t *testing.T) {
	for name, tsv := range map[string]string{"cues": cuesTSV, "sources": sourcesTSV} {
		last := ""
		for line := range strings.Lines(tsv) {
			if line <= last {
				t.Errorf("%s.tsv: %q stands after %q", name, line, last)
			}
			last = line
		}
	}
	prepositions := []string{"about", "against", "as", "at", "for", "in", "of", "on", "over", "to", "with"}
	known := map[string]bool{}
	for _, p := range prepositions {
		known[p] = true
	}
	for k, rs := range words().cues {
		for _, r := range rs {
			if r.frame == framePrep && !known[r.prep] {
				t.Errorf("%s: frame %q is unknown", k.lemma, r.prep)
			}
		}
	}
}

// A speaker known by a description stays unnamed when a pronoun takes him up.
func TestUnnamed(t *testing.T) {
	for name, want := range map[string]bool{"senior official": true, "Lund": false, "foreign minister": false} {
		x := conllutest.Text(`
# actor	` + name + `	person	male	1-1
1 He he PRON PRP 2 nsubj
2 said say VERB VBD 0 root
3 it it PRON PRP 4 nsubj
4 rained rain VERB VBD 2 ccomp
`)
		Annotate(x)
		if len(x.Quotes) != 1 || x.Quotes[0].Unnamed != want {
			t.Errorf("%s: got %+v, want Unnamed %v", name, x.Quotes, want)
		}
	}
}
