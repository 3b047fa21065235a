package coref

import (
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
	if a == store.None && members == "person" {
		a, b = r.onlyTwo(s, event.ActorPerson)
	} else if a == store.None {
		if a, b = r.principals(); a == store.None {
			a, b = r.onlyTwo(s, event.ActorGovernment)
		}
	}
	if a == store.None || a == b {
		g, ok := r.paired[members]
		return candidate{token: i, actor: g, place: store.None}, ok && g != store.None
	}
	first, last := r.phrase(i)
	g := r.groupOf(r.t.Slice(r.t.Bytes(first, last)), a, b)
	if old, ok := r.paired[members]; ok && old != g {
		r.paired[members] = store.None
	} else {
		r.paired[members] = g
	}
	return candidate{token: i, actor: g, place: store.None}, true
}

// regroup gives the parties without names at token i, as in "both sides", the pair
// that they stand for. It reports whether it did.
func (r *reader) regroup(i, s int) bool {
	m := &r.t.Mentions[r.named[i]]
	if m.Actor == store.None || r.t.Actors[m.Actor].Kind != event.ActorGroup || len(r.t.Actors[m.Actor].Members) > 0 {
		return false
	}
	d, ok := r.words[strings.ToLower(r.t.Form(i))]
	if !ok || d.kind != "pair" || !r.definite(i) {
		return false
	}
	c, ok := r.pair(i, s, d.by)
	if ok {
		r.link(i, m.First, m.Last, s, m.Form, c.actor, c.place)
	}
	return ok
}

// both is the group that "they" means behind two sides that a conjunction joins
// as the subject: "Peru and Chile met. They signed".
func (r *reader) both(s int) (candidate, bool) {
	for k := len(r.recent) - 1; k > 0 && s-r.recent[k].sentence <= 1; k-- {
		y := r.recent[k]
		if y.role != subjectRole {
			continue
		}
		x, ok := r.partner(y)
		if !ok {
			return candidate{}, false
		}
		a, b := r.member(x.actor, "government"), r.member(y.actor, "government")
		if a == store.None || b == store.None || a == b {
			return candidate{}, false
		}
		return candidate{actor: r.groupOf(r.t.Actors[a].Name+" and "+r.t.Actors[b].Name, a, b), place: store.None}, true
	}
	return candidate{}, false
}

// partner is the one actor that a conjunction joins y to.
func (r *reader) partner(y candidate) (candidate, bool) {
	if y.actor == store.None || r.t.Rel[y.token] != store.RelConj {
		return candidate{}, false
	}
	h := r.t.Head[y.token]
	x, ok := r.candidateAt(h)
	return x, ok && x.actor != store.None && r.conjuncts(h) == 1
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
		x, ok := r.partner(y)
		if !ok || r.helpers(x, y) {
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

// helpers reports whether x and y are two who only support another actor named
// before them in the sentence: "Peru, with help from Chile and Ghana, ...".
func (r *reader) helpers(x, y candidate) bool {
	switch r.preposition(x.token) {
	case "from", "with", "by", "in", "like":
	default:
		return false
	}
	for k := len(r.recent) - 1; k >= 0 && r.recent[k].sentence == x.sentence; k-- {
		c := r.recent[k]
		if c.token < x.token && c.actor != store.None && !c.human && c.actor != x.actor && c.actor != y.actor {
			return true
		}
	}
	return false
}

// preposition is the lemma of the preposition of the noun at token i, or "".
func (r *reader) preposition(i int) string {
	for _, c := range r.forest.Children(i) {
		if c < i && r.t.Rel[c] == store.RelCase {
			return r.t.Lemma[c]
		}
	}
	return ""
}

// onlyTwo is the two actors of the kind named in sentence s so far and the one
// before, when there are no others there and no government that the text names
// more.
func (r *reader) onlyTwo(s int, kind event.ActorKind) (a, b int) {
	a, b = store.None, store.None
	for k := len(r.recent) - 1; k >= 0 && s-r.recent[k].sentence <= 1; k-- {
		m := r.recent[k].actor
		if m == store.None || r.t.Actors[m].Kind != kind || m == a || m == b {
			continue
		}
		if b != store.None {
			return store.None, store.None
		}
		a, b = m, a
	}
	if b == store.None {
		return store.None, store.None
	}
	if kind == event.ActorPerson {
		return a, b
	}
	for _, k := range r.states {
		if k != a && k != b && r.seen[k] > min(r.seen[a], r.seen[b]) {
			return store.None, store.None
		}
	}
	return a, b
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

// groupOf is the actor that has a and b as its members. It is made under the name
// when the text has none yet.
func (r *reader) groupOf(name string, a, b int) int {
	x, y := r.t.Actors[min(a, b)].ID, r.t.Actors[max(a, b)].ID
	id := event.ActorID("group:" + local(x) + "_" + local(y))
	if k, ok := r.groups[id]; ok {
		return k
	}
	g := store.Actor{Plural: true}
	g.ID, g.Kind, g.Name, g.Members = id, event.ActorGroup, name, []event.ActorID{x, y}
	return r.addGroup(g)
}

// local is id without its kind, in lower case.
func local(id event.ActorID) string {
	s := string(id)
	return strings.ToLower(s[strings.IndexByte(s, ':')+1:])
}
