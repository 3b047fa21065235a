// Package modeltest holds the tests that every tier of language models must pass.
package modeltest

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/model"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/internal/weights"
)

// Run tests the tier m: an ordinary article, odd input, many goroutines.
func Run(t *testing.T, m *model.Model) {
	t.Run("article", func(t *testing.T) { testAnalyze(t, m) })
	t.Run("odd input", func(t *testing.T) { testOddInput(t, m) })
	t.Run("concurrent", func(t *testing.T) { testConcurrent(t, m) })
}

// Text is a text of one sentence a line, with a token for each run of non-spaces.
func Text(text string) *store.Text {
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
	t.MakeSyntax()
	return t
}

// Analyze runs the tier m over t.
func Analyze(m *model.Model, t *store.Text) *store.Text {
	for s := range t.Sentences {
		m.Syntax().Analyze(t, s)
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
func testAnalyze(t *testing.T, m *model.Model) {
	x := Analyze(m, Text(article))
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

func testOddInput(t *testing.T, m *model.Model) {
	for _, s := range odd {
		checkTrees(t, Analyze(m, Text(s)))
	}
}

// Fuzz shakes a tier with any input.
func Fuzz(f *testing.F, m *model.Model) {
	for _, s := range append(odd, article) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		x := Analyze(m, Text(s))
		checkTrees(t, x)
		if y := Analyze(m, Text(s)); !reflect.DeepEqual(x, y) {
			t.Error("two analyses differ")
		}
	})
}

// Length measures two lengths: a sentence of ten times the length should take about ten times as long.
func Length(b *testing.B, m *model.Model) {
	for _, n := range []int{300, 3000} {
		x := Text(strings.Repeat("the envoys who met them said that ( ", n))
		b.Run(fmt.Sprintf("%dtokens", len(x.Tokens)), func(b *testing.B) {
			for b.Loop() {
				Analyze(m, x)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(x.Tokens)), "ns/token")
		})
	}
}

// Goroutines share the model and agree.
func testConcurrent(t *testing.T, m *model.Model) {
	want := Analyze(m, Text(article))
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if got := Analyze(m, Text(article)); !reflect.DeepEqual(got, want) {
				t.Error("analyses differ")
			}
		})
	}
	wg.Wait()
}

// Speed measures tokens a second.
func Speed(b *testing.B, m *model.Model) {
	x := Text(article)
	Analyze(m, x)
	b.ReportAllocs()
	for b.Loop() {
		Analyze(m, x)
	}
	tokens := float64(b.N * len(x.Tokens))
	b.ReportMetric(tokens/b.Elapsed().Seconds(), "tokens/s")
}

// Weights tests that the files of directories are at most 12 MB, and that their hash,
// as the training commands compute it, is the version of the tier. The texts that
// describe them do not count.
func Weights(t *testing.T, m *model.Model, dirs ...string) {
	t.Helper()
	var files []weights.File
	size := 0
	for _, dir := range dirs {
		list, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range list {
			if n := f.Name(); n != "LICENSE" && n != "SOURCES.md" && n != "VERSION" {
				data, err := os.ReadFile(filepath.Join(dir, n))
				if err != nil {
					t.Fatal(err)
				}
				files = append(files, weights.File{Dir: dir, Name: n, Data: string(data)})
				size += len(data)
			}
		}
	}
	if size > 12_000_000 {
		t.Errorf("the weights are %d bytes, want at most 12 MB", size)
	}
	if want := weights.Version(files); m.Version() != want {
		t.Errorf("version %s, want %s", m.Version(), want)
	}
}
