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
	for _, text := range []string{"about half a million", "nearly 20% of the land", "a third", "over 12, it said"} {
		m, err := quantity.Parse(text)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Printf("%s (%s) of %q\n", m.Quantity, m.Quantity.Kind, text[m.Of.Start:m.Of.End])
	}
	// Output:
	// about 500,000 (count) of ""
	// nearly 20% (percent) of "land"
	// 1/3 (fraction) of ""
	// quantity: over 12, it said: more behind the number than what is counted
}
