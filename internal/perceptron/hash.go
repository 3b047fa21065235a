package perceptron

// Features collects the hashed features of one decision. Each call of Add is
// one template: the position of a call among the calls since Reset tells
// templates apart, so callers make the same calls in the same order each time.
type Features struct {
	Hashes   []uint64
	template uint64
}

// Reset empties f.
func (f *Features) Reset() {
	f.Hashes, f.template = f.Hashes[:0], 0
}

// Add appends the feature of the next template with value x.
func (f *Features) Add(x uint64) {
	f.template += 0x9E3779B97F4A7C15
	f.Hashes = append(f.Hashes, finish(x^f.template))
}

// Skip passes over n templates.
func (f *Features) Skip(n int) { f.template += uint64(n) * 0x9E3779B97F4A7C15 }

// finish spreads the bits of h (the finalizer of MurmurHash3).
func finish(h uint64) uint64 {
	h ^= h >> 33
	h *= 0xff51afd7ed558ccd
	h ^= h >> 33
	h *= 0xc4ceb9fe1a85ec53
	return h ^ h>>29
}

// Pair is a value made of a and b.
func Pair(a, b uint64) uint64 { return a*0x9FB21C651E98DF25 + b*0xD6E8FEB86659FD93 + 1 }

// Triple is a value made of a, b and c.
func Triple(a, b, c uint64) uint64 {
	return a*0x9FB21C651E98DF25 + b*0xD6E8FEB86659FD93 + c*0xA24BAED4963EE407 + 2
}

// Quad is a value made of a, b, c and d.
func Quad(a, b, c, d uint64) uint64 {
	return Triple(a, b, c) + d*0xE7037ED1A0B428DB + 3
}

// Hash is the hash of b.
func Hash(b []byte) uint64 {
	h := uint64(0xcbf29ce484222325)
	for _, c := range b {
		h = (h ^ uint64(c)) * 0x100000001b3
	}
	return finish(h)
}

// Key is the hash of a and b, for use in an Index.
func Key(a, b uint64) uint64 { return finish(Pair(a, b)) }
