package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/parley-news/parley/event"
)

func report(t *testing.T, in, published string, asJSON bool) string {
	t.Helper()
	var b bytes.Buffer
	if err := run(&b, in, published, asJSON); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestReport holds what a journalist must find in the report, and that every
// quoted line stands in the article.
func TestReport(t *testing.T) {
	got := report(t, "", "", false)
	for _, want := range []string{
		"published 2025-05-16",
		"NEGOTIATIONS",
		"2025-05-16 (Friday)",
		"host         Turkey",
		"DEMANDS AND ANSWERS",
		"“firm guarantees of its security”",
		"TERRITORY",
		"(About a fifth)",
		"WHO SAID WHAT",
		"“that Kyiv was putting on a show”",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("not in the report: %s", want)
		}
	}
	article := strings.Join(strings.Fields(istanbul), " ")
	for line := range strings.Lines(got) {
		if quote, ok := strings.CutPrefix(line, "    > "); ok && !strings.Contains(article, strings.TrimSpace(quote)) {
			t.Errorf("not in the article: %s", quote)
		}
	}
}

func TestJSON(t *testing.T) {
	var doc event.Document
	if err := json.Unmarshal([]byte(report(t, "", "", true)), &doc); err != nil {
		t.Fatal(err)
	}
	if err := doc.SetText(istanbul); err != nil {
		t.Error(err)
	}
	if err := doc.Validate(); err != nil {
		t.Error(err)
	}
}

func TestFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "article.txt")
	if err := os.WriteFile(file, []byte("The foreign ministers of Chile and Peru met in Lima on Monday."), 0o644); err != nil {
		t.Fatal(err)
	}
	if got := report(t, file, "2024-03-06", false); !strings.Contains(got, "2024-03-04 (Monday)") {
		t.Errorf("with a date:\n%s", got)
	}
	if got := report(t, file, "", false); !strings.Contains(got, "LEFT OPEN") {
		t.Errorf("without a date:\n%s", got)
	}
	if err := run(&bytes.Buffer{}, file, "last week", false); err == nil {
		t.Error("a date that is none: no error")
	}
	if err := run(&bytes.Buffer{}, file+".missing", "", false); err == nil {
		t.Error("a missing file: no error")
	}
}
