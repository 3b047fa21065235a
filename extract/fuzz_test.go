package extract_test

import (
	"context"
	"encoding/json"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract"
)

// FuzzExtract holds that no text panics, that what cannot be processed is an
// InputError, that every document is valid, and that the same bytes give the
// same document twice.
func FuzzExtract(f *testing.F) {
	x := newExtractor(f, extract.Config{MaxBytes: 4 << 10})
	for _, a := range articles(f) {
		f.Add(a.Text, a.Title)
	}
	f.Add("MOSCOW, April 13 - “No,” he said.\n\n- one;\n- two.", "")
	f.Add("Kyiv’s envoys\u00a0met\x00 \xff", "\xff")
	day := event.Day(2025, 5, 16)
	f.Fuzz(func(t *testing.T, text, title string) {
		a := event.Article{Text: text, Title: title, Published: day}
		first, ok := fuzzOne(t, x, a)
		second, okAgain := fuzzOne(t, x, a)
		if ok != okAgain {
			t.Fatal("fails one time only")
		}
		if diff := cmp.Diff(first, second); diff != "" {
			t.Fatalf("differs the second time:\n%s", diff)
		}
	})
}

// fuzzOne returns the JSON of the document of a, or false when a is refused.
func fuzzOne(t *testing.T, x *extract.Extractor, a event.Article) (string, bool) {
	doc, err := x.Article(context.Background(), a)
	if err != nil {
		if bad := (*extract.InputError)(nil); !errors.As(err, &bad) {
			t.Fatalf("got %v, want an InputError", err)
		}
		return "", false
	}
	if err := doc.Validate(); err != nil {
		t.Fatal(err)
	}
	data, err := json.Marshal(doc)
	if err != nil {
		t.Fatal(err)
	}
	return string(data), true
}
