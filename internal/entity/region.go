package entity

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/normalize/place"
)

// findPart reads the known name over [first, last) as the name of a region:
// "Homs province", "southern Iraq". It adds the place and returns the token after
// it; last when the name stands for itself.
func (a *annotator) findPart(first, last int, r *row, sen store.Sentence) int {
	switch {
	case r.place != nil && (r.place.Kind == event.PlaceCity || r.place.Kind == event.PlaceRegion) && last < sen.Last && is(a.t.Form(last), division):
		a.addRegion(first, last+1, r.place.Country)
		return last + 1
	case first > sen.First && r.form == event.FormName && a.taken[first-1] == store.None && is(a.t.Form(first-1), quarter):
		code := ""
		if r.country != nil && r.place == nil {
			code = r.country.Alpha3
		} else if r.place != nil && r.place.Kind == event.PlaceRegion {
			code = r.place.Country
		} else {
			return last
		}
		a.addRegion(first-1, last, code)
		return last + 1
	}
	return last
}

// addRegion adds the mention of a region over [first, last).
func (a *annotator) addRegion(first, last int, code string) {
	p := event.Place{Kind: event.PlaceRegion, Name: a.clean(a.t.Bytes(first, last)), Country: code}
	if c := place.ByCode(code); c != nil {
		p.Within = a.t.Places[a.land(c)].ID
	}
	a.cover(first, last, store.Mention{Form: event.FormName, Actor: store.None, Place: a.addPlace(p)})
}

// findUnknownPlace judges by what stands around the run of proper nouns [i, run)
// whether it is a place that no table knows: "the town of X", "X province", "X,
// Peru". It adds the place and reports whether it did.
func (a *annotator) findUnknownPlace(i, run int, sen store.Sentence) bool {
	if cueOf(a.t.Form(run-1)).kind != "" || acronym(a.t.Form(i)) {
		return false
	}
	if run < sen.Last && is(a.t.Form(run), division) {
		a.addRegion(i, run+1, "")
		return true
	}
	if i-2 >= sen.First && a.t.Form(i-1) == "of" && is(a.t.Form(i-2), settlement) {
		a.addCity(i, run, "")
		return true
	}
	if run+1 >= sen.Last || a.t.Form(run) != "," || i == sen.First || !is(a.t.Form(i-1), locates) {
		return false
	}
	if _, r := a.match(run+1, sen.Last); r != nil && r.country != nil && r.place == nil && r.form == event.FormName {
		a.addCity(i, run, r.country.Alpha3)
		return true
	}
	return false
}

func (a *annotator) addCity(first, last int, code string) {
	p := event.Place{Kind: event.PlaceCity, Name: a.clean(a.t.Bytes(first, last)), Country: code}
	a.cover(first, last, store.Mention{Form: event.FormName, Actor: store.None, Place: a.addPlace(p)})
}
