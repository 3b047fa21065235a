package extract_test

import (
	"context"
	"path/filepath"
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract"
	"github.com/parley-news/parley/extract/extracttest"
)

// articles returns our own articles.
func articles(tb testing.TB) []event.Article {
	tb.Helper()
	files, err := filepath.Glob("testdata/articles/*.txtar")
	if err != nil || len(files) == 0 {
		tb.Fatalf("articles: %d, %v", len(files), err)
	}
	return mapEach(files, func(file string) event.Article {
		f, err := extracttest.ReadFile(file)
		if err != nil {
			tb.Fatal(err)
		}
		return f.Article
	})
}

func newExtractor(tb testing.TB, c extract.Config) *extract.Extractor {
	tb.Helper()
	x, err := extract.New(c)
	if err != nil {
		tb.Fatal(err)
	}
	return x
}

// document returns the document of a, which must be valid.
func document(tb testing.TB, x *extract.Extractor, a event.Article) *event.Document {
	tb.Helper()
	doc, err := x.Article(context.Background(), a)
	if err != nil {
		tb.Fatalf("%.60q: %v", a.Text, err)
	}
	if err := doc.Validate(); err != nil {
		tb.Fatalf("%.60q: %v", a.Text, err)
	}
	return doc
}

func mapEach[T, U any](list []T, f func(T) U) []U {
	out := make([]U, len(list))
	for i, e := range list {
		out[i] = f(e)
	}
	return out
}
