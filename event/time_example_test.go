package event_test

import (
	"encoding/json"
	"fmt"

	"github.com/parley-news/parley/event"
)

func ExampleTime() {
	day := event.Day(2024, 3, 8)
	fmt.Println(day.TIMEX(), day.In(event.PrecisionWeek).TIMEX(), day.WithDayPart(event.Night).TIMEX())

	since := event.Month(2021, 11).Since()
	fmt.Println(since, since.EDTF(), since.Contains(day))
	b, _ := json.Marshal(since)
	fmt.Println(string(b))
	// Output:
	// 2024-03-08 2024-W10 2024-03-08TNI
	// since 2021-11 2021-11/.. true
	// {"timex":"2021-11","edtf":"2021-11/..","begin":"2021-11-01","precision":"month","open":"end"}
}

func ExampleParseTime() {
	for _, s := range []string{"20240308", "1988-Q3", "198X", "2024-03-08T09:30Z", "8 March"} {
		t, err := event.ParseTime(s)
		fmt.Printf("%v %v %v\n", t, t.Precision(), err)
	}
	// Output:
	// 2024-03-08 day <nil>
	// 1988-Q3 quarter <nil>
	// 198 decade <nil>
	// 2024-03-08T09:30Z minute <nil>
	//   event: time "8 March": no form of a time
}

func ExampleQuantity() {
	share := event.Quantity{High: "20", Bound: event.BoundAlmost, Unit: "%", Kind: event.QuantityPercent}
	fmt.Println(share, share.Number())
	// Output: nearly 20% 20
}
