package extracttest

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract"
)

// meeting is a document with one planned meeting and a demand that is for it.
func meeting() *event.Document {
	const text = "Sergei Orlov of Russia and Peru will meet in Lima; Peru demands ports."
	at := func(s string) event.Span {
		i := strings.Index(text, s)
		return event.Span{Start: i, End: i + len(s)}
	}
	d := event.NewDocument(event.Article{Text: text})
	russia := d.AddActor(event.Actor{Name: "Russia"})
	orlov := d.AddActor(event.Actor{Name: "Sergei Orlov", Side: russia})
	peru := d.AddActor(event.Actor{Name: "Peru"})
	lima := d.AddPlace(event.Place{Name: "Lima"})
	n := &event.Negotiation{
		Header:  event.Header{Trigger: at("meet"), Spans: []event.Span{at("will meet")}, Status: event.Planned},
		Parties: []event.ActorRef{event.State(orlov), event.State(peru)},
		City:    event.State(lima),
	}
	id := d.Add(n)
	d.Add(&event.Demand{Header: event.Header{Trigger: at("demands")}, By: []event.ActorRef{event.State(peru)}, For: event.Infer(id)})
	return d
}

func TestReport(t *testing.T) {
	got, err := Report(meeting())
	if err != nil {
		t.Fatal(err)
	}
	want := `negotiation
	says: "will meet"
	trigger: "meet"
	status: planned
	parties: Sergei Orlov (Russia); Peru
	city: Lima

demand
	trigger: "demands"
	by: Peru
	for: negotiation "meet"`
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	if got, _ := Report(meeting(), "demand"); strings.Contains(got, "negotiation\n") || !strings.HasPrefix(got, "demand\n") {
		t.Errorf("of demands only:\n%s", got)
	}
}

// Each fact beside a near-miss: one slot, one value or the kind is another.
func TestFacts(t *testing.T) {
	events, err := render(meeting())
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		fact string
		want bool
	}{
		{"negotiation", true},
		{"offer", false},
		{"negotiation | status: planned | city: lima", true},
		{"negotiation | status: planned | city: Cusco", false},
		{"negotiation | parties: Peru; Russia", true},
		{"negotiation | parties: Peru; Sergei Orlov", true},
		{"negotiation | parties: Peru", false},
		{"negotiation | parties: Peru; Russia; Chile", false},
		{"negotiation | parties~ orlov", true},
		{"negotiation | parties~ chile", false},
		{"negotiation | venue~ ", false},
		{"demand | for~ meet", true},
		{"demand | by: Peru | says~ ports", false},
	}
	for _, test := range tests {
		fact, err := parseFact(test.fact)
		if err != nil {
			t.Fatal(err)
		}
		if got := fact.of(events); got != test.want {
			t.Errorf("%s: %v, want %v", test.fact, got, test.want)
		}
	}
}

// A mistake in a golden file must not pass for a fact that holds.
func TestParseErrors(t *testing.T) {
	for _, test := range []struct{ data, want string }{
		{"-- text --\nA.\n", ""},
		{"-- want --\nact\n", `"text": is missing`},
		{"-- text --\nA.\n-- wants --\nact\n", `section "wants"`},
		{"-- text --\nA.\n-- text --\nB.\n", "stands twice"},
		{"-- header --\ndate: 2020\n-- text --\nA.\n", `unknown line "date: 2020"`},
		{"-- header --\npublished: soon\n-- text --\nA.\n", "header"},
		{"-- text --\nA.\n-- want --\nact | status planned\n", "neither"},
		{"-- text --\nA.\n-- not --\n| status: planned\n", "has no kind"},
	} {
		_, err := Parse([]byte(test.data))
		if (err == nil) != (test.want == "") || err != nil && !strings.Contains(err.Error(), test.want) {
			t.Errorf("%q: error %v, want %q", test.data, err, test.want)
		}
	}
}

func TestCheck(t *testing.T) {
	f, err := Parse([]byte("-- text --\nA.\n-- want --\nvisit\ntodo: offer\ndemand\n-- not --\ndemand | by: Peru\n-- report --\ndemand\n\tby: Peru\n"))
	if err != nil {
		t.Fatal(err)
	}
	got := strings.Join(f.Check(meeting(), "demand"), "\n")
	want := `not found: visit
found, and must not be: demand | by: Peru
report differs (- golden, + now); update accepts it:
  demand
+ 	trigger: "demands"
  	by: Peru
+ 	for: negotiation "meet"
`
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestDiff(t *testing.T) {
	if d := diff("a\nb", "a\nb"); d != "" {
		t.Errorf("of equal texts: %q", d)
	}
	got := diff("1\n2\n3\n4\n5\nold\n6\n7\n8\n9", "1\n2\n3\n4\n5\nnew\n6\n7\n8\n9")
	want := "  ...\n  3\n  4\n  5\n- old\n+ new\n  6\n  7\n  8\n"
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

// TestUpdate holds that a report that is written is the one that the next run wants,
// and that writing changes nothing else.
func TestUpdate(t *testing.T) {
	x, err := extract.New(extract.Config{})
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "a.txtar")
	const before = "A comment.\n\n-- text --\nPeru and Chile met in Lima.\n\n-- want --\nnegotiation\n"
	if err := os.WriteFile(name, []byte(before), 0o644); err != nil {
		t.Fatal(err)
	}
	s := Suite{Extractor: x, Files: name, Update: true}
	s.Run(t)
	s.Update = false
	s.Run(t)
	after, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(string(after), before+"\n-- report --\nnegotiation\n\tsays: ") {
		t.Errorf("written:\n%s", after)
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte("c\n-- header --\npublished: 2020-01-01\n-- text --\nA.\n-- want --\nact | status: planned\n"))
	f.Add([]byte("-- text --\n\n-- report --\n-- -- --\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		one, err := Parse(data)
		if err != nil {
			return
		}
		again, err := Parse(one.Bytes())
		if err != nil {
			t.Fatalf("what was written cannot be read: %v", err)
		}
		if d := cmp.Diff(string(one.Bytes()), string(again.Bytes())); d != "" {
			t.Errorf("written twice:\n%s", d)
		}
	})
}
