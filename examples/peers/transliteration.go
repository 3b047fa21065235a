package main

import (
	"io"

	gosimple "github.com/gosimple/unidecode"
	mozillazg "github.com/mozillazg/go-unidecode"
	"github.com/rainycape/unidecode"

	"github.com/parley-news/parley/normalize/translit"
)

// spelling is a text with the spelling that it has by a system, or by custom in a
// country.
type spelling struct {
	System, Lang     string
	Source, Expected string
}

// toLatin is a peer that writes any text in Latin letters, whatever its language.
type toLatin struct {
	name  string
	write func(string) string
}

var latinizers = []toLatin{
	{"mozillazg/go-unidecode", mozillazg.Unidecode},
	{"gosimple/unidecode", gosimple.Unidecode},
	{"rainycape/unidecode", unidecode.Unidecode},
}

// transliteration compares spellings by named systems. The peers know no systems.
func transliteration(w io.Writer, s source) error {
	all, err := rows[spelling](s, "names/translit_dev")
	if err != nil {
		return err
	}
	ours := func(c *spelling) string {
		x, _ := translit.Lookup(c.System)
		return x.String(c.Source)
	}
	compareSpellings(w, "Transliteration by a named system", all, ours)
	return nil
}

// customary compares the spellings of names that a country's press uses.
func customary(w io.Writer, s source) error {
	all, err := rows[spelling](s, "names/usual_dev")
	if err != nil {
		return err
	}
	compareSpellings(w, "Customary spellings of names", all, func(c *spelling) string { return translit.Usual(c.Lang, c.Source) })
	return nil
}

func compareSpellings(w io.Writer, title string, all []spelling, ours func(*spelling) string) {
	t := table{head: []string{"", "exact", "but for diacritics", "a name"}}
	line := func(name string, write func(*spelling) string) {
		exact, same := 0, 0
		for k := range all {
			got := write(&all[k])
			if got == all[k].Expected {
				exact++
			}
			if plain(got) == plain(all[k].Expected) {
				same++
			}
		}
		t.add(name, share(exact, len(all)), share(same, len(all)), cost(len(all), func(k int) { write(&all[k]) }))
	}
	line("parley", ours)
	for _, p := range latinizers {
		line(p.name, func(c *spelling) string { return p.write(c.Source) })
	}
	t.write(w, title)
}
