package extract_test

import (
	"context"
	"slices"
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract"
)

// docOf is what the default Extractor makes of text, published on Wednesday,
// 20 March 2019. It fails the test when the document does not hold together.
func docOf(t *testing.T, text string) *event.Document {
	t.Helper()
	x, err := extract.New(extract.Config{})
	if err != nil {
		t.Fatal(err)
	}
	d, err := x.Article(context.Background(), event.Article{Text: text, Published: event.Day(2019, 3, 20)})
	if err != nil {
		t.Fatal(err)
	}
	if err := d.Validate(); err != nil {
		t.Errorf("%q: %v", text, err)
	}
	return d
}

// allOf is the events of one kind in d.
func allOf[T event.Event](d *event.Document) []T { return slices.Collect(event.All[T](d)) }

// actorNames is the names of the actors that refs refer to.
func actorNames(d *event.Document, refs []event.ActorRef) []string {
	var out []string
	for _, r := range refs {
		out = append(out, d.Name(r.Value))
	}
	slices.Sort(out)
	return out
}

func TestStagesOfOneMeetingMerge(t *testing.T) {
	d := docOf(t, "Peru and Chile opened talks in Lima on Monday.\n"+
		"Officials had said that Peru and Chile would hold talks on fishing.\n"+
		"The talks were friendly.")
	talks := allOf[*event.Negotiation](d)
	if len(talks) != 1 {
		t.Fatalf("%d negotiations, want 1", len(talks))
	}
	n := talks[0]
	if n.Status != event.Happened && n.Status != event.Ongoing {
		t.Errorf("a plan told later turned the status to %q", n.Status)
	}
	if len(n.Claims) < 2 || len(n.Spans) < 3 {
		t.Errorf("claims %v, spans %v: evidence is lost", n.Claims, n.Spans)
	}
	if got := d.PlaceName(n.City.Value); got != "Lima" {
		t.Errorf("city is %q", got)
	}
	if got := n.Time.Value.TIMEX(); got != "2019-03-18" {
		t.Errorf("time is %q", got)
	}
}

func TestOtherMeetingsStayApart(t *testing.T) {
	for name, text := range map[string]string{
		"next round":    "Peru and Chile held talks in Lima on Monday.\nPeru and Chile will hold the next round of talks in Santiago in May.",
		"other parties": "Peru and Chile held talks in Lima on Monday.\nPeru and Bolivia held talks in Lima on Monday.",
		"other day":     "Peru and Chile held talks on Monday.\nPeru and Chile held talks on March 4.",
	} {
		if n := len(allOf[*event.Negotiation](docOf(t, text))); n != 2 {
			t.Errorf("%s: %d negotiations, want 2", name, n)
		}
	}
}

func TestFirstSincePresupposesAnEarlierMeeting(t *testing.T) {
	d := docOf(t, "Peru and Chile held their first direct talks since May 2016 in Lima on Monday.")
	var times []string
	for _, n := range allOf[*event.Negotiation](d) {
		times = append(times, n.Time.Value.TIMEX())
		if n.FirstSince.OK() && n.FirstSince.Value.Begin()[:7] != "2016-05" {
			t.Errorf("first since %v", n.FirstSince.Value)
		}
	}
	slices.Sort(times)
	if !slices.Equal(times, []string{"2016-05", "2019-03-18"}) {
		t.Errorf("negotiations at %v", times)
	}
}

func TestThosePresentAreNoParties(t *testing.T) {
	d := docOf(t, "Peru and Chile met in Geneva on Monday with Swiss officials present.")
	n := allOf[*event.Negotiation](d)[0]
	if got := actorNames(d, n.Sides); !slices.Equal(got, []string{"Chile", "Peru"}) {
		t.Errorf("sides are %v", got)
	}
	if got := actorNames(d, n.Hosts); !slices.Equal(got, []string{"Switzerland"}) {
		t.Errorf("hosts are %v", got)
	}
	if len(n.Mediators) > 0 {
		t.Errorf("a host became a mediator: %v", actorNames(d, n.Mediators))
	}
}

func TestRefusalAnswersDemands(t *testing.T) {
	d := docOf(t, "Chile repeated its demands: Peru must withdraw its troops and reopen the border. Peru rejected the demands.")
	demands := allOf[*event.Demand](d)
	if len(demands) != 2 {
		t.Fatalf("%d demands, want 2", len(demands))
	}
	for _, m := range demands {
		if got := actorNames(d, m.By); !slices.Equal(got, []string{"Chile"}) {
			t.Errorf("%q is demanded by %v", m.Content.Value, got)
		}
		if len(m.Answers) != 1 || m.Answers[0].Kind != event.Rejects || d.Name(m.Answers[0].By.Value) != "Peru" {
			t.Errorf("%q is answered by %v", m.Content.Value, m.Answers)
		}
	}
}

func TestRefusalLeavesOtherDemandsAlone(t *testing.T) {
	d := docOf(t, "Chile demanded that Peru withdraw its troops.\nPeru and Chile traded goods for years.\nOfficials gave no figures.\nPeru rejected a plan for a new road.")
	for _, m := range allOf[*event.Demand](d) {
		if len(m.Answers) > 0 {
			t.Errorf("%q is answered by %v", m.Content.Value, m.Answers)
		}
	}
}

func TestRefusedAndHypotheticalMeetingsAreNotHeld(t *testing.T) {
	for text, want := range map[string]event.Status{
		"Chile declined a meeting with Peru.":                        event.Refused,
		"Chile and Peru cancelled their talks.":                      event.Cancelled,
		"Chile will meet with Peru in May.":                          event.Planned,
		"Chile proposed talks with Peru.":                            event.Proposed,
		"Nothing would change without talks between Chile and Peru.": event.Hypothetical,
	} {
		talks := allOf[*event.Negotiation](docOf(t, text))
		if len(talks) != 1 || talks[0].Status != want {
			t.Errorf("%q: %d negotiations, want one that is %s", text, len(talks), want)
			for _, n := range talks {
				t.Logf("  %s", n.Status)
			}
		}
	}
}

func TestAttributionNamesTheSpeaker(t *testing.T) {
	d := docOf(t, "Bolivia said Peru and Chile had held secret talks in Lima.")
	n := allOf[*event.Negotiation](d)[0]
	if got := d.Name(n.Attribution.Speaker); got != "Bolivia" {
		t.Errorf("the talks are told by %q", got)
	}
	if s, ok := d.Event(n.Attribution.Statement).(*event.Statement); !ok || d.Name(s.Speaker.Value) != "Bolivia" {
		t.Errorf("the attribution leads to %v", d.Event(n.Attribution.Statement))
	}
}

// Identifiers rest on the sentence of the trigger: text in front does not change
// them.
func TestIdentifiersAreStable(t *testing.T) {
	const sentence = "Peru and Chile held talks in Lima on Monday."
	a := allOf[*event.Negotiation](docOf(t, sentence))
	b := allOf[*event.Negotiation](docOf(t, "It rained in Quito.\n"+sentence))
	if len(a) != 1 || len(b) != 1 || a[0].ID != b[0].ID {
		t.Errorf("identifiers differ: %v, %v", a, b)
	}
}

func TestMainEventComesFirst(t *testing.T) {
	d := docOf(t, "Peru and Chile held talks in Lima on Monday.\nThe talks covered fishing.\nPolice in Quito arrested a thief.")
	if len(d.Events) == 0 || d.Events[0].EventHeader().Kind != event.KindNegotiation {
		t.Errorf("the first event is not the negotiation")
	}
}

// Datelines, bylines and credits report nothing.
func TestFurnitureIsNoNews(t *testing.T) {
	d := docOf(t, "By Ana Sousa in Lima\n\nLIMA, March 18 (Andes Wire) - Rain fell on the coast for a third day, and the roads were closed.\n\n(Reporting by Ana Sousa; editing by Peter Chile and Paul Peru)")
	for _, e := range d.Events {
		t.Errorf("%s out of %q", e.EventHeader().Kind, d.Quote(e.EventHeader().Spans...))
	}
}
