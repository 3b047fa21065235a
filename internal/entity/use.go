package entity

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

// decideUse sets Acts of the mentions that may be a place or an actor.
func (a *annotator) decideUse() {
	for k := range a.t.Mentions {
		m := &a.t.Mentions[k]
		switch {
		case m.Actor == store.None:
			m.Acts = false
		case m.Place == store.None:
			m.Acts = true
		default:
			m.Acts = a.acts(m)
			if m.Acts && a.t.Places[m.Place].Kind != event.PlaceCountry {
				m.Form = event.FormMetonym
			} else if !m.Acts {
				m.Form = event.FormName
			}
		}
	}
	a.spreadUse()
}

// acts decides by the syntax whether a name that may be a place is used as an
// actor. A country acts unless something makes it a place; a city is a place
// unless something makes it act.
func (a *annotator) acts(m *store.Mention) bool {
	country := a.t.Places[m.Place].Kind == event.PlaceCountry
	seat := a.t.Places[m.Place].Kind == event.PlaceFacility
	p := a.preposition(m)
	if is(p, where) || a.opensDateline(m) {
		return false
	}
	if p == "" && a.beforeVerb(m.Last) {
		return true
	}
	if is(p, party) {
		return true
	}
	switch p {
	case "to":
		return !is(a.governor(m), motion) && (country || seat || is(a.governor(m), saying))
	case "from":
		return !is(a.governor(m), motion) && (country || seat || a.abstract(a.t.Head[m.Head]))
	case "of", "for", "on", "about":
		return country || seat
	}
	switch a.t.Rel[m.Head].Base() {
	case store.RelNsubj:
		return a.t.Rel[m.Head] != store.RelNsubjPass || country || seat
	case store.RelObj, store.RelIobj:
		return !is(a.governor(m), motion) && (country || seat || !is(a.governor(m), visited))
	case store.RelNmod:
		if a.t.Rel[m.Head] == store.RelNmodPoss {
			return country || seat || a.abstract(a.t.Head[m.Head])
		}
	case store.RelAppos:
		return false
	case store.RelCompound, store.RelAmod:
		return country || seat && !is(a.prepositionOf(a.t.Head[m.Head]), where)
	}
	return country || seat || a.hasAbstract(m.Last)
}

// opensDateline reports whether m is the place of a dateline that stands in a
// paragraph: "QUITO - The president ...".
func (a *annotator) opensDateline(m *store.Mention) bool {
	if m.First != a.t.Sentences[a.t.Tokens[m.First].Sentence].First || m.Last >= len(a.t.Tokens) {
		return false
	}
	switch a.t.Form(m.Last) {
	case "-", "--", "—", "–":
		return !a.t.Tokens[m.Last].Glued
	}
	return false
}

// beforeVerb reports whether token i, or the one behind an adverb there, is a
// finite verb, which makes the name before it a subject whatever the tree says.
func (a *annotator) beforeVerb(i int) bool {
	if i < len(a.t.Tokens) && a.t.XPOS[i] == store.TagRB {
		i++
	}
	if i >= len(a.t.Tokens) {
		return false
	}
	switch a.t.XPOS[i] {
	case store.TagVBD, store.TagVBZ, store.TagVBP, store.TagMD:
		return true
	}
	return false
}

// hasAbstract reports whether the possessive at token i goes with something that
// only an actor can have.
func (a *annotator) hasAbstract(i int) bool {
	if i >= len(a.t.Tokens) || !possessive(a.t.Form(i)) {
		return false
	}
	for j := i + 1; j < min(i+5, len(a.t.Tokens)); j++ {
		if a.t.UPOS[j] == store.NOUN {
			return a.abstract(j)
		}
	}
	return false
}

// preposition is the adposition of m in small letters, or "". Without a tree it
// is the word before m.
func (a *annotator) preposition(m *store.Mention) string {
	low := a.t.Sentences[a.t.Tokens[m.First].Sentence].First
	if a.t.Rel[m.Head] != store.NoRel {
		return a.prepositionOf(m.Head)
	}
	i := m.First
	if i > low && a.t.Form(i-1) == "the" {
		i--
	}
	if i > low {
		return lower(a.t.Form(i - 1))
	}
	return ""
}

// prepositionOf is the adposition before token i in the tree, or "".
func (a *annotator) prepositionOf(i int) string {
	if i < 0 {
		return ""
	}
	for _, c := range a.forest.Children(i) {
		if a.t.Rel[c] == store.RelCase && c < i {
			return lower(a.t.Form(c))
		}
	}
	return ""
}

func lower(f string) string {
	if f != "" && 'A' <= f[0] && f[0] <= 'Z' {
		return string(f[0]+'a'-'A') + f[1:]
	}
	return f
}

// governor is the lemma of the head of m, or "".
func (a *annotator) governor(m *store.Mention) string {
	if h := a.t.Head[m.Head]; h >= 0 && a.t.Rel[m.Head] != store.NoRel && h < len(a.t.Lemma) {
		return a.t.Lemma[h]
	}
	return ""
}

// abstract reports whether token i is something that only an actor can have:
// a demand, a decision, an ally.
func (a *annotator) abstract(i int) bool {
	if i < 0 || i >= len(a.t.Lemma) || a.t.UPOS[i] != store.NOUN {
		return false
	}
	return !is(a.t.Lemma[i], concrete)
}

// spreadUse makes the members of a coordination agree: in "talks between Kyiv and
// Moscow" both act.
func (a *annotator) spreadUse() {
	byHead := make(map[int]int, len(a.t.Mentions))
	for k := range a.t.Mentions {
		byHead[a.t.Mentions[k].Head] = k
	}
	for k := range a.t.Mentions {
		m := &a.t.Mentions[k]
		if m.Place == store.None || m.Actor == store.None || a.t.Rel[m.Head] != store.RelConj {
			continue
		}
		f, ok := byHead[a.t.Head[m.Head]]
		if !ok || a.preposition(m) != "" {
			continue
		}
		first := &a.t.Mentions[f]
		if m.Acts = first.Acts; m.Acts && a.t.Places[m.Place].Kind != event.PlaceCountry {
			m.Form = event.FormMetonym
		} else if !m.Acts {
			m.Form = event.FormName
		}
	}
}
