package entity

import (
	"slices"
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/normalize/name"
)

// findNominals adds the mentions in sentence s whose head is a word for a
// function: "Russian forces", "representatives of the two Koreas".
func (a *annotator) findNominals(s int) {
	sen := a.t.Sentences[s]
	parsed := a.parsed(s)
	for i := sen.First; i < sen.Last; {
		if a.taken[i] != store.None || a.titled[i] {
			i++
			continue
		}
		r, plural, last := a.roleAt(i, sen.Last)
		if r == nil || !a.nounAt(last-1) {
			i++
			continue
		}
		a.addNominal(i, last, r, plural, parsed)
		for ; i < last; i++ {
			a.nominal[i] = true
		}
	}
}

// nounAt reports whether token i may be the head of a description.
func (a *annotator) nounAt(i int) bool {
	switch a.t.UPOS[i] {
	case store.NOUN, store.PROPN:
		return a.taken[i] == store.None && a.t.Rel[i] != store.RelCompound
	case store.NoUPOS:
		return a.taken[i] == store.None
	}
	return false
}

// addNominal adds the mention whose role phrase is [first, last).
func (a *annotator) addNominal(first, last int, r *name.Role, plural, parsed bool) {
	if a.addParties(first, last, r, plural) {
		return
	}
	start, end, owners := a.owners(first, last, parsed)
	if k := a.namesake(first, last, r, owners); k != store.None {
		a.mention(start, end, store.Mention{Form: event.FormNominal, Actor: k, Place: store.None, Acts: true})
		return
	}
	if len(owners) == 1 && !ownable(r, &a.t.Actors[owners[0]]) {
		return
	}
	switch {
	case len(owners) == 0:
		if !a.addLocal(first, last, r, plural) && !a.addAgain(first, last, r, plural) && !a.addAtHome(first, last, r, plural) && !a.addBare(first, last, r, plural) {
			a.addUnowned(first, last, r, plural)
		}
	case a.appositive(last-1, end) != store.None && r.Class == name.Person && !plural:
		k := a.appositive(last-1, end)
		a.addOffice(k, r, a.t.Bytes(start, last))
		a.sideWith(k, owners[0])
		a.mention(start, end, store.Mention{Form: event.FormNominal, Actor: k, Place: store.None, Acts: true})
	default:
		k := a.described(r, plural, owners, a.clean(a.t.Bytes(start, end)), a.t.Slice(a.t.Bytes(first, last)))
		a.tell(last-1, k)
		a.mentionBy(start, end, last-1, k)
	}
}

// addUnowned adds people that stand for themselves: armed men, civilians,
// sources. Offices without an owner are left to stage coref.
func (a *annotator) addUnowned(first, last int, r *name.Role, plural bool) {
	if k := a.appositive(last-1, last); k != store.None && r.Class == name.Person && !plural {
		a.addOffice(k, r, a.t.Bytes(first, last))
		return
	}
	if r.Class == name.Materiel {
		return
	}
	switch r.Sector {
	case "REB", "UAF", "CRM", "COP", "MIL":
		if !plural && (r.Class == name.Person || r.Word == "force") || r.Class == name.Group || r.Class == name.Government {
			return
		}
	case "NGO":
	case "CVL", "LAB":
		if !plural || r.Class != name.Person {
			return
		}
	default:
		return
	}
	id := event.ActorID("group:" + slug(a.t.Slice(a.t.Bytes(first, last))))
	country := ""
	if r.Sector != "MIL" { // soldiers in a country are often another's
		country = a.countryBehind(last)
	}
	if country != "" {
		id += event.ActorID("_" + strings.ToLower(country))
	}
	k := a.actor(id, func() store.Actor {
		return store.Actor{Plural: true, Actor: event.Actor{Kind: kindOf(r, plural), Name: a.clean(a.t.Bytes(first, last)), Country: country, Sectors: sectorsOf(r), Key: string(id), Side: id}}
	})
	a.mention(first, last, store.Mention{Form: event.FormNominal, Actor: k, Place: store.None, Acts: true})
}

// countryBehind is the country that people are said to be in right behind token
// last-1: "rebels in Chad", "police in the Kenyan capital" not being so.
func (a *annotator) countryBehind(last int) string {
	limit := a.t.Sentences[a.t.Tokens[last-1].Sentence].Last
	i := last
	if i+2 < limit && is(a.t.Form(i), stationed) {
		i++
	}
	if i+1 >= limit || a.t.Form(i) != "in" {
		return ""
	}
	if i++; a.t.Form(i) == "the" && i+1 < limit {
		i++
	}
	k := a.taken[i]
	switch {
	case k < 0 || a.t.Mentions[k].First != i:
		return ""
	case a.t.Mentions[k].Place != store.None:
		return a.t.Places[a.t.Mentions[k].Place].Country
	case a.t.Mentions[k].Actor != store.None && a.t.Mentions[k].Form == event.FormName:
		return a.t.Actors[a.t.Mentions[k].Actor].Country
	}
	return ""
}

// namesake is the organisation that a word such as "group" or "movement" stands
// beside and means: "the Islamic State group", "the militant group Hamas". It is
// store.None for other words.
func (a *annotator) namesake(first, last int, r *name.Role, owners []int) int {
	switch r.Class {
	case name.Group, name.Organisation, name.Military:
	default:
		return store.None
	}
	if !is(r.Word, namesake) {
		return store.None
	}
	if last < len(a.t.Tokens) && a.taken[last] >= 0 {
		if k := a.t.Mentions[a.taken[last]].Actor; k != store.None && isBody(&a.t.Actors[k]) {
			return k
		}
	}
	if len(owners) == 1 && first > 0 && a.taken[first-1] >= 0 && isBody(&a.t.Actors[owners[0]]) {
		return owners[0]
	}
	return store.None
}

// isBody reports whether x is an organisation or an armed group.
func isBody(x *store.Actor) bool {
	return x.Kind == event.ActorOrganisation || x.Kind == event.ActorArmedGroup
}

// ownable reports whether an actor like o can have what r is: a person has no
// state and no people.
func ownable(r *name.Role, o *store.Actor) bool {
	return o.Kind != event.ActorPerson || !is(r.Word, realm)
}

// addLocal adds those of a place that is no government: "the mayor of Izmir",
// "Gaza residents". It reports whether there is such a place.
func (a *annotator) addLocal(first, last int, r *name.Role, plural bool) bool {
	k := a.placeBeside(first, last)
	if k == store.None {
		k = a.local(last, r)
	}
	if k == store.None {
		return false
	}
	m := a.t.Mentions[k]
	p := a.t.Places[m.Place]
	side := a.countryOf(p.Country)
	if side == store.None {
		return false
	}
	if who := a.appositive(last-1, max(last, m.Last)); who != store.None && !plural && r.Class == name.Person {
		a.addOffice(who, r, a.t.Bytes(first, max(last, m.Last)))
		a.sideWith(who, side)
		return true
	}
	start, end := min(first, m.First), max(last, m.Last)
	if p.Kind == event.PlaceCountry {
		x := a.describedOne(r, plural, side, a.clean(a.t.Bytes(start, end)), a.t.Slice(a.t.Bytes(first, last)))
		a.tell(last-1, x)
		a.mentionBy(start, end, last-1, x)
		return true
	}
	id := event.ActorID("group:" + slug(p.Name) + "_" + slug(r.Word))
	x := a.actor(id, func() store.Actor {
		return store.Actor{Plural: plural, Gender: genderOf(r.Gender), Actor: event.Actor{
			Kind: kindOf(r, plural), Name: a.clean(a.t.Bytes(start, end)), Country: p.Country, Sectors: sectorsOf(r), Key: string(id), Side: a.t.Actors[side].ID,
		}}
	})
	a.tell(last-1, x)
	a.mentionBy(start, end, last-1, x)
	return true
}

// placeBeside is the mention of a place right before the role phrase [first,
// last) or behind it after "of", or store.None.
func (a *annotator) placeBeside(first, last int) int {
	sen := a.t.Sentences[a.t.Tokens[first].Sentence]
	i := first
	if i > sen.First && possessive(a.t.Form(i-1)) {
		i--
	}
	if i > sen.First && a.isPlace(a.taken[i-1]) && a.t.Mentions[a.taken[i-1]].Last == i {
		return a.taken[i-1]
	}
	j := last
	if j+1 >= sen.Last || a.t.Form(j) != "of" {
		return store.None
	}
	if j++; a.t.Form(j) == "the" && j+1 < sen.Last {
		j++
	}
	if a.isPlace(a.taken[j]) && a.t.Mentions[a.taken[j]].First == j {
		return a.taken[j]
	}
	return store.None
}

// local is the mention of the country or city in which those live and act whom
// the role phrase before token i means: "opposition groups in Togo". It is
// store.None where they may be foreigners there.
func (a *annotator) local(i int, r *name.Role) int {
	if i+1 >= len(a.t.Tokens) || a.t.Form(i) != "in" || is(r.Word, foreign) || r.Class == name.Source || r.Class == name.Materiel {
		return store.None
	}
	k := a.taken[i+1]
	if !a.isPlace(k) || a.t.Mentions[k].First != i+1 {
		return store.None
	}
	if h := a.t.Mentions[k].Head; a.t.Rel[h] != store.NoRel && a.t.Head[h] != i-1 {
		return store.None
	}
	return k
}

func (a *annotator) isPlace(k int) bool { return k >= 0 && a.t.Mentions[k].Place != store.None }

// described returns the actor that a description with owners denotes.
func (a *annotator) described(r *name.Role, plural bool, owners []int, text, words string) int {
	if len(owners) == 1 {
		return a.describedOne(r, plural, owners[0], text, words)
	}
	id := "group:"
	for _, o := range owners {
		id += strings.ToLower(a.mark(o)) + "_"
	}
	id += slug(words)
	return a.actor(event.ActorID(id), func() store.Actor {
		x := store.Actor{Plural: true, Actor: event.Actor{Kind: event.ActorGroup, Name: text, Sectors: sectorsOf(r), Key: id}}
		for _, o := range owners {
			x.Members = append(x.Members, a.t.Actors[o].ID)
		}
		return x
	})
}

// describedOne is described for one owner. The government of a country is the
// country itself.
func (a *annotator) describedOne(r *name.Role, plural bool, owner int, text, words string) int {
	o := a.t.Actors[owner]
	if k := a.holder(r, plural, o.Country); k != store.None && o.Kind == event.ActorGovernment {
		return k
	}
	if (r.Class == name.Government || r.Class == name.Side) && o.Kind == event.ActorGovernment {
		return owner
	}
	if r.Class == name.Government && r.Sector == "GOV" && o.Kind == event.ActorPerson && o.Country != "" && o.Side == event.ActorID("country:"+o.Country) {
		return a.countryOf(o.Country) // "the Bush administration"
	}
	prefix := "group:"
	if r.Class == name.Organisation {
		prefix = "org:"
	}
	id := event.ActorID(prefix + strings.ToLower(a.mark(owner)) + "_" + slug(words))
	return a.actor(id, func() store.Actor {
		x := store.Actor{Actor: event.Actor{Kind: kindOf(r, plural), Name: text, Country: o.Country, Sectors: sectorsOf(r), Key: string(id), Side: o.Side}}
		if x.Side == "" {
			x.Side = o.ID
		}
		if o.Kind == event.ActorGovernment && ownSide(r.Sector) || r.Word == "member" && slices.Contains(o.Sectors, "IGO") {
			x.Side = id
		}
		if o.Kind != event.ActorGovernment && r.Sector == "GOV" && len(o.Sectors) > 0 {
			x.Sectors = o.Sectors // the leaders of a party belong to it
		}
		x.Plural = plural || r.Class == name.People || r.Class == name.Military && strings.HasSuffix(words, "s")
		if !x.Plural && x.Kind != event.ActorPerson {
			x.Gender = store.Neuter
		}
		if x.Kind == event.ActorPerson {
			x.Gender = genderOf(r.Gender)
		}
		return x
	})
}

// ownSide reports whether people of that sector stand for themselves and not for
// the country that they are of.
func ownSide(sector string) bool {
	switch sector {
	case "REB", "UAF", "CRM", "OPP", "LAB":
		return true
	}
	return false
}

// maxOfficers bounds the holders of office among whom holder looks.
const maxOfficers = 500

// holder is the person of the text who holds the office r of a country: "the
// Ukrainian president" where the text names him. It is store.None when there is
// none or more than one.
func (a *annotator) holder(r *name.Role, plural bool, country string) int {
	found := store.None
	if plural || r.Class != name.Person || country == "" || !is(r.Word, holder) {
		return found
	}
	for _, k := range a.officers[:min(len(a.officers), maxOfficers)] {
		if x := &a.t.Actors[k]; x.Kind == event.ActorPerson && x.Country == country && slices.ContainsFunc(a.offices[k], func(o string) bool { return answers(r.Word, o) }) {
			if found != store.None {
				return store.None
			}
			found = k
		}
	}
	return found
}

// answers reports whether the word r may describe the holder of an office.
func answers(r, office string) bool {
	switch r {
	case "leader":
		return is(office, headOfState|headOfGovernment)
	case "head of state":
		return is(office, headOfState)
	case "head of government":
		return is(office, headOfGovernment)
	}
	return r == office
}

// mark is a short name of actor k for identifiers.
func (a *annotator) mark(k int) string {
	x := &a.t.Actors[k]
	if x.Kind == event.ActorGovernment && x.Country != "" {
		return x.Country
	}
	_, id, _ := strings.Cut(string(x.ID), ":")
	return id
}

func sectorsOf(r *name.Role) []string {
	if r.Sector == "" {
		return nil
	}
	return []string{r.Sector}
}

// kindOf is the kind of actor that a role denotes.
func kindOf(r *name.Role, plural bool) event.ActorKind {
	switch r.Class {
	case name.Organisation:
		return event.ActorOrganisation
	case name.Military, name.Materiel:
		return event.ActorArmedGroup
	case name.People:
		return event.ActorPeople
	case name.Source:
		return event.ActorSource
	case name.Person:
		if !plural {
			return event.ActorPerson
		}
		if r.Sector == "REB" || r.Sector == "UAF" || r.Sector == "MIL" {
			return event.ActorArmedGroup
		}
	}
	return event.ActorGroup
}

// appositive is the person beside whose name the description with head i stands,
// which ends before token end, or store.None.
func (a *annotator) appositive(i, end int) int {
	if end = a.posting(end); end < len(a.t.Tokens) && end > i+1 {
		if k := a.personAt(end); k != store.None && a.t.Mentions[a.taken[end]].First == end {
			return k
		}
	}
	if end+1 < len(a.t.Tokens) && a.t.Form(end) == "," {
		if k := a.personAt(end + 1); k != store.None && a.t.Mentions[a.taken[end+1]].First == end+1 && a.closes(a.t.Mentions[a.taken[end+1]].Last) {
			return k
		}
	}
	if a.t.Rel[i] == store.RelAppos || a.t.Rel[i] == store.RelNmodDesc {
		if h := a.t.Head[i]; h >= 0 {
			if k := a.personAt(h); k != store.None {
				return k
			}
		}
	}
	for _, c := range a.forest.Children(i) {
		if r := a.t.Rel[c]; r == store.RelAppos || r == store.RelFlat {
			if k := a.personAt(c); k != store.None {
				return k
			}
		}
	}
	return store.None
}

// posting goes over where a holder of office serves, from token i on: "to Peru", "in
// Lima".
func (a *annotator) posting(i int) int {
	limit := len(a.t.Tokens)
	for i+1 < limit {
		switch a.t.Form(i) {
		case "to", "in", "at", "for":
		default:
			return i
		}
		j := i + 1
		if a.t.Form(j) == "the" && j+1 < limit {
			j++
		}
		if k := a.taken[j]; k < 0 || a.t.Mentions[k].First != j {
			return i
		}
		i = a.t.Mentions[a.taken[j]].Last
	}
	return i
}

// closes reports whether token i closes an apposition.
func (a *annotator) closes(i int) bool {
	return i < len(a.t.Tokens) && (a.t.Form(i) == "," || a.t.Form(i) == ".")
}

// personAt is the person whose name covers token i, or store.None.
func (a *annotator) personAt(i int) int {
	if a.taken[i] < 0 {
		return store.None
	}
	k := a.t.Mentions[a.taken[i]].Actor
	if k == store.None || a.t.Actors[k].Kind != event.ActorPerson {
		return store.None
	}
	return k
}
