package event

import (
	"errors"
	"strings"
	"testing"
)

// Each change breaks one rule of a document that is sound, and is named.
func TestValidate(t *testing.T) {
	tests := []struct {
		name  string
		spoil func(*Document)
		want  string // the message without "event: "; "" when the document stays sound
	}{
		{"sound", func(d *Document) {}, ""},
		{"span at the end of the text", func(d *Document) { d.Notes[0].Span = Span{216, 217} }, ""},
		{"span behind the text", func(d *Document) { d.Notes[0].Span = Span{216, 218} }, "notes[0].span: 216:218 ends outside the text of 217 bytes"},
		{"span in a character", func(d *Document) { d.Places[0].Mentions = []Mention{{Span: Span{29, 33}}} }, `places[0].mentions[0].span: 29:33 cuts a character: "Gen\xc3"`},
		{"span from inside a character", func(d *Document) { d.Notes[0].Span = Span{144, 153} }, `notes[0].span: 144:153 cuts a character: "\x80\x9cAlvania"`},
		{"empty span", func(d *Document) { demand(d).By[0].Spans[0] = Span{5, 5} }, "events[2].by[0].spans[0]: 5:5 is not a range of bytes"},
		{"no span in a list", func(d *Document) { demand(d).Spans = []Span{{}} }, "events[2].spans[0]: 0:0 is not a range of bytes"},
		{"no trigger", func(d *Document) { demand(d).Trigger = Span{} }, ""},
		{"negative span", func(d *Document) { demand(d).Trigger = Span{-4, 3} }, "events[2].trigger: -4:3 is not a range of bytes"},
		{"mention without a place", func(d *Document) { d.Actors[1].Mentions[1].Span = Span{} }, "actors[1].mentions[1].span: 0:0 is not a range of bytes"},
		{"unknown actor", func(d *Document) { demand(d).Answers[0].By.Value = "a7" }, `events[2].answers[0].by.value: "a7" belongs to no row`},
		{"unknown member", func(d *Document) { d.Actors[3].Members[0] = "a7" }, `actors[3].members[0]: "a7" belongs to no row`},
		{"unknown place", func(d *Document) { d.Places[1].Within = "p7" }, `places[1].within: "p7" belongs to no row`},
		{"unknown event", func(d *Document) { demand(d).For.Value = "n7" }, `events[2].for.value: "n7" belongs to no row`},
		{"unknown statement", func(d *Document) { demand(d).Attribution.Statement = "s7" }, `events[2].attribution.statement: "s7" belongs to no row`},
		{"for no negotiation", func(d *Document) { demand(d).For.Value = "said" }, `events[2].for: "said" is a statement, not a negotiation`},
		{"attributed to no statement", func(d *Document) { demand(d).Attribution.Statement = demand(d).ID }, `events[2].attribution.statement: "demand3" is a demand, not a statement`},
		{"two actors of one id", func(d *Document) { d.Actors[3].ID = "a1" }, "actors[0].id: stands for 2 rows"},
		{"an actor and a place of one id", func(d *Document) { d.Actors[3].ID = "p1" }, ""},
		{"two events of one id", func(d *Document) { demand(d).ID = "negotiation1" }, "events[0].id: stands for 2 rows"},
		{"no id", func(d *Document) { demand(d).ID = "" }, "events[2].id: is empty"},
		{"no kind", func(d *Document) { demand(d).Kind = "" }, "events[2].kind: is empty"},
		{"a kind of a user's own", func(d *Document) { demand(d).Kind = "ultimatum" }, ""},
		{"no name", func(d *Document) { d.Actors[2].Name = "" }, "actors[2].name: is empty"},
		{"no kind of answer", func(d *Document) { demand(d).Answers[0].Kind = "" }, "events[2].answers[0].answer: is empty"},
		{"no code", func(d *Document) { d.Notes[0].Code = "" }, "notes[0].code: is empty"},
		{"value without basis", func(d *Document) { demand(d).Content.Basis = "" }, "events[2].content: has a value but no basis"},
		{"spans without basis", func(d *Document) { demand(d).Since.Spans = []Span{{1, 2}} }, "events[2].since: has a value but no basis"},
		{"nil event", func(d *Document) { d.Events = append(d.Events, nil) }, "events[3]: is nil"},
		{"nil pointer for an event", func(d *Document) { d.Events = append(d.Events, (*Visit)(nil)) }, "events[3]: is nil"},
		{"parts that overlap", func(d *Document) { d.Parts[1].Span.Start = 35 }, "parts[1]: begins before the end of the part before"},
		{"a user's kind", func(d *Document) {
			d.Add(&strike{Header: Header{Kind: "strike"}, Union: State(ActorID("a8"), Span{0, 3})})
		}, `events[3].union.value: "a8" belongs to no row`},
	}
	for _, test := range tests {
		d := sample(t)
		test.spoil(d)
		err := d.Validate()
		switch {
		case test.want == "" && err != nil:
			t.Errorf("%s: %v", test.name, err)
		case test.want != "" && (err == nil || !strings.HasPrefix(err.Error(), "event: "+test.want)):
			t.Errorf("%s: got %v, want %s", test.name, err, test.want)
		}
	}
}

func demand(d *Document) *Demand { return d.Events[2].(*Demand) }

// Every problem is reported, each as an InvalidError of its own.
func TestValidateAll(t *testing.T) {
	d := sample(t)
	demand(d).Trigger = Span{7, 3}
	d.Actors[0].Name = ""
	joined, ok := d.Validate().(interface{ Unwrap() []error })
	if !ok || len(joined.Unwrap()) != 2 {
		t.Fatalf("got %v", d.Validate())
	}
	var one *InvalidError
	if !errors.As(joined.Unwrap()[1], &one) || one.Path != "events[2].trigger" {
		t.Errorf("got %v", joined.Unwrap()[1])
	}
}

// Without the text, its length still bounds the spans.
func TestValidateWithoutText(t *testing.T) {
	d := sample(t)
	d.text = ""
	d.Notes[0].Span = Span{30, 33} // in a character, which nobody can see
	if err := d.Validate(); err != nil {
		t.Error(err)
	}
	d.Notes[0].Span.End = 300
	if err := d.Validate(); err == nil {
		t.Error("a span behind the text is sound")
	}
}
