package act

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
	"github.com/parley-news/parley/extract/model/fast"
	"github.com/parley-news/parley/internal/coref"
	"github.com/parley-news/parley/internal/entity"
	"github.com/parley-news/parley/internal/lexicon"
	"github.com/parley-news/parley/internal/measure"
	"github.com/parley-news/parley/internal/part"
	"github.com/parley-news/parley/internal/quote"
	"github.com/parley-news/parley/internal/sentence"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/internal/timex"
	"github.com/parley-news/parley/internal/token"
)

// annotate runs the stages over a text.
func annotate(text string) *annot.Text {
	t := &store.Text{Article: event.Article{Text: text}}
	for _, stage := range []func(*store.Text){part.Annotate, token.Annotate, sentence.Annotate} {
		stage(t)
	}
	n := len(t.Tokens)
	t.UPOS, t.XPOS, t.Lemma = make([]store.UPOS, n), make([]store.XPOS, n), make([]string, n)
	t.Head, t.Rel = make([]int, n), make([]store.Rel, n)
	for s := range t.Sentences {
		fast.Model().Syntax().Analyze(t, s)
	}
	for _, stage := range []func(*store.Text){entity.Annotate, timex.Annotate, measure.Annotate, coref.Annotate, quote.Annotate} {
		stage(t)
	}
	return annot.New(t)
}

// coded is the acts of a text in short: "CONSULT 040 PER,CHL>PER,CHL happened".
func coded(text string) []string {
	t := annotate(text)
	var out []string
	for _, e := range Find(t, lexicon.Default()) {
		a := e.(*event.Act)
		name := string(a.Type)
		if a.Mode != "" {
			name += "/" + a.Mode
		}
		out = append(out, fmt.Sprintf("%s %s %s>%s %s", name, a.CAMEO, countries(t, a.Actors), countries(t, a.Recipients), a.Status))
	}
	return out
}

func countries(t *annot.Text, refs []event.ActorRef) string {
	var out []string
	for _, r := range refs {
		a, _ := t.Actor(r.Value)
		if a.Country != "" && !slices.Contains(out, a.Country) {
			out = append(out, a.Country)
		}
	}
	return strings.Join(out, ",")
}

// TestFrames has for each class of frames a sentence that it fires on and one that
// looks alike and says something else.
func TestFrames(t *testing.T) {
	for _, c := range []struct{ text, want, miss string }{
		{
			"Norway promised to share data with Iceland.", "AGREE 031 NOR>ISL happened",
			"The Norwegian coast looks promising to investors.",
		},
	} {
		if got := coded(c.text); !slices.Equal(got, []string{c.want}) {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
		}
		if got := coded(c.miss); len(got) > 0 {
			t.Errorf("%s\n got %q, want nothing", c.miss, got)
		}
	}
}
