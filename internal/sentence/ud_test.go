package sentence_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/part"
	"github.com/parley-news/parley/internal/sentence"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/internal/token"
)

var (
	showErrors = flag.Int("errors", 0, "how many differences to the treebank to print")
	treebank   = flag.String("treebank", "", "one more CoNLL-U file in ../shared/ud to measure")
)

// TestTreebank compares the sentences of raw text with those of the Universal
// Dependencies treebanks, when they are there. Paragraphs are joined by
// newlines, sentences by spaces.
func TestTreebank(t *testing.T) {
	cases := []struct {
		file string
		f1   float64
	}{
		{"en_ewt-dev.conllu", 80},
		{"en_gum-dev.conllu", 90},
	}
	if *treebank != "" {
		cases[0].file, cases[0].f1 = *treebank, 0
	}
	for _, c := range cases {
		data, err := os.ReadFile("../../../shared/ud/" + c.file)
		if err != nil {
			t.Skip("no development data:", err)
		}
		text, gold := rawText(string(data))
		a := annotate(text)
		f1 := sentenceF1(a, gold)
		t.Logf("%s: sentence F1 %.2f (%d found, %d in the treebank)", c.file, f1, len(a.Sentences), len(gold))
		if f1 < c.f1 {
			t.Errorf("%s: sentence F1 %.2f, want %.2f", c.file, f1, c.f1)
		}
	}
}

// annotate runs the stages up to sentence.
func annotate(text string) *store.Text {
	a := &store.Text{Article: event.Article{Text: text}}
	part.Annotate(a)
	token.Annotate(a)
	sentence.Annotate(a)
	return a
}

// rawText is the text of a CoNLL-U file, and where its sentences stand.
func rawText(data string) (string, []event.Span) {
	var b strings.Builder
	var gold []event.Span
	gap := ""
	for line := range strings.Lines(data) {
		line = strings.TrimRight(line, "\n")
		switch text, ok := strings.CutPrefix(line, "# text = "); {
		case ok:
			b.WriteString(gap)
			gold = append(gold, event.Span{Start: b.Len(), End: b.Len() + len(text)})
			b.WriteString(text)
			gap = " "
		case strings.HasPrefix(line, "# newdoc"), strings.HasPrefix(line, "# newpar id"), line == "# newpar":
			gap = "\n"
		}
	}
	return b.String(), gold
}

// sentenceF1 is the balanced F score of the spans of a's sentences, in percent.
func sentenceF1(a *store.Text, gold []event.Span) float64 {
	inGold, starts := map[event.Span]bool{}, map[int]bool{}
	for _, s := range gold {
		inGold[s] = true
		starts[s.Start] = true
	}
	hits, shown := 0, 0
	found := map[int]bool{}
	for _, s := range a.Sentences {
		span := a.Bytes(s.First, s.Last)
		found[span.Start] = true
		if inGold[span] {
			hits++
		}
		if !starts[span.Start] && shown < *showErrors {
			shown++
			fmt.Printf("wrong %q | %q\n", a.Article.Text[max(0, span.Start-50):span.Start], a.Article.Text[span.Start:min(span.End, span.Start+30)])
		}
	}
	shown = 0
	for _, s := range gold {
		if !found[s.Start] && shown < *showErrors {
			shown++
			fmt.Printf("missed %q | %q\n", a.Article.Text[max(0, s.Start-50):s.Start], a.Article.Text[s.Start:min(s.End, s.Start+30)])
		}
	}
	return 200 * float64(hits) / float64(len(gold)+len(a.Sentences))
}
