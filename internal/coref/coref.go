package coref

import (
	"cmp"
	"slices"
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

// Annotate completes the group of stage entity in t: it adds mentions by
// pronouns and descriptions, and groups of actors.
func Annotate(t *store.Text) {
	if len(t.Tokens) == 0 {
		return
	}
	r := newReader(t)
	for s := range t.Sentences {
		if t.Stopped() {
			return
		}
		r.sentence(s)
	}
	t.Things = r.things.repeated()
	t.Mentions = append(t.Mentions, r.added...)
	slices.SortStableFunc(t.Mentions, func(a, b store.Mention) int {
		return cmp.Or(a.First-b.First, b.Last-a.Last)
	})
}

// reader walks through a text.
type reader struct {
	t      *store.Text
	forest *store.Forest
	words  map[string]description
	named  []int // by head token: the longest given mention, or None
	covers []int // by token: a given mention that holds it, or None
	recent []candidate
	seen   []int // by actor: number of mentions so far
	last   []int // by actor: the sentence of the last mention
	titled map[string][]int
	added  []store.Mention
	things things
	quotes []store.Quotation
	inside []int                 // by token: the quotation that holds it, or None
	states []int                 // the governments, as indices of actors
	groups map[event.ActorID]int // the groups of the text, those made here among them
	paired map[string]int        // by what the members are: the only pair so far, or None when there are several
}

// window is the number of candidates that a reference looks back over.
const window = 48

// candidate is a noun or a mention that a later reference may mean.
type candidate struct {
	token, sentence int
	actor, place    int // both None for a noun that only blocks
	role            role
	plural          bool
	human           bool
}

// role ranks syntactic functions by how easily they are taken up again.
type role int

const (
	otherRole role = iota
	objectRole
	subjectRole
)

// newReader indexes the mentions, quotations and actors of t.
func newReader(t *store.Text) *reader {
	n := len(t.Tokens)
	r := &reader{
		t: t, forest: store.NewForest(t), words: descriptions(),
		named: slices.Repeat([]int{store.None}, n), covers: slices.Repeat([]int{store.None}, n), inside: slices.Repeat([]int{store.None}, n),
		titled: map[string][]int{}, groups: map[event.ActorID]int{}, paired: map[string]int{}, things: newThings(t),
		quotes: store.Quotations(t), seen: make([]int, len(t.Actors)), last: make([]int, len(t.Actors)),
	}
	for k, m := range t.Mentions {
		for i := m.First; i < m.Last; i++ {
			r.covers[i] = k
		}
		if o := r.named[m.Head]; o == store.None || m.Last-m.First > t.Mentions[o].Last-t.Mentions[o].First {
			r.named[m.Head] = k
		}
	}
	for k, q := range r.quotes {
		for i := q.First; i < q.Last; i++ {
			r.inside[i] = k
		}
	}
	for k := range t.Actors {
		if strings.HasPrefix(string(t.Actors[k].ID), "group:") {
			r.groups[t.Actors[k].ID] = k
		}
		if t.Actors[k].Kind == event.ActorGovernment {
			r.states = append(r.states, k)
		}
	}
	return r
}

// sentence links the pronouns and descriptions of sentence s and remembers its
// names.
func (r *reader) sentence(s int) {
	x := r.t.Sentences[s]
	for i := x.First; i < x.Last; i++ {
		switch {
		case r.resolved(i):
			if !r.regroup(i, s) {
				r.note(i, s)
			}
		case r.t.UPOS[i] == store.PRON || r.t.XPOS[i] == store.TagPRPS:
			r.pronoun(i, s)
		case r.t.UPOS[i] == store.NOUN:
			r.noun(i, s)
		case r.t.UPOS[i] == store.PROPN && r.covers[i] == store.None:
			r.name(i)
			if r.roleOf(i) != otherRole {
				r.remember(candidate{token: i, sentence: s, actor: store.None, place: store.None, role: r.roleOf(i)})
			}
		}
	}
}

// resolved reports whether token i heads a mention whose actor or place is
// known.
func (r *reader) resolved(i int) bool {
	k := r.named[i]
	return k != store.None && (r.t.Mentions[k].Actor != store.None || r.t.Mentions[k].Place != store.None)
}

// note remembers the given mention at token i.
func (r *reader) note(i, s int) {
	r.rename(r.named[i])
	m := r.t.Mentions[r.named[i]]
	c := candidate{token: i, sentence: s, actor: m.Actor, place: m.Place, role: r.roleOf(i)}
	if !m.Acts && m.Place != store.None && r.t.Places[m.Place].Kind != event.PlaceCountry {
		c.actor = store.None // a city that could stand for a government and does not
	}
	if c.actor != store.None {
		a := &r.t.Actors[m.Actor]
		c.plural = a.Plural
		c.human = a.Kind == event.ActorPerson
		r.title(m.Actor)
	}
	r.remember(c)
}

// title files the person a under the nouns of its titles at its first mention.
func (r *reader) title(a int) {
	if r.seen[a] > 0 {
		return
	}
	for _, f := range r.t.Actors[a].Titles {
		noun := lastWord(f.Value)
		if !slices.Contains(r.titled[noun], a) {
			r.titled[noun] = append(r.titled[noun], a)
		}
	}
}

func (r *reader) remember(c candidate) {
	if c.actor != store.None {
		r.seen[c.actor]++
		r.last[c.actor] = c.sentence
	}
	if len(r.recent) >= 2*window {
		r.recent = append(r.recent[:0], r.recent[len(r.recent)-window:]...)
	}
	r.recent = append(r.recent, c)
}

// link adds or completes the mention of token i over [first, last).
func (r *reader) link(i, first, last, s int, form event.MentionForm, actor, place int) {
	c := candidate{token: i, sentence: s, actor: actor, place: place, role: r.roleOf(i)}
	if actor != store.None {
		c.plural, c.human = r.t.Actors[actor].Plural, r.t.Actors[actor].Kind == event.ActorPerson
	}
	r.remember(c)
	if k := r.named[i]; k != store.None {
		r.t.Mentions[k].Actor, r.t.Mentions[k].Place = actor, place
		r.t.Mentions[k].Acts = actor != store.None
		return
	}
	r.added = append(r.added, store.Mention{First: first, Last: last, Head: i, Form: form, Actor: actor, Place: place, Acts: actor != store.None})
}

// roleOf is the function of noun i in its clause.
func (r *reader) roleOf(i int) role {
	for range 8 {
		switch r.t.Rel[i].Base() {
		case store.RelNsubj, store.RelRoot:
			return subjectRole
		case store.RelObj, store.RelIobj:
			return objectRole
		case store.RelObl:
			if r.t.Rel[i] == store.RelOblAgent {
				return subjectRole
			}
			return otherRole
		case store.RelConj, store.RelAppos, store.RelFlat:
			if r.t.Head[i] == store.None {
				return otherRole
			}
			i = r.t.Head[i]
		default:
			return otherRole
		}
	}
	return otherRole
}

// subjectOf is the subject of the clause that token i stands in, leaving out i
// itself, and the predicate of that clause; None when there is none.
func (r *reader) subjectOf(i int) (subject, predicate int) {
	for p, n := r.t.Head[i], 0; p != store.None && n < 40; p, n = r.t.Head[p], n+1 {
		for _, c := range r.forest.Children(p) {
			if r.t.Rel[c].Base() == store.RelNsubj {
				return c, p
			}
		}
	}
	return store.None, store.None
}
