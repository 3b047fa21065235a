package timex

import (
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/conllutest"
)

func TestAnnotate(t *testing.T) {
	for _, c := range []struct{ name, conllu, text, timex string }{
		{"a past verb takes the last Monday", `
1 Ministers minister NOUN NNS 2 nsubj
2 met meet VERB VBD 0 root
3 on on ADP IN 4 case
4 Monday Monday PROPN NNP 2 obl
5 . . PUNCT . 2 punct`, "Monday", "2024-01-15"},
		{"will takes the next", `
1 Ministers minister NOUN NNS 3 nsubj
2 will will AUX MD 3 aux
3 meet meet VERB VB 0 root
4 on on ADP IN 5 case
5 Monday Monday PROPN NNP 3 obl
6 . . PUNCT . 3 punct`, "Monday", "2024-01-22"},
		{"so does a plan", `
1 Ministers minister NOUN NNS 2 nsubj
2 agreed agree VERB VBD 0 root
3 to to PART TO 4 mark
4 meet meet VERB VB 2 xcomp
5 on on ADP IN 6 case
6 Monday Monday PROPN NNP 4 obl
7 . . PUNCT . 2 punct`, "Monday", "2024-01-22"},
		{"but not a refusal", `
1 Ministers minister NOUN NNS 2 nsubj
2 refused refuse VERB VBD 0 root
3 to to PART TO 4 mark
4 meet meet VERB VB 2 xcomp
5 on on ADP IN 6 case
6 Monday Monday PROPN NNP 4 obl
7 . . PUNCT . 2 punct`, "Monday", "2024-01-15"},
		{"a modal is no month", `
1 In in ADP IN 3 case
2 May may AUX MD 4 aux
3 they they PRON PRP 4 nsubj
4 meet meet VERB VB 0 root
5 . . PUNCT . 4 punct`, "", ""},
		{"the month is", `
1 They they PRON PRP 2 nsubj
2 met meet VERB VBD 0 root
3 in in ADP IN 4 case
4 May May PROPN NNP 2 obl
5 . . PUNCT . 2 punct`, "May", "2023-05"},
	} {
		x := conllutest.Text(c.conllu)
		x.Article.Published = event.Day(2024, 1, 20)
		Annotate(x)
		text, timex := "", ""
		for _, m := range x.Times {
			text, timex = x.Slice(x.Bytes(m.First, m.Last)), m.TIMEX()
		}
		if text != c.text || timex != c.timex {
			t.Errorf("%s: got %q %s, want %q %s", c.name, text, timex, c.text, c.timex)
		}
	}
}

func TestAnnotateWithoutDate(t *testing.T) {
	x := conllutest.Text(`
1 Ministers minister NOUN NNS 2 nsubj
2 met meet VERB VBD 0 root
3 on on ADP IN 4 case
4 Friday Friday PROPN NNP 2 obl
5 . . PUNCT . 2 punct`)
	Annotate(x)
	if len(x.Times) != 1 || x.Times[0].TIMEX() != "XXXX-WXX-5" {
		t.Errorf("times %+v, want XXXX-WXX-5", x.Times)
	}
	if len(x.Notes) != 1 || x.Notes[0].Code != "unresolved-time" || x.Notes[0].Span != x.Times[0].Span {
		t.Errorf("notes %+v, want one about the Friday", x.Notes)
	}
	x = conllutest.Text(`
1 They they PRON PRP 2 nsubj
2 met meet VERB VBD 0 root
3 on on ADP IN 5 case
4 1 1 NUM CD 5 nummod
5 June June PROPN NNP 2 obl
6 2023 2023 NUM CD 5 nummod
7 . . PUNCT . 2 punct`)
	Annotate(x)
	if len(x.Times) != 1 || x.Times[0].TIMEX() != "2023-06-01" || len(x.Notes) != 0 {
		t.Errorf("times %+v notes %+v, want 2023-06-01 and no note", x.Times, x.Notes)
	}
}
