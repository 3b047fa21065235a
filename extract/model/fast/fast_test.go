package fast

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

// textOf is a text of one sentence a line, with a token for each run of non-spaces.
func textOf(text string) *store.Text {
	t := &store.Text{Article: event.Article{Text: text}}
	at := 0
	for line := range strings.Lines(text) {
		first := len(t.Tokens)
		for _, f := range strings.Fields(line) {
			at += strings.Index(text[at:], f)
			t.Tokens = append(t.Tokens, store.Token{Span: event.Span{Start: at, End: at + len(f)}, Sentence: len(t.Sentences)})
			at += len(f)
		}
		t.Sentences = append(t.Sentences, store.Sentence{First: first, Last: len(t.Tokens)})
	}
	n := len(t.Tokens)
	t.UPOS, t.XPOS, t.Lemma = make([]store.UPOS, n), make([]store.XPOS, n), make([]string, n)
	t.Head, t.Rel = make([]int, n), make([]store.Rel, n)
	return t
}

func analyze(t *store.Text) *store.Text {
	for s := range t.Sentences {
		Model().Syntax().Analyze(t, s)
	}
	return t
}

const article = `The foreign ministers of Peru and Chile met in Lima on Tuesday .
Delegates from twelve countries had arrived for the second round of talks .
Chile demanded that its neighbour withdraw the patrol boats , an official said .
" We will not sign anything before the prisoners are home , " Minister Rosa Quispe told reporters .
About 40 % of the disputed valley is held by farmers who refused to leave it .
`

// What the rules rest on: subject, verb, object, complement clause, passive.
func TestAnalyze(t *testing.T) {
	x := analyze(textOf(article))
	find := func(form string) int {
		for i := range x.Tokens {
			if x.Form(i) == form {
				return i
			}
		}
		t.Fatalf("no token %q", form)
		return 0
	}
	for _, c := range []struct {
		form, lemma string
		upos        store.UPOS
		head        string
		rel         store.Rel
	}{
		{"ministers", "minister", store.NOUN, "met", store.RelNsubj},
		{"met", "meet", store.VERB, "", store.RelRoot},
		{"Lima", "Lima", store.PROPN, "met", store.RelObl},
		{"Delegates", "delegate", store.NOUN, "arrived", store.RelNsubj},
		{"withdraw", "withdraw", store.VERB, "demanded", store.RelCcomp},
		{"boats", "boat", store.NOUN, "withdraw", store.RelObj},
		{"is", "be", store.AUX, "held", store.RelAuxPass},
	} {
		i := find(c.form)
		head := ""
		if x.Head[i] != store.None {
			head = x.Form(x.Head[i])
		}
		if x.Lemma[i] != c.lemma || x.UPOS[i] != c.upos || head != c.head || x.Rel[i] != c.rel {
			t.Errorf("%s: %s %v, %v of %q; want %s %v, %v of %q", c.form, x.Lemma[i], x.UPOS[i], x.Rel[i], head, c.lemma, c.upos, c.rel, c.head)
		}
	}
}

// checkTrees tells what is wrong with the trees of x: one root a sentence, from
// which every token is reached.
func checkTrees(t *testing.T, x *store.Text) {
	t.Helper()
	for _, s := range x.Sentences {
		roots := 0
		for i := s.First; i < s.Last; i++ {
			if x.Head[i] == store.None {
				roots++
			}
			if (x.Head[i] == store.None) != (x.Rel[i] == store.RelRoot) || x.Rel[i] == store.NoRel {
				t.Fatalf("token %d %q: head %d, relation %v", i, x.Form(i), x.Head[i], x.Rel[i])
			}
			steps := 0
			for k := i; x.Head[k] != store.None; k = x.Head[k] {
				if steps++; x.Head[k] < s.First || x.Head[k] >= s.Last || steps > s.Last-s.First {
					t.Fatalf("token %d %q does not reach a root", i, x.Form(i))
				}
			}
			if x.UPOS[i] == store.NoUPOS || x.XPOS[i] == store.NoXPOS || x.Lemma[i] == "" {
				t.Fatalf("token %d %q: %v %v %q", i, x.Form(i), x.UPOS[i], x.XPOS[i], x.Lemma[i])
			}
		}
		if roots != 1 && s.Last > s.First {
			t.Fatalf("%d roots in %.60q", roots, x.Slice(x.Bytes(s.First, s.Last)))
		}
	}
}

// odd is input that no treebank has.
var odd = []string{
	"Yes", ".", ". . . ! ? - ( ) \" ' :", "\n\nPeace\n", "\xff \xfe\xfd \x00",
	"Переговоры прошли в четверг .", "会谈 于 周四 举行 。", "المحادثات يوم الخميس", "🙂 🙂🙂 👩‍👩‍👧",
	strings.Repeat("talks and ", 400), strings.Repeat("( ", 300), strings.Repeat("x", 100_000), "İ ẞ ǅ ﬁ",
}

func TestOddInput(t *testing.T) {
	for _, s := range odd {
		checkTrees(t, analyze(textOf(s)))
	}
}

func FuzzAnalyze(f *testing.F) {
	for _, s := range append(odd, article) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		x := analyze(textOf(s))
		checkTrees(t, x)
		if y := analyze(textOf(s)); !reflect.DeepEqual(x, y) {
			t.Error("two analyses differ")
		}
	})
}

// A sentence of ten times the length should take about ten times as long.
func BenchmarkLength(b *testing.B) {
	for _, n := range []int{300, 3000} {
		x := textOf(strings.Repeat("the envoys who met them said that ( ", n))
		b.Run(fmt.Sprintf("%dtokens", len(x.Tokens)), func(b *testing.B) {
			for b.Loop() {
				analyze(x)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(x.Tokens)), "ns/token")
		})
	}
}

// Goroutines share the model and agree.
func TestConcurrent(t *testing.T) {
	want := analyze(textOf(article))
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if got := analyze(textOf(article)); !reflect.DeepEqual(got, want) {
				t.Error("analyses differ")
			}
		})
	}
	wg.Wait()
}

// weightFiles are the files of the weights by name, in order, without the texts
// that describe them.
func weightFiles(t *testing.T) (names, data []string) {
	t.Helper()
	files, err := os.ReadDir("weights")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		b, err := os.ReadFile("weights/" + f.Name())
		if err != nil {
			t.Fatal(err)
		}
		if f.Name() != "LICENSE" && f.Name() != "SOURCES.md" && f.Name() != "VERSION" {
			names, data = append(names, f.Name()), append(data, string(b))
		}
	}
	return names, data
}

// The weights stay within the size that was promised for them.
func TestSize(t *testing.T) {
	sum := 0
	_, data := weightFiles(t)
	for _, d := range data {
		sum += len(d)
	}
	if sum > 12_000_000 {
		t.Errorf("the weights are %d bytes, want at most 12 MB", sum)
	}
}

// The version names exactly these weights, as the training command computes it.
func TestVersion(t *testing.T) {
	sum := sha256.New()
	names, data := weightFiles(t)
	for k := range names {
		fmt.Fprintf(sum, "%s %d\n%s", names[k], len(data[k]), data[k])
	}
	if want := hex.EncodeToString(sum.Sum(nil))[:16]; Model().Version() != want {
		t.Errorf("version %s, want %s", Model().Version(), want)
	}
}

func BenchmarkAnalyze(b *testing.B) {
	x := textOf(article)
	analyze(x)
	b.ReportAllocs()
	for b.Loop() {
		analyze(x)
	}
	tokens := float64(b.N * len(x.Tokens))
	b.ReportMetric(tokens/b.Elapsed().Seconds(), "tokens/s")
}

func BenchmarkOpen(b *testing.B) {
	for b.Loop() {
		open()
	}
}
