package sentence_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/parley-news/parley/internal/sentence"
	"github.com/parley-news/parley/internal/store"
)

// TestBoundaries has each text with a bar at every boundary.
func TestBoundaries(t *testing.T) {
	for _, want := range []string{
		"The talks ended. | Nobody spoke! | Why? | They were tired…",
		"The talks ended. | 12 envoys left. | $5 was paid. | “We tried,” one said.",

		// Abbreviations, initials and letters with periods.
		"Gen. Miles met Mr. Hall. | Dr. No came.",
		"He flew from the U.S. | The host waited.",
		"The U.S. President and U.S. Senator A. B. Hall met.",
		"They met at 9 a.m. Friday. | They left at 5 p.m. | The hall closed.",
		"Acme Inc. President Ann Hall quit. | She joined Bolt Corp. | It makes nails.",
		"The U.S. First Lady met Gov. Hall of Acme Inc. | Ms. Miles left D.C. | Together they won.",
		"They want food, tents, etc. | They got none.",

		// Quotation marks and brackets.
		"“We will stay.” | He sat down.",
		`"We will stay." | He sat down. | "No," she said. | "Go."`,
		"“Will they pay?” Hall asked. | “Never!” Miles said.",
		"“Will they pay?” | Nobody knew.",
		"It rained. | (It was May.) | Then it snowed.",
		"He said “no.” | Then he left.",
		"Yahoo! said it would pay.",

		// Ellipses, references, numbers of items.
		"He hesitated... | Then he signed.",
		"We saw ... nothing. | They discussed ... Various matters.",
		"The U.S. And Chile agreed. | They left the U.S. | The rest stayed.",
		"The war ended in 1648.[17] | It had lasted long. [18] [19] | Peace came (b. May 4).",
		"1. Free all prisoners. | 2. Open the road.",
		"a. Free all prisoners.",
		"It grew by 3.5 percent.",

		// Lower case begins a sentence in prose without capitals only.
		"we went home. | nobody cared.",
		"The approx. distance is long.",
	} {
		text := strings.ReplaceAll(want, " | ", " ")
		if d := cmp.Diff(want, strings.Join(sentences(annotate(text)), " | ")); d != "" {
			t.Errorf("(-want +got):\n%s", d)
		}
	}
}

// sentences is the text of each sentence of a.
func sentences(a *store.Text) []string {
	var out []string
	for _, s := range a.Sentences {
		out = append(out, a.Slice(a.Bytes(s.First, s.Last)))
	}
	return out
}

func TestNewlines(t *testing.T) {
	for _, c := range []struct {
		text string
		want int
	}{
		{"Talks go on\nNobody expects a deal", 2},
		{"Talks go on\r\nNobody expects a deal", 2},
		{"Talks go on\u2028Nobody expects a deal", 2},
		{"Talks go on\tNobody expects a deal", 1},
		{"Talks go on\u00a0Nobody expects a deal", 1},
	} {
		if a := annotate(c.text); len(a.Sentences) != c.want {
			t.Errorf("%q has sentences %q, want %d", c.text, sentences(a), c.want)
		}
	}
	wrapped := "Talks went on for a third day in the\nold town hall, and nobody there was\nready to say how long they would\nlast. The hosts were patient."
	if a := annotate(wrapped); !a.Wrapped || len(a.Sentences) != 2 {
		t.Errorf("wrapped text has sentences %q, want 2", sentences(a))
	}
}

func TestPartsBoundSentences(t *testing.T) {
	a := annotate("LISBON, May 4 (AP) -- The envoys met. (Reporting by Ana Sousa)")
	var got []string
	for k, s := range a.Sentences {
		got = append(got, fmt.Sprint(a.Parts[s.Part].Kind, ": ", sentences(a)[k]))
	}
	want := []string{"dateline: LISBON, May 4 (AP) --", "body: The envoys met.", "credit: (Reporting by Ana Sousa)"}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestLongSentence(t *testing.T) {
	clause := strings.Repeat("very ", 50)
	a := annotate("It was " + clause + "long; it was " + clause + "hot, and it was " + clause + "dull" + strings.Repeat(" and", 400) + ".")
	for k, s := range a.Sentences {
		if n := s.Last - s.First; n > sentence.MaxTokens {
			t.Errorf("sentence %d has %d tokens", k, n)
		}
	}
	if first := sentences(a)[0]; !strings.HasSuffix(first, "hot,") {
		t.Errorf("the first cut is after %q", first[len(first)-20:])
	}
}

// FuzzAnnotate protects what later stages rely on: every token in exactly one
// sentence, none empty or too long, each within its part, and the same twice.
func FuzzAnnotate(f *testing.F) {
	f.Add("OSLO, May 4 (AP) -- They met. “Why?” one asked.\nNobody [1] knew... Mr. A. said.")
	f.Add(strings.Repeat("a ", 500) + "; b." + strings.Repeat("\"", 300))
	f.Add("\xff.\x00A. \u2028B! 👍🏽? я. \u200f")
	f.Fuzz(func(t *testing.T, text string) {
		a, b := annotate(text), annotate(text)
		if d := cmp.Diff(a.Sentences, b.Sentences); d != "" {
			t.Fatalf("not the same twice:\n%s", d)
		}
		checkSentences(t, a)
	})
}

func checkSentences(t *testing.T, a *store.Text) {
	t.Helper()
	next := 0
	for k, s := range a.Sentences {
		if s.First != next || s.Last <= s.First || s.Last-s.First > sentence.MaxTokens {
			t.Fatalf("sentence %d is %v after token %d", k, s, next)
		}
		for i := s.First; i < s.Last; i++ {
			if a.Tokens[i].Sentence != k {
				t.Fatalf("token %d is in sentence %d, want %d", i, a.Tokens[i].Sentence, k)
			}
			if !a.Parts[s.Part].Span.Contains(a.Tokens[i].Span) {
				t.Fatalf("token %d of sentence %d is not in part %d", i, k, s.Part)
			}
		}
		next = s.Last
	}
	if next != len(a.Tokens) {
		t.Fatalf("%d of %d tokens are in sentences", next, len(a.Tokens))
	}
}

func BenchmarkAnnotate(b *testing.B) {
	a := annotate(strings.Repeat("The envoys met Gen. A. B. Miles on Friday. “Will they pay?” Hall asked. Nobody (it was late) knew.\n", 1000))
	b.SetBytes(int64(len(a.Article.Text)))
	b.ReportAllocs()
	for b.Loop() {
		a.Sentences = nil
		sentence.Annotate(a)
	}
	b.ReportMetric(float64(len(a.Tokens))*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}
