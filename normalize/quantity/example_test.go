package quantity_test

import (
	"fmt"

	"github.com/parley-news/parley/normalize/quantity"
)

func ExampleAppend() {
	text := "Nearly 20% of the land, more than 1,000 prisoners and $1.2 billion in aid; dozens of villages, 5 to 10 km apart."
	for _, m := range quantity.Append(nil, text) {
		q := m.Quantity
		fmt.Printf("%s: %s low=%q high=%q %s\n", text[m.Span.Start:m.Span.End], q.Kind, q.Low, q.High, q)
	}
	// Output:
	// Nearly 20%: percent low="" high="20" nearly 20%
	// more than 1,000: people low="1000" high="" more than 1,000
	// $1.2 billion: money low="1200000000" high="1200000000" 1,200,000,000 USD
	// dozens: count low="24" high="" 24 or more
	// 5 to 10 km: length low="5" high="10" 5 to 10 km
}

func ExampleParse() {
	m, err := quantity.Parse("about half a million")
	fmt.Println(m.Quantity, err)
	_, err = quantity.Parse("half of them")
	fmt.Println(err)
	// Output:
	// about 500,000 <nil>
	// quantity: half of them: words beside the number
}
