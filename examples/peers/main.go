// Command peers runs parley beside other Go modules on the same data, in one run, and
// prints a table for each field: transliteration, matching of names, countries, dates.
//
//	cd examples/peers && go run .             a few cases of our own, to see that it works
//	go run . -data DIR                        the development data of parley in DIR
//	go run . -data DIR -only matching,dates   some of the fields
//
// It is a module of its own, so that parley itself needs none of the others.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
)

// fields are what is compared, in their order.
var fields = [...]struct {
	name    string
	compare func(io.Writer, source) error
}{
	{"transliteration", transliteration},
	{"customary", customary},
	{"matching", matching},
	{"countries", countryNames},
	{"dates", dates},
}

func main() {
	data := flag.String("data", "", "read the data in `DIR`, which holds gold/names and gold/times")
	only := flag.String("only", "", "compare these `FIELDS` alone: transliteration,customary,matching,countries,dates")
	flag.Parse()
	if err := run(os.Stdout, source{*data}, *only); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(w io.Writer, s source, only string) error {
	if s.dir == "" {
		fmt.Fprintln(w, "A few cases of our own, too few to compare by; use -data DIR.")
	}
	wanted := strings.FieldsFunc(only, func(r rune) bool { return r == ',' })
	for _, f := range fields {
		if len(wanted) > 0 && !slices.Contains(wanted, f.name) {
			continue
		}
		if err := f.compare(w, s); err != nil {
			return fmt.Errorf("%s: %w", f.name, err)
		}
	}
	return nil
}
