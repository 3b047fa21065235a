package quote

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/conllutest"
	"github.com/parley-news/parley/internal/store"
)

// FuzzAnnotate shakes the trees of the attributions and puts quotation marks in
// any place: no panic, spans in order and inside the text, the same result twice.
func FuzzAnnotate(f *testing.F) {
	f.Add(uint64(1), uint64(2))
	f.Fuzz(func(t *testing.T, a, b uint64) {
		cs := cases(t)
		r := rand.New(rand.NewPCG(a, b))
		x := cs[r.IntN(len(cs))].Text
		conllutest.Shake(x, r)
		Annotate(x)
		check(t, x)
		first := slices.Clone(x.Quotes)
		Annotate(x)
		if d := cmp.Diff(first, x.Quotes); d != "" {
			t.Error("second run differs", d)
		}
	})
}

// check tests what every quote must fulfil.
func check(t *testing.T, x *store.Text) {
	t.Helper()
	for k, q := range x.Quotes {
		if len(q.Content) == 0 {
			t.Errorf("quote %d has no content", k)
		}
		last := 0
		for _, c := range q.Content {
			if c.Start < last || c.End <= c.Start || c.End > len(x.Article.Text) {
				t.Errorf("quote %d has the content %v", k, q.Content)
			}
			last = c.End
		}
		if q.Parent == k || q.Parent >= len(x.Quotes) || (q.CueHead == store.None) != q.Cue.IsZero() {
			t.Errorf("quote %d: %+v", k, q)
		}
	}
}

// many is a text of n sentences, each a quotation with its verb of speech.
func many(n int) *store.Text {
	var b strings.Builder
	for range n {
		b.WriteString("1 “ “ PUNCT `` 3 punct\n2 We we PRON PRP 3 nsubj\n3 won win VERB VBD 7 ccomp\n4 , , PUNCT , 3 punct\n5 ” ” PUNCT '' 3 punct\n6 Lund Lund PROPN NNP 7 nsubj\n7 said say VERB VBD 0 root\n8 . . PUNCT . 7 punct\n\n")
	}
	return conllutest.Text(b.String())
}

// onlyMarks is a text of n quotation marks, in sentences of at most 160 tokens.
func onlyMarks(n int) *store.Text {
	x := &store.Text{}
	x.Article.Text = strings.Repeat("\"", n)
	x.Parts = []event.Part{{Kind: event.PartBody, Span: event.Span{End: n}}}
	for i := range n {
		if i%160 == 0 {
			x.Sentences = append(x.Sentences, store.Sentence{First: i, Last: min(i+160, n)})
		}
		x.Tokens = append(x.Tokens, store.Token{Span: event.Span{Start: i, End: i + 1}, Sentence: i / 160, Glued: true})
		x.UPOS, x.XPOS, x.Lemma = append(x.UPOS, store.PUNCT), append(x.XPOS, store.TagCloseQuote), append(x.Lemma, "\"")
		x.Rel = append(x.Rel, store.RelPunct)
		x.Head = append(x.Head, i/160*160)
	}
	for _, s := range x.Sentences {
		x.Head[s.First], x.Rel[s.First] = store.None, store.RelRoot
	}
	return x
}

// unclosed is a text of n paragraphs that open a quotation; the verb of speech
// stands in the last.
func unclosed(n int) *store.Text {
	var b strings.Builder
	for range n {
		b.WriteString("# newpar\n1 “ “ PUNCT `` 3 punct\n2 We we PRON PRP 3 nsubj\n3 won win VERB VBD 0 root\n4 . . PUNCT . 3 punct\n\n")
	}
	b.WriteString("# newpar\n1 “ “ PUNCT `` 3 punct\n2 We we PRON PRP 3 nsubj\n3 won win VERB VBD 7 ccomp\n4 , , PUNCT , 3 punct\n5 ” ” PUNCT '' 3 punct\n6 Lund Lund PROPN NNP 7 nsubj\n7 said say VERB VBD 0 root\n")
	return conllutest.Text(b.String())
}

func TestMany(t *testing.T) {
	x := many(1000)
	Annotate(x)
	check(t, x)
	if len(x.Quotes) != 1000 {
		t.Errorf("got %d quotes, want 1000", len(x.Quotes))
	}
	y := onlyMarks(100_000)
	Annotate(y)
	check(t, y)
	z := unclosed(1000)
	Annotate(z)
	check(t, z)
	if len(z.Quotes) != 1 || len(z.Quotes[0].Content) != 1001 {
		t.Errorf("got %d quotes, want one of 1001 parts", len(z.Quotes))
	}
}

// The cost of a token must not grow with the text.
func BenchmarkAnnotate(b *testing.B) {
	for _, n := range []int{1000, 2000, 4000} {
		x := many(n)
		b.Run(fmt.Sprint("sentences=", n), func(b *testing.B) { measure(b, x) })
	}
	y := onlyMarks(100_000)
	b.Run("marks=100000", func(b *testing.B) { measure(b, y) })
	z := unclosed(50_000)
	b.Run("unclosed=50000", func(b *testing.B) { measure(b, z) })
}

func measure(b *testing.B, x *store.Text) {
	b.ReportAllocs()
	for b.Loop() {
		Annotate(x)
	}
	b.ReportMetric(float64(b.N*len(x.Tokens))/b.Elapsed().Seconds(), "tokens/s")
}
