package extract_test

import (
	"context"
	"fmt"
	"log"
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract"
)

func ExampleExplain() {
	x, err := extract.New(extract.Config{})
	if err != nil {
		log.Fatal(err)
	}
	a := event.Article{Text: "Bolivia demanded that Chile open its ports. Chile rejected the demand.", Published: event.Day(2024, 3, 2)}
	doc, err := x.Article(context.Background(), a)
	if err != nil {
		log.Fatal(err)
	}
	t, err := x.Annotate(context.Background(), a)
	if err != nil {
		log.Fatal(err)
	}
	for d := range event.All[*event.Demand](doc) {
		why := extract.Explain(t, d)
		fmt.Printf("%s by %q\n", why.Rule, t.Slice(why.Trigger))
		for _, s := range why.Slots {
			fmt.Printf("%s: %q %s\n", s.Slot, t.Slice(s.Span), s.Path)
		}
	}
	// Output:
	// demand-verb by "demanded"
	// by: "Bolivia" >nsubj
	// of: "Chile" >ccomp >nsubj
	// content: "Chile open its ports" >ccomp
	// subject: "Chile open its ports" >ccomp
	// answers.by: "Chile"
}

// Every slot of every event of our articles rests on words, and no explanation fails.
func TestExplain(t *testing.T) {
	x := newExtractor(t, extract.Config{})
	a := event.Article{Text: "The foreign ministers of Bolivia and Chile met in Lima on Friday. Bolivia demanded that Chile open its ports.", Published: event.Day(2024, 3, 2)}
	text, err := x.Annotate(context.Background(), a)
	if err != nil {
		t.Fatal(err)
	}
	slots := 0
	for _, e := range document(t, x, a).Events {
		why := extract.Explain(text, e)
		if why.Rule == "" || why.Trigger.Len() == 0 {
			t.Errorf("%s: %+v", e.EventHeader().Kind, why)
		}
		for _, s := range why.Slots {
			slots++
			if s.Slot == "" || s.Span.Len() <= 0 || s.Span.End > len(a.Text) {
				t.Errorf("%s: %+v", e.EventHeader().Kind, s)
			}
		}
	}
	if slots < 8 {
		t.Errorf("%d slots explained", slots)
	}
}
