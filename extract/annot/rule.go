package annot

import "github.com/parley-news/parley/event"

// Rule finds events of one family in an annotated text.
type Rule struct {
	Name string // unique; stands in the Header of what the rule finds
	Doc  string // one sentence: what it finds

	// Find returns the events of t. It sets kinds, triggers and its own slots;
	// assembly fills header fields that it leaves empty from the trigger's clause.
	// An event without a kind, or with a trigger or a span outside of the text, is an
	// error of the rule. Find must not keep or change t, and may be called from
	// several goroutines at once.
	Find func(t *Text) []event.Event
}
