// Command marshal is walk with JSON, there and back.
package main

import (
	"encoding/json"
	"fmt"

	"github.com/parley-news/parley/event"
)

func main() {
	d := event.NewDocument(event.Article{Text: "Alvania and Borduria met."})
	d.Add(&event.Negotiation{Topic: event.State("peace", event.Span{End: 7})})
	data, err := json.Marshal(d)
	fmt.Println(string(data), err)
	fmt.Println(json.Unmarshal(data, d), d.Validate())
	for n := range event.All[*event.Negotiation](d) {
		for f := range event.Fields(n) {
			fmt.Println(f.Name, f.Value, d.Quote(f.Spans...))
		}
	}
}
