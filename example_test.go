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
		fmt.Printf("talks in %s, %s, %s: %q\n", doc.PlaceName(n.City.Value), n.Time.Value, n.Status, doc.Quote(n.Spans...))
	}
	for d := range event.All[*event.Demand](doc) {
		fmt.Printf("%s demanded: %q\n", doc.Name(d.By[0].Value), doc.Quote(d.Content.Spans...))
		for _, a := range d.Answers {
			fmt.Printf("%s %s: %q\n", doc.Name(a.By.Value), a.Kind, doc.Quote(a.Spans...))
		}
	}
	// Output:
	// talks in Lima, 2024-03-01, happened: "The foreign ministers of Bolivia and Chile met in Lima on Friday"
	// Bolivia demanded: "Chile open its northern ports"
	// Chile rejects: "Chile rejected the demand"
}
