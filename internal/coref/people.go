package coref

import (
	"fmt"
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

// people is the actor of the noun at candidate c, no known one, that a pronoun
// takes up: "Protesters gathered. They demanded ...". It is made at that pronoun,
// with the noun as its first mention.
func (r *reader) people(c candidate, a agreement) (int, bool) {
	if !c.human || a.plural != c.plural || !a.plural && !a.person || r.named[c.token] != store.None {
		return store.None, false
	}
	first, last := r.phrase(c.token)
	k := r.newcomer(r.t.Slice(r.t.Bytes(first, last)), a)
	r.added = append(r.added, store.Mention{First: first, Last: last, Head: c.token, Form: event.FormNominal, Actor: k, Place: store.None, Acts: true})
	r.adopt(c, k)
	return k, true
}

// adopt makes k the actor of candidate c.
func (r *reader) adopt(c candidate, k int) {
	r.seen[k]++
	for n := range r.recent {
		if r.recent[n].token == c.token {
			r.recent[n].actor, r.recent[n].human, r.recent[n].plural = k, r.t.Actors[k].Kind == event.ActorPerson, r.t.Actors[k].Plural
		}
	}
}

// newcomer is a new actor known by a description alone; people that are
// described in the same words are the same.
func (r *reader) newcomer(name string, a agreement) int {
	slug := strings.ToLower(strings.Join(strings.Fields(name), "_"))
	var x store.Actor
	x.Name = name
	if a.plural {
		x.ID, x.Kind, x.Plural = event.ActorID("group:"+slug), event.ActorPeople, true
		if k, ok := r.groups[x.ID]; ok {
			return k
		}
		return r.addGroup(x)
	}
	x.ID, x.Kind, x.Gender = event.ActorID(fmt.Sprintf("person:%s_%d", slug, len(r.t.Actors)+1)), event.ActorPerson, a.gender
	return r.addGroup(x)
}

// addGroup adds the actor x and returns its index.
func (r *reader) addGroup(x store.Actor) int {
	r.t.Actors = append(r.t.Actors, x)
	r.seen, r.last = append(r.seen, 0), append(r.last, 0)
	k := len(r.t.Actors) - 1
	r.groups[x.ID] = k
	return k
}
