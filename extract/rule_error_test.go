package extract_test

import (
	"context"
	"errors"
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract"
	"github.com/parley-news/parley/extract/annot"
)

// A rule that returns what is no event costs its document, with an error that names
// the rule: a bad document would be found out much later.
func TestRuleReturnsNoEvent(t *testing.T) {
	for name, e := range map[string]event.Event{
		"nil":                  nil,
		"no kind":              &event.Visit{Header: event.Header{Trigger: event.Span{Start: 0, End: 4}}},
		"no trigger":           &event.Visit{Header: event.Header{Kind: event.KindVisit}},
		"trigger outside":      &event.Visit{Header: event.Header{Kind: event.KindVisit, Trigger: event.Span{Start: 5, End: 500}}},
		"span outside":         &event.Visit{Header: event.Header{Kind: event.KindVisit, Trigger: event.Span{Start: 0, End: 4}, Spans: []event.Span{{Start: -1, End: 4}}}},
		"span that is reverse": &event.Visit{Header: event.Header{Kind: event.KindVisit, Trigger: event.Span{Start: 4, End: 4}}},
	} {
		x, err := extract.New(extract.Config{Rules: []extract.Rule{{Name: "own", Doc: "Returns it.", Find: func(*annot.Text) []event.Event { return []event.Event{e} }}}})
		if err != nil {
			t.Fatal(err)
		}
		_, err = x.Article(context.Background(), event.Article{ID: "a", Text: "Peru and Chile met in Lima."})
		var bad *extract.RuleError
		if !errors.As(err, &bad) || bad.Rule != "own" || bad.Stack != nil {
			t.Errorf("%s: got %v", name, err)
		}
	}
}
