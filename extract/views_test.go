package extract_test

import (
	"context"
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract"
)

// The views over an annotated article agree with each other.
func TestViews(t *testing.T) {
	x, err := extract.New(extract.Config{})
	if err != nil {
		t.Fatal(err)
	}
	text, err := x.Annotate(context.Background(), event.Article{
		Text:      "Peru said on Monday that Chile had denied that its troops were near Arica.\n\nChile said nothing.",
		Published: event.Day(2019, 3, 20),
	})
	if err != nil {
		t.Fatal(err)
	}
	if got := len(text.Parts()); got != 2 {
		t.Errorf("%d parts, want 2", got)
	}
	known := map[event.ActorID]bool{}
	for a := range text.Actors() {
		known[a.ID] = true
		if same, ok := text.Actor(a.ID); !ok || same.Name != a.Name {
			t.Errorf("actor %q is not found by its identifier", a.ID)
		}
	}
	for m := range text.Mentions() {
		if a, ok := m.Actor(); ok && !known[a.ID] {
			t.Errorf("mention %q names an unknown actor", text.Slice(m.Span()))
		}
	}
	nested := false
	for q := range text.Quotes() {
		nested = nested || q.Parent().OK()
	}
	if !nested {
		t.Error("no quote lies within another: Peru tells what Chile denied")
	}
	for k := range text.Tokens() {
		if at := text.TokenAt(k.Span().Start); at != k {
			t.Errorf("word %d is not found by its offset", k.Index())
		}
	}
}

// The time of a clause is the one it happened at, not the one it began at.
func TestClauseTime(t *testing.T) {
	x, err := extract.New(extract.Config{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ text, want string }{
		{"The envoys left Kampala on Friday.", "2019-03-15"},
		{"The envoys have waited in Kampala since Friday.", ""},
		{"The envoys left Kampala.", ""},
	} {
		text, err := x.Annotate(context.Background(), event.Article{Text: c.text, Published: event.Day(2019, 3, 20)})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for k := range text.Tokens() {
			if k.UPOS() == "VERB" {
				if at := k.Clause().Time(); at.OK() {
					got = at.Value.String()
				}
			}
		}
		if got != c.want {
			t.Errorf("%q: got %q, want %q", c.text, got, c.want)
		}
	}
}
