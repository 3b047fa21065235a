package main

import "github.com/parley-news/parley/event"

// attribution answers with the document's statements: who is said to have said
// what.
func attribution(a article) (any, error) {
	d, err := a.document()
	if err != nil {
		return nil, err
	}
	list := []map[string]any{}
	for s := range event.All[*event.Statement](d) {
		m := map[string]any{"content_parts": s.Content, "kind": s.Speech}
		if !s.Source.IsZero() {
			m["source"] = s.Source
		}
		if !s.Cue.IsZero() {
			m["cue"] = s.Cue
		}
		list = append(list, m)
	}
	return map[string]any{"id": a.ID, "attributions": list}, nil
}
