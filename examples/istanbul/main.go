// Command istanbul reads one news article and prints what it reports: who
// negotiates with whom, where and when, who demands what and how it is answered,
// who sends whom, who holds which land, and who said what. The words of the
// article stand under each line as evidence.
//
//	go run ./examples/istanbul                                  the article in istanbul.txt
//	go run ./examples/istanbul -in FILE -published 2024-03-01   another one
//	go run ./examples/istanbul -in - < FILE                     from standard input
//	go run ./examples/istanbul -json                            the document as JSON
//
// Without -published, weekdays and other dates that depend on the day of
// publication stay open.
package main

import (
	"context"
	_ "embed"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract"
)

// istanbul is an article of our own about the talks of 16 May 2025.
//
//go:embed istanbul.txt
var istanbul string

func main() {
	in := flag.String("in", "", "read the article from `FILE`, or from standard input if it is -")
	published := flag.String("published", "", "`DATE` of publication, as 2024-03-01")
	asJSON := flag.Bool("json", false, "print the document as JSON")
	flag.Parse()
	if err := run(os.Stdout, *in, *published, *asJSON); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(w io.Writer, in, published string, asJSON bool) error {
	article, err := read(in, published)
	if err != nil {
		return err
	}
	x, err := extract.New(extract.Config{})
	if err != nil {
		return err
	}
	doc, err := x.Article(context.Background(), article)
	if err != nil {
		return err
	}
	if asJSON {
		enc := json.NewEncoder(w)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		return enc.Encode(doc)
	}
	return writeReport(w, doc)
}

// read returns the article in the named file, or the embedded one if in is empty.
func read(in, published string) (event.Article, error) {
	var text []byte
	var err error
	switch in {
	case "":
		text = []byte(istanbul)
		if published == "" {
			published = "2025-05-16"
		}
	case "-":
		text, err = io.ReadAll(os.Stdin)
	default:
		text, err = os.ReadFile(in)
	}
	if err != nil || published == "" {
		return event.Article{Text: string(text)}, err
	}
	day, err := event.ParseTime(published)
	return event.Article{Text: string(text), Published: day}, err
}
