package timex

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/normalize/date"
)

// guide tells normalize/date what the trees say.
type guide struct{ t *store.Text }

// Verb reports whether the word at s is tagged as a verb or a modal.
func (g guide) Verb(s event.Span) bool {
	first, last := g.t.Covered(s)
	if first == last {
		return false
	}
	return verbal(g.t.XPOS[first])
}

func verbal(x store.XPOS) bool {
	switch x {
	case store.TagMD, store.TagVB, store.TagVBD, store.TagVBG, store.TagVBN, store.TagVBP, store.TagVBZ:
		return true
	}
	return false
}

// Direction is the tense of the nearest word above the expression at s that has
// one.
func (g guide) Direction(s event.Span) date.Direction {
	first, last := g.t.Covered(s)
	if first == last {
		return date.Either
	}
	for i, n := g.top(first, last), 0; i != store.None && n < 8; i, n = g.t.Head[i], n+1 {
		if d := g.tense(i); d != date.Either {
			return d
		}
	}
	return date.Either
}

// top is the head of the topmost of the tokens [first, last).
func (g guide) top(first, last int) int {
	i := first
	for n := 0; n < 100 && i >= first && i < last; n++ {
		i = g.t.Head[i]
	}
	return i
}

// ahead are the words that say that something is still to come.
func ahead(word string) bool {
	switch word {
	case "schedule", "scheduled", "expect", "expected", "due", "slate", "slated", "plan", "planned", "set", "upcoming",
		"forthcoming":
		return true
	}
	return false
}

// undone are the verbs after which an infinitive is nothing to come.
func undone(word string) bool {
	switch word {
	case "refuse", "fail", "decline", "manage", "begin", "start", "continue", "try", "help", "use", "come", "go",
		"gather", "return", "meet":
		return true
	}
	return false
}

// tense is the direction of the verb, noun or adjective i, Either when it has
// none of its own.
func (g guide) tense(i int) date.Direction {
	t := g.t
	if ahead(t.Lemma[i]) && t.XPOS[i] != store.TagVBD {
		return date.Ahead
	}
	modal, to, past := g.auxiliaries(i)
	switch {
	case modal, to && t.XPOS[i] == store.TagVBN:
		return date.Ahead
	case past:
		return date.Past
	case to && t.XPOS[i] == store.TagVB:
		if h := t.Head[i]; h != store.None && undone(t.Lemma[h]) {
			return g.tense(h)
		}
		return date.Ahead
	}
	if x := t.XPOS[i]; x == store.TagVBD || x == store.TagVBN && t.Rel[i].Base() != store.RelAmod {
		return date.Past
	}
	return date.Either
}

// auxiliaries looks at the words that give the verb or the predicate i its tense.
func (g guide) auxiliaries(i int) (modal, to, past bool) {
	t := g.t
	for c := range t.Children(i) {
		switch t.Rel[c].Base() {
		case store.RelAux, store.RelCop:
			switch l := t.Lemma[c]; {
			case l == "will" || l == "shall" || l == "would" || l == "must" || l == "should":
				modal = true
			case t.XPOS[c] == store.TagVBD, l == "have":
				past = true
			}
		case store.RelMark:
			to = to || t.XPOS[c] == store.TagTO
		}
	}
	return modal, to, past
}
