package date_test

import (
	"strings"
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/normalize/date"
)

// TestComposed has the expressions that are made of others: nth days, days counted
// from a date, hours in words, days that share a month. The reference is Wednesday,
// 6 March 2024.
func TestComposed(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// The nth day or week of a longer time.
		{"the second Monday of next month", "the second Monday of next month=2024-04-08"},
		{"the first Sunday in May 2025", "the first Sunday in May 2025=2025-05-04"},
		{"the last Friday of June 2025", "the last Friday of June 2025=2025-06-27"},
		{"the fifth Tuesday of June 2025", "Tuesday=2024-03-05 | June 2025=2025-06"},
		{"the first week of October 2024", "the first week of October 2024=2024-W40"},
		{"the last day of 2023", "the last day of 2023=2023-12-31"},
		{"the third week of the trial", ""},
		{"last week in London", "last week=2024-W09"},
		{"on Tuesday next week", "Tuesday next week=2024-03-12"},
		{"on Friday of last week", "Friday of last week=2024-03-01"},
		{"on Monday this week", "Monday this week=2024-03-04"},
		{"on Friday, last week's talks", "Friday=2024-03-01 | last week=2024-W09"},
		{"on Friday last week's talks failed", "Friday=2024-03-01 | last week=2024-W09"},
		{"in the current quarter", "the current quarter=2024-Q1"},
		{"its current week of work", "current week=2024-W10"},
		{"the current president", "current=PRESENT_REF"},
		{"the week after next", "the week after next=2024-W12"},
		{"for the rest of the month", "the rest of the month=2024-03-06/2024-03-31"},
		{"the rest of the army", ""},
		// Amounts in several units, and what they count from.
		{"1 year and 3 months", "1 year and 3 months=P15M"},
		{"after 2 hours 20 minutes", "2 hours 20 minutes=PT140M"},
		{"2 years 10 days ago", "2 years 10 days ago=2022-02-24"},
		{"two days before yesterday", "two days before yesterday=2024-03-03"},
		{"three weeks from 5 May 2025", "three weeks from 5 May 2025=2025-05-26"},
		{"two days before the vote", "two days=P2D"},
		{"three days from 5 May 2025 to 7 May 2025", "three days=P3D | 5 May 2025=2025-05-05 | 7 May 2025=2025-05-07"},
		{"one hour and a half", "one hour and a half=PT1H30M"},
		// Hours in words.
		{"at half past seven in the evening", "half past seven in the evening=2024-03-06T19:30"},
		{"at a quarter to five in the afternoon", "a quarter to five in the afternoon=2024-03-06T16:45"},
		{"20 minutes past eight", "20 minutes past eight=2024-03-06T08:20"},
		{"eight in the morning", "eight in the morning=2024-03-06T08:00"},
		{"nine o'clock at night", "nine o'clock at night=2024-03-06T21:00"},
		{"on Friday at ten in the morning", "Friday at ten in the morning=2024-03-01T10:00"},
		{"half past the village", ""},
		{"from five to seven people", ""},
		// The first end of a range that shares what stands at the other.
		{"from 5 to 6 p.m.", "5=2024-03-06T17:00 | 6 p.m.=2024-03-06T18:00"},
		{"from 11 to 1 p.m.", "11=2024-03-06T11:00 | 1 p.m.=2024-03-06T13:00"},
		{"from 3 until 12 May 2025", "3=2025-05-03 | 12 May 2025=2025-05-12 ../2025-05-12"},
		{"between 4 and 22 this month", "4=2024-03-04 | 22 this month=2024-03-22"},
		{"between 4 and 22 soldiers", ""},
		{"on April 24 and 25, 2025", "April 24 and 25, 2025=2025-04-24/2025-04-25"},
		{"On April 24 and 25 they met.", "April 24=2024-04-24 | 25=2024-04-25"},
		{"on April 24 and 25 ministers", "April 24=2024-04-24"},
		// Days without a month, years in words, other orders.
		{"on the 27th.", "the 27th=2024-02-27"},
		{"by the 27th.", "the 27th=2024-03-27"},
		{"on the 27th floor", ""},
		{"on Friday the 15th.", "Friday the 15th=2024-03-15"},
		{"closed lower on Friday, the fourth fall", "Friday=2024-03-01"},
		{"June of nineteen ninety-nine", "June of nineteen ninety-nine=1999-06"},
		{"in June next year", "June next year=2025-06"},
		{"September the twenty-first, 2025", "September the twenty-first, 2025=2025-09-21"},
		{"the end of May the Second Squadron", "the end of May=2024-05 late"},
		{"May twenty-nine, 2025", "May twenty-nine, 2025=2025-05-29"},
		{"in 2016 June", "2016 June=2016-06"},
		{"since Dec-2018", "Dec-2018=2018-12 2018-12/.."},
		{"in Q3 2025, and q1-2026, and Q9", "Q3 2025=2025-Q3 | q1-2026=2026-Q1"},
		{"every other week", "every other week=P2W"},
		{"tonight at ten in the evening", "tonight=2024-03-06TNI | ten in the evening=2024-03-06T22:00"},
	} {
		if got := list(c.text, news); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// TestRanges holds which mentions make a range and which do not.
func TestRanges(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"They met from 3 May to 5 June 2025.", "2025-05-03/2025-06-05"},
		{"The war of 2014-2018", "2014/2018"},
		{"between 9 a.m. and 11:30 a.m.", "2024-03-06T09:00/2024-03-06T11:30"},
		{"from November to March", "2023-11/2024-03"},
		{"in 2014 and 2018", ""},
		{"from 2018 to 2014", ""},
		{"They fled on Monday. To Tuesday's vote they came back.", ""},
		{"for two years to 2018", ""},
	} {
		var got []string
		for _, m := range date.AppendRanges(nil, c.text, date.Append(nil, c.text, news)) {
			got = append(got, m.Time.TIMEX())
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%q: got %q, want %q", c.text, got, c.want)
		}
	}
	if got := date.AppendRanges(nil, "", []event.TimeMention{}); got != nil {
		t.Errorf("ranges of nothing: %v", got)
	}
}
