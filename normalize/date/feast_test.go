package date

import (
	"slices"
	"strings"
	"testing"

	"github.com/parley-news/parley/event"
)

// TestFeastTables keeps the tables reviewable and readable: sorted, each fact once,
// every rule with a day.
func TestFeastTables(t *testing.T) {
	for name, table := range map[string]string{"feasts.tsv": feasts, "feast_days.tsv": feastDays} {
		lines := strings.Split(strings.TrimSpace(table), "\n")
		if !slices.IsSorted(lines) || len(slices.Compact(lines)) != len(lines) {
			t.Errorf("%s is not sorted, or has a line twice", name)
		}
	}
	lexicon()
	for i := range table.feasts.all {
		fe := &table.feasts.all[i]
		if !fe.rule.in(2024).Resolved() {
			t.Errorf("%s: the rule %+v has no day in 2024", fe.spelt, fe.rule)
		}
		if n := fe.match(fe.spelt); n != len(fe.spelt) {
			t.Errorf("%s does not match itself", fe.spelt)
		}
	}
}

// TestFeastDays holds days that calendars give.
func TestFeastDays(t *testing.T) {
	lexicon()
	for _, c := range []struct {
		name string
		year int
		want string
	}{
		{"easter", 1961, "1961-04-02"}, {"easter", 2024, "2024-03-31"}, {"good friday", 2025, "2025-04-18"}, {"ash wednesday", 2024, "2024-02-14"},
		{"pentecost", 2023, "2023-05-28"}, {"orthodox easter", 2021, "2021-05-02"}, {"orthodox easter", 2025, "2025-04-20"}, {"holy week", 2024, "2024-03-24"},
		{"thanksgiving", 2023, "2023-11-23"}, {"black friday", 2024, "2024-11-29"}, {"memorial day", 2021, "2021-05-31"}, {"election day", 2022, "2022-11-08"},
		{"labor day", 2025, "2025-09-01"}, {"mlk day", 2024, "2024-01-15"}, {"remembrance sunday", 2023, "2023-11-12"},
		{"rosh hashanah", 2023, "2023-09-16"}, {"yom kippur", 1973, "1973-10-06"}, {"passover", 2024, "2024-04-23"}, {"hanukkah", 2022, "2022-12-19"},
		{"hanukkah", 2024, "2024-12-26"}, {"purim", 2024, "2024-03-24"},
		{"ramadan", 2024, "2024-03-11"}, {"eid al-fitr", 2024, "2024-04-10"}, {"eid al-adha", 1445, "2024-06-17"}, {"ashura", 2022, "2022-08-08"},
		{"nowruz", 2024, "2024-03-20"}, {"nowruz", 2023, "2023-03-21"},
		{"lunar new year", 2024, "2024-02-10"}, {"tet", 1950, "1950-02-17"}, {"chinese new year's eve", 2025, "2025-01-28"}, {"lunar new year", 1900, ""}, {"diwali", 2023, "2023-11-12"},
	} {
		for i := range table.feasts.all {
			if fe := &table.feasts.all[i]; fe.spelt == c.name {
				if got := fe.rule.in(c.year).TIMEX(); got != c.want {
					t.Errorf("%s %d: %s, want %s", c.name, c.year, got, c.want)
				}
			}
		}
	}
}

// TestFeasts has feasts as dates beside what is only called after them. The
// reference is Wednesday, 6 March 2024.
func TestFeasts(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Shops closed on Good Friday.", "Good Friday=2024-03-29"},
		{"They signed the Good Friday Agreement.", ""},
		{"On Good Friday Israel struck again.", "Good Friday=2024-03-29"},
		{"He flew to Christmas Island.", ""},
		{"They landed on Christmas Island.", ""},
		{"the Easter Rising of 1916", "1916=1916"},
		{"at Easter 2019", "Easter 2019=2019-04-21"},
		{"since Mother's Day", "Mother's Day=2023-05-14"},
		{"on Presidents’ Day", "Presidents’ Day=2024-02-19"},
		{"for St. Patrick's Day", "St. Patrick's Day=2024-03-17"},
		{"They marched on May Day 2023.", "May Day 2023=2023-05-01"},
		{"They may day after day refuse.", ""},
		{"She saw “Independence Day” twice.", ""},
		{"on Independence Day in 1999", "Independence Day=2024-07-04 | 1999=1999"},
		{"on Ukraine's Independence Day", "Independence Day=2024-08-24"},
		{"on the Independence Day of Ghana", "Independence Day=2024-03-06"},
		{"on Ruritania's Independence Day", ""},
		{"on China's National Day", "National Day=2023-10-01"},
		{"a National Day of prayer", ""},
		{"before Ramadan", "Ramadan=2024-03-11/2024-04-09"},
		{"They fasted in Ramadan 2023.", "Ramadan 2023=2023-03-23/2023-04-21"},
		{"a truce for Eid al-Fitr", "Eid al-Fitr=2024-04-10"},
		{"after last Christmas", "last Christmas=2023-12-25"},
		{"on Christmas Eve", "Christmas Eve=2023-12-24"},
		{"on thanksgiving", "thanksgiving=2023-11-23"},
		{"He gave thanksgiving to all.", ""},
		{"a new year, a good day", ""},
		{"They met on Labor Day.", "Labor Day=2023-09-04"},
		{"a Labor Day sale; a Labor Party", "Labor Day=2024-09-02"},
		{"the eve of battle", ""},
		{"the Yom Kippur War", ""},
		{"the Tet Offensive", ""},
	} {
		var got []string
		for _, m := range Append(nil, c.text, Options{Reference: event.Day(2024, 3, 6)}) {
			got = append(got, c.text[m.Span.Start:m.Span.End]+"="+m.TIMEX())
		}
		if s := strings.Join(got, " | "); s != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, s, c.want)
		}
	}
	for text, want := range map[string]string{"on Christmas": "XXXX-12-25", "at Easter": ""} {
		if m, _ := Parse(text, Options{}); m.TIMEX() != want {
			t.Errorf("%q without a reference: %s, want %q", text, m.TIMEX(), want)
		}
	}
}
