package event

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// spanOf returns where words stand in text, for the nth time from 0.
func spanOf(t testing.TB, text, words string, nth int) Span {
	t.Helper()
	at := 0
	for ; ; nth-- {
		i := strings.Index(text[at:], words)
		if i < 0 {
			t.Fatalf("no such words in the text: %q", words)
		}
		at += i
		if nth == 0 {
			return Span{at, at + len(words)}
		}
		at += len(words)
	}
}

func TestLookup(t *testing.T) {
	d := sample(t)
	n := slices.Collect(All[*Negotiation](d))[0]
	if d.Event(n.ID) != Event(n) || d.Event("x") != nil {
		t.Error("Event does not find by identifier")
	}
	if d.Actor("a2").Name != "Borduria" || d.Actor("a9") != nil || d.Actor("") != nil {
		t.Error("Actor does not find by identifier")
	}
	if d.Place("p1").Name != "Genève" || d.Place("p0") != nil {
		t.Error("Place does not find by identifier")
	}
	if got := d.PlaceName(n.City.Value) + d.PlaceName(n.Venue.Value) + d.Name("a1") + d.Name("x") + d.PlaceName("x"); got != "GenevaHôtel du LacAlvania" {
		t.Errorf("names are %q", got)
	}
	if demands := d.Demands(n); len(demands) != 1 || demands[0].Content.Value != "leave the port of Zilah" {
		t.Errorf("demands are %v", demands)
	}
	if got := d.Delegations(n); got != nil {
		t.Errorf("delegations are %v", got)
	}
	if got := len(slices.Collect(All[Acting](d))); got != 2 {
		t.Errorf("%d events are acts", got)
	}
	for range All[Event](d) {
		break // a consumer may stop
	}
}

// Identifiers of users' own are found, too, wherever they stand.
func TestLookupOwnIDs(t *testing.T) {
	d := &Document{Actors: []Actor{{ID: "a2", Name: "two"}, {ID: "RUS"}, {ID: "a1", Name: "one"}}, Places: []Place{{ID: "p2", Name: "x"}}}
	if d.Name("a1") != "one" || d.Name("a2") != "two" || d.PlaceName("p2") != "x" {
		t.Error("found another one")
	}
}

// An event without a negotiation is not one of a negotiation without an ID.
func TestLinksOfNothing(t *testing.T) {
	d := &Document{Events: []Event{&Demand{}}}
	if got := d.Demands(&Negotiation{}); got != nil {
		t.Errorf("got %v", got)
	}
}

func TestInvolving(t *testing.T) {
	d := sample(t)
	kinds := func(events []Event) (kinds []Kind) {
		for _, e := range events {
			kinds = append(kinds, KindOf(e))
		}
		return kinds
	}
	for id, want := range map[ActorID][]Kind{
		"a1": {KindNegotiation, KindDemand},
		"a3": {KindStatement}, // who attests the negotiation, and has no role in it
		"a4": nil,
		"":   nil,
	} {
		if diff := cmp.Diff(want, kinds(d.Involving(id))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", id, diff)
		}
	}
	d.Add(&Visit{Who: []ActorRef{State(ActorID("a4"), Span{36, 42})}})
	if got := d.Involving("a2"); len(got) != 3 {
		t.Errorf("as a member of a group: %v", kinds(got))
	}
	if got := d.Involving("a1", "a3"); len(got) != 4 {
		t.Errorf("one of two: %v", kinds(got))
	}
}

func TestFields(t *testing.T) {
	d := sample(t)
	var got []string
	for f := range Fields(d.Events[2]) {
		got = append(got, fmt.Sprintf("%s=%v %s %s", f.Name, f.Value, f.Basis, d.Quote(f.Spans...)))
	}
	want := []string{
		"by=a2 inferred he",
		"of=a1 stated Alvania",
		"content=leave the port of Zilah stated leave the port of Zilah",
		"subject=territory inferred ",
		"for=negotiation1 inferred ",
		"answers.by=a1 stated Alvania",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for range Fields(d.Events[2]) {
		break
	}
}

// inner and loop are shapes that a user's kind may have.
type inner struct {
	Boss ActorID `json:"boss"`
}
type loop struct {
	Header
	inner
	Next    *loop
	Foremen []ActorID
	Named   map[string]ActorRef
	hidden  ActorRef
}

func TestRoles(t *testing.T) {
	l := &loop{
		Header: Header{Attribution: Attribution{Speaker: "a9"}},
		inner:  inner{Boss: "a1"}, Foremen: []ActorID{"a2", "", "a3"},
		Named: map[string]ActorRef{"x": State(ActorID("a5"))}, hidden: State(ActorID("a6")),
	}
	l.Next = &loop{Foremen: []ActorID{"a4"}}
	var got []string
	for r := range Roles(l) {
		got = append(got, r.Name+" "+string(r.Actor))
	}
	want := []string{"boss a1", "Next.Foremen a4", "Foremen a2", "Foremen a3"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for range Roles(nil) {
		t.Error("nothing has a role")
	}
}

// A walk over events that lead back to themselves ends.
func TestWalkEnds(t *testing.T) {
	l := &loop{inner: inner{Boss: "a1"}}
	l.Next = l
	n := 0
	for range Roles(l) {
		n++
	}
	if n == 0 || n > maxDepth {
		t.Errorf("yielded %d roles", n)
	}
}

func TestQuote(t *testing.T) {
	d := sample(t)
	end := len(d.Text())
	for _, test := range []struct {
		spans []Span
		want  string
	}{
		{[]Span{{0, 7}}, "Alvania"},
		{[]Span{{0, 7}, {12, 20}}, "Alvania ... Borduria"},
		{[]Span{{end - 8, end}}, "refused."},
		{[]Span{{0, 7}, {end - 8, end + 1}, {}, {9, 3}, {-1, 4}}, "Alvania"},
		{nil, ""},
	} {
		if got := d.Quote(test.spans...); got != test.want {
			t.Errorf("Quote(%v) = %q, want %q", test.spans, got, test.want)
		}
	}
	if got := new(Document).Quote(Span{0, 1}); got != "" {
		t.Errorf("without a text: %q", got)
	}
}

func TestSetText(t *testing.T) {
	d := NewDocument(Article{Text: "They met."})
	var wrong *TextError
	if err := d.SetText("They met"); !errors.As(err, &wrong) || wrong.Want != d.TextHash || d.Text() != "They met." {
		t.Errorf("another text: %v, text is now %q", err, d.Text())
	}
	if err := d.SetText("They met."); err != nil {
		t.Error(err)
	}
	var empty Document
	if err := empty.SetText("They met."); err != nil || empty.TextHash != d.TextHash || empty.TextLen != 9 {
		t.Errorf("no text before: %v, %v", err, empty)
	}
}

func BenchmarkFields(b *testing.B) {
	d := sample(b)
	b.ReportAllocs()
	for b.Loop() {
		for range Fields(d.Events[0]) {
		}
	}
}

func BenchmarkValidate(b *testing.B) {
	d := sample(b)
	b.ReportAllocs()
	for b.Loop() {
		if err := d.Validate(); err != nil {
			b.Fatal(err)
		}
	}
}
