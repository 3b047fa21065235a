package extracttest

import (
	"fmt"
	"os"
	"strings"

	"github.com/parley-news/parley/event"
)

// File is a golden file; the package comment says how one is written.
type File struct {
	Comment string // what the file protects
	Article event.Article
	Want    []Fact // each must hold of some event
	Not     []Fact // none may hold of any event
	Report  string // the events as they were when the report was written

	archive *archive
}

// ReadFile reads the golden file of that name. Errors are those of os.ReadFile and
// Parse.
func ReadFile(name string) (*File, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	f, err := Parse(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return f, nil
}

// Parse reads a golden file. A section or a header line of another name, a second
// section of one name, a fact that cannot be read and a missing text are errors.
func Parse(data []byte) (*File, error) {
	ar := parseArchive(string(data))
	if err := ar.check(); err != nil {
		return nil, err
	}
	f := &File{Comment: strings.TrimSpace(ar.comment), Report: ar.section("report"), archive: ar}
	f.Article.Text = ar.section("text")
	if err := f.header(ar.section("header")); err != nil {
		return nil, err
	}
	var err error
	if f.Want, err = parseFacts(ar.section("want")); err != nil {
		return nil, err
	}
	if f.Not, err = parseFacts(ar.section("not")); err != nil {
		return nil, err
	}
	return f, nil
}

// check returns what is wrong with the sections.
func (ar *archive) check() error {
	seen := map[string]bool{}
	for _, s := range ar.sections {
		switch s.name {
		case "header", "text", "want", "not", "report":
		default:
			return fmt.Errorf("extracttest: section %q: is none of header, text, want, not, report", s.name)
		}
		if seen[s.name] {
			return fmt.Errorf("extracttest: section %q: stands twice", s.name)
		}
		seen[s.name] = true
	}
	if !seen["text"] {
		return fmt.Errorf("extracttest: section %q: is missing", "text")
	}
	return nil
}

// header reads the lines of the section header into the article.
func (f *File) header(lines string) error {
	for line := range strings.Lines(lines) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), ":")
		value = strings.TrimSpace(value)
		switch name {
		case "":
		case "id":
			f.Article.ID = value
		case "title":
			f.Article.Title = value
		case "source":
			f.Article.Source = value
		case "url":
			f.Article.URL = value
		case "language":
			f.Article.Language = value
		case "published":
			day, err := event.ParseTime(value)
			if err != nil {
				return fmt.Errorf("extracttest: header: %w", err)
			}
			f.Article.Published = day
		default:
			return fmt.Errorf("extracttest: header: unknown line %q", strings.TrimSpace(line))
		}
	}
	return nil
}

// Bytes returns the file with the present Report; all other sections are as they
// were parsed, but for blank lines around them.
func (f *File) Bytes() []byte {
	ar := archive{f.archive.comment, append([]section(nil), f.archive.sections...)}
	if f.Report != "" || f.archive.section("report") != "" {
		ar.set("report", f.Report)
	}
	return ar.bytes()
}
