package event

import (
	"os"
	"testing"

	"github.com/google/go-cmp/cmp/cmpopts"
)

// comparing lets go-cmp compare the small values whose fields are not exported.
var comparing = cmpopts.EquateComparable(Time{}, Duration{})

// The article of the tests: our own, with a character of two bytes, one of three
// and one of four, and a sentence that stands twice.
const (
	headline = "Alvania and Borduria meet in Genève"
	lead     = "Envoys of Alvania and Borduria met at the Hôtel du Lac in Genève on Monday, a Bordurian spokesman said."
	second   = "“Alvania must leave the port of Zilah,” he said 🕊. Alvania refused."
)

// sample returns a document that has one of everything, by hand.
func sample(t testing.TB) *Document {
	t.Helper()
	var b Builder
	b.Add(PartHeadline, headline)
	b.Add(PartBody, lead)
	b.Add(PartBody, second)
	a := b.Article()
	a.Source, a.Language, a.Published = "Examples Daily", "en", Day(2024, 3, 4)
	s := sampler{t: t, d: NewDocument(a)}
	s.actors()
	s.negotiation()
	s.demand()
	if err := s.d.Validate(); err != nil {
		t.Fatal(err)
	}
	return s.d
}

type sampler struct {
	t    testing.TB
	d    *Document
	alv  ActorID
	bor  ActorID
	man  ActorID
	town PlaceID
	talk EventID
}

// span returns where words stand in the text, for the nth time.
func (s *sampler) span(words string, nth int) Span { return spanOf(s.t, s.d.Text(), words, nth) }

func (s *sampler) actors() {
	s.alv = s.d.AddActor(Actor{Kind: ActorGovernment, Name: "Alvania", Key: "country:ALV", Country: "ALV",
		Mentions: []Mention{{s.span("Alvania", 0), FormName}, {s.span("Alvania", 1), FormName}}})
	s.bor = s.d.AddActor(Actor{Kind: ActorGovernment, Name: "Borduria", Canonical: "Borduria", Country: "BOR",
		Mentions: []Mention{{s.span("Borduria", 0), FormName}, {s.span("Bordurian", 0), FormDemonym}}})
	s.man = s.d.AddActor(Actor{Kind: ActorPerson, Name: "a Bordurian spokesman", Side: s.bor,
		Titles:   []Field[string]{State("spokesman", s.span("spokesman", 0))},
		Mentions: []Mention{{s.span("he", 1), FormPronoun}}})
	s.d.AddActor(Actor{Kind: ActorGroup, Name: "Envoys", Members: []ActorID{s.alv, s.bor}})
	s.town = s.d.AddPlace(Place{Kind: PlaceCity, Name: "Genève", Canonical: "Geneva", Country: "CHE"})
	s.d.Times = []TimeMention{{Span: s.span("on Monday", 0), Core: s.span("Monday", 0), Type: "DATE", Time: Day(2024, 3, 4)}}
	s.d.Notes = []Note{{Code: "example", Message: "written by hand"}}
}

func (s *sampler) negotiation() {
	venue := s.d.AddPlace(Place{Kind: PlaceFacility, Name: "Hôtel du Lac", Within: s.town})
	said := &Statement{
		Header:  Header{ID: "said", Status: Happened, Trigger: s.span("said", 0)},
		Speaker: State(s.man, s.span("a Bordurian spokesman", 0)),
		Cue:     s.span("said", 0),
		Content: []Span{s.span("Envoys of Alvania and Borduria met", 0)},
		Speech:  SpeechIndirect,
	}
	by := Attribution{Statement: "said", Speaker: s.man, Cue: said.Cue}
	n := &Negotiation{
		Header: Header{
			Spans: []Span{s.span(headline, 0), s.span("Envoys of Alvania and Borduria met", 0)}, Trigger: s.span("met", 0),
			Claims: []Claim{{Status: Happened, Spans: []Span{s.span("met", 0)}, Attribution: by}, {Status: Planned}},
			Time:   State(Day(2024, 3, 4), s.span("on Monday", 0)),
		},
		Parties: []ActorRef{State(s.alv, s.span("Alvania", 0), s.span("Alvania", 1)), State(s.bor, s.span("Borduria", 0))},
		Venue:   State(venue, s.span("Hôtel du Lac", 0)),
		City:    State(s.town, s.span("Genève", 0), s.span("Genève", 1)),
		Country: Infer(s.town, s.span("Genève", 0)),
		Format:  State(FormatDirect),
	}
	n.Status = DeriveStatus(n.Claims)
	s.talk = s.d.Add(n)
	s.d.Add(said)
}

func (s *sampler) demand() {
	s.d.Add(&Demand{
		Header:   Header{Status: Demanded, Trigger: s.span("must", 0)},
		By:       []ActorRef{Infer(s.bor, s.span("he", 1))},
		Of:       []ActorRef{State(s.alv, s.span("Alvania", 2))},
		Content:  State("leave the port of Zilah", s.span("leave the port of Zilah", 0)),
		Subject:  Infer(SubjectTerritory),
		Strength: StrengthDemand,
		For:      Infer(s.talk),
		Answers:  []Answer{{By: State(s.alv, s.span("Alvania", 3)), Kind: Rejects, Spans: []Span{s.span("Alvania refused", 0)}}},
	})
}

// golden compares got with testdata/name, or writes it there under -update.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := "testdata/" + name
	if *update {
		if err := os.WriteFile(path, got, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Errorf("%s differs (go test -update writes it anew); got\n%s", path, got)
	}
}
