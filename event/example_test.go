package event_test

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/parley-news/parley/event"
)

// talks returns a small document, written by hand.
func talks() *event.Document {
	var b event.Builder
	b.Add(event.PartHeadline, "Alvania and Borduria meet in Zilah")
	b.Add(event.PartBody, "Alvania must leave the port, Borduria said at the talks on Monday. Alvania refused.")
	doc := event.NewDocument(b.Article())
	span := func(words string) event.Span {
		at := strings.LastIndex(doc.Text(), words)
		return event.Span{Start: at, End: at + len(words)}
	}
	addressee := span("Alvania must")
	addressee.End -= len(" must")
	alvania := doc.AddActor(event.Actor{Kind: event.ActorGovernment, Name: "Alvania"})
	borduria := doc.AddActor(event.Actor{Kind: event.ActorGovernment, Name: "Borduria"})
	zilah := doc.AddPlace(event.Place{Kind: event.PlaceCity, Name: "Zilah"})
	talks := doc.Add(&event.Negotiation{
		Header:  event.Header{Status: event.Happened, Trigger: span("talks"), Time: event.State(event.Day(2024, 3, 4), span("on Monday"))},
		Parties: []event.ActorRef{event.State(alvania, span("Alvania")), event.State(borduria, span("Borduria"))},
		City:    event.State(zilah, span("Zilah")),
	})
	doc.Add(&event.Demand{
		Header:  event.Header{Status: event.Demanded, Trigger: span("must")},
		By:      []event.ActorRef{event.State(borduria, span("Borduria"))},
		Of:      []event.ActorRef{event.State(alvania, addressee)},
		Content: event.State("leave the port", span("leave the port")),
		For:     event.Infer(talks, span("at the talks")),
		Answers: []event.Answer{{By: event.State(alvania, span("Alvania")), Kind: event.Rejects, Spans: []event.Span{span("Alvania refused")}}},
	})
	return doc
}

func Example() {
	doc := talks()
	for n := range event.All[*event.Negotiation](doc) {
		fmt.Println(n.Status, "in", doc.PlaceName(n.City.Value), "on", n.Time.Value)
		for _, d := range doc.Demands(n) {
			fmt.Printf("%s demands: %s\n", doc.Name(d.By[0].Value), d.Content.Value)
			for _, a := range d.Answers {
				fmt.Printf("%s %s: %q\n", doc.Name(a.By.Value), a.Kind, doc.Quote(a.Spans...))
			}
		}
	}
	// Output:
	// happened in Zilah on 2024-03-04
	// Borduria demands: leave the port
	// Alvania rejects: "Alvania refused"
}

func ExampleField() {
	var level event.Field[string] // the article does not say
	fmt.Println(level.OK())

	level = event.State("ministerial", event.Span{Start: 4, End: 15})
	fmt.Println(level.OK(), level.Value, level.Basis)
	// Output:
	// false
	// true ministerial stated
}

func ExampleBuilder() {
	const page = "<h1>Talks &amp; trade</h1>"
	var b event.Builder
	b.AddFrom(event.PartHeadline, "Talks ", 4)
	b.Append("&", event.Span{Start: 10, End: 15})
	b.Append(" trade", event.Span{Start: 15, End: 21})
	b.Add(event.PartBody, "Envoys met on Monday.")

	a := b.Article()
	fmt.Printf("%q\n%v\n", a.Text, a.Parts)
	at, ok := b.Source(event.Span{Start: 6, End: 13})
	fmt.Println(page[at.Start:at.End], ok)
	// Output:
	// "Talks & trade\nEnvoys met on Monday."
	// [{headline 0:13} {body 14:35}]
	// &amp; trade true
}

func ExampleNewDocument() {
	doc := event.NewDocument(event.Article{ID: "wire-17", Text: "They met."})
	fmt.Println(doc.ID, doc.TextLen, doc.TextHash[:12])
	// Output: wire-17 9 ab226026642c
}

func ExampleDocument_Quote() {
	doc := event.NewDocument(event.Article{Text: "Alvania and Borduria met."})
	fmt.Println(doc.Quote(event.Span{Start: 0, End: 7}, event.Span{Start: 12, End: 20}))
	// Output: Alvania ... Borduria
}

func ExampleDocument_SetText() {
	data, _ := json.Marshal(talks())
	var doc event.Document
	if err := json.Unmarshal(data, &doc); err != nil {
		fmt.Println(err)
	}
	fmt.Printf("%q\n", doc.Quote(doc.Events[0].EventHeader().Trigger))
	if err := doc.SetText(talks().Text()); err != nil {
		fmt.Println(err)
	}
	fmt.Printf("%q\n", doc.Quote(doc.Events[0].EventHeader().Trigger))
	// Output:
	// ""
	// "talks"
}

func ExampleDocument_Involving() {
	doc := talks()
	for _, e := range doc.Involving("a2") {
		fmt.Println(event.KindOf(e), e.EventHeader().ID)
	}
	// Output:
	// negotiation negotiation1
	// demand demand2
}

func ExampleDocument_Validate() {
	doc := talks()
	fmt.Println(doc.Validate())
	demand := doc.Event("demand2").(*event.Demand)
	demand.Trigger.End = 400
	demand.By[0].Value = "a9"
	fmt.Println(doc.Validate())
	// Output:
	// <nil>
	// event: events[1].trigger: 43:400 ends outside the text of 118 bytes
	// event: events[1].by[0].value: "a9" belongs to no row
}

func ExampleAll() {
	doc := talks()
	for d := range event.All[*event.Demand](doc) {
		fmt.Println(d.Content.Value)
	}
	for e := range event.All[event.Acting](doc) { // an interface serves as well
		fmt.Println(e.Acts()[0].Type)
	}
	// Output:
	// leave the port
	// CONSULT
	// REQUEST
}

func ExampleFields() {
	doc := talks()
	for f := range event.Fields(doc.Event("demand2")) {
		fmt.Printf("%-11s %v %v (%s)\n", f.Name, f.Value, f.Spans, f.Basis)
	}
	// Output:
	// by          a2 [64:72] (stated)
	// of          a1 [35:42] (stated)
	// content     leave the port [48:62] (stated)
	// for         negotiation1 [78:90] (inferred)
	// answers.by  a1 [102:109] (stated)
}

func ExampleRoles() {
	doc := talks()
	for r := range event.Roles(doc.Event("demand2")) {
		fmt.Println(r.Name, doc.Name(r.Actor))
	}
	// Output:
	// by Borduria
	// of Alvania
	// answers.by Alvania
}

func ExampleActing() {
	doc := talks()
	for e := range event.All[event.Acting](doc) {
		for _, a := range e.Acts() {
			fmt.Println(a.Type, a.Mode, len(a.Actors), len(a.Recipients))
		}
	}
	// Output:
	// CONSULT  2 2
	// REQUEST  1 1
}

func ExampleDeriveStatus() {
	fmt.Println(event.DeriveStatus([]event.Claim{
		{Status: event.Planned, Attribution: event.Attribution{Speaker: "a1"}}, // "were expected to meet, officials said"
		{Status: event.Happened}, // "convened on Friday"
	}))
	// Output: happened
}

func ExampleMakeID() {
	const sentence = "The envoys met on Monday."
	fmt.Println(event.MakeID(event.KindNegotiation, sentence, strings.Index(sentence, "met"), 0))
	// Output: negotiation-21yd45sdcvqwl-11
}

func ExampleHashText() {
	fmt.Println(event.HashText("They met."))
	// Output: ab226026642c9001f40223f6e7948b96f1d470fc0a362d6a94834bd235bc9e07
}

func ExamplePositions() {
	p := event.NewPositions("Genève 🕊\nThey met.")
	at := event.Span{Start: 13, End: 17}
	fmt.Println(at, p.RuneSpan(at), p.UTF16Span(at))
	fmt.Println(p.Line(at.Start))
	fmt.Println(p.FromUTF16(10))
	// Output:
	// 13:17 9:13 10:14
	// 2 1
	// 13
}

func ExampleEncoder() {
	doc := event.NewDocument(event.Article{ID: "wire-17", Text: "They met."})
	doc.Add(&event.Negotiation{Header: event.Header{Trigger: event.Span{Start: 5, End: 8}}})
	doc.TextHash, doc.Made = "", event.Made{} // for a short example

	data, err := event.Encoder{Text: true, Quotes: true}.Marshal(doc)
	fmt.Println(string(data), err)
	// Output: {"id":"wire-17","text_bytes":9,"events":[{"kind":"negotiation","id":"negotiation1","trigger":[5,8]}],"text":"They met.","quotes":{"5:8":"met"}} <nil>
}

// Strike is a kind of event that package event does not have.
type Strike struct {
	event.Header
	Union event.ActorRef `json:"union,omitzero"`
}

func ExampleDecoder() {
	const data = `{"id":"d1","actors":[{"id":"a1","name":"Dockers"}],"events":[
		{"kind":"strike","id":"s1","status":"ongoing","union":{"value":"a1","spans":[[0,7]]}}]}`

	var known event.Decoder
	known.Register("strike", func() event.Event { return new(Strike) })
	var doc event.Document
	if err := known.Unmarshal([]byte(data), &doc); err != nil {
		fmt.Println(err)
	}
	for s := range event.All[*Strike](&doc) {
		fmt.Println(s.Status, doc.Name(s.Union.Value))
	}

	// Whoever does not know the kind loses nothing.
	if err := json.Unmarshal([]byte(data), &doc); err != nil {
		fmt.Println(err)
	}
	for u := range event.All[*event.Unknown](&doc) {
		fmt.Println(u.Kind, string(u.Members["union"]))
	}
	// Output:
	// ongoing Dockers
	// strike {"value":"a1","spans":[[0,7]]}
}
