package entity

import (
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/normalize/name"
)

// addParties adds the mention of parties that have no names: "all sides", "the
// parties to the conflict". It reports whether it did. Stage coref finds out who
// "both sides" are and replaces the actor.
func (a *annotator) addParties(first, last int, r *name.Role, plural bool) bool {
	if r.Class != name.Side && r.Word != "party" {
		return false
	}
	start, each := a.each(first)
	end := a.dispute(last)
	if !each && (!plural || start == first || end == last && (!a.two(start, first) || a.narrowed(last))) {
		return false
	}
	words := strings.TrimPrefix(strings.TrimPrefix(a.clean(a.t.Bytes(start, end)), "the "), "The ")
	id := event.ActorID("group:" + slug(words))
	k := a.actor(id, func() store.Actor {
		return store.Actor{Plural: plural, Actor: event.Actor{Kind: event.ActorGroup, Name: words, Key: string(id), Side: id, Members: a.rivals(last, end)}}
	})
	a.mentionBy(start, end, last-1, k)
	return true
}

// two reports whether "both" or "two" stands in [start, first).
func (a *annotator) two(start, first int) bool {
	for i := start; i < first; i++ {
		if f := lower(a.t.Form(i)); f == "both" || f == "two" {
			return true
		}
	}
	return false
}

// each goes back from token first over adjectives to the article of parties. It
// returns where that stands, or first, and whether it is one that means each of
// them, known or not: "all", "any".
func (a *annotator) each(first int) (start int, each bool) {
	low := a.t.Sentences[a.t.Tokens[first].Sentence].First
	for i := first - 1; i >= low && i >= first-maxModifiers; i-- {
		switch lower(a.t.Form(i)) {
		case "all", "any", "every", "either":
			return i, true
		case "the", "both", "these":
			start = i
			if i > low && lower(a.t.Form(i-1)) == "all" {
				return i - 1, true
			}
			return start, false
		}
		if u := a.t.UPOS[i]; a.taken[i] != store.None || u != store.ADJ && u != store.VERB && u != store.NOUN && u != store.NUM {
			break
		}
	}
	return first, false
}

// maxModifiers bounds the words between an article and its noun.
const maxModifiers = 4

// dispute extends parties that end before token i over what they are parties to:
// "to this terrible conflict", "of the Peru-Chile dispute".
func (a *annotator) dispute(i int) int {
	limit := a.t.Sentences[a.t.Tokens[i-1].Sentence].Last
	if i+1 >= limit || a.t.Form(i) != "to" && a.t.Form(i) != "of" && a.t.Form(i) != "in" && a.t.Form(i) != "involved" {
		return i
	}
	for j := i + 1; j < min(limit, i+8); j++ {
		if is(a.t.Lemma[j], quarrel) {
			return j + 1
		}
		switch a.t.UPOS[j] {
		case store.DET, store.ADJ, store.NOUN, store.PROPN, store.PUNCT, store.ADP, store.NUM:
		default:
			return i
		}
	}
	return i
}

// rivals is the two actors that a hyphen sets against each other in [i, end), or
// nil.
func (a *annotator) rivals(i, end int) []event.ActorID {
	for j := i; j+2 < end; j++ {
		k := a.taken[j]
		if k < 0 || a.t.Mentions[k].Last != j+1 || !a.joins(j+1) && a.t.Form(j+1) != "–" {
			continue
		}
		n := a.taken[j+2]
		if n >= 0 && a.t.Mentions[n].Actor >= 0 && a.t.Mentions[k].Actor >= 0 && a.t.Mentions[n].Actor != a.t.Mentions[k].Actor {
			return []event.ActorID{a.t.Actors[a.t.Mentions[k].Actor].ID, a.t.Actors[a.t.Mentions[n].Actor].ID}
		}
	}
	return nil
}
