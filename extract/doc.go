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
// Text must be valid UTF-8 without NUL bytes and no longer than
// [Config.MaxBytes]; anything else is an [*InputError]. What could not be settled
// stands in Document.Notes: a weekday without a publication date, a paragraph
// that is not English.
//
// # Own rules
//
// A [Rule] is a value with a function over [annot.Text]. Events of any struct that
// embeds event.Header are welcome. A panic in a rule is the [*RuleError] of the
// one document.
//
// # Concurrency
//
// An [Extractor] is immutable. Any number of goroutines may use one.
package extract
