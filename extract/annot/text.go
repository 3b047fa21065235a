package annot

import (
	"iter"
	"slices"
	"strings"
	"sync"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

// Text is one annotated article.
type Text struct {
	s        *store.Text
	mentions []int32 // for each token, 1 + the longest mention headed by it
	children []int32 // first child of each token + 1, then chained by sibling
	sibling  []int32
	quotes   []int32 // for each token, 1 + the innermost quote whose content holds it
	times    []int32 // for each token, 1 + the time expression that holds it
	amounts  []int32 // for each token, 1 + the quantity that holds it
	actors   map[event.ActorID]int
	places   map[event.PlaceID]int

	narratorOnce sync.Once
	narrator     event.ActorRef
}

// New returns the view of s. It is for package extract.
func New(s *store.Text) *Text {
	n := len(s.Tokens)
	t := &Text{
		s:        s,
		mentions: make([]int32, n),
		children: make([]int32, n),
		sibling:  make([]int32, n),
		quotes:   make([]int32, n),
		times:    make([]int32, n),
		amounts:  make([]int32, n),
		actors:   make(map[event.ActorID]int, len(s.Actors)),
		places:   make(map[event.PlaceID]int, len(s.Places)),
	}
	for i := n - 1; i >= 0; i-- {
		if h := s.Head[i]; h != store.None {
			t.sibling[i] = t.children[h]
			t.children[h] = int32(i) + 1
		}
	}
	t.indexMentions()
	t.indexQuotes()
	for k, m := range s.Times {
		mark(t.times[m.First:m.Last], int32(k)+1)
	}
	for k, m := range s.Quantities {
		mark(t.amounts[m.First:m.Last], int32(k)+1)
	}
	for k, a := range s.Actors {
		t.actors[a.ID] = k
	}
	for k, p := range s.Places {
		t.places[p.ID] = k
	}
	return t
}

func (t *Text) indexMentions() {
	s := t.s
	for k, m := range s.Mentions {
		if old := t.mentions[m.Head]; old == 0 || longer(m, s.Mentions[old-1]) {
			t.mentions[m.Head] = int32(k) + 1
		}
	}
}

// mark sets all of dst to v.
func mark(dst []int32, v int32) {
	for i := range dst {
		dst[i] = v
	}
}

// indexQuotes notes for each token the quote with the shortest content around it.
func (t *Text) indexQuotes() {
	size := make([]int, len(t.s.Tokens))
	for k, q := range t.s.Quotes {
		for _, c := range q.Content {
			for i := t.after(c.Start); i < len(t.s.Tokens) && t.s.Tokens[i].Start < c.End; i++ {
				if t.quotes[i] == 0 || c.Len() < size[i] {
					t.quotes[i], size[i] = int32(k)+1, c.Len()
				}
			}
		}
	}
}

// after is the number of the first token that ends after offset.
func (t *Text) after(offset int) int {
	n, _ := slices.BinarySearchFunc(t.s.Tokens, offset, func(k store.Token, o int) int {
		if k.End <= o {
			return -1
		}
		return 1
	})
	return n
}

// longer reports whether m is the better mention for a head that o has too: one
// that names an actor or place before one that does not, then the longer.
func longer(m, o store.Mention) bool {
	known := func(m store.Mention) bool { return m.Actor != store.None || m.Place != store.None }
	if known(m) != known(o) {
		return known(m)
	}
	return m.Last-m.First > o.Last-o.First
}

// Article is the article as it was given.
func (t *Text) Article() event.Article { return t.s.Article }

// Slice is the text of the bytes s.
func (t *Text) Slice(s event.Span) string { return t.s.Slice(s) }

// Words is the text of the bytes s with every run of white space as one space: a
// value that reads well whether lines were wrapped or not.
func (t *Text) Words(s event.Span) string {
	return strings.Join(strings.Fields(t.s.Slice(s)), " ")
}

// Parts are the parts of the article in text order.
func (t *Text) Parts() []event.Part { return t.s.Parts }

// Tokens yields all words in text order.
func (t *Text) Tokens() iter.Seq[Token] {
	return func(yield func(Token) bool) {
		for s := range t.Sentences() {
			for k := range s.Tokens() {
				if !yield(k) {
					return
				}
			}
		}
	}
}

// Token is word number i, from 0; the zero Token when there is none.
func (t *Text) Token(i int) Token {
	if i < 0 || i >= len(t.s.Tokens) {
		return Token{}
	}
	return Token{t, i + 1}
}

// TokenAt is the word that holds the byte at offset, or the zero Token.
func (t *Text) TokenAt(offset int) Token {
	if i := t.after(offset); i < len(t.s.Tokens) && t.s.Tokens[i].Start <= offset {
		return Token{t, i + 1}
	}
	return Token{}
}

// Sentences yields the sentences in text order. Inside an extraction that is called
// off, it stops; so do Tokens and the rules that walk over them.
func (t *Text) Sentences() iter.Seq[Sentence] {
	return func(yield func(Sentence) bool) {
		for i := range t.s.Sentences {
			if t.s.Stopped() || !yield(Sentence{t, i + 1}) {
				return
			}
		}
	}
}

// Mentions yields the places where actors and places are named, in text order.
func (t *Text) Mentions() iter.Seq[Mention] {
	return func(yield func(Mention) bool) {
		for i := range t.s.Mentions {
			if !yield(Mention{t, i + 1}) {
				return
			}
		}
	}
}

// Quotes yields the attributions of words and thoughts, in text order.
func (t *Text) Quotes() iter.Seq[Quote] {
	return func(yield func(Quote) bool) {
		for i := range t.s.Quotes {
			if !yield(Quote{t, i + 1}) {
				return
			}
		}
	}
}

// Actors yields the actors that the text names or stands its actors by, in the order
// in which they were met.
func (t *Text) Actors() iter.Seq[event.Actor] {
	return func(yield func(event.Actor) bool) {
		for i := range t.s.Actors {
			if !yield(t.s.Actors[i].Actor) {
				return
			}
		}
	}
}

// Actor is the actor with the given identifier.
func (t *Text) Actor(id event.ActorID) (event.Actor, bool) {
	if k, ok := t.actors[id]; ok {
		return t.s.Actors[k].Actor, true
	}
	return event.Actor{}, false
}

// Place is the place with the given identifier.
func (t *Text) Place(id event.PlaceID) (event.Place, bool) {
	if k, ok := t.places[id]; ok {
		return t.s.Places[k], true
	}
	return event.Place{}, false
}
