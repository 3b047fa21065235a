package extract_test

import (
	"bufio"
	"cmp"
	"context"
	"encoding/json"
	"maps"
	"math"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract"
)

// strength is how much each status says that an event is a fact, from -3 to 3 on the
// scale of the UW data (Lee and others 2015).
var strength = map[event.Status]float64{
	event.Happened: 3, event.Ongoing: 3, event.Suspended: 1.5,
	event.Planned: 2, event.Proposed: 1.5, event.Demanded: 1.5, event.Hypothetical: 1,
	event.Cancelled: -1.5, event.Refused: -1.5, event.Denied: -2,
}

// TestFactuality compares the status of words with how certain readers were, on a
// scale from -3 to 3, that what they name is a fact. It holds what we have reached, the
// mean error and the correlation, and says how well one does that takes all for facts.
func TestFactuality(t *testing.T) {
	f, err := os.Open(filepath.Join(cmp.Or(os.Getenv("PARLEY_SHARED"), "../../shared"), "gold/discourse/factuality_dev.jsonl"))
	if err != nil {
		t.Skip("no development data: ", err)
	}
	defer f.Close()
	x := newExtractor(t, extract.Config{})
	var off, flat float64
	var sums = map[event.Status][2]float64{}
	n, signs, sx, sy, sxx, syy, sxy := 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0
	for in := bufio.NewScanner(f); in.Scan(); {
		var s struct {
			Corpus, Text string
			Events       []struct {
				Span  [2]int
				Value float64
			}
		}
		if err := json.Unmarshal(in.Bytes(), &s); err != nil {
			t.Fatal(err)
		}
		if s.Corpus != "UW" {
			continue
		}
		text, err := x.Annotate(context.Background(), event.Article{Text: s.Text})
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range s.Events {
			status := text.TokenAt(e.Span[0]).Status()
			got, ok := strength[status]
			if !ok {
				got = strength[event.Happened]
			}
			n++
			off += math.Abs(got - e.Value)
			flat += math.Abs(strength[event.Happened] - e.Value)
			if (got > 0) == (e.Value > 0) {
				signs++
			}
			sx, sy, sxx, syy, sxy = sx+got, sy+e.Value, sxx+got*got, syy+e.Value*e.Value, sxy+got*e.Value
			sums[status] = [2]float64{sums[status][0] + 1, sums[status][1] + e.Value}
		}
	}
	for _, status := range slices.Sorted(maps.Keys(sums)) {
		t.Logf("%-12s %5.0f words, mean %.2f", status, sums[status][0], sums[status][1]/sums[status][0])
	}
	r := (n*sxy - sx*sy) / math.Sqrt((n*sxx-sx*sx)*(n*syy-sy*sy))
	if off/n > 0.58 || r < 0.64 {
		t.Errorf("mean error %.3f, r %.3f", off/n, r)
	}
	t.Logf("%.0f words: mean error %.3f (all as facts %.3f), r %.3f, sign agrees %.3f", n, off/n, flat/n, r, signs/n)
}
