// Command names tells whether two names may be one, and why; or sorts a list of names
// into those that may be one.
//
//	go run ./examples/names                                    a few pairs of our own
//	go run ./examples/names "Zelenskiy" "Зеленський"           two names
//	go run ./examples/names -kind place "Kiev" "Kyiv"          two places
//	go run ./examples/names -list FILE                         a list, a name a line
//	go run ./examples/names -list - < FILE                     from standard input
//
// For two names it prints which words were paired, what speaks for and against, the
// systems of transliteration that lead from one to the other, and letters that stand in
// disguise. For a list it prints groups, each under the spelling closest to all.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/parley-news/parley/normalize/name"
)

// pairs are shown when nothing is asked.
var pairs = [...]struct{ kind, a, b string }{
	{"person", "President Volodymyr Zelenskiy", "Зеленський"},
	{"person", "Gaddafi", "القذافي"},
	{"person", "Xi Jinping", "习近平"},
	{"person", "Recep Tayyip Erdogan", "Erdoğan"},
	{"person", "Vlаdimir Putin", "Vladimir Putin"},
	{"person", "Sergei Lavrov", "Sergei Shoigu"},
	{"place", "Dolmabahce", "Dolmabahçe Palace"},
	{"place", "Kiev", "Kyiv"},
	{"country", "Türkiye", "Turkey"},
}

func main() {
	kind := flag.String("kind", "", "what the names are of: person, organisation, place, country, vessel; any without it")
	list := flag.String("list", "", "group the names in `FILE`, one a line, or from standard input if it is -")
	flag.Parse()
	if err := run(os.Stdout, os.Stdin, *kind, *list, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(w io.Writer, stdin io.Reader, kind, list string, args []string) error {
	k, ok := kinds[kind]
	switch {
	case !ok:
		return fmt.Errorf("no kind of names is called %q", kind)
	case list == "-":
		return writeGroups(w, stdin, k)
	case list != "":
		f, err := os.Open(list)
		if err != nil {
			return err
		}
		defer f.Close()
		return writeGroups(w, f, k)
	case len(args) == 2:
		writePair(w, k, args[0], args[1])
	case len(args) == 0:
		for _, p := range pairs {
			writePair(w, kinds[p.kind], p.a, p.b)
		}
	default:
		return errors.New("two names, please, or -list FILE")
	}
	return nil
}

// kinds are the kinds of names by what -kind calls them.
var kinds = map[string]name.Kind{
	"": name.AnyKind, "person": name.KindPerson, "organisation": name.KindOrganisation, "place": name.KindPlace, "country": name.KindCountry, "vessel": name.KindVessel,
}
