package store_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/parley-news/parley/internal/conllutest"
	"github.com/parley-news/parley/internal/store"
)

// Marks pair within a paragraph; an open quotation goes on where the next
// paragraph opens one.
func TestQuotations(t *testing.T) {
	x := conllutest.Text(`
1 “ “ PUNCT ` + "``" + ` 2 punct
2 No no INTJ UH 4 discourse
3 ” ” PUNCT '' 2 punct
4 said say VERB VBD 0 root
5 Ott Ott PROPN NNP 4 nsubj

# newpar
1 “ “ PUNCT ` + "``" + ` 3 punct
2 We we PRON PRP 3 nsubj
3 won win VERB VBD 0 root
4 . . PUNCT . 3 punct

# newpar
1 “ “ PUNCT ` + "``" + ` 3 punct
2 They they PRON PRP 3 nsubj
3 lost lose VERB VBD 0 root
4 ” ” PUNCT '' 3 punct
`)
	want := []store.Quotation{
		{First: 0, Last: 3, Closed: true},
		{First: 5, Last: 9, GoesOn: true},
		{First: 9, Last: 13, Closed: true},
	}
	if d := cmp.Diff(want, store.Quotations(x)); d != "" {
		t.Error(d)
	}
}
