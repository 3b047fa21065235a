package entity_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/parley-news/parley/internal/store"
)

// expensive are words that make the stage look far: titles, names that may go on,
// lists of owners.
var expensive = []string{"President ", "Mr. King ", "Chad ", "of the ", "Ministry of Trade and ", "Russian and ", "al-", "Kim Jong ", "North ", "United ", "x, ", "Jane Roe ", "minister ", "of Peru and ", "the President ", "The union ", "both sides of the ", "police in Peru ", "envoy to Lima ", "Ana Roe, ", "Small Iron and "}

// BenchmarkExpensive reads each piece many times over, in two lengths. The time for a
// token should be the same in both.
func BenchmarkExpensive(b *testing.B) {
	for _, piece := range expensive {
		for _, n := range []int{400, 1600} {
			text := strings.Repeat(piece, n)
			b.Run(fmt.Sprintf("%q/%d", strings.TrimSpace(piece), n), func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					plain(text)
					tagged(text, store.PROPN)
					tagged(text, store.NOUN)
				}
			})
		}
	}
}
