package annot

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

// Mention is one place where an actor or a place is named. The zero Mention is
// none.
type Mention struct {
	t *Text
	n int // 1 + index
}

// OK reports whether there is a mention.
func (m Mention) OK() bool { return m.n > 0 }

func (m Mention) raw() store.Mention {
	if !m.OK() {
		return store.Mention{Actor: store.None, Place: store.None}
	}
	return m.t.s.Mentions[m.n-1]
}

// Span is the bytes of the mention.
func (m Mention) Span() event.Span {
	if !m.OK() {
		return event.Span{}
	}
	r := m.raw()
	return m.t.s.Bytes(r.First, r.Last)
}

// Form is how the mention names.
func (m Mention) Form() event.MentionForm { return m.raw().Form }

// Head is the word that carries the grammatical function of the mention.
func (m Mention) Head() Token {
	if !m.OK() {
		return Token{}
	}
	return m.t.Token(m.raw().Head)
}

// Acts reports whether the syntax uses the name as an actor's: "Moscow demanded",
// not "in Moscow".
func (m Mention) Acts() bool { return m.raw().Acts }

// Actor is the actor that is named, if one is.
func (m Mention) Actor() (event.Actor, bool) {
	if a := m.raw().Actor; a != store.None {
		return m.t.s.Actors[a].Actor, true
	}
	return event.Actor{}, false
}

// Place is the place that is named, if one is.
func (m Mention) Place() (event.Place, bool) {
	if p := m.raw().Place; p != store.None {
		return m.t.s.Places[p], true
	}
	return event.Place{}, false
}

// Ref is a reference to the actor by this mention; the zero ActorRef when it
// names none.
func (m Mention) Ref() event.ActorRef {
	if a, ok := m.Actor(); ok {
		return event.State(a.ID, m.Span())
	}
	return event.ActorRef{}
}

// PlaceRef is a reference to the place by this mention; the zero PlaceRef when
// it names none.
func (m Mention) PlaceRef() event.PlaceRef {
	if p, ok := m.Place(); ok {
		return event.State(p.ID, m.Span())
	}
	return event.PlaceRef{}
}
