package main

import (
	"io"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/normalize/date"
)

type timesLine struct {
	ID        string `json:"id"`
	Text      string `json:"text"`
	Reference string `json:"reference"`
	Policy    string `json:"policy"`
}

type timex struct {
	Start int            `json:"start"`
	End   int            `json:"end"`
	Type  event.TimeType `json:"type"`
	Value string         `json:"value"`
}

var policies = map[string]date.Policy{"": date.News, "news": date.News, "narrative": date.Narrative, "future": date.Future, "none": date.None}

// times answers with the time expressions of a text.
func times(in io.Reader, out io.Writer) error {
	return eachLine(in, out, func(l timesLine) (any, error) {
		ref, err := reference(l.Reference)
		if err != nil {
			return nil, err
		}
		found := []timex{}
		for _, m := range date.Append(nil, l.Text, date.Options{Reference: ref, Policy: policies[l.Policy]}) {
			found = append(found, timex{m.Span.Start, m.Span.End, m.Type, m.TIMEX()})
		}
		return map[string]any{"id": l.ID, "timexes": found}, nil
	})
}

// reference reads the date of a line, which may be missing.
func reference(s string) (event.Time, error) {
	if s == "" {
		return event.Time{}, nil
	}
	return event.ParseTime(s)
}
