package rule

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// statements makes a Statement of every attribution that the quote stage found.
func statements(t *annot.Text) []event.Event {
	var found []event.Event
	for q := range t.Quotes() {
		s := &event.Statement{
			Speaker: q.Speaker(),
			Unnamed: q.Unnamed(),
			Source:  q.Source(),
			Cue:     q.Cue(),
			Content: q.Content(),
			Speech:  q.Speech(),
			Act:     q.Act(),
		}
		s.Kind, s.Status = event.KindStatement, event.Happened
		s.Trigger = q.Cue()
		if s.Trigger.IsZero() && len(s.Content) > 0 {
			s.Trigger = s.Content[0]
		}
		s.Spans = statementSpans(s)
		if k := q.CueHead(); k.OK() {
			s.Time = annot.Clause{Predicate: k}.Time()
			for d := range k.Children("obl", "iobj", "obj") {
				if (oneOf(d.Case(), []string{"to"}) || d.Is("iobj") || k.LemmaIn("tell", "accuse", "warn", "assure", "inform", "remind")) && len(d.Actors()) > 0 {
					set(&s.Addressee, d.Actors()[0])
				}
			}
		}
		found = append(found, s)
	}
	return found
}

// statementSpans is the smallest span around source, cue and content.
func statementSpans(s *event.Statement) []event.Span {
	span := s.Trigger
	for _, c := range append([]event.Span{s.Source}, s.Content...) {
		if !c.IsZero() {
			span = cover(span, c)
		}
	}
	return []event.Span{span}
}
