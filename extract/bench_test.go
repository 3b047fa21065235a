package extract_test

import (
	"bufio"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract"
)

// BenchmarkArticle measures the whole pipeline on one core over the first 200
// briefings of the development data, or over our own articles without it.
func BenchmarkArticle(b *testing.B) {
	x := newExtractor(b, extract.Config{})
	texts := briefings(b, 200)
	tokens := 0
	for _, a := range texts {
		tokens += countTokens(b, x, a)
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for b.Loop() {
		for _, a := range texts {
			if _, err := x.Article(context.Background(), a); err != nil {
				b.Fatal(err)
			}
		}
	}
	runtime.ReadMemStats(&after)
	total := float64(tokens) * float64(b.N)
	b.ReportMetric(total/b.Elapsed().Seconds(), "tokens/s")
	b.ReportMetric(float64(after.Mallocs-before.Mallocs)/total, "allocs/token")
	b.ReportMetric(float64(after.TotalAlloc-before.TotalAlloc)/total, "B/token")
}

// BenchmarkDouble doubles a text; ns/byte stays the same where time is linear.
func BenchmarkDouble(b *testing.B) {
	x := newExtractor(b, extract.Config{MaxBytes: 1 << 24})
	for _, c := range []struct{ name, unit string }{
		{"prose", articles(b)[0].Text + "\n\n"},
		{"line", strings.Repeat("the envoys of both countries met the minister and ", 40)},
		{"quotes", strings.Repeat(`"`, 2000)},
		{"brackets", strings.Repeat("(", 2000)},
	} {
		for n := 8; n <= 64; n *= 2 {
			b.Run(fmt.Sprintf("%s/%d", c.name, n), func(b *testing.B) {
				a := event.Article{Text: strings.Repeat(c.unit, n), Language: "en"}
				for b.Loop() {
					if _, err := x.Article(context.Background(), a); err != nil {
						b.Fatal(err)
					}
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(a.Text)), "ns/byte")
			})
		}
	}
}

// firstArticle is the variable that makes this test program read one article
// and end; see BenchmarkFirstArticle.
const firstArticle = "PARLEY_FIRST_ARTICLE"

// BenchmarkFirstArticle measures a whole process: start, decoding of the model,
// the first document, end.
func BenchmarkFirstArticle(b *testing.B) {
	self, err := os.Executable()
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		cmd := exec.Command(self, "-test.run=^TestFirstArticle$")
		cmd.Env = append(os.Environ(), firstArticle+"=1")
		if out, err := cmd.CombinedOutput(); err != nil {
			b.Fatalf("%v\n%s", err, out)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Milliseconds())/float64(b.N), "ms/process")
}

// TestFirstArticle is the process of BenchmarkFirstArticle.
func TestFirstArticle(t *testing.T) {
	if os.Getenv(firstArticle) == "" {
		t.Skip("part of BenchmarkFirstArticle")
	}
	start := time.Now()
	x := newExtractor(t, extract.Config{})
	document(t, x, articles(t)[0])
	t.Logf("first document after %v", time.Since(start))
}

// briefings returns the first n briefings of the development data, or our own
// articles where it is absent.
func briefings(b *testing.B, n int) []event.Article {
	f, err := os.Open("../../shared/text/briefings.jsonl.gz")
	if err != nil {
		b.Log("no development data in ../shared: measured on our own articles")
		return articles(b)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		b.Fatal(err)
	}
	var out []event.Article
	for lines := json.NewDecoder(bufio.NewReader(z)); len(out) < n; {
		var line struct{ Text string }
		if err := lines.Decode(&line); err != nil {
			b.Fatal(err)
		}
		out = append(out, event.Article{Text: line.Text})
	}
	return out
}

func countTokens(b *testing.B, x *extract.Extractor, a event.Article) int {
	text, err := x.Annotate(context.Background(), a)
	if err != nil {
		b.Fatal(err)
	}
	n := 0
	for range text.Tokens() {
		n++
	}
	return n
}
