package date_test

import (
	"fmt"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/normalize/date"
)

func ExampleAppend() {
	text := "The envoys met on Thursday night, their first talks since March 2021, and will return early next month."
	o := date.Options{Reference: event.Day(2024, 6, 14)}
	for _, m := range date.Append(nil, text, o) {
		fmt.Printf("%s: %s %s %s\n", text[m.Full.Start:m.Full.End], m.Type, m.TIMEX(), m.Time)
	}
	// Output:
	// Thursday night: TIME 2024-06-13TNI 2024-06-13 night
	// since March 2021: DATE 2021-03 since 2021-03
	// early next month: DATE 2024-07 early 2024-07
}

func ExampleAppend_policy() {
	text := "On 3 August 1921 war broke out. By October the coast was lost."
	for _, p := range []date.Policy{date.News, date.Narrative, date.None} {
		found := date.Append(nil, text, date.Options{Reference: event.Day(2024, 6, 14), Policy: p})
		fmt.Println(found[0].TIMEX(), found[1].TIMEX())
	}
	// Output:
	// 1921-08-03 2024-10
	// 1921-08-03 1921-10
	// 1921-08-03 XXXX-10
}

func ExampleParse() {
	friday := event.Day(2024, 6, 14)
	for _, s := range []string{"last Sunday", "over three years", "0930 GMT", "soon enough"} {
		m, err := date.Parse(s, date.Options{Reference: friday})
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Printf("%s %q %q\n", m.TIMEX(), m.Duration.Bound, m.Anchor)
	}
	// Output:
	// 2024-06-09 "" "reference"
	// P3Y "more" ""
	// 2024-06-14T09:30Z "" "reference"
	// date: soon enough: no time expression
}
