// Package extract turns news articles into typed events.
//
// # Use
//
//	x, err := extract.New(extract.Config{})
//	...
//	doc, err := x.Article(ctx, event.Article{Text: text, Published: event.Day(2025, 5, 16)})
//	for n := range event.All[*event.Negotiation](doc) { ... }
//
// The zero [Config] works. [New] decodes the language model once; keep the
// Extractor and use it for every article.
//
// # The way of an article
//
// The text is cut into parts, words and sentences; each sentence is tagged and
// parsed; actors, places, times and quantities are found, pronouns resolved and
// speech attributed. [Extractor.Annotate] stops there. The rules then read the
// annotation and return events, which are merged where the text speaks of one
// thing several times, linked, ordered and checked.
//
// # Input
//
// Article.Text is plain text, without markup: valid UTF-8 without NUL bytes, no longer
// than [Config.MaxBytes]. Anything else is an [*InputError]. A line is a paragraph,
// unless the lines of a text are found to be broken at a fixed width. The headline
// counts when it is part of Text: event.Builder puts it there, Article.Title is not
// read. What could not be settled stands in Document.Notes: a weekday without a
// publication date, a paragraph that is not English.
//
// # Own rules
//
// A [Rule] is a value with a function over [annot.Text]. It returns events of any
// struct that embeds event.Header, with kind and trigger set:
//
//	type Strike struct {
//		event.Header
//		By []event.ActorRef `json:"by,omitempty"`
//	}
//
//	func findStrikes(t *annot.Text) []event.Event {
//		var found []event.Event
//		for k := range t.Tokens() {
//			if k.Lemma() == "strike" && k.UPOS() == "VERB" {
//				found = append(found, &Strike{
//					Header: event.Header{Kind: "strike", Trigger: k.Span()},
//					By:     k.Clause().Subject().Actors(),
//				})
//			}
//		}
//		return found
//	}
//
// A panic in a rule, or an event that is none, is the [*RuleError] of the one
// document. event.Decoder reads such kinds back from JSON.
//
// # Concurrency
//
// An [Extractor] is immutable. Any number of goroutines may use one.
package extract
