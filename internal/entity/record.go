package entity

import (
	"slices"
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/normalize/actor"
	"github.com/parley-news/parley/normalize/fold"
	"github.com/parley-news/parley/normalize/name"
)

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
			x.Gender, x.Refs = genderOf(e.Gender), e.Refs
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
