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
	return r.introduce(c, a), true
}

// introduce makes the actor of the noun at candidate c, with that noun, and what has
// been taken for the same before, as its first mentions.
func (r *reader) introduce(c candidate, a agreement) int {
	first, last := r.phrase(c.token)
	k := r.newcomer(r.t.Slice(r.t.Bytes(first, last)), a)
	for _, i := range r.things.release(c.token) {
		form := event.FormNominal
		if r.t.UPOS[i] == store.PRON {
			form = event.FormPronoun
		}
		first, last := r.phrase(i)
		r.added = append(r.added, store.Mention{First: first, Last: last, Head: i, Form: form, Actor: k, Place: store.None, Acts: true})
		r.adopt(i, k)
	}
	return k
}

// again is the person or the people that the definite noun at token i of sentence
// s names for the second time: "A teacher spoke. The teacher ...". Two with the same
// noun leave it open.
func (r *reader) again(i, s int) (candidate, bool) {
	if !r.humanNoun(i) || len(r.modifiers(i)) > 0 {
		return candidate{}, false
	}
	var first candidate
	found := false
	for k := len(r.recent) - 1; k >= 0 && s-r.recent[k].sentence <= 6; k-- {
		c := r.recent[k]
		if c.place != store.None || r.t.Lemma[c.token] != r.t.Lemma[i] || r.t.XPOS[c.token] != r.t.XPOS[i] || r.t.UPOS[c.token] != store.NOUN {
			continue
		}
		if c.actor == store.None && r.named[c.token] != store.None || found && (first.actor == store.None || first.actor != c.actor) {
			return candidate{}, false
		}
		first, found = c, true
	}
	if !found {
		return candidate{}, false
	}
	if first.actor == store.None {
		first.actor = r.introduce(first, agreement{plural: first.plural, person: !first.plural})
	}
	return first, true
}

// adopt makes k the actor of the candidates at token i.
func (r *reader) adopt(i, k int) {
	r.seen[k]++
	for n := range r.recent {
		if r.recent[n].token == i {
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
