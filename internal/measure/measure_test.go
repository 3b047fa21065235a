package measure

import (
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/conllutest"
	"github.com/parley-news/parley/internal/store"
)

func TestAnnotate(t *testing.T) {
	x := conllutest.Text(`
1 Nearly nearly ADV RB 2 advmod
2 300 300 NUM CD 3 nummod
3 miners miner NOUN NNS 4 nsubj
4 waited wait VERB VBD 0 root
5 dozens dozen NOUN NNS 4 obj
6 of of ADP IN 7 case
7 hours hour NOUN NNS 5 nmod
8 in in ADP IN 10 case
9 the the DET DT 10 det
10 third third ADJ JJ 12 amod
11 2021 2021 NUM CD 12 nummod
12 shift shift NOUN NN 4 obl
13 as as ADP IN 14 case
14 one one PRON PRP 4 obl
15 . . PUNCT . 4 punct`)
	x.Times = []store.Time{{First: 10, Last: 11, TimeMention: event.TimeMention{Span: x.Tokens[10].Span}}}
	Annotate(x)
	type row struct{ text, of, value string }
	want := []row{
		{"Nearly 300", "miners", "nearly 300"},
		{"dozens of hours", "", "24 or more hours"},
	}
	if len(x.Quantities) != len(want) {
		t.Fatalf("got %+v, want %d quantities: no year, no ordinal, no pronoun", x.Quantities, len(want))
	}
	for i, q := range x.Quantities {
		if got := (row{x.Slice(x.Bytes(q.First, q.Last)), x.Slice(q.Of), q.Quantity.String()}); got != want[i] {
			t.Errorf("got %+v, want %+v", got, want[i])
		}
	}
}
