package entity_test

import (
	"strings"
	"testing"
	"time"

	"github.com/parley-news/parley/internal/store"
)

// Texts made to be expensive must cost time in proportion to their length: each
// is done twice, once four times as long.
func TestLinear(t *testing.T) {
	for _, piece := range []string{"President ", "Mr. King ", "Chad ", "of the ", "Ministry of Trade and ", "Russian and ", "al-", "Kim Jong ", "North ", "United ", "x, ", "Jane Roe ", "minister ", "of Peru and ", "the President ", "The union ", "both sides of the ", "police in Peru ", "envoy to Lima ", "Ana Roe, ", "Small Iron and "} {
		short := cost(strings.Repeat(piece, 400))
		long := cost(strings.Repeat(piece, 1600))
		if long > 16*short+50*time.Millisecond {
			t.Errorf("%q: %v for 400, %v for 1600", piece, short, long)
		}
	}
}

// cost is the shortest of a few runs, since others use the machine too.
func cost(text string) time.Duration {
	best := time.Hour
	for range 3 {
		start := time.Now()
		plain(text)
		tagged(text, store.PROPN)
		tagged(text, store.NOUN)
		best = min(best, time.Since(start))
	}
	return best
}
