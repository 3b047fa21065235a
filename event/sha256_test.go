package event

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"testing"
)

// The hash written out here must be the one that everybody else computes, at
// every length around the edges of a block.
func TestHashText(t *testing.T) {
	for n := range 200 {
		text := strings.Repeat("wörd ", n)[:n]
		want := sha256.Sum256([]byte(text))
		if got := HashText(text); got != hex.EncodeToString(want[:]) {
			t.Errorf("HashText of %d bytes = %s, want %x", n, got, want)
		}
	}
}

func BenchmarkHashText(b *testing.B) {
	text := strings.Repeat("The delegations met. ", 500)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		HashText(text)
	}
}
