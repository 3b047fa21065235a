package event

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestFieldJSON(t *testing.T) {
	type slots struct {
		Venue PlaceRef      `json:"venue,omitzero"`
		Level Field[string] `json:"level,omitzero"`
		Count Field[int]    `json:"count,omitzero"`
	}
	tests := []struct {
		name string
		in   slots
		want string
	}{
		{"nothing stated", slots{}, `{}`},
		{"stated", slots{Venue: State(PlaceID("p1"), Span{3, 9})}, `{"venue":{"value":"p1","spans":[[3,9]]}}`},
		{"inferred", slots{Venue: Infer(PlaceID("p1"), Span{3, 9}, Span{12, 15})}, `{"venue":{"value":"p1","spans":[[3,9],[12,15]],"basis":"inferred"}}`},
		{"the zero value can be stated", slots{Count: State(0)}, `{"count":{"value":0}}`},
		{"a basis that this version does not know", slots{Count: Field[int]{Value: 1, Basis: "guessed"}}, `{"count":{"value":1,"basis":"guessed"}}`},
		{"no HTML escapes", slots{Level: State("R&D <senior>")}, `{"level":{"value":"R&D <senior>"}}`},
	}
	for _, test := range tests {
		got, err := encode(test.in)
		if err != nil || string(got) != test.want {
			t.Errorf("%s: encoded as %s, %v; want %s", test.name, got, err, test.want)
		}
		var back slots
		if err := json.Unmarshal(got, &back); err != nil {
			t.Errorf("%s: %v", test.name, err)
		}
		if diff := cmp.Diff(test.in, back); diff != "" {
			t.Errorf("%s: round trip (-want +got):\n%s", test.name, diff)
		}
	}
}

func TestFieldJSONErrors(t *testing.T) {
	for _, in := range []string{`{}`, `{"spans":[[1,2]]}`, `{"value":null}`, `{"value":"x"}`, `[]`, `7`} {
		var f Field[int]
		if err := json.Unmarshal([]byte(in), &f); err == nil {
			t.Errorf("%s: decoded as %v", in, f)
		}
	}
	f := State(7)
	if err := json.Unmarshal([]byte("null"), &f); err != nil || f.Value != 7 {
		t.Errorf("null: %v, %v; want it to leave the field alone", f, err)
	}
}

func TestSpanJSON(t *testing.T) {
	for in, want := range map[string]Span{"[0,0]": {}, " [ 3 , 9 ] ": {3, 9}, "[4,4]": {4, 4}} {
		var got Span
		if err := json.Unmarshal([]byte(in), &got); err != nil || got != want {
			t.Errorf("%s: decoded as %v, %v; want %v", in, got, err, want)
		}
	}
	for _, in := range []string{"[]", "[1]", "[1,2,3]", "[-1,2]", "[3,2]", "[1.5,2]", "[1e1,20]", `["1","2"]`, "{}", `"1:2"`, "7", "[[1],2]", "[99999999999999999999,99999999999999999999]"} {
		var got Span
		if err := json.Unmarshal([]byte(in), &got); err == nil {
			t.Errorf("%s: decoded as %v", in, got)
		}
	}
}

func TestSpan(t *testing.T) {
	s := Span{3, 9}
	if s.Len() != 6 || s.IsZero() || !(Span{}).IsZero() || s.String() != "3:9" {
		t.Errorf("%v: length %d, zero %t", s, s.Len(), s.IsZero())
	}
	for _, test := range []struct {
		t                  Span
		contains, overlaps bool
		order              int
	}{
		{Span{3, 9}, true, true, 0},
		{Span{4, 6}, true, true, -1},
		{Span{0, 3}, false, false, 1},
		{Span{9, 12}, false, false, -1},
		{Span{8, 12}, false, true, -1},
		{Span{3, 12}, false, true, -1},
	} {
		if got := s.Contains(test.t); got != test.contains {
			t.Errorf("%v.Contains(%v) = %t", s, test.t, got)
		}
		if got := s.Overlaps(test.t); got != test.overlaps {
			t.Errorf("%v.Overlaps(%v) = %t", s, test.t, got)
		}
		if got := s.Compare(test.t); got*test.order < 0 || (got == 0) != (test.order == 0) {
			t.Errorf("%v.Compare(%v) = %d, want the sign of %d", s, test.t, got, test.order)
		}
	}
}
