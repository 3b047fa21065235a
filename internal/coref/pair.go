package coref

import (
	"fmt"
	"slices"
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

// pair is the group that "the two sides" at token i stands for: two actors that
// the text joins or sets against each other.
func (r *reader) pair(i, s int, members string) (candidate, bool) {
	if !r.twoOf(i) {
		return candidate{}, false
	}
	a, b := r.joined(s, members)
	if a == store.None && members != "person" {
		a, b = r.principals()
	}
	if a == store.None || a == b {
		return candidate{}, false
	}
	return candidate{token: i, actor: r.groupOf(i, a, b), place: store.None}, true
}

// twoOf reports whether the plural noun at token i can mean exactly two: it has
// no modifier but "two", "both" and words for opponents.
func (r *reader) twoOf(i int) bool {
	for _, m := range r.modifiers(i) {
		switch strings.ToLower(r.t.Form(m)) {
		case "two", "warring", "rival", "opposing", "neighboring", "neighbouring", "feuding", "negotiating":
		default:
			return false
		}
	}
	for _, c := range r.forest.Children(i) {
		if c > i && (r.t.Rel[c] == store.RelNmod || r.t.Rel[c] == store.RelConj) {
			return false
		}
	}
	return true
}

// joined is the pair of actors that a conjunction joins last in this sentence or
// the two before; None when there is none or a third is joined to them.
func (r *reader) joined(s int, members string) (a, b int) {
	for k := len(r.recent) - 1; k > 0 && s-r.recent[k].sentence <= 2; k-- {
		y := r.recent[k]
		if y.actor == store.None || r.t.Rel[y.token] != store.RelConj {
			continue
		}
		h := r.t.Head[y.token]
		x, ok := r.candidateAt(h)
		if !ok || x.actor == store.None || r.conjuncts(h) != 1 {
			continue
		}
		a, b := r.member(x.actor, members), r.member(y.actor, members)
		if a != store.None && b != store.None && a != b {
			return a, b
		}
	}
	return store.None, store.None
}

func (r *reader) conjuncts(h int) int {
	n := 0
	for _, c := range r.forest.Children(h) {
		if r.t.Rel[c] == store.RelConj {
			n++
		}
	}
	return n
}

// member is actor a as a member of a pair of persons or of sides: a person is
// taken for his side.
func (r *reader) member(a int, members string) int {
	x := &r.t.Actors[a]
	person := x.Kind == event.ActorPerson
	switch {
	case x.Kind == event.ActorGroup || x.Kind == event.ActorSource:
		return store.None
	case members == "person":
		if !person {
			return store.None
		}
		return a
	case person:
		if x.Side == "" {
			return store.None
		}
		return r.side(x.Side)
	}
	return a
}

// side is the government with the identifier id, or None.
func (r *reader) side(id event.ActorID) int {
	for _, k := range r.states {
		if r.t.Actors[k].ID == id {
			return k
		}
	}
	return store.None
}

// principals is the two governments that the text names most so far, when each
// comes twice at least and every other far less.
func (r *reader) principals() (a, b int) {
	a, b = store.None, store.None
	third := 0
	count := func(k int) int {
		if k == store.None {
			return 0
		}
		return r.seen[k]
	}
	for _, k := range r.states {
		switch n := r.seen[k]; {
		case n > count(a):
			a, b, third = k, a, max(third, count(b))
		case n > count(b):
			b, third = k, max(third, count(b))
		default:
			third = max(third, n)
		}
	}
	if count(b) < 2 || 2*third > count(b) {
		return store.None, store.None
	}
	return a, b
}

// groupOf is the actor that has a and b as its members. It is made when the text
// has none yet.
func (r *reader) groupOf(i, a, b int) int {
	ids := []event.ActorID{r.t.Actors[min(a, b)].ID, r.t.Actors[max(a, b)].ID}
	if r.group != store.None && slices.Equal(r.t.Actors[r.group].Members, ids) {
		return r.group
	}
	first, last := r.phrase(i)
	g := store.Actor{Plural: true}
	g.ID = event.ActorID(fmt.Sprintf("a%d", len(r.t.Actors)+1))
	g.Kind, g.Name, g.Members = event.ActorGroup, r.t.Slice(r.t.Bytes(first, last)), ids
	r.t.Actors = append(r.t.Actors, g)
	r.seen, r.last = append(r.seen, 0), append(r.last, 0)
	r.group = len(r.t.Actors) - 1
	return r.group
}
