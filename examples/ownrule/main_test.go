package main

import (
	"flag"
	"os"
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/extracttest"
)

var update = flag.Bool("update", false, "write the reports of testdata anew")

// TestExchanges holds what the rule finds, and what it must leave alone.
func TestExchanges(t *testing.T) {
	x, err := newExtractor()
	if err != nil {
		t.Fatal(err)
	}
	extracttest.Suite{
		Extractor: x,
		Files:     "testdata/*.txtar",
		Kinds:     []event.Kind{KindExchange},
		Update:    *update,
	}.Run(t)
}

func Example() {
	if err := run(os.Stdout); err != nil {
		panic(err)
	}
	// Output:
	// happened: Rwanda, Burundi; 84
	//     > Rwanda and Burundi exchanged 84 prisoners each at the Ruzizi bridge on Thursday, the first such swap since their armies clashed in March
	// proposed: Burundi
	//     > Burundi had proposed the exchange of prisoners in April
	// planned: Rwanda, Burundi; about 30; 2024-W21
	//     > A second exchange of about 30 wounded detainees between Rwanda and Burundi is planned for next week
	// planned: Uganda, South Sudan; two
	//     > Uganda will swap two captured officers with South Sudan if a court in Juba agrees
}
