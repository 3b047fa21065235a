package main

import (
	"io"

	"github.com/parley-news/parley/event"
)

// attributionOut is one attribution as score/attribution.py reads it.
type attributionOut struct {
	Source  *event.Span  `json:"source,omitempty"`
	Cue     *event.Span  `json:"cue,omitempty"`
	Content []event.Span `json:"content_parts"`
	Kind    event.Speech `json:"kind"`
}

// attribution lists who is said to have said what.
func attribution(in io.Reader, out io.Writer) error {
	return eachLine(in, out, func(a discourseIn) (any, error) {
		t := a.annotate()
		list := []attributionOut{}
		for _, q := range t.Quotes {
			list = append(list, attributionOut{spanOrNil(q.Source), spanOrNil(q.Cue), q.Content, q.Speech})
		}
		return map[string]any{"id": a.ID, "attributions": list}, nil
	})
}

// spanOrNil is nil for the zero span, which JSON then omits.
func spanOrNil(s event.Span) *event.Span {
	if s.IsZero() {
		return nil
	}
	return &s
}
