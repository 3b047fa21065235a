package event_test

import (
	"encoding/json"
	"testing"

	"github.com/parley-news/parley/event"
)

func TestQuantityString(t *testing.T) {
	for _, c := range []struct {
		q    event.Quantity
		want string
	}{
		{event.Quantity{High: "20", Bound: event.BoundAlmost, Unit: "%", Kind: event.QuantityPercent}, "nearly 20%"},
		{event.Quantity{Low: "1000", Bound: event.BoundMore}, "more than 1,000"},
		{event.Quantity{Low: "-1234567.5", High: "-1234567.5", Bound: event.BoundExact, Unit: "USD", Kind: event.QuantityMoney}, "-1,234,567.5 USD"},
		{event.Quantity{Low: "5", High: "7", Bound: event.BoundRange, Unit: "km"}, "5 to 7 km"},
		{event.Quantity{Low: "219", High: "210", Bound: event.BoundExact, Kind: event.QuantityScore}, "219-210"},
		{event.Quantity{Low: "1/3", High: "1/3", Bound: event.BoundAbout, Kind: event.QuantityFraction}, "about 1/3"},
		{event.Quantity{Low: "24", Bound: event.BoundVague}, "24 or more"},
		{event.Quantity{Bound: event.BoundVague}, "several"},
		{event.Quantity{}, ""},
	} {
		if got := c.q.String(); got != c.want {
			t.Errorf("%#v: got %q, want %q", c.q, got, c.want)
		}
	}
}

func TestDuration(t *testing.T) {
	b, err := json.Marshal(event.Duration{Low: "3", Unit: event.Years, Bound: event.BoundMore})
	if want := `{"timex":"P3Y","low":"3","unit":"year","bound":"more"}`; err != nil || string(b) != want {
		t.Errorf("JSON %s, %v, want %s", b, err, want)
	}
	for _, c := range []struct {
		d           event.Duration
		timex, text string
	}{
		{event.Duration{Low: "3", Unit: event.Years, Bound: event.BoundMore}, "P3Y", "more than 3 years"},
		{event.Duration{Low: "1", High: "1", Unit: event.Centuries, Bound: event.BoundExact}, "P1CE", "1 century"},
		{event.Duration{Low: "2.5", High: "2.5", Unit: event.Hours, Bound: event.BoundExact}, "PT2H30M", "2.5 hours"},
		{event.Duration{Low: "0.5", High: "0.5", Unit: event.Hours, Bound: event.BoundExact}, "PT30M", "0.5 hours"},
		{event.Duration{Unit: event.Days, Bound: event.BoundVague}, "PXD", "several days"},
		{event.Duration{Low: "1", High: "1", Unit: event.Weeks, Bound: event.BoundExact, Every: true}, "P1W", "every 1 week"},
		{event.Duration{}, "", ""},
	} {
		if got := c.d.TIMEX(); got != c.timex {
			t.Errorf("TIMEX of %#v: got %q, want %q", c.d, got, c.timex)
		}
		if got := c.d.String(); got != c.text {
			t.Errorf("String of %#v: got %q, want %q", c.d, got, c.text)
		}
	}
}
