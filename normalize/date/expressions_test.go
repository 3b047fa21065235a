package date_test

import (
	"bufio"
	"cmp"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/normalize/date"
)

// openShared opens development data beside the repository, or skips the test.
func openShared(t *testing.T, path string) *os.File {
	f, err := os.Open(filepath.Join(cmp.Or(os.Getenv("PARLEY_SHARED"), "../../../shared"), path))
	if err != nil {
		t.Skip("no development data: ", err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

// lines yields the JSON objects of a file, one a line.
func lines[T any](t *testing.T, f *os.File) func(func(T) bool) {
	return func(yield func(T) bool) {
		in := bufio.NewScanner(f)
		in.Buffer(nil, 1<<22)
		for in.Scan() {
			var v T
			if err := json.Unmarshal(in.Bytes(), &v); err != nil {
				t.Fatal(err)
			}
			if !yield(v) {
				return
			}
		}
	}
}

// tally counts, by kind, the expressions that another library's tests hold: those
// read right, those read otherwise, and those not found.
type tally map[string]*struct{ right, wrong, missed int }

func (y tally) add(kind string, found, right bool) {
	c := y[kind]
	if c == nil {
		c = new(struct{ right, wrong, missed int })
		y[kind] = c
	}
	switch {
	case right:
		c.right++
	case found:
		c.wrong++
	default:
		c.missed++
	}
}

func (y tally) log(t *testing.T) (right, wrong, missed int) {
	for _, kind := range slices.Sorted(maps.Keys(y)) {
		c := y[kind]
		t.Logf("%-40s right %4d  otherwise %4d  not found %4d", kind, c.right, c.wrong, c.missed)
		right, wrong, missed = right+c.right, wrong+c.wrong, missed+c.missed
	}
	all := float64(right + wrong + missed)
	t.Logf("%-40s right %.3f  otherwise %.3f  not found %.3f", "ALL", float64(right)/all, float64(wrong)/all, float64(missed)/all)
	return right, wrong, missed
}

// recognized is a case of Recognizers-Text: an input and the times in it, each
// with the readings that it may have.
type recognized struct {
	ID, Reference, Input string
	Expected             []struct {
		Start, End int
		Text, Type string
		Timexes    []struct {
			Timex, Mod   string
			Past, Future map[string]string
		}
	}
}

// TestRecognizers reads the development part of the datetime specifications of
// Recognizers-Text.
func TestRecognizers(t *testing.T) {
	counts := make(tally)
	for c := range lines[recognized](t, openShared(t, "gold/times/recog_datetime_subset_dev.jsonl")) {
		ref, _ := event.ParseTime(c.Reference)
		got := date.Append(nil, c.Input, date.Options{Reference: ref})
		for _, want := range c.Expected {
			span := event.Span{Start: want.Start, End: want.End}
			found, right := false, false
			for _, m := range append(got, date.AppendRanges(nil, c.Input, got)...) {
				if !m.Full.Overlaps(span) {
					continue
				}
				found = true
				for _, x := range want.Timexes {
					right = right || sameTimex(m, x.Timex, x.Past) || sameTimex(m, x.Timex, x.Future)
				}
			}
			counts.add(want.Type, found, right)
			if !right && testing.Verbose() {
				t.Logf("%s %q: want %v %v", c.ID, c.Input, want.Text, want.Timexes)
				for _, m := range append(got, date.AppendRanges(nil, c.Input, got)...) {
					t.Logf("   got %q %v %v", c.Input[m.Span.Start:m.Span.End], m.Time, m.Duration)
				}
			}
		}
	}
	counts.atLeast(t, recognizedBar)
}

// sameTimex compares a mention with a value of Recognizers-Text and the calendar
// times that it resolves to, where they are given.
func sameTimex(m event.TimeMention, timex string, resolved map[string]string) bool {
	if m.TIMEX() == timex {
		return true
	}
	for _, v := range [...]event.Time{m.Time, m.Other} {
		if !v.IsZero() && (sameTime(v, timex, resolved)) {
			return true
		}
	}
	return false
}

func sameTime(v event.Time, timex string, resolved map[string]string) bool {
	for _, key := range [...]string{"date", "dateTime", "time"} {
		if s := resolved[key]; s != "" {
			return strings.HasSuffix(clocked(v.Begin()), clocked(strings.Replace(s, " ", "T", 1)))
		}
	}
	for _, key := range [...][2]string{{"startDate", "endDate"}, {"startDateTime", "endDateTime"}, {"startTime", "endTime"}} {
		if from, to := resolved[key[0]], resolved[key[1]]; from != "" && to != "" {
			return strings.HasSuffix(clocked(v.Begin()), clocked(strings.Replace(from, " ", "T", 1))) && ends(v, strings.Replace(to, " ", "T", 1))
		}
	}
	if inner, ok := strings.CutPrefix(timex, "("); ok {
		parts := strings.Split(strings.TrimSuffix(inner, ")"), ",")
		return len(parts) > 1 && agrees(clocked(v.Begin()), clocked(parts[0])) && (agrees(clocked(v.End()), clocked(parts[1])) || agrees(lastOf(v), clocked(parts[1])))
	}
	return agrees(v.TIMEX(), timex)
}

// clocked is a day and a time of day of the same length.
func clocked(s string) string {
	if at := strings.IndexByte(s, 'T'); at >= 0 {
		for len(s)-at < len("T00:00:00") {
			s += ":00"
		}
	}
	return strings.TrimSuffix(s, "T00:00:00")
}

func ends(v event.Time, to string) bool {
	return strings.HasSuffix(clocked(v.End()), clocked(to)) || strings.HasSuffix(lastOf(v), clocked(to))
}

// lastOf is the beginning of the last unit of v: of a range some write the end
// included.
func lastOf(v event.Time) string {
	if v.IsRange() {
		return clocked(v.Last().Begin())
	}
	return clocked(v.Closed().In(event.PrecisionDay).Begin())
}

// agrees compares two values; X stands for any digit.
func agrees(got, want string) bool {
	if strings.HasPrefix(want, "T") {
		if at := strings.IndexByte(got, 'T'); at >= 0 {
			got = got[at:]
		}
		got, want = clocked(got), clocked(want)
	}
	if len(got) != len(want) || got == "" {
		return false
	}
	for i := range len(got) {
		if got[i] != want[i] && want[i] != 'X' {
			return false
		}
	}
	return true
}
