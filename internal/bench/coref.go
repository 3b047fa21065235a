package main

import (
	"io"

	"github.com/parley-news/parley/event"
)

// chains lists the mentions of each actor and each place.
func chains(in io.Reader, out io.Writer) error {
	return eachLine(in, out, func(a discourseIn) (any, error) {
		t := a.annotate()
		clusters := make([][]event.Span, len(t.Actors)+len(t.Places))
		for _, m := range t.Mentions {
			span := t.Bytes(m.First, m.Last)
			switch {
			case m.Actor >= 0:
				clusters[m.Actor] = append(clusters[m.Actor], span)
			case m.Place >= 0:
				k := len(t.Actors) + m.Place
				clusters[k] = append(clusters[k], span)
			}
		}
		list := [][]event.Span{}
		for _, c := range clusters {
			if len(c) > 0 {
				list = append(list, c)
			}
		}
		return map[string]any{"id": a.ID, "clusters": list}, nil
	})
}
