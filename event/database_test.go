package event_test

import (
	"fmt"
	"testing"

	"github.com/parley-news/parley/event"
)

func ExampleTime_Value() {
	t, _ := event.ParseTime("2022-03")
	v, _ := t.Since().Value()
	fmt.Println(v)
	var back event.Time
	fmt.Println(back.Scan(v), back == t.Since())
	// Output:
	// 2022-03/..
	// <nil> true
}

// What a column holds is the value again, whatever the kind of time.
func TestDatabase(t *testing.T) {
	times := []event.Time{{}, event.Day(2025, 5, 16), event.Day(2025, 5, 16).WithDayPart(event.Night), event.Day(2025, 5, 16).Since(), event.Day(2025, 5, 16).WithMod(event.ModEarly)}
	for _, s := range []string{"2022", "202X", "2022-Q3", "XXXX-WXX-5", "2025-05-16T09:30Z", "2025-05-16T09:30+03:00", "2022?", "../2022-03", "PRESENT_REF", "2025-W20", "2025-W20-WE", "1985-04/1985-06"} {
		v, err := event.ParseTime(s)
		if err != nil {
			t.Fatal(s, err)
		}
		times = append(times, v, v.WithMod(event.ModLate))
	}
	for _, want := range times {
		v, err := want.Value()
		if err != nil {
			t.Fatal(want, err)
		}
		got := event.Day(1, 1, 1)
		if err := got.Scan(v); err != nil || got != want {
			t.Errorf("%v is %v in the column and %v again (%v)", want, v, got, err)
		}
		if text, ok := v.(string); ok {
			if err := got.Scan([]byte(text)); err != nil || got != want {
				t.Errorf("%v as bytes: %v", want, err)
			}
		}
	}
	d := event.Duration{Low: "3", Unit: event.Years, Bound: event.BoundMore}
	v, _ := d.Value()
	var e event.Duration
	if err := e.Scan(v); err != nil || e != d {
		t.Errorf("%v: %v, %v", v, e, err)
	}
	q := event.Quantity{Low: "20", Unit: "%", Kind: event.QuantityPercent}
	v, _ = q.Value()
	var r event.Quantity
	if err := r.Scan(v); err != nil || r != q {
		t.Errorf("%v: %v, %v", v, r, err)
	}
}

// What is no time is an error and changes nothing.
func TestScanErrors(t *testing.T) {
	want := event.Day(2025, 5, 16)
	for _, src := range []any{"Friday?!", 7, 1.5, true, "{", `{"edtf": 3}`} {
		got := want
		if err := got.Scan(src); err == nil || got != want {
			t.Errorf("%v: %v, %v", src, got, err)
		}
	}
	var d event.Duration
	var q event.Quantity
	if d.Scan("{") == nil || q.Scan(7) == nil {
		t.Error("no error")
	}
}
