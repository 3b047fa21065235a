package event

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestActs(t *testing.T) {
	a, b, c := State(ActorID("a1"), Span{0, 4}), State(ActorID("a2"), Span{9, 14}), State(ActorID("a3"), Span{20, 25})
	both := []ActorRef{a, b}
	with := func(s Status) Header { return Header{Status: s, ID: "e1"} }
	tests := []struct {
		name string
		e    Acting
		want []Act
	}{
		{"a meeting held", &Negotiation{Header: with(Happened), Parties: both},
			[]Act{{Type: Consult, Actors: both, Recipients: both}}},
		{"a meeting planned", &Negotiation{Header: with(Planned), Parties: both},
			[]Act{{Type: Agree, Actors: both, Recipients: both}}},
		{"a meeting called off", &Negotiation{Header: with(Cancelled), Parties: both, Hosts: []ActorRef{c}},
			[]Act{{Type: Reject, Mode: "meet", Actors: both, Recipients: both}}},
		{"a meeting refused: the Refusal says by whom", &Negotiation{Header: with(Refused), Parties: both}, nil},
		{"a meeting that may be", &Negotiation{Header: with(Hypothetical), Parties: both}, nil},
		{"a call", &Negotiation{Header: with(Happened), Parties: both, Format: State(FormatPhone), Hosts: []ActorRef{c}},
			[]Act{{Type: Consult, Mode: "phone", Actors: both, Recipients: both}}},
		{"at a third party's", &Negotiation{Header: with(Ongoing), Parties: both, Hosts: []ActorRef{c}},
			[]Act{{Type: Consult, Mode: "third-party", Actors: both, Recipients: both}}},
		{"at a party's own", &Negotiation{Header: with(Ongoing), Parties: both, Hosts: []ActorRef{b}},
			[]Act{{Type: Consult, Actors: both, Recipients: both}}},
		{"of three", &Negotiation{Header: with(Happened), Parties: []ActorRef{a, b, c}},
			[]Act{{Type: Consult, Mode: "multilateral", Actors: []ActorRef{a, b, c}, Recipients: []ActorRef{a, b, c}}}},
		{"mediated", &Negotiation{Header: with(Happened), Parties: both, Mediators: []ActorRef{c}},
			[]Act{
				{Type: Consult, Mode: "third-party", Actors: both, Recipients: both},
				{Type: Consult, Mode: "third-party", Actors: []ActorRef{c}, Recipients: both},
			}},
		{"a visit", &Visit{Header: with(Happened), Who: []ActorRef{a}, Host: b},
			[]Act{{Type: Consult, Mode: "visit", Actors: []ActorRef{a}, Recipients: []ActorRef{b}}}},
		{"a visit planned to nobody named", &Visit{Header: with(Planned), Who: []ActorRef{a}},
			[]Act{{Type: Agree, Actors: []ActorRef{a}}}},
		{"a demand for land", &Demand{Header: with(Demanded), By: []ActorRef{a}, Of: []ActorRef{b}, Subject: State(SubjectTerritory)},
			[]Act{{Type: Request, Mode: "yield", Actors: []ActorRef{a}, Recipients: []ActorRef{b}}}},
		{"a demand for talks", &Demand{Header: with(Demanded), By: []ActorRef{a}, Subject: State(SubjectTalks)},
			[]Act{{Type: Request, Mode: "meet", Actors: []ActorRef{a}}}},
		{"a demand denied", &Demand{Header: with(Denied), By: []ActorRef{a}}, nil},
		{"an offer", &Offer{Header: with(Proposed), By: []ActorRef{a}, To: []ActorRef{b}},
			[]Act{{Type: Agree, Actors: []ActorRef{a}, Recipients: []ActorRef{b}}}},
		{"a refusal", &Refusal{Header: with(Refused), By: []ActorRef{b}, To: []ActorRef{a}},
			[]Act{{Type: Reject, Actors: []ActorRef{b}, Recipients: []ActorRef{a}}}},
		{"an accord reached", &Agreement{Header: with(Happened), Parties: both, Stage: State(AgreementReached)},
			[]Act{{Type: Agree, Actors: both, Recipients: both}}},
		{"a treaty signed", &Agreement{Header: with(Happened), Parties: both, Stage: State(AgreementSigned)},
			[]Act{{Type: Support, Actors: both, Recipients: both}}},
		{"a treaty to be signed", &Agreement{Header: with(Planned), Parties: both, Stage: State(AgreementSigned)},
			[]Act{{Type: Agree, Actors: both, Recipients: both}}},
		{"an accord that is near", &Agreement{Header: with(Ongoing), Parties: both, Stage: State(AgreementNear)}, nil},
		{"a withdrawal", &Act{Header: with(Happened), Type: Retreat, Mode: "withdraw", Actors: []ActorRef{a}},
			[]Act{{Type: Retreat, Mode: "withdraw", Actors: []ActorRef{a}}}},
		{"a withdrawal announced", &Act{Header: with(Planned), Type: Retreat, Mode: "withdraw", Actors: []ActorRef{a}},
			[]Act{{Type: Concede, Actors: []ActorRef{a}}}},
		{"a strike planned stays one", &Act{Header: with(Planned), Type: Protest, Mode: "strike"},
			[]Act{{Type: Protest, Mode: "strike"}}},
		{"a withdrawal demanded: the Demand says by whom", &Act{Header: with(Demanded), Type: Retreat}, nil},
		{"no type", &Act{Header: with(Happened)}, nil},
	}
	for _, test := range tests {
		if diff := cmp.Diff(test.want, test.e.Acts(), comparing); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}
