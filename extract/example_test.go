package extract_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"slices"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract"
	"github.com/parley-news/parley/extract/annot"
	"github.com/parley-news/parley/extract/model/accurate"
)

func ExampleExtractor_Article() {
	x, err := extract.New(extract.Config{})
	if err != nil {
		log.Fatal(err)
	}
	doc, err := x.Article(context.Background(), event.Article{
		Text:      "The foreign ministers of Kenya and Uganda met in Kampala on Monday.",
		Published: event.Day(2019, 7, 10),
	})
	if err != nil {
		log.Fatal(err)
	}
	for n := range event.All[*event.Negotiation](doc) {
		fmt.Println(n.Status, n.Time.Value, doc.PlaceName(n.City.Value))
		for _, party := range n.Parties {
			fmt.Printf("%s (%s): %q\n", doc.Name(party.Value), doc.Actor(party.Value).Country, doc.Quote(party.Spans...))
		}
	}
	// Output:
	// happened 2019-07-08 Kampala
	// Kenya (KEN): "foreign ministers of Kenya and Uganda"
	// Uganda (UGA): "foreign ministers of Kenya and Uganda"
}

// A document that fails is a result with an error and does not end the run.
func ExampleExtractor_Articles() {
	x, err := extract.New(extract.Config{})
	if err != nil {
		log.Fatal(err)
	}
	input := slices.Values([]event.Article{
		{ID: "first", Text: "Norway demanded that Iceland open its ports."},
		{ID: "second", Text: "A broken \xff byte."},
		{ID: "third", Text: "Iceland rejected the demand."},
	})
	for r := range x.Articles(context.Background(), input) {
		var bad *extract.InputError
		if errors.As(r.Err, &bad) {
			fmt.Println(r.Article.ID, "is refused at byte", bad.Offset)
			continue
		}
		fmt.Println(r.Article.ID, "is read")
	}
	// Output:
	// first is read
	// second is refused at byte 9
	// third is read
}

// The annotation alone serves programs that look for something else than events.
func ExampleExtractor_Annotate() {
	x, err := extract.New(extract.Config{})
	if err != nil {
		log.Fatal(err)
	}
	text, err := x.Annotate(context.Background(), event.Article{Text: "The envoys of Kenya left Kampala."})
	if err != nil {
		log.Fatal(err)
	}
	for token := range text.Tokens() {
		fmt.Println(token.Text(), token.Lemma(), token.UPOS(), token.Rel())
	}
	// Output:
	// The the DET det
	// envoys envoy NOUN nsubj
	// of of ADP case
	// Kenya Kenya PROPN nmod
	// left leave VERB root
	// Kampala Kampala PROPN obj
	// . . PUNCT punct
}

// Strike is a kind of event that parley does not have.
type Strike struct {
	event.Header
	By []event.ActorRef `json:"by,omitempty"`
}

// findStrikes finds people who go, or are, on strike.
func findStrikes(t *annot.Text) []event.Event {
	var found []event.Event
	for token := range t.Tokens() {
		if token.Lemma() != "strike" || token.UPOS() != "NOUN" || token.Case() != "on" {
			continue
		}
		found = append(found, &Strike{
			Header: event.Header{Kind: "strike", Trigger: token.Span()},
			By:     token.Clause().Subject().Actors(),
		})
	}
	return found
}

// A rule of one's own is a value. It sets the trigger and its own slots; status,
// time and attribution follow from the clause of the trigger.
func ExampleRule() {
	x, err := extract.New(extract.Config{Rules: []extract.Rule{
		{Name: "strike", Doc: "People go on strike.", Find: findStrikes},
	}})
	if err != nil {
		log.Fatal(err)
	}
	doc, err := x.Article(context.Background(), event.Article{
		Text:      "Teachers in Peru went on strike on Tuesday.",
		Published: event.Day(2019, 7, 10),
	})
	if err != nil {
		log.Fatal(err)
	}
	for s := range event.All[*Strike](doc) {
		fmt.Println(s.Kind, s.Status, s.Time.Value, doc.Quote(s.Spans...))
	}
	// Output:
	// strike happened 2019-07-09 Teachers in Peru went on strike on Tuesday
}

// The accurate tier makes fewer mistakes and takes longer.
func ExampleNewWithModel() {
	x, err := extract.NewWithModel(accurate.Model(), extract.Config{})
	if err != nil {
		log.Fatal(err)
	}
	doc, err := x.Article(context.Background(), event.Article{Text: "The ministers of Peru and Chile met in Lima on Monday.", Published: event.Day(2024, 3, 6)})
	if err != nil {
		log.Fatal(err)
	}
	for n := range event.All[*event.Negotiation](doc) {
		fmt.Println(doc.PlaceName(n.City.Value), n.Time.Value)
	}
	// Output: Lima 2024-03-04
}
