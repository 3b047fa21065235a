package quantity_test

import (
	"bufio"
	"encoding/json"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/normalize/quantity"
)

// devNumbers is development data beside the repository: sentences with the
// numbers that a treebank tags, their values derived from the words. The values of
// numbers in several words are wrong there: "twenty-six" stands as 20 and 6.
const devNumbers = "../../../shared/gold/times/quantities_ud_dev.jsonl"

// TestDevNumbers keeps what was reached on the development data: how many of the
// numbers are found, and how many of those in one word have the right value.
func TestDevNumbers(t *testing.T) {
	f, err := os.Open(devNumbers)
	if err != nil {
		t.Skip("no development data: ", err)
	}
	defer f.Close()
	var all, found, single, right int
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<20)
	for in.Scan() {
		var line struct {
			Text       string
			Quantities []struct {
				Core  [2]int
				Value *float64
			}
		}
		if err := json.Unmarshal(in.Bytes(), &line); err != nil {
			t.Fatal(err)
		}
		got := quantity.Append(nil, line.Text)
		for _, q := range line.Quantities {
			all++
			core := event.Span{Start: q.Core[0], End: q.Core[1]}
			for _, m := range got {
				if !m.Span.Overlaps(core) {
					continue
				}
				found++
				if q.Value != nil && !strings.ContainsAny(line.Text[m.Core.Start:m.Core.End], " -") {
					single++
					if near(m.Quantity.Low, *q.Value) || near(m.Quantity.High, *q.Value) {
						right++
					}
				}
				break
			}
		}
	}
	recall, value := float64(found)/float64(all), float64(right)/float64(single)
	t.Logf("%d numbers: recall %.4f; %d of one word: value %.4f", all, recall, single, value)
	if recall < 0.99 || value < 0.99 {
		t.Errorf("recall %.4f and value %.4f are below .99", recall, value)
	}
}

func near(s string, want float64) bool {
	v, err := strconv.ParseFloat(s, 64)
	return err == nil && math.Abs(v-want) <= 1e-6*math.Max(1, math.Abs(want))
}
