package date_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/normalize/date"
)

// atLeast fails when the share of right readings falls below the bar reached.
func (y tally) atLeast(t *testing.T, bar float64) {
	right, wrong, missed := y.log(t)
	if share := float64(right) / float64(right+wrong+missed); share < bar {
		t.Errorf("%.3f are right, and %.3f were", share, bar)
	}
}

// duckled is a case of Duckling: one expression and its value as Haskell writes it.
type duckled struct{ Dim, Input, Reference, Value string }

// TestDuckling reads the development part of Duckling's English corpus of times and
// durations, which looks into the future.
func TestDuckling(t *testing.T) {
	counts := make(tally)
	for c := range lines[duckled](t, openShared(t, "gold/times/duckling_en_dev.jsonl")) {
		if c.Dim != "Time" && c.Dim != "Duration" {
			continue
		}
		ref, _ := event.ParseTime(c.Reference[:len("2013-02-12T04:30")])
		got := date.Append(nil, c.Input, date.Options{Reference: ref, Policy: date.Future})
		got = append(got, date.AppendRanges(nil, c.Input, got)...)
		right := false
		for _, m := range got {
			right = right || sameAsDuckling(m, c.Value)
		}
		kind := strings.TrimPrefix(strings.Fields(c.Value)[0], "(")
		counts.add(kind, len(got) > 0, right)
		if !right && testing.Verbose() {
			t.Logf("%q: want %s, got %v", c.Input, c.Value, got)
		}
	}
	counts.atLeast(t, ducklingBar)
}

// sameAsDuckling compares m with a value such as "(datetime (2013, 2, 15, 0, 0, 0)
// Day)", "(datetimeInterval ((..), (..)) Day)" and "(DurationData 27 Month)".
func sameAsDuckling(m event.TimeMention, value string) bool {
	if f := strings.Fields(strings.Trim(value, "()")); f[0] == "DurationData" {
		return m.Type == event.TypeDuration && m.Duration.Low == f[1] && strings.HasPrefix(string(m.Duration.Unit), strings.ToLower(f[2]))
	}
	var at []string
	for _, p := range regexp.MustCompile(`\((\d+), (\d+), (\d+), (\d+), (\d+), (\d+)\)`).FindAllString(value, 2) {
		var y, mo, d, h, mi, s int
		fmt.Sscanf(p, "(%d, %d, %d, %d, %d, %d)", &y, &mo, &d, &h, &mi, &s)
		at = append(at, clocked(fmt.Sprintf("%04d-%02d-%02dT%02d:%02d:%02d", y, mo, d, h, mi, s)))
	}
	if m.Time.IsZero() || len(at) == 0 || clocked(m.Time.Begin()) != at[0] {
		return false
	}
	return len(at) == 1 || ends(m.Time, at[1])
}

// suTimed is a case of SUTime: a text and its TIMEX3 tags.
type suTimed struct {
	ID, Reference, Text string
	Timexes             []struct {
		Start, End        int
		Text, Type, Value string
	}
}

// TestSUTime reads the development part of SUTime's tests, with and without a
// reference.
func TestSUTime(t *testing.T) {
	counts := make(tally)
	for c := range lines[suTimed](t, openShared(t, "gold/times/sutime_itest_dev.jsonl")) {
		ref, _ := event.ParseTime(c.Reference)
		got := date.Append(nil, c.Text, date.Options{Reference: ref})
		got = append(got, date.AppendRanges(nil, c.Text, got)...)
		for _, want := range c.Timexes {
			found, right := false, false
			for _, m := range got {
				if m.Full.Overlaps(event.Span{Start: want.Start, End: want.End}) {
					found, right = true, right || m.TIMEX() == want.Value || m.Other.TIMEX() == want.Value
				}
			}
			counts.add(want.Type+map[bool]string{true: " with a reference", false: " without"}[ref.Resolved()], found, right)
			if !right && testing.Verbose() {
				t.Logf("%s %q: want %s", c.ID, want.Text, want.Value)
			}
		}
	}
	counts.atLeast(t, suTimeBar)
}

// The shares of right readings that we have reached.
const (
	ducklingBar   = .26
	suTimeBar     = .75
	recognizedBar = .51
)
