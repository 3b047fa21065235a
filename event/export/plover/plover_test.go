package plover

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/parley-news/parley/event"
)

// sample is a document about a meeting, a strike and a meeting that is off.
func sample() *event.Document {
	d := event.NewDocument(event.Article{ID: "a1", Text: "Norway and Chile met; rebels shelled Chile's port; UNICEF protested."})
	ref := func(a event.Actor) event.ActorRef { return event.State(d.AddActor(a)) }
	norway := ref(event.Actor{Kind: event.ActorGovernment, Name: "Norway", Country: "NOR", Sectors: []string{"GOV"}})
	chile := ref(event.Actor{Kind: event.ActorGovernment, Name: "Chile", Country: "CHL"})
	rebels := ref(event.Actor{Kind: event.ActorArmedGroup, Name: "rebels", Sectors: []string{"REB"}})
	unicef := ref(event.Actor{Kind: event.ActorOrganisation, Name: "UNICEF", Sectors: []string{"IGO"}})
	sides := ref(event.Actor{Kind: event.ActorGroup, Name: "both", Members: []event.ActorID{norway.Value, chile.Value}})
	envoy := ref(event.Actor{Kind: event.ActorPerson, Name: "an envoy", Side: chile.Value})
	d.Add(&event.Negotiation{Header: event.Header{Status: event.Happened, Trigger: event.Span{Start: 17, End: 20}}, Parties: []event.ActorRef{sides}})
	d.Add(&event.Act{Header: event.Header{Status: event.Happened}, Actors: []event.ActorRef{rebels}, Recipients: []event.ActorRef{envoy},
		Type: event.Assault, Mode: "heavy-weapons", CAMEO: "194", Contexts: []string{"military"}})
	d.Add(&event.Act{Header: event.Header{Status: event.Denied}, Actors: []event.ActorRef{unicef}, Type: event.Accuse})
	d.Add(&event.Statement{Speaker: unicef})
	return d
}

// TestTuples protects what becomes a tuple, and how groups, sides and actors
// without a country are written.
func TestTuples(t *testing.T) {
	got := slices.Collect(Tuples(sample()))
	if len(got) != 2 {
		t.Fatalf("%d tuples, want the meeting and the shelling, not the denied act and the statement", len(got))
	}
	meeting, shelling := got[0], got[1]
	if meeting.Type != event.Consult || codesOf(meeting.Actors) != "NORGOV,CHL" || codesOf(meeting.Recipients) != "NORGOV,CHL" || meeting.CAMEO != "046" {
		t.Errorf("meeting: %+v", meeting)
	}
	if codesOf(shelling.Actors) != "IMGREB" || codesOf(shelling.Recipients) != "CHL" || shelling.CAMEO != "194" {
		t.Errorf("shelling: %+v", shelling)
	}
}

// TestCAMEO protects that every type and each kind that codes as an act has a
// code of its own.
func TestCAMEO(t *testing.T) {
	for _, typ := range strings.Fields("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST MOBILIZE SANCTION COERCE ASSAULT") {
		if cameo(event.KindAct, &event.Act{Type: event.PLOVER(typ)}) == "" {
			t.Errorf("%s has no CAMEO code", typ)
		}
	}
	for _, c := range []struct {
		kind event.Kind
		act  event.Act
		want string
	}{
		{event.KindVisit, event.Act{Type: event.Consult, Mode: "visit"}, "042"},
		{event.KindNegotiation, event.Act{Type: event.Consult, Mode: "multilateral"}, "046"},
		{event.KindDemand, event.Act{Type: event.Request, Mode: "meet"}, "106"},
		{event.KindAgreement, event.Act{Type: event.Support}, "057"},
		{event.KindAct, event.Act{Type: event.Support}, "050"},
		{event.KindAct, event.Act{Type: event.Assault, CAMEO: "2042"}, "2042"},
	} {
		if got := cameo(c.kind, &c.act); got != c.want {
			t.Errorf("%s %s/%s: %s, want %s", c.kind, c.act.Type, c.act.Mode, got, c.want)
		}
	}
}

// TestWriteTSV protects that nothing of the input breaks a line.
func TestWriteTSV(t *testing.T) {
	d := sample()
	d.ID = "tab\tand\nline"
	var b strings.Builder
	if err := WriteTSV(&b, d); err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(strings.TrimSpace(b.String()), "\n") {
		if n := strings.Count(line, "\t"); n != 15 {
			t.Errorf("%d tabs in %q", n, line)
		}
	}
}

// codesOf are the codes of parties, as TSV writes them.
func codesOf(parties []Party) string {
	codes, _ := cells(parties)
	return codes
}

// TestManyDocuments protects that the column names stand once, above documents
// with and without tuples.
func TestManyDocuments(t *testing.T) {
	empty := event.NewDocument(event.Article{ID: "a0", Text: "It rained."})
	var all, stream strings.Builder
	if err := WriteTSV(&all, empty, sample(), sample()); err != nil {
		t.Fatal(err)
	}
	w := NewTSV(&stream)
	for _, d := range []*event.Document{empty, sample(), sample()} {
		if err := w.Write(d); err != nil {
			t.Fatal(err)
		}
	}
	if all.String() != stream.String() {
		t.Errorf("together:\n%s\none by one:\n%s", all.String(), stream.String())
	}
	if n := strings.Count(all.String(), "document\t"); n != 1 || strings.Count(all.String(), "\n") != 5 {
		t.Errorf("%d lines of column names, want 1 and four tuples:\n%s", n, all.String())
	}
	all.Reset()
	if WriteTSV(&all); all.String() != columns {
		t.Errorf("without documents: %q", all.String())
	}
}

// TestNames protects that a name never stands among codes, and that what separates
// names is in none.
func TestNames(t *testing.T) {
	codes, names := cells([]Party{{Name: "a crowd; students, mostly"}, {Name: "Chile", Country: "CHL"}})
	if codes != "---,CHL" || names != "a crowd, students, mostly; Chile" {
		t.Errorf("codes %q, names %q", codes, names)
	}
}

// TestDate protects that the date is a plain day, whatever is known beside it.
func TestDate(t *testing.T) {
	for value, want := range map[string]string{
		"2025-09-08TEV": "2025-09-08", "2025-09-08T09:30Z": "2025-09-08", "2025-09-08": "2025-09-08", "2025-09": "2025-09-01", "XXXX-WXX-1": "", "": "",
	} {
		when, _ := event.ParseTime(value)
		d := event.NewDocument(event.Article{ID: "a4"})
		d.Add(&event.Act{Header: event.Header{Status: event.Happened, Time: event.State(when)}, Type: event.Assault})
		for tuple := range Tuples(d) {
			if tuple.Date != want || tuple.TIMEX != value {
				t.Errorf("%s: date %q, timex %q, want %q", value, tuple.Date, tuple.TIMEX, want)
			}
		}
	}
}

// TestOneSided protects that nobody meets himself, while a curfew at home keeps its
// recipient.
func TestOneSided(t *testing.T) {
	d := event.NewDocument(event.Article{ID: "a5"})
	id := d.AddActor(event.Actor{Name: "Oman", Country: "OMN"})
	stated, inferred := event.State(id), event.Infer(id)
	happened := event.Header{Status: event.Happened}
	d.Add(&event.Negotiation{Header: happened, Parties: []event.ActorRef{stated}})
	d.Add(&event.Negotiation{Header: happened, Parties: []event.ActorRef{inferred}})
	d.Add(&event.Act{Header: happened, Type: event.Coerce, Actors: []event.ActorRef{stated}, Recipients: []event.ActorRef{inferred}})
	var got []string
	for tuple := range Tuples(d) {
		got = append(got, string(tuple.Type)+" "+codesOf(tuple.Actors)+" "+codesOf(tuple.Recipients))
	}
	if want := []string{"CONSULT OMN ", "CONSULT OMN ", "COERCE OMN OMN"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

func ExampleTuples() {
	for t := range Tuples(sample()) {
		fmt.Println(t.Status, t.Type, t.Mode, t.CAMEO)
		for _, p := range t.Actors {
			fmt.Println("  by", p.Name, p.Code())
		}
	}
	// Output:
	// happened CONSULT  046
	//   by Norway NORGOV
	//   by Chile CHL
	// happened ASSAULT heavy-weapons 194
	//   by rebels IMGREB
}

func ExampleWriteTSV() {
	var b strings.Builder
	WriteTSV(&b, sample())
	fmt.Print(strings.ReplaceAll(b.String(), "\t", "|"))
	// Output:
	// document|event|kind|published|date|status|actors|recipients|type|mode|contexts|cameo|start|end|actor_names|recipient_names
	// a1|negotiation1|negotiation|||happened|NORGOV,CHL|NORGOV,CHL|CONSULT|||046|17|20|Norway; Chile|Norway; Chile
	// a1|act2|act|||happened|IMGREB|CHL|ASSAULT|heavy-weapons|military|194|0|0|rebels|an envoy
}

func ExampleWriteJSON() {
	d := sample()
	d.Events = d.Events[1:2]
	WriteJSON(os.Stdout, d)
	// Output:
	// {"document":"a1","event":"act2","kind":"act","status":"happened","actors":[{"actor":"a3","name":"rebels","country":"IMG","sectors":["REB"]}],"recipients":[{"actor":"a6","name":"an envoy","country":"CHL"}],"type":"ASSAULT","mode":"heavy-weapons","contexts":["military"],"cameo":"194"}
}

// TestInhabitants protects when a place stands for the recipient.
func TestInhabitants(t *testing.T) {
	d := event.NewDocument(event.Article{ID: "a2", Text: "Chile shelled Lima; an envoy flew to Lima and praised the weather in Lima."})
	chile := event.State(d.AddActor(event.Actor{Name: "Chile", Country: "CHL"}))
	lima := event.State(d.AddPlace(event.Place{Name: "Lima", Country: "PER"}))
	header := event.Header{Status: event.Happened, Place: lima}
	d.Add(&event.Act{Header: header, Actors: []event.ActorRef{chile}, Type: event.Assault})
	d.Add(&event.Visit{Header: event.Header{Status: event.Happened}, Who: []event.ActorRef{chile}, Where: lima})
	d.Add(&event.Act{Header: header, Actors: []event.ActorRef{chile}, Type: event.Support})
	var got []string
	for tuple := range Tuples(d) {
		got = append(got, codesOf(tuple.Recipients))
	}
	if want := []string{"PER", "PER", ""}; !slices.Equal(got, want) {
		t.Errorf("recipients %q, want %q: an attack and a visit, but not praise, reach the people of a place", got, want)
	}
}

// TestRefusedMode protects that a refusal codes by what it refuses.
func TestRefusedMode(t *testing.T) {
	d := event.NewDocument(event.Article{ID: "a3"})
	oman := event.State(d.AddActor(event.Actor{Name: "Oman", Country: "OMN"}))
	talks := d.Add(&event.Negotiation{Header: event.Header{Status: event.Refused}})
	aid := d.Add(&event.Demand{By: []event.ActorRef{oman}, Subject: event.State(event.SubjectMoney)})
	for _, refused := range []event.EventID{talks, aid} {
		d.Add(&event.Refusal{By: []event.ActorRef{oman}, Refuses: []event.Field[event.EventID]{event.State(refused)}})
	}
	d.Add(&event.Refusal{By: []event.ActorRef{oman}})
	var got []string
	for tuple := range Tuples(d) {
		if tuple.Type == event.Reject {
			got = append(got, tuple.Mode+" "+tuple.CAMEO)
		}
	}
	if want := []string{"meet 125", "assist 122", " 120"}; !slices.Equal(got, want) {
		t.Errorf("modes %q, want %q", got, want)
	}
}
