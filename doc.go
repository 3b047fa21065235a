// Package parley is the root of an SDK that models the news: an article goes in,
// typed and cross-referenced events come out, and every value says which bytes
// of the article it rests on. It works offline, in pure Go, without a server and
// without a model to download, and gives the same answer on every machine.
//
// This package holds no code. It is the place to start reading.
//
// # A first program
//
// An [event.Article] is a text and what is known about it. An [extract.Extractor]
// reads it and returns an [event.Document]:
//
//	x, err := extract.New(extract.Config{})
//	if err != nil {
//		return err
//	}
//	doc, err := x.Article(ctx, event.Article{Text: text, Published: day})
//	if err != nil {
//		return err
//	}
//	for n := range event.All[*event.Negotiation](doc) {
//		fmt.Println(n.Status, doc.Quote(n.Spans...))
//	}
//
// The example of this package is a whole program of that shape. Make one
// Extractor and keep it: it decodes its language model once and then serves any
// number of goroutines.
//
// # The tour
//
//   - [event] has the models: Article, Document, and one struct for each kind of
//     event (negotiation, delegation, demand, offer, refusal, agreement,
//     territory, statement, visit, act). It imports the standard library only, so
//     a program that stores or displays documents links no language model.
//   - [extract] has the front door: Config, New, Extractor.
//   - [annot] has the read-only view of an analysed text (tokens, sentences,
//     clauses, mentions, quotes) over which rules are written, the built-in ones
//     and yours.
//   - [normalize] answers questions about names, places, dates and quantities on
//     their own, without an article and without a language model.
//   - [plover] writes a document as who-did-what-to-whom tuples in the PLOVER and
//     CAMEO vocabularies.
//
// The command examples/istanbul prints a document as a report that a journalist
// can read, with the evidence quoted beside each line; examples/ownrule adds a kind
// of event and a rule of its own.
//
// # Evidence
//
// A value that an article states is an [event.Field]: the value, and the spans of
// the article's bytes that say so. Its Basis tells a stated value from one that
// was inferred. A slot that the article does not fill is the zero Field; nothing
// is guessed to fill it.
//
// # Status and attribution
//
// News reports what happened, what is planned, what somebody wants and what
// somebody refuses, mostly in the words of somebody else. Every event therefore
// has a Status, and an Attribution when it is not the article itself that says
// it. A program that counts events should look at both: a refused meeting is an
// event in the document and did not take place.
//
// # What is left open
//
// [event.Document] has Notes where something was left open: a weekday without a
// publication date, a paragraph in another language. Errors are for input that
// cannot be processed at all, such as text that is not UTF-8.
//
// # Concurrency
//
// An Extractor and a Document that nobody changes may be used from any number of
// goroutines at once. The documentation of each package says so for its types.
//
// [event]: https://pkg.go.dev/github.com/parley-news/parley/event
// [event.Article]: https://pkg.go.dev/github.com/parley-news/parley/event#Article
// [event.Document]: https://pkg.go.dev/github.com/parley-news/parley/event#Document
// [event.Field]: https://pkg.go.dev/github.com/parley-news/parley/event#Field
// [extract]: https://pkg.go.dev/github.com/parley-news/parley/extract
// [extract.Extractor]: https://pkg.go.dev/github.com/parley-news/parley/extract#Extractor
// [annot]: https://pkg.go.dev/github.com/parley-news/parley/extract/annot
// [normalize]: https://pkg.go.dev/github.com/parley-news/parley/normalize
// [plover]: https://pkg.go.dev/github.com/parley-news/parley/event/export/plover
package parley
