package extracttest

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract"
)

// Suite is golden files and what they are to be read with. Extractor and Files are
// needed.
type Suite struct {
	Extractor *extract.Extractor

	// Files is the pattern of the names of the golden files, as filepath.Glob takes
	// it. One that matches no file fails the test.
	Files string

	// Kinds are the kinds of events that reports show; all when empty. Facts may
	// speak of any kind.
	Kinds []event.Kind

	// Update writes the section report of each file anew instead of comparing it.
	Update bool
}

// Run tests every file as a subtest of its name: that the document is valid, that
// what the file wants is found and what it forbids is not, and that the report is
// the document's.
func (s Suite) Run(t *testing.T) {
	t.Helper()
	names, err := filepath.Glob(s.Files)
	if err != nil || len(names) == 0 {
		t.Fatalf("extracttest: no file %s: %v", s.Files, err)
	}
	todo := 0
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), filepath.Ext(name)), func(t *testing.T) {
			todo += s.file(t, name)
		})
	}
	if todo > 0 {
		t.Logf("%d facts are marked todo", todo)
	}
}

// file tests one file and returns how many facts it marks as todo.
func (s Suite) file(t *testing.T, name string) (todo int) {
	f, err := ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := s.Extractor.Article(context.Background(), f.Article)
	if err != nil {
		t.Fatal(err)
	}
	if s.Update {
		if err := f.update(name, doc, s.Kinds); err != nil {
			t.Fatal(err)
		}
	}
	for _, problem := range f.Check(doc, s.Kinds...) {
		t.Error(problem)
	}
	return f.todo(t, doc)
}

// update writes the file anew with the report of doc.
func (f *File) update(name string, doc *event.Document, kinds []event.Kind) (err error) {
	if f.Report, err = Report(doc, kinds...); err != nil {
		return err
	}
	return os.WriteFile(name, f.Bytes(), 0o644)
}

// Check returns what is wrong with doc, the document of f.Article, one problem an
// element: a document that is not valid, a fact of f.Want that no event satisfies, one
// of f.Not that an event does, and the lines by which Report differs from f.Report.
// Facts marked todo are passed over.
func (f *File) Check(doc *event.Document, kinds ...event.Kind) []string {
	events, err := render(doc)
	if err != nil {
		return []string{err.Error()}
	}
	var problems []string
	if err := doc.Validate(); err != nil {
		problems = append(problems, err.Error())
	}
	for _, fact := range f.Want {
		if !fact.Todo && !fact.of(events) {
			problems = append(problems, "not found: "+fact.Text)
		}
	}
	for _, fact := range f.Not {
		if !fact.Todo && fact.of(events) {
			problems = append(problems, "found, and must not be: "+fact.Text)
		}
	}
	if d := diff(f.Report, report(events, kinds)); d != "" {
		problems = append(problems, "report differs (- golden, + now); update accepts it:\n"+d)
	}
	return problems
}

// todo logs the facts marked todo that hold, and returns how many do not.
func (f *File) todo(t *testing.T, doc *event.Document) (open int) {
	events, err := render(doc)
	if err != nil {
		t.Fatal(err)
	}
	for i, fact := range append(f.Want[:len(f.Want):len(f.Want)], f.Not...) {
		switch want := i < len(f.Want); {
		case !fact.Todo:
		case fact.of(events) == want:
			t.Logf("holds now, remove its todo: %s", fact.Text)
		default:
			open++
		}
	}
	return open
}
