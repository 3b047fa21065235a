package lexicon

import "github.com/parley-news/parley/event"

// Kind is the word class of a predicate.
type Kind uint8

const (
	Verb Kind = iota
	Noun
	Adjective
)

// Code is what an act codes as.
type Code struct {
	Type  event.PLOVER
	Mode  string // empty when there is none
	CAMEO string
}

// Role is a place in or at the clause of a predicate where a party may stand.
type Role uint8

const (
	Subject Role = iota
	Object
	Indirect
	Possessor
	Inner
	Prep // what follows Position.Prep
)

// Position is a Role, with its preposition if it has one.
type Position struct {
	Role Role
	Prep string
}

// Voice restricts a verb frame to active or passive clauses. The zero Voice
// does not.
type Voice uint8

const (
	AnyVoice Voice = iota
	Active
	Passive
)

// Predicate is a lemma with what must stand beside it.
type Predicate struct {
	Head string
	Rest []string // words before the head of a noun, after the head of a verb
}

// Frame says how one group of predicates reports an act.
type Frame struct {
	Code
	Kind       Kind
	Outer      bool // takes another act as its clause
	Predicates []Predicate
	Nouns      *Words     // of which one must be the object; nil for none
	Actor      []Position // in order of preference
	Recipient  []Position

	Mutual         bool
	Alone          bool
	NeedsRecipient bool
	PartyObject    bool
	Intransitive   bool
	Infinitive     bool
	Domestic       bool
	Voice          Voice
	Prep           string // preposition that must hang on the predicate
	ObjectIn       *Words
	SubjectIn      *Words
	ClauseIn       *Words
	ClauseWithout  *Words

	File string // where the frame stands, for messages
	Line int
	rank int // place among all frames
}

// Has reports whether f has a predicate with the given head that ok accepts.
func (f *Frame) Has(head string, ok func(Predicate) bool) bool {
	for _, p := range f.Predicates {
		if p.Head == head && ok(p) {
			return true
		}
	}
	return false
}

// weight is how specific f is: the number of its conditions, those on words
// counted twice.
func (f *Frame) weight() int {
	n := 0
	for _, w := range []*Words{f.Nouns, f.ObjectIn, f.SubjectIn, f.ClauseIn, f.ClauseWithout} {
		if w != nil {
			n += 2
		}
	}
	for _, b := range []bool{f.PartyObject, f.Intransitive, f.Infinitive, f.Voice != AnyVoice, f.Prep != "", f.NeedsRecipient} {
		if b {
			n++
		}
	}
	return n
}

// Words is a set of nouns or other words. The nil set is empty.
type Words struct {
	heads map[string][][]string // by the head; the words before it, or none
	lists []*Words              // sets whose words belong to this one too
}

// add puts the words of s, of which the last is the head, into w.
func (w *Words) add(words []string) {
	if w.heads == nil {
		w.heads = map[string][][]string{}
	}
	head := words[len(words)-1]
	w.heads[head] = append(w.heads[head], words[:len(words)-1])
}

// Match reports whether head is in w, where before(n) is the lemma n words
// before it, empty when there is none.
func (w *Words) Match(head string, before func(n int) string) bool {
	if w == nil {
		return false
	}
	for _, words := range w.heads[head] {
		if matchBefore(words, before) {
			return true
		}
	}
	for _, list := range w.lists {
		if list.Match(head, before) {
			return true
		}
	}
	return false
}

func matchBefore(words []string, before func(n int) string) bool {
	for k, want := range words {
		if before(len(words)-k) != want {
			return false
		}
	}
	return true
}
