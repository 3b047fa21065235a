package event

import (
	"encoding/json"
	"strings"
)

// Unit is a unit of time in which a Duration counts.
type Unit string

const (
	Seconds   Unit = "second"
	Minutes   Unit = "minute"
	Hours     Unit = "hour"
	Days      Unit = "day"
	Weekends  Unit = "weekend"
	Weeks     Unit = "week"
	Months    Unit = "month"
	Quarters  Unit = "quarter"
	Seasons   Unit = "season"
	Years     Unit = "year"
	Decades   Unit = "decade"
	Centuries Unit = "century"
)

// Duration is a length of time as a text states it: "three years", "over two
// hours", "several days". Low and High are decimal numbers of Unit; both are
// empty when the text gives no number, and one is when it gives only a bound on
// the other side, as for a Quantity. It is comparable; the zero Duration is
// "unknown".
type Duration struct {
	Low   string `json:"low,omitempty"`
	High  string `json:"high,omitempty"`
	Unit  Unit   `json:"unit,omitempty"`
	Bound Bound  `json:"bound,omitempty"`
	Every bool   `json:"every,omitempty"` // it recurs: "every two weeks", "daily"
}

// IsZero reports whether d is unknown.
func (d Duration) IsZero() bool { return d == Duration{} }

// Number is the number that d states: "3" for "over three years"; the low end of
// a range; empty when it states none.
func (d Duration) Number() string {
	if d.Low != "" {
		return d.Low
	}
	return d.High
}

// TIMEX is d as the value of a TIMEX3 tag: "P3Y", "PT2H30M", "PXD" for "several
// days". Bounds are TIMEX3's mod and not part of it. A decimal fraction of an
// hour is given in minutes, any other as it is: "P1.5Y".
func (d Duration) TIMEX() string {
	if d.IsZero() {
		return ""
	}
	c := designators[0]
	for _, known := range designators {
		if known.unit == d.Unit {
			c = known
		}
	}
	if c.code == "" {
		return "PXX"
	}
	n := d.Number()
	if n == "" || d.Bound == BoundVague {
		return c.prefix + "X" + c.code
	}
	if d.Unit == Hours {
		return c.prefix + hours(n)
	}
	return c.prefix + n + c.code
}

// designators are the letters that stand before and behind the number of each
// unit in TIMEX3; the first is for a unit that is none.
var designators = [...]struct {
	unit         Unit
	prefix, code string
}{{}, {Seconds, "PT", "S"}, {Minutes, "PT", "M"}, {Hours, "PT", "H"}, {Days, "P", "D"}, {Weekends, "P", "WE"}, {Weeks, "P", "W"},
	{Months, "P", "M"}, {Quarters, "P", "Q"}, {Seasons, "P", "S"}, {Years, "P", "Y"}, {Decades, "P", "DE"}, {Centuries, "P", "CE"}}

// MarshalJSON writes d as an object of its fields and its TIMEX3 value, "timex",
// which follows from them and is not read back.
func (d Duration) MarshalJSON() ([]byte, error) {
	type fields Duration
	return json.Marshal(struct {
		TIMEX string `json:"timex,omitempty"`
		fields
	}{d.TIMEX(), fields(d)})
}

// hours writes a number of hours with its fraction in minutes.
func hours(n string) string {
	whole, fraction, ok := strings.Cut(n, ".")
	minutes, found := map[string]string{"5": "30", "25": "15", "75": "45"}[fraction]
	switch {
	case !ok || !found:
		return n + "H"
	case whole == "0":
		return minutes + "M"
	}
	return whole + "H" + minutes + "M"
}

// String is d in English: "more than 3 years".
func (d Duration) String() string {
	if d.IsZero() {
		return ""
	}
	q := Quantity{Low: d.Low, High: d.High, Bound: d.Bound, Unit: string(d.Unit), Kind: QuantityTime}
	if d.Every {
		return "every " + q.String()
	}
	return q.String()
}
