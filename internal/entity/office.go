package entity

import (
	"slices"
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/normalize/actor"
	"github.com/parley-news/parley/normalize/name"
	"github.com/parley-news/parley/normalize/place"
)

// findOffices adds the mentions of holders of office by the office alone, written
// with capitals as official texts do: "the President", "the Vice President". Small
// letters are left to stage coref.
func (a *annotator) findOffices() {
	for s, sen := range a.t.Sentences {
		if a.t.Stopped() {
			return
		}
		if a.silent(s) || a.capitalized(sen) {
			continue
		}
		for i := sen.First + 1; i < sen.Last; i++ {
			if a.taken[i] == store.None && !a.titled[i] && capital(a.t.Form(i)) && a.definite(i) {
				i = a.findOffice(i, sen)
			}
		}
	}
}

// findOffice adds the mention of an office that starts at token i and returns its
// last token; i when there is none.
func (a *annotator) findOffice(i int, sen store.Sentence) int {
	r, plural, last := a.roleAt(i, sen.Last)
	if r == nil || plural || !r.Title || !is(r.Word, holder) && r.Sector != "IGO" || !capital(a.t.Form(last-1)) {
		return i
	}
	if last < sen.Last && (a.narrowed(last) || a.t.Form(last) == "," || a.capitalAt(last) || a.taken[last] != store.None || a.joins(min(last, sen.Last-2))) {
		return i
	}
	k := a.incumbent(r)
	if k == store.None {
		return i
	}
	m := a.mention(i, last, store.Mention{Form: event.FormNominal, Actor: k, Place: store.None, Acts: true})
	for ; i < last; i++ {
		a.taken[i] = m
	}
	return last - 1
}

// incumbent is the person whom the office r means in a text that does not say
// whose it is: the only holder that the text names, the one of its home, the first
// it names, or else the known holder at home on the day of the text.
func (a *annotator) incumbent(r *name.Role) int {
	var fit []int
	for _, k := range a.officers[:min(len(a.officers), maxOfficers)] {
		if slices.Contains(a.offices[k], r.Word) {
			fit = append(fit, k)
		}
	}
	for _, k := range fit {
		if c := a.t.Actors[k].Country; c != "" && c == a.home.main {
			return k
		}
	}
	if len(fit) > 0 && (a.home.main == "" || a.t.Actors[fit[0]].Country == "") {
		return fit[0]
	}
	if e := a.knownHolder(r); e != nil {
		return a.person(e.Name, e)
	}
	return store.None
}

// knownHolder is the person of the tables who held the office r at the home of the
// text on its day, or nil.
func (a *annotator) knownHolder(r *name.Role) *actor.Entry {
	if a.day == "" || a.home.main == "" {
		return nil
	}
	e, ok := a.incumbents[r.Word]
	if !ok {
		e = a.lookUpHolder(r.Word)
		a.incumbents[r.Word] = e
	}
	return e
}

// lookUpHolder goes through the tables for the one person who held the office at
// the home of the text on its day.
func (a *annotator) lookUpHolder(office string) *actor.Entry {
	var found *actor.Entry
	for k := range a.index.rows {
		e := a.index.rows[k].actor
		if e == nil || e.Kind != actor.Person {
			continue
		}
		for _, o := range e.Offices {
			if o.Country == a.home.main && o.Title == office && o.From != "" && o.Holds(a.day) {
				if found != nil && found != e {
					return nil
				}
				found = e
			}
		}
	}
	return found
}

// includeTitle adds a second mention of person k, from token first of a title on,
// where the tree makes the name only part of it: "Secretary of State Jane Roe",
// "Colonel Roe".
func (a *annotator) includeTitle(first int, name store.Mention) {
	h := a.t.Head[name.Head]
	if a.t.Rel[name.Head] == store.NoRel || h < first || h >= name.First {
		return
	}
	if r := a.t.Rel[name.Head]; r == store.RelAppos || r == store.RelNmodDesc {
		return
	}
	a.mention(first, name.Last, store.Mention{Form: event.FormNominal, Actor: name.Actor, Place: store.None, Acts: true})
}

// official is the holder of government office whose name is [first, last), when the
// text is about the country too: others bear the same name.
func (a *annotator) official(first, last int) *actor.Entry {
	e := actor.Official(a.t.Slice(a.t.Bytes(first, last)))
	if e == nil || !a.about(e.Office(a.day).Country) {
		return nil
	}
	return e
}

// about reports whether the text names the country, its people or its capital.
func (a *annotator) about(code string) bool {
	found, ok := a.topics[code]
	if c := place.ByCode(code); !ok && c != nil {
		text := a.t.Article.Text
		for _, words := range [...][]string{{c.Name}, c.Adjectives, c.Capitals} {
			found = found || slices.ContainsFunc(words, func(w string) bool { return strings.Contains(text, w) })
		}
		a.topics[code] = found
	}
	return found
}
