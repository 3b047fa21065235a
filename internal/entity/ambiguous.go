package entity

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/gazetteer"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/normalize/place"
)

//go:embed data/ambiguous.tsv
var ambiguousTSV string

// sense is one of the countries that a name may mean, with words that speak for it
// where they stand anywhere in the text.
type sense struct {
	code  string
	clues []string
}

var ambiguous struct {
	once sync.Once
	of   map[string][]sense
}

// senses are the countries that a name may mean, the usual one first; nil for a
// name that means one.
func senses(name string) []sense {
	ambiguous.once.Do(func() {
		ambiguous.of = make(map[string][]sense)
		for f := range gazetteer.TSV(ambiguousTSV) {
			ambiguous.of[f[0]] = append(ambiguous.of[f[0]], sense{f[1], gazetteer.List(f[2])})
		}
	})
	return ambiguous.of[name]
}

// meaning is what a name means in a text: a country, and whether the text leaves
// open that it is another of its senses.
type meaning struct {
	country *place.Country
	open    bool
}

// mean is the meaning of the name of country c over [first, last).
func (a *annotator) mean(c *place.Country, first, last int) meaning {
	if last-first > 1 {
		return meaning{country: c}
	}
	name := a.t.Form(first)
	all := senses(name)
	if all == nil {
		return meaning{country: c}
	}
	m, ok := a.meanings[name]
	if !ok {
		m = weigh(all, a.t.Article.Text)
		a.meanings[name] = m
	}
	return m
}

// weigh chooses the only sense that a clue in the text speaks for, or the usual
// one.
func weigh(all []sense, text string) meaning {
	m := meaning{place.ByCode(all[0].code), true}
	found := 0
	for _, s := range all {
		for _, clue := range s.clues {
			if strings.Contains(text, clue) {
				m.country = place.ByCode(s.code)
				found++
				break
			}
		}
	}
	if found != 1 {
		m.country = place.ByCode(all[0].code)
	}
	m.open = found != 1
	return m
}

// leaveOpen notes the countries that the name over [first, last) may mean with
// actor k.
func (a *annotator) leaveOpen(k, first int) {
	x := &a.t.Actors[k]
	if len(x.Candidates) > 0 {
		return
	}
	var keys []string
	for _, s := range senses(a.t.Form(first)) {
		if c := place.ByCode(s.code); bears(c, a.t.Form(first)) {
			keys = append(keys, "country:"+s.code)
		}
	}
	if len(keys) > 1 {
		x.Candidates = keys
	}
}

// bears reports whether name is a name or an adjective of c. Georgia is none of
// the United States: it is a part of them.
func bears(c *place.Country, name string) bool {
	for n := range place.Named(name) {
		if n == c {
			return true
		}
	}
	return place.ByDemonym(name) != nil
}

// addCountryName adds the mention of a country by its name or adjective over
// [first, last).
func (a *annotator) addCountryName(first, last int, r *row) {
	meant := a.mean(r.country, first, last)
	if meant.country != r.country && !bears(meant.country, a.t.Form(first)) {
		a.addRegion(first, last, meant.country.Alpha3)
		return
	}
	c := a.ofDay(meant.country)
	m := store.Mention{Form: r.form, Actor: a.country(c), Place: store.None}
	if r.form == event.FormName {
		m.Place = a.land(c)
	}
	if meant.open {
		a.leaveOpen(m.Actor, first)
	}
	a.cover(first, last, m)
}
