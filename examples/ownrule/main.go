// Command ownrule shows how a program adds a kind of event and a rule of its own:
// exchanges of prisoners, who with whom, how many, when, and whether they took place.
//
//	go run ./examples/ownrule
//
// exchange.go has the kind and the rule, and testdata what the rule must and must not
// find.
package main

import (
	"context"
	_ "embed"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract"
)

// article is our own.
//
//go:embed article.txt
var article string

func main() {
	if err := run(os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// newExtractor returns an Extractor with the rule of this program beside the
// built-in ones.
func newExtractor() (*extract.Extractor, error) {
	return extract.New(extract.Config{Rules: []extract.Rule{
		{Name: "exchange", Doc: "Exchanges of prisoners.", Find: findExchanges},
	}})
}

func run(w io.Writer) error {
	x, err := newExtractor()
	if err != nil {
		return err
	}
	doc, err := x.Article(context.Background(), event.Article{Text: article, Published: event.Day(2024, 5, 17)})
	if err != nil {
		return err
	}
	for e := range event.All[*Exchange](doc) {
		var parties []string
		for _, p := range e.Parties {
			parties = append(parties, doc.Name(p.Value))
		}
		fmt.Fprintf(w, "%s: %s", e.Status, strings.Join(parties, ", "))
		if e.People.OK() {
			fmt.Fprintf(w, "; %s", doc.Quote(e.People.Spans...))
		}
		if e.Time.OK() {
			fmt.Fprintf(w, "; %s", e.Time.Value)
		}
		fmt.Fprintf(w, "\n    > %s\n", strings.Join(strings.Fields(doc.Quote(e.Spans...)), " "))
	}
	return nil
}
