package extracttest_test

import (
	"context"
	"fmt"
	"log"

	"github.com/parley-news/parley/extract"
	"github.com/parley-news/parley/extract/extracttest"
)

const golden = `A meeting that took place, beside one that is hoped for.

-- header --
published: 2019-07-10

-- text --
The foreign ministers of Kenya and Uganda met in Kampala on Monday.

-- want --
negotiation | status: happened | city: Kampala | time: 2019-07-08
negotiation | city: Nairobi

-- not --
negotiation | sides~ Tanzania

-- report --
negotiation
	says: "The foreign ministers of Kenya and Uganda met in Kampala on Monday"
	status: planned
`

// In a test, Suite does this for every file of a directory.
func ExampleFile_Check() {
	x, err := extract.New(extract.Config{})
	if err != nil {
		log.Fatal(err)
	}
	f, err := extracttest.Parse([]byte(golden))
	if err != nil {
		log.Fatal(err)
	}
	doc, err := x.Article(context.Background(), f.Article)
	if err != nil {
		log.Fatal(err)
	}
	for _, problem := range f.Check(doc, "negotiation") {
		fmt.Println(problem)
	}
	// Output:
	// not found: negotiation | city: Nairobi
	// report differs (- golden, + now); update accepts it:
	//   negotiation
	//   	says: "The foreign ministers of Kenya and Uganda met in Kampala on Monday"
	// - 	status: planned
	// + 	trigger: "met"
	// + 	status: happened
	// + 	time: 2019-07-08
	// + 	place: Kampala
	// + 	parties: Kenya; Uganda
	// + 	sides: Kenya; Uganda
	// + 	city: Kampala
	// + 	country: Uganda
	// + 	format: direct
}
