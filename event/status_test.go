package event

import (
	"slices"
	"testing"
)

func TestDeriveStatus(t *testing.T) {
	narrated := func(s Status) Claim { return Claim{Status: s} }
	said := func(speaker ActorID, s Status) Claim {
		return Claim{Status: s, Attribution: Attribution{Speaker: speaker}}
	}
	tests := []struct {
		name   string
		claims []Claim
		want   Status
	}{
		{"nothing claimed", nil, ""},
		{"one claim", []Claim{narrated(Planned)}, Planned},
		{"an empty claim counts for nothing", []Claim{narrated(""), narrated(Proposed)}, Proposed},
		{"held and expected", []Claim{narrated(Happened), said("a1", Planned)}, Happened},
		{"planned, then begun", []Claim{narrated(Planned), narrated(Ongoing)}, Ongoing},
		{"begun, then interrupted", []Claim{narrated(Ongoing), narrated(Suspended)}, Suspended},
		{"planned, then off", []Claim{narrated(Planned), narrated(Cancelled)}, Cancelled},
		{"proposed and declined", []Claim{narrated(Proposed), narrated(Refused)}, Refused},
		{"only wished for", []Claim{narrated(Hypothetical), narrated(Demanded)}, Demanded},
		{"a source knows more than the narrator plans", []Claim{narrated(Planned), said("a1", Ongoing)}, Ongoing},
		{"a source knows that it is off", []Claim{narrated(Planned), said("a1", Cancelled)}, Cancelled},
		{"the narrator beats a source", []Claim{said("a1", Happened), narrated(Denied)}, Denied},
		{"the narrator beats a denial", []Claim{said("a1", Denied), narrated(Happened)}, Happened},
		{"a denial does not outweigh a plan", []Claim{narrated(Planned), said("a1", Denied)}, Planned},
		{"a denial alone stands", []Claim{said("a1", Denied)}, Denied},
		{"one voice against another", []Claim{said("a1", Happened), said("a2", Denied)}, ""},
		{"one voice against another, and a plan", []Claim{said("a1", Ongoing), said("a2", Denied), narrated(Planned)}, Planned},
		{"two voices that agree on nothing taking place", []Claim{said("a1", Cancelled), said("a2", Denied)}, Cancelled},
		{"furthest on, whoever says it", []Claim{narrated(Proposed), said("a1", Planned)}, Planned},
		{"a status of a user's own comes last", []Claim{narrated("rumoured"), narrated(Hypothetical)}, Hypothetical},
	}
	for _, test := range tests {
		if got := DeriveStatus(test.claims); got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
		slices.Reverse(test.claims)
		if got := DeriveStatus(test.claims); got != test.want {
			t.Errorf("%s, in reverse order: got %q, want %q", test.name, got, test.want)
		}
	}
}
