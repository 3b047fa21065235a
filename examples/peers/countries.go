package main

import (
	"io"

	biter "github.com/biter777/countries"
	"github.com/pariz/gountries"

	"github.com/parley-news/parley/normalize/place"
)

// countryCase is a name of a country in some language.
type countryCase struct{ Name, Iso2 string }

// countryNames compares which country a name means.
func countryNames(w io.Writer, s source) error {
	all, err := rows[countryCase](s, "names/country_dev")
	if err != nil {
		return err
	}
	query := gountries.New()
	t := table{head: []string{"", "right", "wrong", "no answer", "a name"}}
	for _, p := range []struct {
		name   string
		lookup func(string) string
	}{
		{"parley", func(n string) string { code, _ := place.Identify(n); return code }},
		{"biter777/countries", func(n string) string {
			if c := biter.ByName(n); c != biter.Unknown {
				return c.Alpha2()
			}
			return ""
		}},
		{"pariz/gountries", func(n string) string {
			if c, err := query.FindCountryByName(n); err == nil {
				return c.Alpha2
			}
			if c, err := query.FindCountryByNativeName(n); err == nil {
				return c.Alpha2
			}
			return ""
		}},
	} {
		right, none := 0, 0
		for _, c := range all {
			switch p.lookup(c.Name) {
			case c.Iso2:
				right++
			case "":
				none++
			}
		}
		t.add(p.name, share(right, len(all)), share(len(all)-right-none, len(all)), share(none, len(all)), cost(len(all), func(k int) { p.lookup(all[k].Name) }))
	}
	t.write(w, "Names of countries in all languages")
	return nil
}
