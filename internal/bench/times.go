package main

import (
	"fmt"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/normalize/date"
)

// timesLine is a line of the task times.
type timesLine struct {
	article
	Policy string `json:"policy"`
}

type timex struct {
	Start int            `json:"start"`
	End   int            `json:"end"`
	Type  event.TimeType `json:"type"`
	Value string         `json:"value"`
}

// times answers with the time expressions of a text: those of its document, or
// for a policy other than that of news those that normalize/date finds.
func times(l timesLine) (any, error) {
	mentions, err := l.mentions()
	if err != nil {
		return nil, err
	}
	found := []timex{}
	for _, m := range mentions {
		found = append(found, timex{m.Span.Start, m.Span.End, m.Type, m.TIMEX()})
	}
	return map[string]any{"id": l.ID, "timexes": found}, nil
}

func (l timesLine) mentions() ([]event.TimeMention, error) {
	var o date.Options
	switch l.Policy {
	case "", "news":
		d, err := l.document()
		if err != nil {
			return nil, err
		}
		return d.Times, nil
	case "narrative":
		o.Policy = date.Narrative
	case "future":
		o.Policy = date.Future
	default:
		return nil, fmt.Errorf("policy %q is none", l.Policy)
	}
	if l.Reference != "" {
		var err error
		if o.Reference, err = event.ParseTime(l.Reference); err != nil {
			return nil, err
		}
	}
	return date.Append(nil, l.Text, o), nil
}
