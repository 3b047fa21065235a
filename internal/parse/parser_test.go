package parse

import (
	"strings"
	"testing"

	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/internal/word"
)

// lesson is a sentence written as "form/XPOS/UPOS/head/relation ...", heads
// counted from 1.
func lesson(t *testing.T, text string) Example {
	t.Helper()
	var e Example
	for _, f := range strings.Fields(text) {
		p := strings.Split(f, "/")
		w := &word.Word{}
		(&word.Describer{}).Describe(w, p[0])
		x, ok := store.ParseXPOS(p[1])
		u, ok2 := store.ParseUPOS(p[2])
		rel, ok3 := store.ParseRel(p[4])
		if !ok || !ok2 || !ok3 {
			t.Fatalf("bad word %q", f)
		}
		e.Words, e.Rels = append(e.Words, Tagged{w, x, u}), append(e.Rels, rel)
		e.Heads = append(e.Heads, int(p[3][0])-'1')
	}
	return e
}

func lessons(t *testing.T) []Example {
	return []Example{
		lesson(t, "the/DT/DET/2/det envoys/NNS/NOUN/3/nsubj met/VBD/VERB/0/root in/IN/ADP/5/case Lima/NNP/PROPN/3/obl"),
		lesson(t, "the/DT/DET/2/det ministers/NNS/NOUN/3/nsubj signed/VBD/VERB/0/root it/PRP/PRON/3/obj"),
		lesson(t, "the/DT/DET/2/det boats/NNS/NOUN/4/nsubj:pass were/VBD/AUX/4/aux:pass seized/VBN/VERB/0/root"),
	}
}

func trained(t *testing.T) *Parser {
	t.Helper()
	p, err := Open(Learn(lessons(t), Options{Epochs: 8, Runs: 2, ArcBits: 10, LabelBits: 8, ArcMargin: 5, LabelMargin: 5, Seed: 1}).Model())
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// The parser gives back the trees it learnt and carries them over to other words.
func TestParse(t *testing.T) {
	p := trained(t)
	var ws Workspace
	others := []Example{
		lesson(t, "the/DT/DET/2/det farmers/NNS/NOUN/4/nsubj:pass were/VBD/AUX/4/aux:pass freed/VBN/VERB/0/root"),
		lesson(t, "the/DT/DET/2/det envoys/NNS/NOUN/3/nsubj signed/VBD/VERB/0/root it/PRP/PRON/3/obj"),
	}
	for _, e := range append(lessons(t), others...) {
		p.Parse(&ws, e.Words)
		for i := range e.Words {
			if ws.Heads[i] != e.Heads[i] || ws.Rels[i] != e.Rels[i] {
				t.Errorf("%s: %v of %d, want %v of %d", e.Words[i].Form, ws.Rels[i], ws.Heads[i], e.Rels[i], e.Heads[i])
			}
		}
	}
}

// Words in an order never seen still make one tree with one root.
func TestOneRoot(t *testing.T) {
	p := trained(t)
	var ws Workspace
	words := lessons(t)[0].Words
	for n := range 40 {
		var odd []Tagged
		for k := range n {
			odd = append(odd, words[(k*k+n)%len(words)])
		}
		p.Parse(&ws, odd)
		roots := 0
		for i, h := range ws.Heads {
			if h == store.None {
				roots++
			}
			for steps := 0; h != store.None; h = ws.Heads[h] {
				if steps++; steps > n {
					t.Fatalf("%d words: word %d reaches no root: %v", n, i, ws.Heads)
				}
			}
		}
		if n > 0 && roots != 1 || len(ws.Heads) != n || len(ws.Rels) != n {
			t.Fatalf("%d words: %d roots, heads %v", n, roots, ws.Heads)
		}
	}
}

func TestOpenRefuses(t *testing.T) {
	m := Learn(lessons(t), Options{Epochs: 1, Runs: 1, ArcBits: 4, LabelBits: 4, Seed: 1}).Model()
	for what, spoil := range map[string]func(*Model){
		"arcs":   func(m *Model) { m.Arcs = "" },
		"labels": func(m *Model) { m.Labels = m.Labels[1:] },
		"usual":  func(m *Model) { m.Usual = m.Usual[8:] },
		"swap":   func(m *Model) { m.Arcs, m.Labels = m.Labels, m.Arcs },
	} {
		bad := m
		spoil(&bad)
		if _, err := Open(bad); err == nil {
			t.Errorf("%s: no error", what)
		}
	}
}

// Distances fall into nine classes.
func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b int32
		want uint64
	}{{3, 4, 1}, {4, 3, 1}, {0, 4, 4}, {0, 5, 5}, {0, 7, 6}, {0, 10, 6}, {0, 11, 7}, {0, 21, 8}, {0, 900, 8}} {
		if got := distance(c.a, c.b); got != c.want {
			t.Errorf("distance(%d, %d) = %d, want %d", c.a, c.b, got, c.want)
		}
	}
}
