package main

import (
	"context"

	"github.com/parley-news/parley/event"
)

// chains answers with the mentions of each actor and each place, as the whole
// noun phrases that the annotation marks.
func chains(a article) (any, error) {
	x, err := extractor()
	if err != nil {
		return nil, err
	}
	t, err := x.Annotate(context.Background(), event.Article{Text: a.Text})
	if err != nil {
		return nil, err
	}
	var order []string
	clusters := map[string][]event.Span{}
	for m := range t.Mentions() {
		key := ""
		if p, ok := m.Place(); ok {
			key = string(p.ID)
		}
		if p, ok := m.Actor(); ok && (m.Acts() || key == "") {
			key = string(p.ID)
		}
		if clusters[key] == nil {
			order = append(order, key)
		}
		clusters[key] = append(clusters[key], m.Head().Phrase())
	}
	list := [][]event.Span{}
	for _, key := range order {
		list = append(list, clusters[key])
	}
	return map[string]any{"id": a.ID, "clusters": list}, nil
}
