package token

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

var showErrors = flag.Int("errors", 0, "how many differences to the treebank to print")

// TestTreebank compares the tokens of raw text with those of the Universal
// Dependencies treebanks, when they are there.
func TestTreebank(t *testing.T) {
	for _, c := range []struct {
		file string
		f1   float64
	}{
		{"en_ewt-dev.conllu", 98.5},
		{"en_gum-dev.conllu", 99.3},
	} {
		data, err := os.ReadFile("../../../shared/ud/" + c.file)
		if err != nil {
			t.Skip("no development data:", err)
		}
		text, gold := rawText(string(data))
		a := &store.Text{Article: event.Article{Text: text}}
		Annotate(a)
		f1 := wordF1(t, a, gold)
		t.Logf("%s: word F1 %.2f", c.file, f1)
		if f1 < c.f1 {
			t.Errorf("%s: word F1 %.2f, want %.2f", c.file, f1, c.f1)
		}
	}
}

// rawText joins the sentences of a CoNLL-U file with newlines and returns where
// its words stand.
func rawText(data string) (string, []event.Span) {
	var b strings.Builder
	var gold []event.Span
	at := 0
	for line := range strings.Lines(data) {
		line = strings.TrimRight(line, "\n")
		if text, ok := strings.CutPrefix(line, "# text = "); ok {
			at = b.Len()
			b.WriteString(text + "\n")
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 10 || strings.ContainsAny(f[0], "-.") {
			continue
		}
		at += strings.Index(b.String()[at:], f[1])
		gold = append(gold, event.Span{Start: at, End: at + len(f[1])})
		at += len(f[1])
	}
	return b.String(), gold
}

// wordF1 is the balanced F score of the spans of a's tokens, in percent.
func wordF1(t *testing.T, a *store.Text, gold []event.Span) float64 {
	inGold := map[event.Span]bool{}
	for _, s := range gold {
		inGold[s] = true
	}
	hits, shown := 0, 0
	for i, k := range a.Tokens {
		if inGold[k.Span] {
			hits++
		} else if shown < *showErrors {
			shown++
			fmt.Printf("%q in %q\n", a.Form(i), a.Article.Text[max(0, k.Start-20):min(len(a.Article.Text), k.End+20)])
		}
	}
	return 200 * float64(hits) / float64(len(gold)+len(a.Tokens))
}
