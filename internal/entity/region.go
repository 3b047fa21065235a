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
	case r.place != nil && r.place.Kind == event.PlaceCity && last < sen.Last && division(a.t.Form(last)):
		a.addRegion(first, last+1, r.place.Country)
		return last + 1
	case first > sen.First && r.form == event.FormName && a.taken[first-1] == store.None && quarter(a.t.Form(first-1)):
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

// division reports whether f is a word for a part of a country.
func division(f string) bool {
	switch f {
	case "region", "province", "oblast", "district", "governorate", "prefecture", "county", "peninsula", "valley", "canton", "municipality":
		return true
	}
	return false
}

// quarter reports whether f names a side of a country.
func quarter(f string) bool {
	switch f {
	case "southern", "northern", "eastern", "western", "central", "northeastern", "northwestern", "southeastern", "southwestern", "Southern", "Northern", "Eastern", "Western", "Central":
		return true
	}
	return false
}

// findUnknownPlace judges by what stands around the run of proper nouns [i, run)
// whether it is a place that no table knows: "the town of X", "X province", "X,
// Peru". It adds the place and reports whether it did.
func (a *annotator) findUnknownPlace(i, run int, sen store.Sentence) bool {
	if cueOf(a.t.Form(run-1)).kind != "" || acronym(a.t.Form(i)) {
		return false
	}
	if run < sen.Last && division(a.t.Form(run)) {
		a.addRegion(i, run+1, "")
		return true
	}
	if i-2 >= sen.First && a.t.Form(i-1) == "of" && settlement(a.t.Form(i-2)) {
		a.addCity(i, run, "")
		return true
	}
	if run+1 >= sen.Last || a.t.Form(run) != "," || i == sen.First || !locates(a.t.Form(i-1)) {
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

// settlement reports whether f is a word for a settlement.
func settlement(f string) bool {
	switch f {
	case "city", "town", "village", "locality", "port", "suburb", "settlement", "hamlet", "capital", "island", "province", "district", "region", "neighborhood", "neighbourhood", "enclave", "resort":
		return true
	}
	return false
}

// locates reports whether f is a preposition of place.
func locates(f string) bool {
	switch f {
	case "in", "near", "at", "outside", "around", "to", "from", "In", "Near", "At":
		return true
	}
	return false
}
