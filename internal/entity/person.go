package entity

import (
	"slices"
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/normalize/actor"
	"github.com/parley-news/parley/normalize/fold"
	"github.com/parley-news/parley/normalize/name"
	"github.com/parley-news/parley/normalize/place"
)

// title is an office or form of address in front of a name.
type title struct {
	first, last int
	role        *name.Role  // nil for a form of address
	gender      name.Gender // that it says, or ""
}

// titleAt reads a title that starts at token i.
func (a *annotator) titleAt(i, limit int) (title, bool) {
	if g, ok := name.Honorific(a.t.Form(i)); ok && capital(a.t.Form(i)) {
		return title{i, i + 1, nil, g}, true
	}
	r, _, last := a.roleAt(i, limit)
	if r == nil || !r.Title {
		return title{}, false
	}
	return title{i, a.portfolio(last, limit), r, r.Gender}, true
}

// portfolio extends an office that ends before token i over "of ..." or "for
// ..." up to a given name: "Secretary of Trade and Industry Jane Roe". Without
// one the end of the office cannot be told from a name, and i is returned.
func (a *annotator) portfolio(i, limit int) int {
	if i >= limit || a.t.Form(i) != "of" && a.t.Form(i) != "for" {
		return i
	}
	for k := i + 1; k < min(i+10, limit-1); k++ {
		f := a.t.Form(k)
		if _, given := name.Given(f); given && k > i+1 && a.properAt(k) && a.properAt(k+1) {
			return k
		}
		if !capital(f) && f != "and" && f != "the" && f != "&" {
			break
		}
	}
	return i
}

// roleAt finds the longest role phrase that starts at token i, whether it is
// plural, and the token after it.
func (a *annotator) roleAt(i, limit int) (best *name.Role, plural bool, last int) {
	start := a.t.Tokens[i].Start
	for j := i; j < min(limit, i+6); j++ {
		if j > i && is(a.t.Form(j), breaks) {
			break
		}
		a.buf = fold.AppendFold(a.buf[:0], a.t.Article.Text[start:a.t.Tokens[j].End])
		r, many, more := name.FindFolded(a.buf)
		if !more {
			break
		}
		if r != nil && !possessive(a.t.Form(j)) { // "bloc's" is no plural
			best, plural, last = r, many, j+1
		}
	}
	return best, plural, last
}

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

// maxTitles bounds the titles in front of one name.
const maxTitles = 6

// titlesAt reads the titles that start at token i and returns the token after
// them.
func (a *annotator) titlesAt(i int, sen store.Sentence) (titles []title, last int) {
	last = i
	for last < sen.Last && len(titles) < maxTitles {
		t, ok := a.titleAt(last, sen.Last)
		if !ok {
			break
		}
		titles = append(titles, t)
		last = t.last
	}
	if n := len(titles); n > 1 && titles[n-2].role == nil && is(a.t.Form(titles[n-1].first), surname) && (last >= sen.Last || !a.properAt(last)) {
		return titles[:n-1], titles[n-1].first // "Mr. King"
	}
	return titles, last
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

// person returns the actor of that name.
func (a *annotator) person(text string, e *actor.Entry) int {
	canonical := ""
	if e != nil {
		canonical = e.Name
	}
	key := fold.String(text)
	if e != nil {
		key = fold.String(e.Name)
	}
	id := event.ActorID("person:" + strings.ReplaceAll(key, " ", "_"))
	k := a.actor(id, func() store.Actor {
		x := store.Actor{Actor: event.Actor{Kind: event.ActorPerson, Name: text, Canonical: canonical, Key: "person:" + key}}
		if e != nil {
			x.Gender = genderOf(e.Gender)
			a.setOffice(&x, e.Office(a.day))
		}
		if x.Gender == store.GenderUnknown {
			given, _, _ := strings.Cut(text, " ")
			if g, ok := name.Given(given); ok {
				x.Gender = genderOf(g)
			}
		}
		return x
	})
	if e != nil && len(a.offices[k]) == 0 {
		a.rememberOffice(k, e.Office(a.day).Title)
	}
	return k
}

// setOffice gives x the side and the sector of an office.
func (a *annotator) setOffice(x *store.Actor, o actor.Office) {
	if o.Country == "" {
		return
	}
	if o.Sector != "" {
		x.Sectors = []string{o.Sector}
	}
	if k := a.countryOf(o.Country); k != store.None {
		x.Country, x.Side = o.Country, a.t.Actors[k].ID
	} else if e := a.index.actor(o.Country); e != nil {
		k := a.organisation(e)
		x.Country, x.Side = e.Country, a.t.Actors[k].ID
	}
}

// addTitles records titles of person k, and the side and sector that they say.
func (a *annotator) addTitles(k int, titles []title) {
	for n, t := range titles {
		x := &a.t.Actors[k]
		if g := genderOf(t.gender); g != store.GenderUnknown {
			x.Gender = g
		}
		if t.role == nil {
			continue
		}
		first := t.first
		owner := store.None
		if n == 0 {
			owner, first = a.titleOwner(t)
		}
		a.addOffice(k, t.role, a.t.Bytes(first, t.last))
		if owner != store.None {
			a.sideWith(k, owner)
		}
	}
}

// addOffice records the words of span as what makes person k a holder of r.
func (a *annotator) addOffice(k int, r *name.Role, span event.Span) {
	a.addTitle(k, span)
	a.rememberOffice(k, r.Word)
	x := &a.t.Actors[k]
	if len(x.Sectors) == 0 {
		x.Sectors = sectorsOf(r)
	}
	if x.Gender == store.GenderUnknown {
		x.Gender = genderOf(r.Gender)
	}
}

// rememberOffice notes the word for an office of actor k, once.
func (a *annotator) rememberOffice(k int, word string) {
	had := a.offices[k]
	if len(had) == 0 {
		a.officers = append(a.officers, k)
	}
	if !slices.Contains(had, word) {
		a.offices[k] = append(had, word)
	}
}

// addTitle records the words of span as a title of actor k.
func (a *annotator) addTitle(k int, span event.Span) {
	x, text := &a.t.Actors[k], a.clean(span)
	for n := range x.Titles {
		if x.Titles[n].Value == text {
			x.Titles[n].Spans = append(x.Titles[n].Spans, span)
			return
		}
	}
	x.Titles = append(x.Titles, event.State(text, span))
}

// titleOwner is the actor named right before a title, as in "Turkish Foreign
// Minister" or "Israel's prime minister", and the token where the title begins
// with it; store.None when there is none.
func (a *annotator) titleOwner(t title) (owner, first int) {
	i, low := t.first, a.t.Sentences[a.t.Tokens[t.first].Sentence].First
	for i > low && a.describes(i-1) {
		i--
	}
	if i > low {
		if f := a.t.Form(i - 1); f == "'s" || f == "’s" {
			i--
		}
	}
	if i > low {
		if k := a.taken[i-1]; k >= 0 && a.t.Mentions[k].Last == i {
			return a.t.Mentions[k].Actor, a.t.Mentions[k].First
		}
	}
	return store.None, t.first
}

// describes reports whether token i is an adjective that may stand between a
// country and an office: "Turkish former prime minister", "U.S. special envoy".
func (a *annotator) describes(i int) bool {
	if a.taken[i] != store.None {
		return false
	}
	return is(lower(a.t.Form(i)), between) || a.t.UPOS[i] == store.ADJ && !capital(a.t.Form(i))
}

// sideWith says that actor k stands for the side of actor owner. What the text
// says goes before what the tables say, and its first word before later ones.
func (a *annotator) sideWith(k, owner int) {
	x, o := &a.t.Actors[k], &a.t.Actors[owner]
	if k == owner || o.Side == "" || a.sided[k] {
		return
	}
	a.sided[k] = true
	if x.Side != o.Side {
		x.Side, x.Country = o.Side, o.Country
	}
}
