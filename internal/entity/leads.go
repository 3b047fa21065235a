package entity

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

// findLeaders gives persons without a side that of the group they lead: "the
// Peruvian delegation, headed by Ana Roe", "Ana Roe leads the Peruvian team".
func (a *annotator) findLeaders() {
	named := make(map[int]int)
	for k := range a.t.Mentions {
		if m := &a.t.Mentions[k]; m.Actor != store.None && m.Place == store.None {
			named[m.Head] = m.Actor
		}
	}
	for i := range a.t.Tokens {
		if a.t.UPOS[i] != store.VERB || !is(a.t.Lemma[i], leading) {
			continue
		}
		leader, group := a.ledBy(i, named)
		if leader == store.None || group == store.None || a.t.Actors[leader].Side != "" || a.t.Actors[leader].Kind != event.ActorPerson || a.t.Actors[group].Side == "" {
			continue
		}
		a.sideWith(leader, group)
	}
}

// ledBy is the actors that lead and are led by the verb at token i, or
// store.None.
func (a *annotator) ledBy(i int, named map[int]int) (leader, group int) {
	leader, group = store.None, store.None
	for _, c := range a.forest.Children(i) {
		k, ok := named[c]
		if !ok {
			continue
		}
		switch a.t.Rel[c] {
		case store.RelNsubj:
			leader = k
		case store.RelObj, store.RelNsubjPass:
			group = k
		case store.RelObl, store.RelOblAgent:
			if a.prepositionOf(c) == "by" {
				leader = k
			}
		}
	}
	if r := a.t.Rel[i]; r != store.RelAcl && r != store.RelAclRelcl {
		return leader, group
	}
	if k, ok := named[a.t.Head[i]]; ok && group == store.None {
		group = k // "the team led by"
	} else if ok && leader == store.None {
		leader = k // "Ana Roe, who leads"
	}
	return leader, group
}
