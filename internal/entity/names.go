package entity

import (
	"slices"
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/gazetteer"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/normalize/actor"
	"github.com/parley-news/parley/normalize/fold"
	"github.com/parley-news/parley/normalize/name"
	"github.com/parley-news/parley/normalize/place"
)

// maxNameTokens bounds the length of a known name.
const maxNameTokens = 14

// findNames adds the mentions of names in sentence s.
func (a *annotator) findNames(s int) {
	sen := a.t.Sentences[s]
	a.headline = a.capitalized(sen)
	for i := sen.First; i < sen.Last; {
		i = a.findNameAt(i, sen)
	}
}

// findNameAt adds the mention of a name that starts at token i, if one does, and
// returns the token to go on with.
func (a *annotator) findNameAt(i int, sen store.Sentence) int {
	if a.taken[i] != store.None {
		return i + 1
	}
	if c := a.prefix(i, sen); c != nil {
		a.cover(i, i+1, store.Mention{Form: event.FormDemonym, Actor: a.country(a.ofDay(c)), Place: store.None})
		return i + 1
	}
	if next := a.findTitled(i, sen); next > i {
		return next
	}
	last, r := a.match(i, sen.Last)
	run := a.runEnd(i, sen.Last)
	if last == store.None && run > i {
		last, r = a.misspelt(i, run)
	}
	if next := a.findBody(i, sen); next > i {
		return next
	}
	if last == store.None || run > last && a.opensPerson(i, last, run, r) {
		if run > i {
			return a.findPerson(i, run, sen)
		}
		return i + 1
	}
	if next := a.findPart(i, last, r, sen); next > last {
		return next
	}
	if j := a.officeIn(i, last, r, sen); j > i {
		last, r = a.match(i, j)
	}
	a.addKnown(i, last, r, sen)
	return last
}

// officeIn is the token inside the organisation [first, last) where an office
// begins whose holder is named behind it: "U.S. Trade Representative Ana Roe". It
// is first when there is none.
func (a *annotator) officeIn(first, last int, r *row, sen store.Sentence) int {
	if r.actor == nil || last >= sen.Last || !a.properAt(last) {
		return first
	}
	for j := first + 1; j < last; j++ {
		if t, ok := a.titleAt(j, sen.Last); ok && t.role != nil && t.last == last {
			if _, known := a.match(first, j); known != nil {
				return j
			}
		}
	}
	return first
}

// match finds the longest known name that starts at token i. It returns the
// token after it, or store.None.
func (a *annotator) match(i, limit int) (last int, best *row) {
	last = store.None
	if !a.mayStart(i) {
		return last, nil
	}
	start, length := a.t.Tokens[i].Start, 0
	for j := i; j < min(limit, i+maxNameTokens); j++ {
		if j > i && is(a.t.Form(j), breaks) {
			break
		}
		a.buf = fold.AppendFold(a.buf[:0], a.t.Article.Text[start:a.t.Tokens[j].End])
		hit, more := a.index.table.Folded(a.buf)
		if !more && j+1 < limit && possessive(a.t.Form(j+1)) {
			continue // "People's Republic of China": its first word is folded with the mark
		}
		if !more {
			break
		}
		mark := len(a.buf) == length || possessive(a.t.Form(j))
		length = len(a.buf)
		if mark {
			continue // no name ends with a hyphen or an apostrophe
		}
		if r := a.choose(hit, i, j+1); r != nil {
			last, best = j+1, r
		}
	}
	return last, best
}

// prefix is the country of a combining form before a hyphen, as in
// "Franco-German", or nil.
func (a *annotator) prefix(i int, sen store.Sentence) *place.Country {
	if i+2 >= sen.Last || !a.joins(i+1) {
		return nil
	}
	if place.ByDemonym(a.t.Form(i+2)) == nil {
		return nil
	}
	return place.ByCombining(a.t.Form(i))
}

// misspelt finds a person or a country whose name is spelt another way in
// [i, run): "Francois Mitterand". It returns what match does.
func (a *annotator) misspelt(i, run int) (int, *row) {
	text := a.t.Slice(a.t.Bytes(i, run))
	if len(text) < 7 || run-i > 4 || acronym(text) {
		return store.None, nil
	}
	if k := a.index.spelt.Lookup(name.Key(text)).First(); k >= 0 && a.fits(&a.index.rows[k], i, run, false) {
		return run, &a.index.rows[k]
	}
	return store.None, nil
}

// mayStart reports whether a name may start at token i: with a capital, or with
// an article of Arabic names.
func (a *annotator) mayStart(i int) bool {
	f := a.t.Form(i)
	return capital(f) || f == "al" || f == "el" || f == "anti" || f == "10"
}

// capital reports whether a word starts with a capital letter.
func capital(f string) bool {
	return f != "" && ('A' <= f[0] && f[0] <= 'Z' || f[0] >= 0xC3 && isUpper(f))
}

// choose returns the meaning of the name over [first, last) among those of hit,
// or nil when its case or its part of speech speaks against all.
func (a *annotator) choose(hit gazetteer.Hit, first, last int) *row {
	for k, acronym := range hit.Rows() {
		r := &a.index.rows[k]
		if a.fits(r, first, last, acronym) {
			return r
		}
	}
	return nil
}

// fits reports whether the name of r over [first, last) can mean r by its case, its
// part of speech and the day of the text. Under acronym the table has the name in
// capitals.
func (a *annotator) fits(r *row, first, last int, acronym bool) bool {
	text := a.t.Slice(a.t.Bytes(first, last))
	if r.actor != nil && a.day != "" && last-first == 1 && r.actor.Since() > a.day {
		return false // a surname before its bearer was known
	}
	if acronym && strings.ToUpper(text) != text {
		return false
	}
	if !acronym && last-first == 1 && len(text) < 4 && strings.ToUpper(text) == text && len(text) > 1 && text[1] != '.' {
		return false // a short word in capitals is an acronym of its own
	}
	if last-first > 1 {
		if r.actor != nil && r.actor.Kind == actor.Medium {
			return capital(a.t.Form(last-1)) && capital(a.t.Form(first)) // not "Russia today"
		}
		return capital(a.t.Form(last-1)) || capital(a.t.Form(first))
	}
	if acronym && len(text) > 1 && first > 0 && a.t.Form(first-1) == "the" && !a.headline {
		return true // "the WHO", whatever the tag
	}
	switch u := a.t.UPOS[first]; u {
	case store.NoUPOS, store.PROPN, store.ADJ, store.NOUN, store.X:
		return r.place == nil || r.country != nil || u != store.ADJ
	default:
		return r.country != nil && r.place == nil && r.form == event.FormName && len(text) > 3
	}
}

// addKnown adds the mention of a known name over [first, last).
func (a *annotator) addKnown(first, last int, r *row, sen store.Sentence) {
	m := store.Mention{Form: r.form, Actor: store.None, Place: store.None}
	switch {
	case r.form == event.FormDemonym && r.country != nil && first > sen.First && a.t.Form(first-1) == "ethnic":
		m.Actor = a.ethnic(r.country, a.t.Form(last-1))
		first--
	case r.actor != nil && r.place == nil:
		a.addKnownActor(first, last, r.actor)
		return
	case r.place != nil:
		m.Place = a.place(r.place)
		if c := a.seatOf(r.country); c != nil {
			m.Actor = a.country(c)
		} else if r.actor != nil {
			m.Actor = a.organisation(r.actor)
		}
	case r.people && !settled(r.country) && a.demonymBefore(first) != store.None && !a.adjective(r, last):
		m.Actor = a.minority(a.demonymBefore(first), r.country, first, last)
	default:
		a.addCountryName(first, last, r)
		return
	}
	a.cover(first, last, m)
}

// seatOf is the state whose government sits in the capital of c on the day of the
// text: what became of c when that is younger than its end, what c was when it is
// older than c.
func (a *annotator) seatOf(c *place.Country) *place.Country {
	switch {
	case c == nil:
		return nil
	case c.Until != "" && a.day > c.Until && len(c.Related) > 0:
		return place.ByCode(c.Related[0])
	}
	return c.SeatedOn(a.day)
}

// ofDay is the state that the name of c means on the day of the text.
func (a *annotator) ofDay(c *place.Country) *place.Country { return c.NamedOn(a.day) }

// ethnic returns the actor that is a people outside the country it is named
// after: "ethnic Albanians".
func (a *annotator) ethnic(c *place.Country, word string) int {
	id := event.ActorID("people:ethnic_" + slug(c.Name))
	return a.actor(id, func() store.Actor {
		return store.Actor{Plural: true, Actor: event.Actor{Kind: event.ActorPeople, Name: "ethnic " + word, Sectors: []string{"CVL"}, Key: string(id), Side: id}}
	})
}

// addKnownActor adds the mention of a known person or organisation. Media are
// marked as seen and are no actors.
func (a *annotator) addKnownActor(first, last int, e *actor.Entry) {
	switch e.Kind {
	case actor.Medium:
		for i := first; i < last; i++ {
			a.taken[i] = medium
		}
	case actor.Person:
		a.addPerson(first, last, e, nil)
	case actor.People:
		a.cover(first, last, store.Mention{Form: event.FormDemonym, Actor: a.people(first, last, e), Place: store.None, Acts: true})
	default:
		a.cover(first, last, store.Mention{Form: event.FormName, Actor: a.organisation(e), Place: store.None, Acts: true})
	}
}

// adjective reports whether the word before token last is an adjective of the
// country of r too: "Russian" is one, "Serb" is none.
func (a *annotator) adjective(r *row, last int) bool {
	return slices.Contains(r.country.Adjectives, a.t.Form(last-1))
}

// settled reports whether words such as "Cuban" before the people of c say where
// they came from.
func settled(c *place.Country) bool {
	return c.Alpha3 == "USA" || c.Alpha3 == "CAN" || c.Alpha3 == "AUS"
}

// minority is the actor that is a people inside the country of actor k: "Croatian
// Serbs".
func (a *annotator) minority(k int, of *place.Country, first, last int) int {
	c := &a.t.Actors[k]
	id := event.ActorID("people:" + strings.ToLower(c.Country) + "_" + slug(of.Name))
	return a.actor(id, func() store.Actor {
		return store.Actor{Plural: true, Actor: event.Actor{Kind: event.ActorPeople, Name: a.clean(a.t.Bytes(first-1, last)), Country: c.Country, Sectors: []string{"CVL"}, Key: string(id), Side: id}}
	})
}

// people is the actor of the people e, named over [first, last): those of one
// country where its adjective stands before, as in "Turkish Kurds".
func (a *annotator) people(first, last int, e *actor.Entry) int {
	k := a.demonymBefore(first)
	if k == store.None || e.Country != "" {
		return a.organisation(e)
	}
	c := &a.t.Actors[k]
	id := event.ActorID("people:" + strings.ToLower(c.Country) + "_" + slug(e.Name))
	return a.actor(id, func() store.Actor {
		return store.Actor{Plural: true, Actor: event.Actor{Kind: event.ActorPeople, Name: a.clean(a.t.Bytes(first-1, last)), Country: c.Country, Sectors: e.Sectors, Key: string(id), Side: id}}
	})
}

// demonymBefore is the government whose adjective stands right before token i, or
// store.None.
func (a *annotator) demonymBefore(i int) int {
	if i == a.t.Sentences[a.t.Tokens[i].Sentence].First {
		return store.None
	}
	k := a.taken[i-1]
	if k < 0 || a.t.Mentions[k].Form != event.FormDemonym || a.t.Mentions[k].Actor == store.None || a.t.Actors[a.t.Mentions[k].Actor].Kind != event.ActorGovernment {
		return store.None
	}
	return a.t.Mentions[k].Actor
}

// medium in annotator.taken marks the name of a medium.
const medium = -2

// opensPerson reports whether the known name over [first, last) is only the
// beginning of a person's name that goes on to token run: "Jordan Smith",
// "Chad Brown", another Castro.
func (a *annotator) opensPerson(first, last, run int, r *row) bool {
	if last-first != 1 {
		return false
	}
	if r.actor != nil && r.actor.Kind == actor.Person {
		return true
	}
	if a.headline || cueOf(a.t.Form(run-1)).kind != "" {
		return false
	}
	if _, given := name.Given(a.t.Form(first)); !given {
		return false
	}
	next, _ := a.match(last, run)
	return next == store.None
}
