package entity

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/normalize/actor"
	"github.com/parley-news/parley/normalize/fold"
	"github.com/parley-news/parley/normalize/name"
	"github.com/parley-news/parley/normalize/place"
)

// besideRole reports whether the run [i, run) stands behind the description of a
// person: between commas, as in "the mayor of Izmir, Selma Kaya, said", or right
// behind a place, as in "the ambassador to Quito Selma Kaya".
func (a *annotator) besideRole(i, run int, sen store.Sentence) bool {
	end := i
	if i > sen.First && a.t.Form(i-1) == "," {
		if end--; !a.closes(run) {
			return false
		}
	}
	for j := end - 1; j >= max(sen.First, end-maxDescription); j-- {
		r, plural, last := a.roleAt(j, end)
		if r == nil || plural || r.Class != name.Person {
			continue
		}
		return last == end && end < i || last < end && a.attached(last, end)
	}
	return false
}

// maxDescription bounds the words between the office and the name behind it.
const maxDescription = 9

// attached reports whether [i, end) is a phrase with a preposition that belongs to
// the noun before it.
func (a *annotator) attached(i, end int) bool {
	switch a.t.Form(i) {
	case "of", "in", "to", "at", "for":
	default:
		return false
	}
	for j := i + 1; j < end; j++ {
		switch a.t.UPOS[j] {
		case store.PROPN, store.NOUN, store.ADJ, store.DET, store.NUM, store.NoUPOS, store.PART:
		default:
			if f := a.t.Form(j); f != "and" && f != "of" && f != "for" {
				return false
			}
		}
	}
	return end > i+1
}

// findTitled reads titles that start at token i and the name behind them, adds
// the person and returns the token after the name; i when there is none.
func (a *annotator) findTitled(i int, sen store.Sentence) int {
	titles, j := a.titlesAt(i, sen)
	if j == i || j >= sen.Last {
		return i
	}
	last, r := a.match(j, sen.Last)
	run := a.runEnd(j, sen.Last)
	if r == nil && run > j {
		last, r = a.misspelt(j, run)
	}
	if r != nil && last < run && r.country != nil && !a.givenAt(j) {
		return i // "chief U.S. Arms control negotiator"
	}
	if r != nil && r.actor != nil && r.actor.Kind == actor.Person {
		if last >= run {
			a.addPerson(j, last, r.actor, titles)
			return last
		}
		r = nil // only the first words of the name
	}
	if run == j || r != nil && (r.actor != nil || last > run || last == run && (r.place == nil || r.country != nil)) {
		return i
	}
	run = a.nameEnd(j, run, sen)
	if c := cueOf(a.t.Form(run - 1)); run == j || c.kind != "" || a.opensBody(i, sen) {
		return i
	}
	a.addPerson(j, run, nil, titles)
	return run
}

// givenAt reports whether token i is a given name.
func (a *annotator) givenAt(i int) bool {
	_, ok := name.Given(a.t.Form(i))
	return ok
}

// opensBody reports whether the title at token i is part of the name of a body
// or a place: "King Hussein Bridge".
func (a *annotator) opensBody(i int, sen store.Sentence) bool {
	_, ok := a.bodyAt(i, sen)
	return ok
}

// findPerson judges the run of proper nouns [i, run) and adds a person when a
// given name or the syntax speaks for one. It returns the token to go on with.
func (a *annotator) findPerson(i, run int, sen store.Sentence) int {
	if a.findUnknownPlace(i, run, sen) {
		return max(run, a.t.Mentions[len(a.t.Mentions)-1].Last)
	}
	if _, ok := name.Honorific(a.t.Form(i)); ok || is(a.t.Form(i), unlike) {
		return i + 1 // "Mr. President", "Homeland Security"
	}
	if run = a.nameEnd(i, run, sen); run-i < 2 {
		return max(run, i+1)
	}
	if cueOf(a.t.Form(run-1)).kind != "" || len(a.t.Form(i)) == 1 {
		return i + 1
	}
	_, given := name.Given(a.t.Form(i))
	if !given && run-i > 2 && !a.headline {
		_, given = name.Given(a.t.Form(i + 1)) // a rare name, then a common one
	}
	if given || a.actsLikePerson(i, run, sen) || a.official(i, run) != nil {
		a.addPerson(i, run, nil, nil)
		return run
	}
	return i + 1
}

// nameEnd cuts the run [i, run) before an office inside it ("Izmir Mayor Jane
// Roe") and, in a headline, behind the second word.
func (a *annotator) nameEnd(i, run int, sen store.Sentence) int {
	if a.headline && run-i > 2 && !initial(a.t.Form(i+1)) && !a.joins(i+1) && !name.Particle(lower(a.t.Form(i+1))) {
		end := i + 2
		for end+1 < run && a.joins(end) {
			end += 2
		}
		run = end
	}
	for j := i; j < run; j++ {
		if r, _, _ := a.roleAt(j, sen.Last); r != nil && r.Title && (j > i || run-i > 1) && j < run-1 {
			return j
		}
	}
	return run
}

// actsLikePerson reports whether the run [i, run) of two to five proper nouns
// stands where persons stand: as a subject, before "who" or an age, with a
// description of a person beside it.
func (a *annotator) actsLikePerson(i, run int, sen store.Sentence) bool {
	if run-i > 5 || a.headline || i > sen.First && a.t.UPOS[i-1] == store.DET {
		return false
	}
	for j := i; j < run; j++ {
		if f := a.t.Form(j); acronym(f) && len(f) > 2 || f[0] >= '0' && f[0] <= '9' {
			return false
		}
	}
	if a.besideRole(i, run, sen) || a.beforeAge(run, sen) {
		return true
	}
	if i > sen.First && a.taken[i-1] >= 0 && a.t.Mentions[a.taken[i-1]].Form == event.FormDemonym && cueOf(a.t.Form(run-1)).kind == "" {
		return true // "American Jane Roe"
	}
	return a.standsLikePerson(i, a.headOf(i, run), sen)
}

// beforeAge reports whether ", who" or an age stands at token i.
func (a *annotator) beforeAge(i int, sen store.Sentence) bool {
	if i+1 >= sen.Last || a.t.Form(i) != "," {
		return false
	}
	return a.t.Form(i+1) == "who" || a.t.UPOS[i+1] == store.NUM && len(a.t.Form(i+1)) == 2
}

// standsLikePerson reports whether the tree speaks for a person in the name that
// starts at token i and has that head: a subject, or something beside the
// description of a person.
func (a *annotator) standsLikePerson(i, head int, sen store.Sentence) bool {
	switch a.t.Rel[head] {
	case store.RelNsubj:
		return i == sen.First || a.t.UPOS[i-1] != store.ADJ
	case store.RelAppos, store.RelFlat, store.RelNmodDesc, store.RelCompound:
		if h := a.t.Head[head]; h >= sen.First && h < sen.Last {
			if r, plural, _ := a.roleAt(h, sen.Last); r != nil && !plural && r.Class == name.Person {
				return true
			}
		}
	case store.RelObl, store.RelNmod:
		return false
	}
	for _, c := range a.forest.Children(head) {
		if a.t.Rel[c] == store.RelAppos {
			if r, _, _ := a.roleAt(c, sen.Last); r != nil && r.Class == name.Person {
				return true
			}
		}
	}
	return false
}

// addPerson adds the mention of a person over [first, last). A single unknown
// name with a title waits until all full names are read.
func (a *annotator) addPerson(first, last int, e *actor.Entry, titles []title) {
	for _, t := range titles {
		for i := t.first; i < t.last; i++ {
			a.titled[i] = true
		}
	}
	m := store.Mention{Form: event.FormName, Actor: store.None, Place: store.None, Acts: true}
	if e == nil {
		e = a.withoutMiddle(first, last)
	}
	if e == nil && last-first == 1 {
		e = a.byTitle(first, titles)
	}
	if e == nil && last-first > 1 {
		e = a.official(first, last)
	}
	if e == nil && last-first == 1 {
		k := a.cover(first, last, m)
		a.pending = append(a.pending, pending{k, titles, a.realmBehind(last)})
		return
	}
	m.Actor = a.person(a.clean(a.t.Bytes(first, last)), e)
	end := last
	if last+1 < len(a.t.Tokens) && a.t.Form(last) == "," && generation(a.t.Form(last+1)) {
		end = last + 2
	}
	k := a.cover(first, end, m)
	if len(titles) > 0 {
		a.includeTitle(titles[0].first, a.t.Mentions[k])
	}
	a.addTitles(m.Actor, titles)
	if c := a.realmBehind(end); c != nil && len(titles) > 0 {
		a.sideWith(m.Actor, a.country(c))
	}
	a.learnSurname(first, last, m.Actor)
}

// withoutMiddle finds the known person whose name [first, last) is but for
// initials and patronymics: "Donald J. Trump".
func (a *annotator) withoutMiddle(first, last int) *actor.Entry {
	if last-first < 3 {
		return nil
	}
	a.buf = fold.AppendFold(a.buf[:0], a.t.Form(first))
	for i := first + 1; i < last; i++ {
		if f := a.t.Form(i); generation(f) {
			continue
		} else if i == last-1 || !initial(f) && !name.Patronymic(f) {
			a.buf = append(a.buf, ' ')
			a.buf = fold.AppendFold(a.buf, f)
		}
	}
	hit, _ := a.index.table.Folded(a.buf)
	for k := range hit.Rows() {
		if e := a.index.rows[k].actor; e != nil && e.Kind == actor.Person {
			return e
		}
	}
	return nil
}

// byTitle finds the known person with the surname at token i who holds, or
// latest held, one of the offices in front of it.
func (a *annotator) byTitle(i int, titles []title) *actor.Entry {
	for _, t := range titles {
		if t.role == nil {
			continue
		}
		var only *actor.Entry
		n := 0
		for k := range a.index.titled.Lookup(t.role.Word + " " + a.t.Form(i)).Rows() {
			e := a.index.rows[k].actor
			o := e.Office(a.day)
			if !a.fitsOwner(o, t) {
				continue
			}
			if o.Holds(a.day) && a.day != "" {
				return e
			}
			only = e
			n++
		}
		if n == 1 {
			return only
		}
	}
	return nil
}

// fitsOwner reports whether an office may be what title t says, given the
// country before it.
func (a *annotator) fitsOwner(o actor.Office, t title) bool {
	owner, _ := a.titleOwner(t)
	return owner == store.None || a.t.Actors[owner].Country == "" || a.t.Actors[owner].Country == o.Country
}

// generation reports whether f tells bearers of one name apart.
func generation(f string) bool { return f == "Jr." || f == "Jr" || f == "Sr." || f == "Sr" }

// initial reports whether f is an initial with a full stop: "J.".
func initial(f string) bool { return len(f) == 2 && f[1] == '.' }

// realmBehind is the country in "of ..." at token i, as in "King Juan Carlos of
// Spain", or nil.
func (a *annotator) realmBehind(i int) *place.Country {
	if i+1 >= len(a.t.Tokens) || a.t.Form(i) != "of" {
		return nil
	}
	if _, r := a.match(i+1, min(i+1+maxNameTokens, len(a.t.Tokens))); r != nil && r.place == nil {
		return r.country
	}
	return nil
}

// pending is a mention by one name alone whose person is not known yet.
type pending struct {
	mention int
	titles  []title
	realm   *place.Country // the country behind the name, or nil
}
