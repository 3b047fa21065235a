// Command walk builds a document and walks over it, with everything that package
// event has but JSON.
package main

import (
	"fmt"

	"github.com/parley-news/parley/event"
)

func main() {
	var b event.Builder
	b.Add(event.PartBody, "Alvania and Borduria met.")
	d := event.NewDocument(b.Article())
	alvania := d.AddActor(event.Actor{Name: "Alvania"})
	d.Add(&event.Negotiation{
		Header:  event.Header{Time: event.State(event.Day(2024, 3, 4), event.Span{End: 7})},
		Parties: []event.ActorRef{event.State(alvania, event.Span{End: 7})},
	})
	fmt.Println(d.Validate())
	positions := event.NewPositions(d.Text())
	for n := range event.All[*event.Negotiation](d) {
		fmt.Println(n.ID, len(d.Demands(n)), n.Time.Value.TIMEX(), n.Acts())
		for f := range event.Fields(n) {
			fmt.Println(f.Name, f.Value, d.Quote(f.Spans...))
		}
		for r := range event.Roles(n) {
			fmt.Println(r.Name, d.Name(r.Actor), positions.UTF16Span(r.Spans[0]))
		}
	}
	fmt.Println(len(d.Involving(alvania)))
}
