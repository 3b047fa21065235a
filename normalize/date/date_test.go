package date_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/normalize/date"
)

// news is a Wednesday.
var news = date.Options{Reference: event.Day(2024, 3, 6)}

// list writes the mentions of a text as "span=type value", with what else is said.
func list(text string, o date.Options) string {
	var b strings.Builder
	for _, m := range date.Append(nil, text, o) {
		if b.Len() > 0 {
			b.WriteString(" | ")
		}
		b.WriteString(text[m.Span.Start:m.Span.End] + "=" + m.TIMEX())
		if m.Time.Mod() != event.NoMod {
			b.WriteString(" " + m.Time.Mod().String())
		}
		if m.Time.Qualifier() != 0 {
			b.WriteString(" " + m.Time.Qualifier().String())
		}
		if m.Time.OpenEnd() || m.Time.OpenBegin() {
			b.WriteString(" " + m.Time.EDTF())
		}
		if m.Duration.Bound != "" && m.Duration.Bound != event.BoundExact && m.Duration.Bound != event.BoundVague {
			b.WriteString(" " + string(m.Duration.Bound))
		}
	}
	return b.String()
}

// TestNews has every kind of expression beside words that look like it.
func TestNews(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// Weekdays.
		{"They met on Wednesday.", "Wednesday=2024-03-06"},
		{"They met on Friday.", "Friday=2024-03-01"},
		{"They will meet on Friday.", "Friday=2024-03-08"},
		{"They must answer by Friday.", "Friday=2024-03-08"},
		{"He spoke last Wednesday.", "last Wednesday=2024-02-28"},
		{"He speaks next Monday.", "next Monday=2024-03-11"},
		{"He arrived Tuesday night.", "Tuesday night=2024-03-05TNI"},
		{"He arrived late on Tuesday.", "Tuesday=2024-03-05"},
		{"She read the Sun in the sun.", ""},
		{"They wed and sat down.", ""},
		{"On Sat., March 2, it rained.", "Sat., March 2=2024-03-02"},
		{"Friday, May 17, 2019 was dry.", "Friday, May 17, 2019=2019-05-17"},
		// Months.
		{"The law passed in January.", "January=2024-01"},
		{"The law passed in October.", "October=2023-10"},
		{"The vote is due in October.", "October=2024-10"},
		{"They may march in May.", "May=2024-05"},
		{"They may march.", ""},
		{"The march began in March 2021.", "March 2021=2021-03"},
		{"March on, May said.", ""},
		{"Since last June", "last June=2023-06 2023-06/.."},
		{"in 2011 it began, and in May of that year it ended", "2011=2011 | May of that year=2011-05"},
		{"in 2011 it began, and in May of the same year it ended", "2011=2011 | May of the same year=2011-05"},
		{"in March and April 2019", "March=2019-03 | April 2019=2019-04"},
		{"mid-June", "mid-June=2024-06 mid"},
		{"at the end of May", "the end of May=2024-05 late"},
		// Days.
		{"on May 16", "May 16=2024-05-16"},
		{"on 16 May 2021", "16 May 2021=2021-05-16"},
		{"on the 16th of May", "the 16th of May=2024-05-16"},
		{"on Dec. 30", "Dec. 30=2023-12-30"},
		{"on March 23-25, 2025", "March 23-25, 2025=2025-03-23/2025-03-25"},
		{"on 3-5 June 2020", "3-5 June 2020=2020-06-03/2020-06-05"},
		{"on 2021-11-05", "2021-11-05=2021-11-05"},
		{"on 11/5/2021 or 5.11.2021", "11/5/2021=2021-11-05 | 5.11.2021=2021-11-05"},
		{"page 11/5 of 9", ""},
		{"on February 30", ""},
		// Years and longer.
		{"in 1998", "1998=1998"},
		{"a 1998 treaty", "1998=1998"},
		{"1998 people", ""},
		{"since 2015", "2015=2015 2015/.."},
		{"early 2019", "early 2019=2019 early"},
		{"around 2010", "2010=2010 approximate"},
		{"from 1991 to 1997", "1991=1991 | 1997=1997"},
		{"in the 1990s", "the 1990s=199"},
		{"in the '80s", "the '80s=198"},
		{"in the 19th century", "the 19th century=18"},
		{"nineteen ninety-one", "nineteen ninety-one=1991"},
		{"in 44 BC", "44 BC=-0043"},
		{"from 508 BC to AD 10", "508 BC=-0507"},
		{"in the sixties", "the sixties=196"},
		{"her book (1859) sold", "1859=1859"},
		{"between May and June in 1981", "May=1981-05 | June=1981-06 | 1981=1981"},
		{"the Winter Palace", ""},
		{"since the fall of the city", ""},
		{"the March on the capital", ""},
		{"April Jones and June said", "June=2023-06"},
		{"under Resolution 1973 and since 1973", "1973=1973 1973/.."},
		{"some 2000 fighters, over 2000", "2000=2000"},
		{"left on May\n3 men fell", ""},
		{"It fell in 2019, up from the year before.", "2019=2019 | the year before=2018"},
		{"the year before the war", ""},
		{"for the year ended March 31", "the year=P1Y | March 31=2023-03-31"},
		{"It will one day end.", "one day=FUTURE_REF"},
		{"It will take a one day trip.", "one day=P1D"},
		{"It must end by an April 1 deadline.", "April 1=2024-04-01"},
		{"They will keep the January 1 deadline.", "January 1=2024-01-01"},
		{"in fiscal 2019", "fiscal 2019=2019"},
		{"room 1998, flight 2005 of $2010", ""},
		// Quarters, halves, seasons.
		{"in the third quarter", "the third quarter=2023-Q3"},
		{"the third quarter of 2019", "the third quarter of 2019=2019-Q3"},
		{"its first-quarter loss", "first-quarter=2024-Q1"},
		{"three quarters of them", ""},
		{"the first half of 2019", "the first half of 2019=2019-H1"},
		{"the first half was dull", ""},
		{"last summer", "last summer=2023-SU"},
		{"the winter of 2009", "the winter of 2009=2009-WI"},
		{"prices fall", ""},
		{"they spring up", ""},
		// Counted from the reference.
		{"today, yesterday and tomorrow", "today=2024-03-06 | yesterday=2024-03-05 | tomorrow=2024-03-07"},
		{"yesterday morning", "yesterday morning=2024-03-05TMO"},
		{"last week", "last week=2024-W09"},
		{"next month", "next month=2024-04"},
		{"earlier this year", "earlier this year=2024"},
		{"two weeks ago", "two weeks ago=2024-W08"},
		{"11 days ago", "11 days ago=2024-02-24"},
		{"several years ago", "several years ago=PAST_REF"},
		{"more than two years ago", "more than two years ago=2022 before"},
		{"in the past three months", "the past three months=P3M"},
		{"over the last 48 hours", "the last 48 hours=PT48H"},
		{"in recent days", "recent days=PXD"},
		{"over the weekend", "the weekend=2024-W09-WE"},
		{"this week's vote", "this week=2024-W10"},
		{"last year's third quarter", "last year's third quarter=2023-Q3"},
		// Durations.
		{"the first in over three years", "three years=P3Y more"},
		{"a two-year truce", "two-year=P2Y"},
		{"for nearly two years", "nearly two years=P2Y almost"},
		{"for up to 180 days", "up to 180 days=P180D at_most"},
		{"two to three hours", "two to three hours=PT2H range"},
		{"half an hour", "half an hour=PT30M"},
		{"five and a half hours", "five and a half hours=PT5H30M"},
		{"a few weeks", "a few weeks=PXW"},
		{"for weeks", "weeks=PXW"},
		{"a year or so", "a year or so=P1Y about"},
		{"a year or more", "a year=P1Y"},
		{"a second man", ""},
		{"a six-year-old boy", ""},
		{"he is 52 years old", ""},
		// Times of day.
		{"at 0930 GMT", "0930 GMT=2024-03-06T09:30Z"},
		{"at 9:30 p.m.", "9:30 p.m.=2024-03-06T21:30"},
		{"at 5 p.m. EST Friday", "5 p.m. EST Friday=2024-03-01T17:00-05:00"},
		{"On Monday they met at 10 a.m. local time", "Monday=2024-03-04 | 10 a.m. local time=2024-03-04T10:00"},
		{"at noon on Tuesday", "noon on Tuesday=2024-03-05T12:00"},
		{"nine o'clock", "nine o'clock=2024-03-06T09:00"},
		{"won 9:30 to 7", "9:30=2024-03-06T09:30"},
		{"at 13:00 p.m.", ""},
		{"0930 men", ""},
		// Recurrences.
		{"every year", "every year=P1Y"},
		{"every two weeks", "every two weeks=P2W"},
		{"daily talks", "daily=P1D"},
		{"every Monday, on Tuesdays and every morning", "every Monday=XXXX-WXX-1 | Tuesdays=XXXX-WXX-2 | every morning=TMO"},
		{"on friday, or last friday", "friday=2024-03-01 | last friday=2024-03-01"},
		{"at 2004-03-04T18:32:56+02:00.", "2004-03-04T18:32:56+02:00=2004-03-04T18:32:56+02:00"},
		{"in 2004-03 and 2009-10", "2004-03=2004-03 | 2009=2009 | 10=2010"},
		{"8:43 on 6/12/2008", "8:43 on 6/12/2008=2008-06-12T08:43"},
		{"the 1997 second quarter", "1997 second quarter=1997-Q2"},
		{"½ hour", "½ hour=PT30M"},
		// Pointers.
		{"now", "now=PRESENT_REF"},
		{"At the time he agreed.", "the time=PAST_REF"},
		{"the time of day", ""},
		{"recently", "recently=PAST_REF"},
		{"in the near future", "the near future=FUTURE_REF"},
		{"in the past", "the past=PAST_REF"},
		{"It began in 2019. That year ended well.", "2019=2019 | That year=2019"},
		{"On May 2, 2019 he fled, and the following day he fell.", "May 2, 2019=2019-05-02 | the following day=2019-05-03"},
		{"an F-2019, a 2.2019.1 and v1998", ""},
		{"Friday—the 13th—and “Monday”", "Friday=2024-03-01 | Monday=2024-03-04"},
	} {
		if got := list(c.text, news); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// TestTold has what is counted from a time that the text told, or that the word for
// it implies.
func TestTold(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"They must pay by year-end.", "year-end=2024-12-31"},
		{"It fell since year-end.", "year-end=2023-12-31 2023-12-31/.."},
		{"It had sold 40 by year-end 2019.", "year-end 2019=2019-12-31"},
		{"They will send by year-end 2000 soldiers.", "year-end=2024-12-31"},
		{"At the year end of the play", ""},
		{"Profit rose from the year-ago quarter.", "the year-ago quarter=2022-Q4"},
		{"Profit rose from the year-earlier period.", "the year-earlier period=2023"},
		{"in the latest quarter", "the latest quarter=2023-Q4"},
		{"the latest film", ""},
		{"The march began in May 2021. On the 28th of that month it ended.", "May 2021=2021-05 | the 28th of that month=2021-05-28"},
		{"the 28th of those boxes", ""},
		{"They met this morning.", "this morning=2024-03-06TMO"},
		{"They met last night.", "last night=2024-03-05TNI"},
		{"He called the next morning.", "the next morning=2024-03-07TMO"},
		{"They met last Christmas.", "last Christmas=2023-12-25"},
		{"They met this Thanksgiving.", "this Thanksgiving=2023-11-23"},
		{"They meet next Halloween.", "next Halloween=2024-10-31"},
		{"the last christmas cake", ""},
		{"They met on Friday at noon.", "Friday at noon=2024-03-01T12:00"},
		{"May 3 to 5, 2021", "May 3 to 5, 2021=2021-05-03/2021-05-05"},
		{"May 3 to 5 people", "May 3=2024-05-03"},
	} {
		if got := list(c.text, news); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// TestNone holds the promise that nothing is guessed without a reference.
func TestNone(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"on Friday", "Friday=XXXX-WXX-5"},
		{"on Friday night", "Friday night=XXXX-WXX-5TNI"},
		{"on May 16", "May 16=XXXX-05-16"},
		{"in June", "June=XXXX-06"},
		{"last week", "last week=XXXX-WXX"},
		{"today", "today=XXXX-XX-XX"},
		{"at 0930 GMT", "0930 GMT=T09:30Z"},
		{"two years ago", "two years ago=PAST_REF"},
		{"last summer", "last summer=XXXX-SU"},
		{"in the third quarter", "the third quarter=XXXX-Q3"},
		{"on 3 May 2020", "3 May 2020=2020-05-03"},
	} {
		for _, o := range []date.Options{{}, {Policy: date.None, Reference: event.Day(2024, 3, 6)}} {
			if got := list(c.text, o); got != c.want {
				t.Errorf("%q with %+v: got %s, want %s", c.text, o, got, c.want)
			}
		}
	}
}

func TestNarrative(t *testing.T) {
	o := date.Options{Reference: event.Day(2024, 3, 6), Policy: date.Narrative}
	text := "War broke out on 3 August 1921. By October the coast was lost, and on January 5 the capital fell. The following day the king fled."
	want := "3 August 1921=1921-08-03 | October=1921-10 | January 5=1922-01-05 | The following day=1922-01-06"
	if got := list(text, o); got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}

func TestFuture(t *testing.T) {
	o := date.Options{Reference: event.Day(2024, 3, 6), Policy: date.Future}
	if got, want := list("Tuesday, or May 2, or February", o), "Tuesday=2024-03-12 | May 2=2024-05-02 | February=2025-02"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestMention(t *testing.T) {
	text := "No talks since early March 2021, in over three years."
	ms := date.Append(nil, text, news)
	if len(ms) != 2 {
		t.Fatalf("got %d mentions, want 2", len(ms))
	}
	cut := func(s event.Span) string { return text[s.Start:s.End] }
	for i, want := range [][3]string{{"early March 2021", "March 2021", "since early March 2021"}, {"three years", "three years", "over three years"}} {
		m := ms[i]
		if got := [3]string{cut(m.Span), cut(m.Core), cut(m.Full)}; got != want {
			t.Errorf("span, core, full: got %q, want %q", got, want)
		}
	}
	text = "Talks failed in late 2019. At the time, he hoped."
	if ms := date.Append(nil, text, news); len(ms) != 2 || cut(ms[1].Antecedent) != "late 2019" || ms[1].TIMEX() != "PAST_REF" {
		t.Errorf("at the time: got %+v", ms)
	}
	m := date.Append(nil, "He left on Friday.", news)[0]
	if m.Other.TIMEX() != "2024-03-08" || m.Anchor != event.AnchorReference {
		t.Errorf("other %v anchor %q, want 2024-03-08 by the reference", m.Other, m.Anchor)
	}
}

func TestParse(t *testing.T) {
	m, err := date.Parse("  since 16 May 2021 ", news)
	if err != nil || m.Time.EDTF() != "2021-05-16/.." {
		t.Errorf("got %v, %v", m.Time, err)
	}
	for text, want := range map[string]string{
		"on Friday": "2024-03-01", "By Friday": "2024-03-08", "in March": "2024-03", "during 2011": "2011", "at 0930 GMT": "2024-03-06T09:30:00Z",
		"from Monday": "2024-03-04", "until May 2025": "../2025-05", "for three years": "", "on\n 3 May 2021": "2021-05-03",
	} {
		if m, err := date.Parse(text, news); err != nil || m.Time.EDTF() != want {
			t.Errorf("Parse(%q) = %q, %v, want %q", text, m.Time.EDTF(), err, want)
		}
	}
	for _, s := range []string{"", "hello", "Monday and Tuesday", "about Monday's child", "before Friday", "after 2011", "in on Friday", "in the park on Friday", "on"} {
		var e *date.Error
		if _, err := date.Parse(s, news); !errors.As(err, &e) {
			t.Errorf("Parse(%q): %v, want an *Error", s, err)
		}
	}
}

// TestOrder protects that a date whose day and month may be exchanged says so, and
// that one is not said to be when it cannot.
func TestOrder(t *testing.T) {
	for text, want := range map[string][2]string{
		"03/04/2025": {"2025-03-04", "2025-04-03"},
		"03.04.2025": {"2025-04-03", "2025-03-04"},
		"3/4/98":     {"1998-03-04", "1998-04-03"},
		"13/04/2025": {"2025-04-13", ""},
		"04/13/2025": {"2025-04-13", ""},
		"04/04/2025": {"2025-04-04", ""},
		"2025-04-03": {"2025-04-03", ""},
	} {
		m, err := date.Parse(text, date.Options{})
		if err != nil || m.Time.TIMEX() != want[0] || m.Other.TIMEX() != want[1] {
			t.Errorf("%s: %s or %q, %v, want %v", text, m.Time.TIMEX(), m.Other.TIMEX(), err, want)
		}
	}
}

// FuzzAppend: no panic, spans in the text and in order, the same twice.
func FuzzAppend(f *testing.F) {
	for _, s := range []string{"since early March 2021, in over three years", "On Sat., May 3-5, 1999 at 9:30 p.m. EST", "the last 48 hours of '98", "a year-ago quarter's second half", "“Friday”—0930 GMT+3, nineteen ninety-one", "Eid al-Fitr 1445, St. Patrick’s Day of 500 BC, Ukraine's Independence Day, Hanukkah 2999"} {
		f.Add(s, byte(0))
	}
	f.Fuzz(func(t *testing.T, s string, policy byte) {
		o := date.Options{Reference: event.Day(2024, 2, 29), Policy: date.Policy(policy % 4)}
		a, b := date.Append(nil, s, o), date.Append(nil, s, o)
		end := 0
		for i, m := range a {
			if m.Span.Start < end || m.Span.End > len(s) || m.Span.Len() <= 0 || !m.Span.Contains(m.Core) || !m.Full.Contains(m.Span) {
				t.Fatalf("%q: span %v core %v full %v after %d", s, m.Span, m.Core, m.Full, end)
			}
			if m != b[i] {
				t.Fatalf("%q: %+v, then %+v", s, m, b[i])
			}
			if m.TIMEX() == "" {
				t.Fatalf("%q: no value for %q", s, s[m.Span.Start:m.Span.End])
			}
			end = m.Span.End
		}
	})
}

var passage = strings.Repeat("The ministers met on Tuesday for the first time in over three years and agreed to return in early June, two weeks before the vote. Nothing else was said about the terms that the other side had put forward through its envoys. ", 100)

func BenchmarkAppend(b *testing.B) {
	for _, n := range []int{1, 2} {
		text := strings.Repeat(passage, n)
		b.Run([]string{"", "22KB", "44KB"}[n], func(b *testing.B) {
			var dst []event.TimeMention
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				dst = date.Append(dst[:0], text, news)
			}
		})
	}
}
