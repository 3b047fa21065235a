package main

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/normalize/quantity"
)

type quantitiesLine struct {
	ID   string `json:"id"`
	Text string `json:"text"`
}

type quantityOut struct {
	Start int         `json:"start"`
	End   int         `json:"end"`
	Low   string      `json:"low"`
	High  string      `json:"high"`
	Unit  string      `json:"unit"`
	Bound event.Bound `json:"bound"`
}

// quantities answers with the numbers of a text, those of dates included.
func quantities(l quantitiesLine) (any, error) {
	found := []quantityOut{}
	for _, m := range quantity.Append(nil, l.Text) {
		q := m.Quantity
		found = append(found, quantityOut{m.Span.Start, m.Span.End, q.Low, q.High, q.Unit, q.Bound})
	}
	return map[string]any{"id": l.ID, "quantities": found}, nil
}
