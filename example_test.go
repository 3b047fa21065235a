package parley_test

import (
	"context"
	"fmt"
	"log"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract"
)

const text = `LIMA, March 1 - The foreign ministers of Bolivia and Chile met in Lima on Friday.
Bolivia demanded that Chile open its northern ports. Chile rejected the demand.`

// An article goes in, and typed events come out. Each value says which words of
// the article it rests on.
func Example() {
	x, err := extract.New(extract.Config{})
	if err != nil {
		log.Fatal(err)
	}
	doc, err := x.Article(context.Background(), event.Article{Text: text, Published: event.Day(2024, 3, 2)})
	if err != nil {
		log.Fatal(err)
	}
	for n := range event.All[*event.Negotiation](doc) {
		fmt.Printf("%s, %s, %s: %q\n", n.Status, n.Time.Value.TIMEX(), doc.PlaceName(n.City.Value), doc.Quote(n.Spans...))
	}
	for d := range event.All[*event.Demand](doc) {
		fmt.Printf("%s: %q, %q\n", doc.Name(d.By[0].Value), doc.Quote(d.Content.Spans...), doc.Quote(d.Answers[0].Spans...))
	}
	// Output:
	// happened, 2024-03-01, Lima: "The foreign ministers of Bolivia and Chile met in Lima on Friday"
	// Bolivia: "Chile open its northern ports", "Chile rejected the demand"
}
