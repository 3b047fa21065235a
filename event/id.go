package event

import (
	"hash/fnv"
	"strconv"
)

// MakeID returns an identifier for an event of kind whose trigger stands offset
// bytes into sentence. The ordinal, from 0, tells apart events for which all
// three are equal: several events of one trigger, or a sentence that stands
// twice in the text.
//
// The identifier rests on nothing else, so that it stays the same when a slot of
// the event is filled better or when text before the sentence changes. Its form
// is no part of the API: compare identifiers, do not take them apart.
func MakeID(kind Kind, sentence string, offset, ordinal int) EventID {
	h := fnv.New64a()
	h.Write([]byte(sentence))
	id := append(make([]byte, 0, 48), kind...)
	id = append(id, '-')
	id = strconv.AppendUint(id, h.Sum64()|1<<63, 36) // the high bit keeps the length
	id = append(id, '-')
	id = strconv.AppendInt(id, int64(offset), 10)
	if ordinal > 0 {
		id = append(id, '-')
		id = strconv.AppendInt(id, int64(ordinal), 10)
	}
	return EventID(id)
}

// MakeActorID returns the identifier that belongs to Document.Actors[i]: "a1"
// for the first. Document.Actor finds such an identifier without a search.
func MakeActorID(i int) ActorID { return ActorID("a" + strconv.Itoa(i+1)) }

// MakePlaceID returns the identifier that belongs to Document.Places[i]: "p1"
// for the first. Document.Place finds such an identifier without a search.
func MakePlaceID(i int) PlaceID { return PlaceID("p" + strconv.Itoa(i+1)) }

// nth returns the index that an identifier made by MakeActorID or MakePlaceID
// stands for, and -1 for any other.
func nth(id string) int {
	if len(id) < 2 {
		return -1
	}
	n, err := strconv.Atoi(id[1:])
	if err != nil {
		return -1
	}
	return n - 1
}
