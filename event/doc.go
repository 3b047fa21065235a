// Package event has the models of what a news article reports: negotiations,
// delegations, demands, offers, refusals, agreements, territory, statements,
// visits and other acts, with the actors, places, times and quantities in them.
// Package extract makes them from text; this package only holds them, looks
// things up in them, checks them, and turns them into JSON and back. It imports
// nothing outside the standard library and does nothing when a program starts.
//
// # Document
//
// An [Article] is a text and what is known about it; a [Builder] joins one from a
// headline and paragraphs. A [Document] is what an article reports. Its tables
// are flat: each actor, place and event stands in one row, and rows refer to each
// other by typed identifiers ([ActorID], [PlaceID], [EventID]), so there are no
// cycles, and each table can go into a database as it is.
//
//	for n := range event.All[*event.Negotiation](doc) {
//		for _, party := range n.Parties {
//			fmt.Println(doc.Name(party.Value), doc.Quote(party.Spans...))
//		}
//		for _, d := range doc.Demands(n) {
//			fmt.Println(d.Content.Value)
//		}
//	}
//
// [Document.Validate] checks that every span and every identifier leads
// somewhere.
//
// # Spans and fields
//
// A [Span] is a half-open range of bytes of Article.Text, which is never
// rewritten. [Positions] converts bytes to characters, UTF-16 code units, and
// lines and columns.
//
// A value that the article states is a [Field]: the value, the spans of the words
// it rests on, and a [Basis], which says whether the words state the value or it
// was inferred from them. The zero Field is "not stated". Optional slots are
// fields, not pointers: test them with OK.
//
// [Fields] and [Roles] yield the fields of any event under their names, and the
// actors in it.
//
// # Events
//
// An [Event] is a pointer to a struct that embeds [Header]. The header has what
// every event has: kind, identifier, spans, trigger, status, time, place and
// attribution; the struct adds the slots of its kind. Event kinds that are acts
// in the sense of the PLOVER ontology implement [Acting].
//
// # Status
//
// News tells of what has happened, of what is planned, and of what somebody
// wishes, demands or denies. Header.Status says which. Where the text gives
// several, Header.Claims has each with its [Attribution] and words, and
// [DeriveStatus] says which of them counts. A count of meetings that does not look
// at the status counts those that nobody held.
//
// # JSON
//
// A Document encodes with json.Marshal and decodes with json.Unmarshal. Names are
// in snake_case, empty members are left out and never null, a span is the array
// [start, end], a field is an object:
//
//	{"value": "country:CHL", "spans": [[12, 20]], "basis": "inferred"}
//
// where a basis of "stated" is left out. Package extract names actors and places by
// readable keys ("country:RUS", "place:istanbul"); documents built by hand get "a1"
// and "p1" from AddActor and AddPlace. Either is unique in its document only. Every event has a member "kind". The text
// itself is left out: the document has its length and SHA-256, and
// [Document.SetText] gives a decoded document the text again, if it is the right
// one. An [Encoder] adds the text or the quoted words of all spans. The JSON is
// the same under GOEXPERIMENT=jsonv2.
//
// # Kinds of your own
//
// A kind of event of your own is a struct that embeds Header:
//
//	type Strike struct {
//		event.Header
//		Union event.ActorRef `json:"union,omitzero"`
//	}
//
// It goes into Document.Events like any other, and Fields, Roles, Validate and
// JSON know its slots. To decode it, [Decoder.Register] its kind; without that,
// the event becomes an [Unknown], which keeps all of its values.
//
// # Concurrency
//
// Values of this package are plain data. Any number of goroutines may read one at
// the same time; one that is being changed needs a lock, as a slice does. There is
// no global state.
package event
