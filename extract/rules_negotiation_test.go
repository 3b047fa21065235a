package extract_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/parley-news/parley/event"
)

// Each sentence tells of one negotiation: between whom, and with what status.
func TestNegotiations(t *testing.T) {
	for _, c := range []struct {
		text, sides string
		status      event.Status
	}{
		{"Peru and Chile opened talks in Lima on Monday.", "Chile, Peru", event.Happened},
		{"Talks between Peru and Chile have begun in Lima.", "Chile, Peru", event.Ongoing},
		{"Talks between Peru and Chile collapsed on Monday.", "Chile, Peru", event.Happened},
		{"The talks between Peru and Chile were suspended.", "Chile, Peru", event.Suspended},
		{"Peru will hold talks with Chile in May.", "Chile, Peru", event.Planned},
		{"Peru and Chile are to meet in Quito next week.", "Chile, Peru", event.Planned},
		{"Peru and Chile agreed to hold talks in May.", "Chile, Peru", event.Planned},
		{"Peru refused to negotiate with Chile.", "Chile, Peru", event.Refused},
		{"Peru proposed a summit with Chile.", "Chile, Peru", event.Proposed},
		{"Peru and Chile may meet in Quito.", "Chile, Peru", event.Hypothetical},
		{"Peru has not met with Chile.", "Chile, Peru", event.Denied},
		{"Norwegian Prime Minister Erna Solberg met with Swedish officials on Tuesday.", "Norway, Sweden", event.Happened},
		{"The presidents of Kenya and Uganda spoke by telephone on Monday.", "Kenya, Uganda", event.Happened},
		{"A meeting of Japanese and South Korean negotiators took place in Busan.", "Japan, South Korea", event.Happened},
		{"Kenya and Somalia would meet again on Monday for a second round of talks.", "Kenya, Somalia", event.Planned},
		{"Kenya and Somalia would meet for a second round of talks.", "Kenya, Somalia", event.Hypothetical},
		{"Negotiations between Albania and the EU opened in October 2018.", "Albania, European Union", event.Ongoing},
		{"The Japanese-Russian talks ended without a result.", "Japan, Russia", event.Happened},
	} {
		d := docOf(t, c.text)
		talks := allOf[*event.Negotiation](d)
		if len(talks) != 1 {
			t.Errorf("%q: %d negotiations, want 1", c.text, len(talks))
			continue
		}
		if got := strings.Join(actorNames(d, talks[0].Sides), ", "); got != c.sides {
			t.Errorf("%q: sides %s, want %s", c.text, got, c.sides)
		}
		if talks[0].Status != c.status {
			t.Errorf("%q: %s, want %s", c.text, talks[0].Status, c.status)
		}
	}
}

func TestNoNegotiations(t *testing.T) {
	for _, text := range []string{
		"Peru held a news conference.",
		"The board of the bank held its annual meeting in Chile.",
		"Peru met its targets for growth.",
		"Chile called for more rain.",
		"A conference room in Lima caught fire.",
	} {
		for _, n := range allOf[*event.Negotiation](docOf(t, text)) {
			t.Errorf("%q: a negotiation with status %s", text, n.Status)
		}
	}
}

func TestNegotiationSlots(t *testing.T) {
	d := docOf(t, "Oman mediated indirect talks between Iran and Saudi Arabia at the Al Bustan Palace in Muscat on March 12.")
	n := allOf[*event.Negotiation](d)[0]
	if got := actorNames(d, n.Mediators); !slices.Equal(got, []string{"Oman"}) {
		t.Errorf("mediators are %v", got)
	}
	if got := actorNames(d, n.Sides); !slices.Equal(got, []string{"Iran", "Saudi Arabia"}) {
		t.Errorf("sides are %v", got)
	}
	if n.Format.Value != event.FormatIndirect {
		t.Errorf("format is %q", n.Format.Value)
	}
	if d.PlaceName(n.City.Value) != "Muscat" || n.Time.Value.TIMEX() != "2019-03-12" {
		t.Errorf("set in %q at %v", d.PlaceName(n.City.Value), n.Time.Value)
	}
}

func TestMediatorsBehind(t *testing.T) {
	d := docOf(t, "Iran and the United States opened talks in Geneva on Monday, mediated by Oman and the African Union.")
	if got := actorNames(d, allOf[*event.Negotiation](d)[0].Mediators); !slices.Equal(got, []string{"African Union", "Oman"}) {
		t.Errorf("mediators are %v", got)
	}
}

func TestStage(t *testing.T) {
	d := docOf(t, "Kenya and Somalia would meet again on Monday for a second round of talks.")
	if got := allOf[*event.Negotiation](d)[0].Stage.Value; got != "second round" {
		t.Errorf("stage is %q", got)
	}
}

func TestMetonymIsNoVenue(t *testing.T) {
	d := docOf(t, "Moscow and Berlin held talks on gas in Vienna.")
	n := allOf[*event.Negotiation](d)[0]
	if got := d.PlaceName(n.City.Value); got != "Vienna" {
		t.Errorf("city is %q", got)
	}
	if got := actorNames(d, n.Sides); !slices.Equal(got, []string{"Germany", "Russia"}) {
		t.Errorf("sides are %v", got)
	}
}

func TestDelegations(t *testing.T) {
	for _, c := range []struct{ text, of, head, level string }{
		{"Norway sent a delegation of senior diplomats to the talks.", "Norway", "", "senior diplomats"},
		{"A Kenyan delegation led by Amina Mohamed met with Somali officials.", "Kenya", "Amina Mohamed", ""},
		{"Negotiators from Serbia arrived in Vienna.", "Serbia", "", ""},
		{"A delegation of 14 from Sudan, headed by its ambassador to Oman, Khalid Osman, arrived in Muscat.", "Sudan", "Khalid Osman", ""},
		{"Kenyan Foreign Minister Jane Kamau and Kenyan Defence Minister Peter Lang met Serbian envoys.", "Kenya", "Jane Kamau", ""},
	} {
		d := docOf(t, c.text)
		i := slices.IndexFunc(allOf[*event.Delegation](d), func(e *event.Delegation) bool { return d.Name(e.Of.Value) == c.of })
		if i < 0 {
			t.Errorf("%q: no delegation of %s", c.text, c.of)
			continue
		}
		e := allOf[*event.Delegation](d)[i]
		if d.Name(e.Head.Value) != c.head || e.Level.Value != c.level {
			t.Errorf("%q: head %q, level %q", c.text, d.Name(e.Head.Value), e.Level.Value)
		}
	}
}

func TestNoDelegations(t *testing.T) {
	for _, text := range []string{
		"Officials in Norway opened a new bridge.",
		"The minister of Kenya visited a school.",
		"The team from Serbia won the match.",
		"Minister Jane Kamau and Chief Executive Peter Lang met in Nairobi.",
	} {
		for _, e := range allOf[*event.Delegation](docOf(t, text)) {
			t.Errorf("%q: a delegation at %v", text, e.Spans)
		}
	}
}
