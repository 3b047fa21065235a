package entity

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/normalize/actor"
	"github.com/parley-news/parley/normalize/name"
)

// body is the name of an organisation or a place that a word in it gives away.
type body struct {
	first, last int
	cue         cue
	cueAt       int
	lead        *row // known name at its start: "Turkish" in "Turkish Foreign Ministry"
	leadEnd     int
	code        string // country it belongs to
}

// findBody looks for the name of a body or place that starts at token i, adds
// its mention and returns the token after it; i when there is none.
func (a *annotator) findBody(i int, sen store.Sentence) int {
	b, ok := a.bodyAt(i, sen)
	if !ok {
		return i
	}
	if last, r := a.match(i, sen.Last); r != nil && last >= b.last {
		return i // known under that name
	}
	if i == sen.First && a.t.UPOS[i] == store.ADJ {
		if last, r := a.match(i+1, sen.Last); r != nil && last >= b.last {
			return i // "Other Security Council members"
		}
	}
	a.findOwner(&b, sen)
	if b.cue.kind == "org" {
		a.addBody(b, sen)
	} else {
		a.addSite(b)
	}
	return b.last
}

// bodyAt cuts the name out: a run of words with capitals that holds a cue, with
// "of ..." behind it.
func (a *annotator) bodyAt(i int, sen store.Sentence) (b body, ok bool) {
	if !a.capitalAt(i) || a.taken[i] != store.None {
		return b, false
	}
	b.first, b.cueAt = i, store.None
	j := i
	for ; j < sen.Last && j < i+maxNameTokens; j++ {
		if a.capitalAt(j) {
			if c := a.cueAt(j, i); c.kind != "" {
				b.cue, b.cueAt = c, j
			}
			continue
		}
		if a.joinsNouns(j, i, sen.Last) {
			continue
		}
		if j == i || j+1 >= sen.Last || !a.capitalAt(j+1) || !a.joins(j) && a.t.Form(j) != "&" {
			break
		}
	}
	if b.cueAt == store.None || is(a.t.Form(i), unlike) || b.cue.kind == "thing" || b.cue.kind == "medium" || a.headline && b.cueAt-i > 2 {
		return b, false
	}
	b.last = a.behind(b.cueAt+1, sen.Last)
	for k := b.cueAt + 1; k < b.last; k++ {
		if c := cueOf(a.t.Form(k)); c.kind == "facility" {
			b.cue = c // "Bank of Kenya Stadium"
		}
	}
	if b.last-b.first == 1 || a.begins(b) {
		return b, false
	}
	b.leadEnd, b.lead = a.match(i, b.cueAt)
	return b, true
}

// cueAt is the cue that the word at token j is, alone or with the word before it,
// which must not lie before token first.
func (a *annotator) cueAt(j, first int) cue {
	if j > first {
		if c := cueOf(a.t.Form(j-1) + " " + a.t.Form(j)); c.kind != "" {
			return c
		}
	}
	return cueOf(a.t.Form(j))
}

// joinsNouns reports whether the "and" at token j stands inside a name that starts
// at token first: "American Iron and Steel Institute".
func (a *annotator) joinsNouns(j, first, limit int) bool {
	if a.t.Form(j) != "and" || j == first || j+2 >= limit || !a.capitalAt(j+1) || !a.capitalAt(j+2) || cueOf(a.t.Form(j+2)).kind != "org" || cueOf(a.t.Form(j-1)).kind != "" {
		return false
	}
	_, before := a.match(j-1, j)
	_, behind := a.match(j+1, limit)
	return before == nil && behind == nil && !a.givenAt(j-1)
}

// behind extends a name over "of ..." and "for ..." from token j on.
func (a *annotator) behind(j, limit int) int {
	end := j
	for j+1 < limit {
		switch a.t.Form(j) {
		case "of", "for", "and", "&":
		default:
			return end
		}
		if a.t.Form(j) == "and" && end == j && !a.within(j) {
			return end
		}
		k := j + 1
		if a.t.Form(k) == "the" && k+1 < limit {
			k++
		}
		if !a.capitalAt(k) {
			return end
		}
		for k < limit && a.capitalAt(k) {
			k++
		}
		j, end = k, k
	}
	return end
}

// within reports whether the "and" at token j stands inside an "of ..." phrase:
// "Ministry of Trade and Industry", but not "the Ministry and Parliament".
func (a *annotator) within(j int) bool {
	for k := j - 1; k >= 0 && k > j-4; k-- {
		if f := a.t.Form(k); f == "of" || f == "for" {
			return a.index.table.Lookup(a.t.Form(j+1)).First() == store.None
		}
	}
	return false
}

// begins reports whether b is no name: its only other word is an article or a
// word that any sentence may start with.
func (a *annotator) begins(b body) bool {
	if b.cueAt != b.first {
		return a.t.UPOS[b.first] == store.DET
	}
	return b.last == b.cueAt+1
}

// findOwner finds the country that b belongs to: named in it, or before it as in
// "Israel's Security Cabinet".
func (a *annotator) findOwner(b *body, sen store.Sentence) {
	if b.lead != nil && b.lead.country != nil {
		b.code = b.lead.country.Alpha3
		return
	}
	if b.lead != nil && b.lead.actor != nil && b.lead.actor.Kind == actor.Person {
		b.code = b.lead.actor.Office(a.day).Country
		return
	}
	if owner := a.possessor(b.first, sen); owner != store.None {
		b.code = a.countryCode(owner)
	}
	for j := b.cueAt + 2; b.code == "" && j < b.last; j++ {
		if end, r := a.match(j, b.last); r != nil && end == b.last && r.country != nil {
			b.code = r.country.Alpha3
		}
	}
}

// possessor is the mention that owns what starts at token i, as in "Israel's
// ...", or store.None.
func (a *annotator) possessor(i int, sen store.Sentence) int {
	if i-2 < sen.First {
		return store.None
	}
	switch a.t.Form(i - 1) {
	case "'s", "’s", "'", "’":
		if k := a.taken[i-2]; k >= 0 {
			return k
		}
	}
	return store.None
}

// countryCode is the country of what mention k names, or "".
func (a *annotator) countryCode(k int) string {
	m := &a.t.Mentions[k]
	if m.Actor != store.None {
		return a.t.Actors[m.Actor].Country
	}
	if m.Place != store.None {
		return a.t.Places[m.Place].Country
	}
	return ""
}

// addBody adds the mentions of an organisation and of the country in its name.
func (a *annotator) addBody(b body, sen store.Sentence) {
	own := b.first
	if b.lead != nil && b.lead.country != nil && b.leadEnd <= b.cueAt {
		own = b.leadEnd
	}
	var sectors []string
	if b.cue.sector != "" {
		sectors = []string{b.cue.sector}
	}
	k := store.None
	switch {
	case a.governs(b):
		k = a.countryOf(b.code)
	case a.repeats(b):
		k = a.organisation(b.lead.actor)
	}
	if k == store.None {
		k = a.body(a.clean(a.t.Bytes(own, b.last)), b.code, sectors)
	}
	if own > b.first {
		if a.t.Actors[k].Kind == event.ActorOrganisation {
			a.t.Actors[k].Name = a.clean(a.t.Bytes(b.first, b.last))
		}
		a.addKnown(b.first, own, b.lead, sen)
	}
	form := event.FormName
	if a.t.Actors[k].Kind == event.ActorGovernment {
		form = event.FormNominal
	}
	a.cover(b.first, b.last, store.Mention{Form: form, Actor: k, Place: store.None, Acts: true})
	a.readAlias(b.last, sen, k)
	a.shorten(b, k)
}

// shorten lets the first word of a company's name mean actor k: "Kopano" for
// "Kopano Platinum".
func (a *annotator) shorten(b body, k int) {
	if b.cue.sector != "BUS" || b.lead != nil || b.cueAt == b.first || a.t.UPOS[b.first] != store.PROPN || a.givenAt(b.first) || is(a.t.Form(b.first), unlike) || cueOf(a.t.Form(b.first)).kind != "" {
		return
	}
	if r, _ := name.FindRole(a.t.Form(b.first)); r != nil {
		return
	}
	key := name.Key(a.t.Form(b.first))
	if _, ok := a.surnames[key]; !ok && len(a.t.Form(b.first)) > 2 {
		a.surnames[key] = k
	}
}

// repeats reports whether b is a known body with a word for what it is behind its
// name: "NATO Alliance".
func (a *annotator) repeats(b body) bool {
	if b.lead == nil || b.lead.actor == nil || b.lead.place != nil || b.leadEnd != b.cueAt || b.last != b.cueAt+1 {
		return false
	}
	switch b.lead.actor.Kind {
	case actor.Organisation, actor.ArmedGroup:
		return is(lower(a.t.Form(b.cueAt)), namesake)
	}
	return false
}

// governs reports whether b is the government of a country: "Peruvian Government",
// "Bush Administration".
func (a *annotator) governs(b body) bool {
	switch a.t.Form(b.cueAt) {
	case "Government":
		return b.code != ""
	case "Administration":
		return b.code != "" && b.lead != nil && (b.leadEnd == b.cueAt || b.lead.actor != nil)
	}
	return false
}

// readAlias takes the acronym in brackets after a name as another name of actor
// k: "Popular Relief Council (PRC)".
func (a *annotator) readAlias(i int, sen store.Sentence, k int) {
	if i+2 < sen.Last && a.t.Form(i) == "(" && a.t.Form(i+2) == ")" && acronym(a.t.Form(i+1)) {
		a.surnames[name.Key(a.t.Form(i+1))] = k
	}
}

// acronym reports whether f is written in two to eight capitals.
func acronym(f string) bool {
	for i := 0; i < len(f); i++ {
		if (f[i] < 'A' || f[i] > 'Z') && f[i] != '.' && f[i] != '-' {
			return false
		}
	}
	return 2 <= len(f) && len(f) <= 8
}

// addSite adds the mention of a building, a region or a water.
func (a *annotator) addSite(b body) {
	p := event.Place{Kind: event.PlaceKind(b.cue.kind), Name: a.clean(a.t.Bytes(b.first, b.last)), Country: b.code}
	if owner := a.possessor(b.first, a.t.Sentences[a.t.Tokens[b.first].Sentence]); owner != store.None {
		if k := a.t.Mentions[owner].Place; k != store.None && a.t.Places[k].Kind != event.PlaceCountry {
			p.Within = a.t.Places[k].ID
			p.Country = a.t.Places[k].Country
		}
	}
	a.cover(b.first, b.last, store.Mention{Form: event.FormName, Actor: store.None, Place: a.addPlace(p)})
}
