package entity

import (
	_ "embed"
	"slices"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/normalize/name"
)

//go:embed data/offices.tsv
var officesTSV string

var soleOwners pairs

// soleOwner is the code of the country or the name of the organisation that alone
// has an office, or "".
func soleOwner(office string) string { return soleOwners.find(officesTSV, office) }

// home is what the names of a text say about the country it plays in, for those
// who act without a country: "police", "the opposition", "President Smith".
type home struct {
	codes  []string       // alpha-3 codes in the order of the text
	counts map[string]int // by code: mentions of the country, its places and its people
	main   string         // the country named far more often than any other, or ""
	only   bool           // no other country is named
}

// dominance is how many times more often than any other the home is named.
const dominance = 3

// localDominance is dominance for the country that the text was written in.
const localDominance = 2

// findHome counts the countries of all names found so far. The place of a
// dateline counts like another name.
func (a *annotator) findHome() {
	a.home.counts = make(map[string]int)
	for s, sen := range a.t.Sentences {
		if a.silent(s) {
			a.countSilent(sen)
		}
	}
	dateline := ""
	if len(a.home.codes) == 1 {
		dateline = a.home.codes[0]
	}
	adjective := "" // the country of the last adjective
	for k := range a.t.Mentions {
		code := a.countryCode(k)
		a.count(code)
		if a.t.Mentions[k].Form == event.FormDemonym {
			adjective = code
		}
	}
	first, second := "", 0
	for _, c := range a.home.codes {
		if n := a.home.counts[c]; n > a.home.counts[first] {
			first, second = c, a.home.counts[first]
		} else {
			second = max(second, n)
		}
	}
	n := a.home.counts[first]
	if n == 1 && first == adjective {
		return // "at Chinese New Year" says little
	}
	if first != "" && (n >= dominance*second || first == dateline && n >= localDominance*second) {
		a.home.main, a.home.only = first, second == 0
	}
}

func (a *annotator) count(code string) {
	if code == "" {
		return
	}
	if a.home.counts[code] == 0 {
		a.home.codes = append(a.home.codes, code)
	}
	a.home.counts[code]++
}

// countSilent counts the places in a dateline.
func (a *annotator) countSilent(sen store.Sentence) {
	for i := sen.First; i < sen.Last; i++ {
		last, r := a.match(i, sen.Last)
		switch {
		case r == nil:
			continue
		case r.place != nil:
			a.count(r.place.Country)
		case r.country != nil:
			a.count(r.country.Alpha3)
		}
		i = last - 1
	}
}

// homeOf is the actor that is the country of those whom a role without an owner
// means, or store.None when the text leaves it open. Soldiers and rebels may be
// another country's unless the text names none.
func (a *annotator) homeOf(r *name.Role, plural bool) int {
	if a.home.main == "" || is(r.Word, foreign) && r.Word != "coalition" {
		return store.None
	}
	switch {
	case r.Class == name.Person && !plural, r.Class == name.Materiel, r.Class == name.Source, r.Class == name.Side:
		return store.None
	case r.Class == name.Government && !is(r.Word, ruling):
		return store.None // left to stage coref
	}
	switch r.Sector {
	case "COP", "LEG", "JUD":
	case "GOV":
		if r.Class == name.Person && !is(r.Word, ruling) || r.Class == name.Group {
			return store.None
		}
	case "OPP":
		if r.Class != name.Person && r.Word == "movement" {
			return store.None
		}
	case "MIL":
		if !a.home.only && r.Class == name.Person || r.Class == name.Group {
			return store.None
		}
	case "REB", "UAF", "LAB":
		if !a.home.only {
			return store.None
		}
	default:
		return store.None
	}
	return a.countryOf(a.home.main)
}

// houseOfficers gives those who hold an office without a country the home of the
// text; a head of state or government may also be the other one's colleague where
// the text is about two countries.
func (a *annotator) houseOfficers() {
	for _, k := range a.officers {
		if a.t.Actors[k].Country != "" || a.t.Actors[k].Side != "" || a.sided[k] {
			continue
		}
		if owner := a.ownerOf(a.offices[k]); owner != store.None {
			a.sideWith(k, owner)
			continue
		}
		if !a.domestic(k) {
			continue
		}
		code := a.home.main
		if code == "" && a.leads(k) {
			code = a.withoutLeader()
		}
		if owner := a.countryOf(code); owner != store.None {
			a.sideWith(k, owner)
		}
	}
}

// ownerOf is the country or organisation of the first of the offices that only one
// has, or store.None.
func (a *annotator) ownerOf(offices []string) int {
	for _, o := range offices {
		owner := soleOwner(o)
		if k := a.countryOf(owner); k != store.None {
			return k
		}
		if e := a.index.actor(owner); owner != "" && e != nil {
			return a.organisation(e)
		}
	}
	return store.None
}

// domestic reports whether person k holds an office of a state.
func (a *annotator) domestic(k int) bool {
	x := &a.t.Actors[k]
	return x.Kind == event.ActorPerson && slices.ContainsFunc(x.Sectors, ofState) &&
		slices.ContainsFunc(a.offices[k], func(o string) bool { return is(o, holder) || is(o, ruling) })
}

// ofState reports whether those of a PLOVER sector serve a state.
func ofState(sector string) bool {
	switch sector {
	case "GOV", "LEG", "COP", "MIL", "JUD":
		return true
	}
	return false
}

// leads reports whether person k is a head of state or government.
func (a *annotator) leads(k int) bool {
	return slices.ContainsFunc(a.offices[k], func(o string) bool { return is(o, headOfState|headOfGovernment) })
}

// withoutLeader is the one of the two countries that a text is about whose leader
// it does not name with the country, or "".
func (a *annotator) withoutLeader() string {
	most := 0
	for _, c := range a.home.codes {
		most = max(most, a.home.counts[c])
	}
	rest := slices.DeleteFunc(slices.Clone(a.home.codes), func(c string) bool { return a.home.counts[c]*dominance < most })
	if len(rest) != 2 || most < dominance {
		return ""
	}
	rest = slices.DeleteFunc(rest, a.hasLeader)
	if len(rest) != 1 {
		return ""
	}
	return rest[0]
}

// hasLeader reports whether the text names a head of state or government of the
// country.
func (a *annotator) hasLeader(code string) bool {
	return slices.ContainsFunc(a.officers[:min(len(a.officers), maxOfficers)], func(k int) bool {
		return a.t.Actors[k].Country == code && a.leads(k)
	})
}

// houseBodies gives bodies of a state that the text names without it, as "the
// Foreign Ministry", the country that speaks right before or the home of the
// text.
func (a *annotator) houseBodies() {
	for k := range a.t.Mentions {
		m := &a.t.Mentions[k]
		if m.Actor == store.None || m.Form != event.FormName || a.t.Actors[m.Actor].Kind != event.ActorOrganisation || a.t.Actors[m.Actor].Country != "" {
			continue
		}
		if text := a.clean(a.t.Bytes(m.First, m.Last)); !is(headNoun(text), stateBody) || !official(a.t.Actors[m.Actor].Sectors) {
			continue
		}
		owner := a.speaks(a.t.Tokens[m.First].Sentence - 1)
		if owner == store.None {
			owner = a.countryOf(a.home.main)
		}
		if owner != store.None {
			x := &a.t.Actors[m.Actor]
			x.Country, x.Side = a.t.Actors[owner].Country, a.t.Actors[owner].ID
		}
	}
}

// speaks is the government that is the subject of sentence s, or store.None.
func (a *annotator) speaks(s int) int {
	if s < 0 {
		return store.None
	}
	sen := a.t.Sentences[s]
	for i := sen.First; i < sen.Last; i++ {
		if k := a.taken[i]; k >= 0 && a.t.Mentions[k].Head == i && a.t.Rel[i] == store.RelNsubj && a.t.Head[i] >= 0 && a.t.Rel[a.t.Head[i]] == store.RelRoot {
			if who := a.t.Mentions[k].Actor; who != store.None && a.t.Actors[who].Kind == event.ActorGovernment {
				return who
			}
		}
	}
	return store.None
}
