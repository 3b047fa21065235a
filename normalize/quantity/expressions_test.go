package quantity_test

import (
	"bufio"
	"cmp"
	"encoding/json"
	"maps"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/normalize/quantity"
)

// recognized is a case of Recognizers-Text: an input and the numbers in it.
type recognized struct {
	ID, File, Input string
	Expected        []struct {
		Start, End int
		Text, Type string
		Resolution map[string]any
	}
}

// TestRecognizers reads the development part of the number and unit specifications
// of Recognizers-Text.
func TestRecognizers(t *testing.T) {
	type count struct{ right, wrong, missed int }
	counts := make(map[string]count)
	for _, file := range [...]string{"recog_number_dev", "recog_unit_dev"} {
		for _, c := range readCases(t, file) {
			got := quantity.Append(nil, c.Input)
			for _, want := range c.Expected {
				if want.Resolution["value"] == nil {
					continue
				}
				value := want.Resolution["value"].(string)
				n := counts[c.File]
				switch found, right := compare(got, event.Span{Start: want.Start, End: want.End}, value); {
				case right:
					n.right++
				case found:
					n.wrong++
				default:
					n.missed++
				}
				if _, right := compare(got, event.Span{Start: want.Start, End: want.End}, value); !right && testing.Verbose() {
					t.Logf("%s %q: want %q %v", c.ID, c.Input, want.Text, want.Resolution)
					for _, m := range got {
						t.Logf("   got %q %+v", c.Input[m.Span.Start:m.Span.End], m.Quantity)
					}
				}
				counts[c.File] = n
			}
		}
	}
	var all count
	for _, file := range slices.Sorted(maps.Keys(counts)) {
		n := counts[file]
		t.Logf("%-32s right %4d  otherwise %4d  not found %4d", file, n.right, n.wrong, n.missed)
		all = count{all.right + n.right, all.wrong + n.wrong, all.missed + n.missed}
	}
	total := float64(all.right + all.wrong + all.missed)
	t.Logf("%-32s right %.3f  otherwise %.3f  not found %.3f", "ALL", float64(all.right)/total, float64(all.wrong)/total, float64(all.missed)/total)
}

func readCases(t *testing.T, file string) (all []recognized) {
	f, err := os.Open(filepath.Join(cmp.Or(os.Getenv("PARLEY_SHARED"), "../../../shared"), "gold/times", file+".jsonl"))
	if err != nil {
		t.Skip("no development data: ", err)
	}
	defer f.Close()
	for in := bufio.NewScanner(f); in.Scan(); {
		var c recognized
		if err := json.Unmarshal(in.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		all = append(all, c)
	}
	return all
}

// compare looks for the quantity at span and compares its value: a number, a
// percentage, or an interval as "(190,)".
func compare(got []event.QuantityMention, span event.Span, want string) (found, right bool) {
	for _, m := range got {
		if !m.Span.Overlaps(span) {
			continue
		}
		found = true
		if low, high, ok := strings.Cut(strings.Trim(want, "()[]"), ","); ok && strings.ContainsAny(want, "([") {
			right = right || equal(m.Quantity.Low, low) && equal(m.Quantity.High, high) || low == high && equal(m.Quantity.Low, low)
			continue
		}
		right = right || equal(m.Quantity.Number(), strings.TrimSuffix(want, "%"))
	}
	return found, right
}

// equal compares two numbers, of which ours may be a fraction "1/3".
func equal(got, want string) bool {
	if got == "" || want == "" {
		return got == want
	}
	g := float(got)
	w := float(want)
	return math.Abs(g-w) <= 1e-9*math.Max(1, math.Abs(w))
}

func float(s string) float64 {
	over, under, ok := strings.Cut(s, "/")
	v, err := strconv.ParseFloat(over, 64)
	if err != nil {
		return math.NaN()
	}
	if ok {
		return v / float(under)
	}
	return v
}
