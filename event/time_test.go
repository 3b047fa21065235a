package event_test

import (
	"encoding/json"
	"errors"
	"testing"
	"time"

	"github.com/parley-news/parley/event"
)

func TestParseTime(t *testing.T) {
	for _, c := range []struct{ in, timex, edtf, begin, end string }{
		{"2024-02-29", "2024-02-29", "2024-02-29", "2024-02-29", "2024-03-01"},
		{"20080806", "2008-08-06", "2008-08-06", "2008-08-06", "2008-08-07"},
		{"2024-02", "2024-02", "2024-02", "2024-02-01", "2024-03-01"},
		{"2024", "2024", "2024", "2024-01-01", "2025-01-01"},
		{"198", "198", "198X", "1980-01-01", "1990-01-01"},
		{"198X", "198", "198X", "1980-01-01", "1990-01-01"},
		{"19", "19", "19XX", "1900-01-01", "2000-01-01"},
		{"-01XX", "-01", "-01XX", "-0199-01-01", "-0099-01-01"},
		{"1999-XX-XX", "1999", "1999", "1999-01-01", "2000-01-01"},
		{"2004-06-XX", "2004-06", "2004-06", "2004-06-01", "2004-07-01"},
		{"-0044-03-15", "-0044-03-15", "-0044-03-15", "-0044-03-15", "-0044-03-16"},
		{"Y170000002", "Y170000002", "Y170000002", "Y170000002-01-01", "Y170000003-01-01"},
		{"2020-W53", "2020-W53", "2020-12-28/2021-01-03", "2020-12-28", "2021-01-04"},
		{"2024-W10-WE", "2024-W10-WE", "2024-03-09/2024-03-10", "2024-03-09", "2024-03-11"},
		{"2024-W10-5", "2024-03-08", "2024-03-08", "2024-03-08", "2024-03-09"},
		{"1988-Q3", "1988-Q3", "1988-35", "1988-07-01", "1988-10-01"},
		{"1988-35", "1988-Q3", "1988-35", "1988-07-01", "1988-10-01"},
		{"1988-H2", "1988-H2", "1988-41", "1988-07-01", "1989-01-01"},
		{"2001-WI", "2001-WI", "2001-24", "2001-12-01", "2002-03-01"},
		{"2001-21", "2001-SP", "2001-21", "2001-03-01", "2001-06-01"},
		{"2024-03-09T09", "2024-03-09T09", "2024-03-09T09:00:00", "2024-03-09T09:00:00", "2024-03-09T10:00:00"},
		{"2024-03-09T09:30Z", "2024-03-09T09:30Z", "2024-03-09T09:30:00Z", "2024-03-09T09:30:00Z", "2024-03-09T09:31:00Z"},
		{"20240309T0930-0530", "2024-03-09T09:30-05:30", "2024-03-09T09:30:00-05:30", "2024-03-09T09:30:00-05:30", "2024-03-09T09:31:00-05:30"},
		{"2024-03-09 09:30:15.25", "2024-03-09T09:30:15", "2024-03-09T09:30:15", "2024-03-09T09:30:15", "2024-03-09T09:30:16"},
		{"2024-03-09TNI", "2024-03-09TNI", "2024-03-09", "2024-03-09T20:00:00", "2024-03-10T05:00:00"},
		{"2022-03/..", "2022-03", "2022-03/..", "2022-03-01", ""},
		{"../2022-03-05", "2022-03-05", "../2022-03-05", "", "2022-03-06"},
		{"2021/2022-03", "2021/2022-03", "2021/2022-03", "2021-01-01", "2022-04-01"},
		{"1984?", "1984", "1984?", "1984-01-01", "1985-01-01"},
		{"1984-06%", "1984-06", "1984-06%", "1984-06-01", "1984-07-01"},
		{"XXXX-WXX-5", "XXXX-WXX-5", "", "", ""},
		{"XXXX-WXX-5TNI", "XXXX-WXX-5TNI", "", "", ""},
		{"XXXX-05-16", "XXXX-05-16", "XXXX-05-16", "", ""},
		{"XXXX-XX-23", "XXXX-XX-23", "XXXX-XX-23", "", ""},
		{"XXXX-XX-XXT09:30Z", "T09:30Z", "", "", ""},
		{"T20:00", "T20:00", "", "", ""},
		{"TNI", "TNI", "", "", ""},
		{"XXXX-SU", "XXXX-SU", "XXXX-22", "", ""},
		{"PRESENT_REF", "PRESENT_REF", "", "", ""},
	} {
		got, err := event.ParseTime(c.in)
		if err != nil {
			t.Errorf("ParseTime(%q): %v", c.in, err)
			continue
		}
		if got.TIMEX() != c.timex || got.EDTF() != c.edtf || got.Begin() != c.begin || got.End() != c.end {
			t.Errorf("ParseTime(%q) = TIMEX %q EDTF %q [%q, %q), want %q %q [%q, %q)", c.in, got.TIMEX(), got.EDTF(), got.Begin(), got.End(), c.timex, c.edtf, c.begin, c.end)
		}
	}
}

func TestParseTimeRefuses(t *testing.T) {
	for _, s := range []string{"", " ", "/", "../..", "~", "2023-02-29", "2024-13", "2024-00-01", "2024-1-1", "1", "12345", "2024-W54",
		"2024-03-09T25:00", "2024-03-09T09:30+2", "2024T09:30", "2024-03T", "XXXX-WXX-8", "2022/2021", "2021/2022/2023", "2016-13-08",
		"2004-06-(11)~", "Y", "Y99999999999999999999", "tomorrow", "T", "T2", "T25:00", "2024-03-09x", "FUTURE_REF?"} {
		got, err := event.ParseTime(s)
		var te *event.TimeError
		if !errors.As(err, &te) || te.Text != s || !got.IsZero() {
			t.Errorf("ParseTime(%q) = %v, %v, want a *TimeError", s, got, err)
		}
	}
}

func TestTimeCalendar(t *testing.T) {
	for _, c := range []struct {
		got  event.Time
		want string
	}{
		{event.Day(2023, 2, 29), ""},
		{event.Day(2024, 1, 31).Shift(1, event.PrecisionMonth), "2024-02-29"},
		{event.Day(2024, 2, 29).Shift(-1, event.PrecisionYear), "2023-02-28"},
		{event.Day(2024, 12, 31).Shift(1, event.PrecisionDay), "2025-01-01"},
		{event.Month(2024, 2).Shift(-3, event.PrecisionMonth), "2023-11"},
		{event.Quarter(2024, 1).Shift(-1, event.PrecisionQuarter), "2023-Q4"},
		{event.Week(2020, 53).Shift(1, event.PrecisionWeek), "2021-W01"},
		{event.Day(2021, 1, 3).In(event.PrecisionWeek), "2020-W53"},
		{event.Day(2021, 1, 3).In(event.PrecisionSeason), "2020-WI"},
		{event.Day(2021, 1, 3).In(event.PrecisionHalf), "2021-H1"},
		{event.Day(1987, 8, 3).In(event.PrecisionDecade), "198"},
		{event.Day(2021, 1, 3).WithDayPart(event.Night), "2021-01-03TNI"},
		{event.Month(2021, 1).WithDayPart(event.Night), ""},
		{event.Day(2021, 1, 3).WithClock(event.PrecisionMinute, 24, 0, 0), "2021-01-04T00:00"},
		{event.Clock(event.PrecisionMinute, 9, 30, 15), "T09:30"},
		{event.Clock(event.PrecisionMinute, 9, 60, 0), ""},
		{event.AnyWeekday(7).WithDayPart(event.Evening), "XXXX-WXX-7TEV"},
		{event.Range(event.Day(2021, 1, 3), event.Day(2021, 1, 7)), "2021-01-03/2021-01-07"},
		{event.Range(event.Day(2021, 1, 3), event.Day(2021, 1, 2)), ""},
		{event.Range(event.Year(1991), event.Month(1994, 3)).Last(), "1994-03"},
		{event.Range(event.Weekend(2021, 3), event.Week(2021, 5)).Last(), "2021-W05"},
		{event.At(time.Date(2021, 5, 6, 7, 8, 9, 10, time.FixedZone("", 5400))), "2021-05-06T07:08:09+01:30"},
		{event.DayOf(time.Date(2021, 5, 6, 23, 30, 0, 0, time.FixedZone("", -5400))), "2021-05-06"},
		{event.AnyYear(event.Quarter(2021, 3)), "XXXX-Q3"},
		{event.AnyYear(event.Day(2021, 3, 31)), "XXXX-03-31"},
	} {
		if c.got.TIMEX() != c.want {
			t.Errorf("got %q, want %q", c.got.TIMEX(), c.want)
		}
	}
	if wd := event.Day(2024, 2, 29).Weekday(); wd != 4 {
		t.Errorf("Weekday = %d, want 4", wd)
	}
	if y, w := event.Day(2021, 1, 3).ISOWeek(); y != 2020 || w != 53 {
		t.Errorf("ISOWeek = %d, %d, want 2020, 53", y, w)
	}
	for d, day := 0, event.Day(-1, 12, 25); d < 1200; d++ {
		if got, err := event.ParseTime(day.TIMEX()); err != nil || got != day {
			t.Fatalf("%v reads back as %v, %v", day, got, err)
		}
		next := day.Shift(1, event.PrecisionDay)
		if next.Weekday() != day.Weekday()%7+1 || !day.Before(next) {
			t.Fatalf("%v is not the day after %v", next, day)
		}
		day = next
	}
}

func TestTimeCompares(t *testing.T) {
	parse := func(s string) event.Time {
		v, err := event.ParseTime(s)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	for _, c := range []struct {
		a, b                         string
		contains, before, over, same bool
	}{
		{"2024-03", "2024-03-31", true, false, true, false},
		{"2024-03-31", "2024-03", false, false, true, false},
		{"2024-03", "2024-04-01", false, true, false, false},
		{"2024-03/..", "2024-05-01", true, false, true, false},
		{"2024-05-01", "2024-03/..", false, false, true, false},
		{"../2024-03", "2024-05-01", false, true, false, false},
		{"2024-03-31", "2024-03-31T09:30", true, false, true, true},
		{"2024-03-31T09:30Z", "2024-03-31T12:30+03:00", true, false, true, true},
		{"2024-03-31T09:30", "2024-03-31T12:30+03:00", false, true, false, true},
		{"XXXX-WXX-5", "XXXX-WXX-5", false, false, false, false},
	} {
		a, b := parse(c.a), parse(c.b)
		if a.Contains(b) != c.contains || a.Before(b) != c.before || a.Overlaps(b) != c.over || a.SameDay(b) != c.same {
			t.Errorf("%s and %s: contains %v before %v overlaps %v same day %v", c.a, c.b, a.Contains(b), a.Before(b), a.Overlaps(b), a.SameDay(b))
		}
	}
}

// FuzzTime holds Time's promise that no form loses anything of what it can say,
// and JSON nothing at all.
func FuzzTime(f *testing.F) {
	for _, s := range []string{"2024-02-29", "2022-03/..", "../1988-Q3", "198", "-01XX~", "2025-05-15TNI", "2024-03-09T09:30-05:30", "XXXX-WXX-5TNI", "T09:30Z", "2021-W05/2022", "0000-W01%", "PRESENT_REF", "Y170000002"} {
		f.Add(s, uint8(1))
	}
	f.Fuzz(func(t *testing.T, s string, mod uint8) {
		v, err := event.ParseTime(s)
		if err != nil {
			return
		}
		v = v.WithMod(event.Mod(mod % 8))
		b, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		var back event.Time
		if err := json.Unmarshal(b, &back); err != nil || back != v {
			t.Fatalf("%q: %s reads back as %#v, %v; want %#v", s, b, back, err, v)
		}
		closed := v.Closed().WithMod(event.NoMod).WithQualifier(0)
		again, err := event.ParseTime(closed.TIMEX())
		if z, ok := closed.Zone(); ok && closed.Precision() < event.PrecisionHour {
			again = again.WithZone(z)
		}
		if err != nil || again != closed {
			t.Fatalf("%q: TIMEX %q reads back as %#v, %v; want %#v", s, closed.TIMEX(), again, err, closed)
		}
		if e := v.EDTF(); e != "" {
			w, err := event.ParseTime(e)
			if err != nil || w.EDTF() != e {
				t.Fatalf("%q: EDTF %q reads back as %v, %v", s, e, w, err)
			}
		}
	})
}
