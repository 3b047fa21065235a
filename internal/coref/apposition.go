package coref

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

// apposed links the noun at token i to the actor or place whose name stands in
// apposition with it: "Ada Lund, the mayor" and "the mayor, Ada Lund".
func (r *reader) apposed(i, s int, form string) bool {
	d, ok := r.words[form]
	if !ok || d.kind == "pair" {
		return false
	}
	name := store.None
	if r.t.Rel[i] == store.RelAppos && r.t.Head[i] < i {
		name = r.t.Head[i]
	}
	for _, c := range r.forest.Children(i) {
		if r.t.Rel[c] == store.RelAppos && c > i && name == store.None {
			name = c
		}
	}
	if name == store.None || !r.resolved(name) {
		return false
	}
	m := r.t.Mentions[r.named[name]]
	if m.Form != event.FormName || !r.suits(m, d.kind) {
		return false
	}
	if m.Actor != store.None && d.by == "title" {
		r.titled[form] = append(r.titled[form], m.Actor)
	}
	first, _ := r.phrase(i)
	r.link(i, first, r.phraseEnd(i), s, event.FormNominal, m.Actor, m.Place)
	return true
}

// rename gives the described person of mention k, as in "Peru's minister, Ana
// Reyes,", to the name between the commas, when the parser missed the apposition.
func (r *reader) rename(k int) {
	m := &r.t.Mentions[k]
	if m.Form != event.FormNominal || m.Actor == store.None || r.t.Actors[m.Actor].Kind != event.ActorPerson {
		return
	}
	if m.Last+2 >= len(r.t.Tokens) || r.t.Form(m.Last) != "," {
		return
	}
	n := r.covers[m.Last+1]
	if n == store.None || r.t.Mentions[n].First != m.Last+1 || r.t.Mentions[n].Form != event.FormName || !r.suits(r.t.Mentions[n], "person") {
		return
	}
	if end := r.t.Mentions[n].Last; end < len(r.t.Tokens) && r.t.Form(end) == "," {
		m.Actor = r.t.Mentions[n].Actor
	}
}

// suits reports whether mention m is of the kind of the table.
func (r *reader) suits(m store.Mention, kind string) bool {
	if kind == "place" {
		return m.Place != store.None && m.Actor == store.None
	}
	if m.Actor == store.None {
		return false
	}
	k := r.t.Actors[m.Actor].Kind
	return (kind == "person") == (k == event.ActorPerson)
}

// phraseEnd is the end of the phrase of the noun at token i with what follows
// and narrows it.
func (r *reader) phraseEnd(i int) int {
	last := i + 1
	for _, c := range r.forest.Children(i) {
		if first, end := r.forest.Extent(c); r.t.Rel[c] == store.RelNmod && first == last {
			last = end
		}
	}
	return last
}
