package conllutest

import (
	"slices"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

// ActorIndex is the place of id in t.Actors, or store.None.
func ActorIndex(t *store.Text, id event.ActorID) int {
	return slices.IndexFunc(t.Actors, func(a store.Actor) bool { return a.ID == id })
}
