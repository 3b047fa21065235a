package perceptron

import "testing"

// Every stored hash is found with its value, and others are not.
func TestIndex(t *testing.T) {
	var entries []Entry
	for k := range uint64(900) {
		entries = append(entries, Entry{Key(k, 1), uint32(k)})
	}
	x, err := OpenIndex(string(PackIndex(entries, 12)))
	if err != nil {
		t.Fatal(err)
	}
	if x.Len() != 900 {
		t.Errorf("%d entries, want 900", x.Len())
	}
	for k := range uint64(900) {
		if v, ok := x.Lookup(Key(k, 1)); !ok || v != uint32(k) {
			t.Fatalf("Lookup(%d) = %d, %v", k, v, ok)
		}
		if v, ok := x.Lookup(Key(k, 2)); ok {
			t.Errorf("Lookup of an absent hash = %d", v)
		}
	}
}

// A full index ends its search, and an empty one has nothing.
func TestIndexEnds(t *testing.T) {
	packed := PackIndex(nil, 8)
	for k := headerSize; k < len(packed); k++ {
		packed[k] = 1
	}
	full, err := OpenIndex(string(packed))
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := full.Lookup(Key(99, 99)); ok {
		t.Error("found an absent hash")
	}
	if _, ok := (Index{}).Lookup(5); ok {
		t.Error("found a hash in the zero Index")
	}
}
