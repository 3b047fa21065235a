package event

import "testing"

// An identifier rests on kind, sentence, place and ordinal, and on all of them.
func TestMakeID(t *testing.T) {
	const sentence = "The ministers met twice and agreed to meet again."
	ids := []EventID{
		MakeID(KindNegotiation, sentence, 14, 0),
		MakeID(KindNegotiation, sentence, 14, 1),
		MakeID(KindNegotiation, sentence, 39, 0),
		MakeID(KindAgreement, sentence, 14, 0),
		MakeID(KindNegotiation, sentence+" ", 14, 0),
	}
	seen := map[EventID]bool{}
	for _, id := range ids {
		if seen[id] {
			t.Errorf("%s stands for two events", id)
		}
		seen[id] = true
	}
	if again := MakeID(KindNegotiation, sentence, 14, 0); again != ids[0] {
		t.Errorf("made %s, then %s", ids[0], again)
	}
	if want := EventID("negotiation-2h5o8qetxqqrd-14"); ids[0] != want {
		t.Errorf("identifiers have changed: %s was %s; documents written earlier no longer compare", ids[0], want)
	}
}

func TestNth(t *testing.T) {
	for id, want := range map[string]int{string(MakeActorID(0)): 0, string(MakePlaceID(41)): 41, "": -1, "a": -1, "ax": -1, "a0": -1, "a-7": -8} {
		if got := nth(id); got != want {
			t.Errorf("nth(%q) = %d, want %d", id, got, want)
		}
	}
}
