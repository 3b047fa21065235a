package edtf_test

import (
	"fmt"

	"github.com/parley-news/parley/normalize/date/edtf"
)

func Example() {
	for _, s := range []string{"2022-03/..", "156X-12-25", "[1667,1760-12]", "2004-06~-11", "2004-13"} {
		v, err := edtf.Parse(s)
		if err != nil {
			fmt.Println(err)
			continue
		}
		first, last := v.Bounds()
		fmt.Printf("%v, level %d: %q to %q\n", v, v.Level(), first.TIMEX(), last.TIMEX())
	}
	// Output:
	// 2022-03/.., level 1: "2022-03-01" to ""
	// 156X-12-25, level 2: "1560-12-25" to "1569-12-25"
	// [1667,1760-12], level 2: "1667-01-01" to "1760-12-31"
	// 2004-06~-11, level 2: "2004-06-11" to "2004-06-11"
	// edtf: "2004-13": no such day, month or group of months
}

func ExampleValue_Dates() {
	v, _ := edtf.Parse("2004~-06/2005-1X")
	for d := range v.Dates() {
		fmt.Println(d.Year.Low, d.Year.Qualifier, d.Month.Low, d.Month.High)
	}
	// Output:
	// 2004 approximate 6 6
	// 2005  10 12
}
