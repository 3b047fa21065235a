package perceptron

import (
	"encoding/binary"
	"errors"
	"slices"
)

// Index is a read-only map from hashes to numbers, kept in a string. A slot of
// four bytes holds the number in its low bits and the hash's low bits above
// them as a fingerprint. With values of v bits an absent hash is taken for a
// present one about once in 2^(31-v) look-ups. The zero Index is empty.
type Index struct {
	slots     string
	mask      uint64
	valueBits uint
}

const indexMagic = "PLX1"

// Entry is a pair to be stored in an Index.
type Entry struct {
	Hash  uint64
	Value uint32
}

// PackIndex returns the entries in the form that OpenIndex reads. Values must be
// below 2^valueBits - 1. Of two entries with one hash the first stays.
func PackIndex(entries []Entry, valueBits uint) []byte {
	slotBits := uint(4)
	for 1<<slotBits < len(entries)+len(entries)/4 {
		slotBits++
	}
	slots := make([]uint32, 1<<slotBits)
	mask := uint64(len(slots) - 1)
	sorted := slices.Clone(entries)
	slices.SortStableFunc(sorted, func(a, b Entry) int {
		if a.Hash < b.Hash {
			return -1
		}
		if a.Hash > b.Hash {
			return 1
		}
		return 0
	})
	sorted = slices.CompactFunc(sorted, func(a, b Entry) bool { return a.Hash == b.Hash })
	for _, e := range sorted {
		at := e.Hash >> 32 & mask
		for slots[at] != 0 {
			at = (at + 1) & mask
		}
		slots[at] = uint32(e.Hash)<<valueBits | (e.Value + 1)
	}
	out := append([]byte(indexMagic), byte(slotBits), byte(valueBits), 0, 0)
	for _, s := range slots {
		out = binary.LittleEndian.AppendUint32(out, s)
	}
	return out
}

// OpenIndex returns the index packed in data, which it keeps.
func OpenIndex(data string) (Index, error) {
	if len(data) < headerSize || data[:4] != indexMagic {
		return Index{}, errors.New("perceptron: not an index")
	}
	slotBits, valueBits := uint(data[4]), uint(data[5])
	if slotBits > 28 || valueBits > 24 || len(data)-headerSize != 4<<slotBits {
		return Index{}, errors.New("perceptron: index of a wrong length")
	}
	return Index{data[headerSize:], 1<<slotBits - 1, valueBits}, nil
}

// Lookup is the number stored for hash h.
func (x Index) Lookup(h uint64) (value uint32, ok bool) {
	want := uint32(h) << x.valueBits
	low := uint32(1)<<x.valueBits - 1
	at := h >> 32 & x.mask
	for range len(x.slots) / 4 {
		s := x.slots[at*4 : at*4+4]
		v := uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
		if v == 0 {
			return 0, false
		}
		if v&^low == want {
			return v&low - 1, true
		}
		at = (at + 1) & x.mask
	}
	return 0, false
}

// Len is the number of entries.
func (x Index) Len() (n int) {
	for at := 0; at < len(x.slots); at += 4 {
		if x.slots[at:at+4] != "\x00\x00\x00\x00" {
			n++
		}
	}
	return n
}
