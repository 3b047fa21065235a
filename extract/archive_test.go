package extract_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract"
)

// archive is a txtar file: a comment and named sections.
type archive struct {
	comment  string
	sections []section
}

type section struct{ name, text string }

func readArchive(tb testing.TB, file string) *archive {
	tb.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		tb.Fatal(err)
	}
	return parseArchive(string(data))
}

func parseArchive(data string) *archive {
	ar := &archive{}
	text := &ar.comment
	for line := range strings.Lines(data) {
		name, ok := strings.CutPrefix(strings.TrimSpace(line), "-- ")
		if name, end := strings.CutSuffix(name, " --"); ok && end {
			ar.sections = append(ar.sections, section{name: name})
			text = &ar.sections[len(ar.sections)-1].text
			continue
		}
		*text += line
	}
	return ar
}

// section returns the text of the named section without the blank lines around it.
func (ar *archive) section(name string) string {
	for _, s := range ar.sections {
		if s.name == name {
			return strings.Trim(s.text, "\n")
		}
	}
	return ""
}

// set replaces the text of the named section, or adds it at the end.
func (ar *archive) set(name, text string) {
	text = strings.Trim(text, "\n") + "\n"
	for i := range ar.sections {
		if ar.sections[i].name == name {
			ar.sections[i].text = text
			return
		}
	}
	ar.sections = append(ar.sections, section{name, text})
}

func (ar *archive) bytes() []byte {
	var b strings.Builder
	b.WriteString(ar.comment)
	for _, s := range ar.sections {
		b.WriteString("-- " + s.name + " --\n" + strings.TrimRight(s.text, "\n") + "\n")
		if s.name != ar.sections[len(ar.sections)-1].name {
			b.WriteString("\n")
		}
	}
	return []byte(b.String())
}

// article returns the sections header and text as an Article.
func (ar *archive) article(tb testing.TB) event.Article {
	tb.Helper()
	a := event.Article{Text: ar.section("text")}
	for line := range strings.Lines(ar.section("header")) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), ": ")
		switch name {
		case "title":
			a.Title = value
		case "source":
			a.Source = value
		case "published":
			a.Published = parseTime(tb, value)
		default:
			tb.Fatalf("unknown header line %q", line)
		}
	}
	return a
}

func parseTime(tb testing.TB, s string) event.Time {
	tb.Helper()
	t, err := event.ParseTime(s)
	if err != nil {
		tb.Fatal(err)
	}
	return t
}

// articles returns our own articles.
func articles(tb testing.TB) []event.Article {
	tb.Helper()
	files, err := filepath.Glob("testdata/articles/*.txtar")
	if err != nil || len(files) == 0 {
		tb.Fatalf("articles: %d, %v", len(files), err)
	}
	return mapEach(files, func(file string) event.Article { return readArchive(tb, file).article(tb) })
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
