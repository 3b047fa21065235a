package conllutest

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

// name adds what a comment with the fields c says about the sentence just
// ended.
func (b *builder) name(c []string) {
	t := b.t
	first, last, _ := strings.Cut(c[len(c)-1], "-")
	m := store.Mention{First: b.first + atoi(first) - 1, Last: b.first + atoi(last), Actor: store.None, Place: store.None, Form: event.FormNominal}
	m.Head = headOf(t, m.First, m.Last)
	for i := m.First; i < m.Last; i++ {
		if t.UPOS[i] == store.PROPN {
			m.Form = event.FormName
		}
	}
	if c[0] == "place" {
		m.Place = placeNamed(t, c[1], event.PlaceKind(c[2]))
	} else {
		m.Acts = true
		m.Actor = actorNamed(t, c)
	}
	t.Mentions = append(t.Mentions, m)
}

func actorNamed(t *store.Text, c []string) int {
	for k := range t.Actors {
		if t.Actors[k].Name == c[1] {
			return k
		}
	}
	a := store.Actor{Plural: c[0] == "group"}
	a.ID, a.Name, a.Kind = event.ActorID(fmt.Sprintf("a%d", len(t.Actors)+1)), c[1], event.ActorKind(c[2])
	switch c[3] {
	case "male":
		a.Gender = store.Male
	case "female":
		a.Gender = store.Female
	case "neuter":
		a.Gender = store.Neuter
	}
	t.Actors = append(t.Actors, a)
	return len(t.Actors) - 1
}

func placeNamed(t *store.Text, name string, kind event.PlaceKind) int {
	for k := range t.Places {
		if t.Places[k].Name == name {
			return k
		}
	}
	t.Places = append(t.Places, event.Place{ID: event.PlaceID(fmt.Sprintf("p%d", len(t.Places)+1)), Name: name, Kind: kind})
	return len(t.Places) - 1
}

// headOf is the token of [first, last) whose head lies outside.
func headOf(t *store.Text, first, last int) int {
	for i := first; i < last; i++ {
		if h := t.Head[i]; h < first || h >= last {
			return i
		}
	}
	return first
}

func sortMentions(t *store.Text) {
	slices.SortStableFunc(t.Mentions, func(a, b store.Mention) int {
		return cmp.Or(a.First-b.First, b.Last-a.Last)
	})
}

func atoi(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		panic(fmt.Sprintf("conllutest: no number: %q", s))
	}
	return n
}
