package entity

import (
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/normalize/name"
)

// addAgain adds the noun that takes up somebody named or described before: "the
// union" behind "Union of Rock Drillers", "the rebels" behind "Afghan rebels". It
// reports whether there is just one.
func (a *annotator) addAgain(first, last int, r *name.Role, plural bool) bool {
	if r.Class == name.Person && !plural || last-first > 1 || !a.definite(first) || a.narrowed(last) {
		return false
	}
	if !plural {
		k, rivals := a.meant(first, r.Word)
		if k != store.None {
			a.cover(first, last, store.Mention{Form: event.FormNominal, Actor: k, Place: store.None, Acts: true})
		}
		if k != store.None || rivals {
			return k != store.None
		}
	}
	k, ok := a.told[lower(a.t.Form(last-1))]
	if !ok || k == several {
		return false
	}
	a.mention(first, last, store.Mention{Form: event.FormNominal, Actor: k, Place: store.None, Acts: true})
	return true
}

// tell remembers that the noun at token i described actor k.
func (a *annotator) tell(i, k int) {
	noun := lower(a.t.Form(i))
	if old, ok := a.told[noun]; ok && old != k {
		k = several
	}
	a.told[noun] = k
}

// narrowed reports whether "of ..." or "for ..." at token i says which one is
// meant.
func (a *annotator) narrowed(i int) bool {
	return i < len(a.t.Tokens) && is(a.t.Form(i), belongs) && a.t.Form(i) != "to"
}

// addBare adds a body or a group that acts without a name: "the opposition
// coalition", "the mediators". It reports whether it did.
func (a *annotator) addBare(first, last int, r *name.Role, plural bool) bool {
	if plural && (r.Sector == "" || r.Sector == "BUS") && r.Class != name.Person {
		return false // "companies" in general
	}
	if !is(r.Word, bare) || r.Class == name.Person && !plural || a.narrowed(last) || is(r.Word, abstract) && !a.definite(first) || a.hasPossessive(first) || a.preceded(first, "as") {
		return false
	}
	if _, rivals := a.meant(first, r.Word); rivals && !plural {
		return false // stage coref knows which is nearest
	}
	if k := a.titleFor(first, r.Word); k != store.None && !plural {
		a.mention(first, last, store.Mention{Form: event.FormNominal, Actor: k, Place: store.None, Acts: true})
		return true
	}
	words := a.clean(a.t.Bytes(first, last))
	prefix := "group:"
	if r.Class == name.Organisation {
		prefix = "org:"
	}
	id, country := event.ActorID(prefix+slug(words)), a.countryBehind(last)
	if country != "" {
		id += event.ActorID("_" + strings.ToLower(country))
	}
	k := a.actor(id, func() store.Actor {
		x := store.Actor{Plural: plural, Actor: event.Actor{Kind: kindOf(r, plural), Name: words, Country: country, Sectors: sectorsOf(r), Key: string(id), Side: id}}
		if !plural {
			x.Gender = store.Neuter
		}
		return x
	})
	a.tell(last-1, k)
	a.mention(first, last, store.Mention{Form: event.FormNominal, Actor: k, Place: store.None, Acts: true})
	return true
}

// titleFor is the one body of the text that a noun without an article means in a
// headline, or store.None.
func (a *annotator) titleFor(first int, word string) int {
	if first > 0 && a.t.UPOS[first-1] == store.DET || a.t.Tokens[first].Sentence > 0 {
		return store.None
	}
	if fit := a.heads[word]; len(fit) == 1 {
		return fit[0]
	}
	return store.None
}

// hasPossessive reports whether a pronoun such as "his" stands before token i,
// over adjectives.
func (a *annotator) hasPossessive(i int) bool {
	low := max(a.t.Sentences[a.t.Tokens[i].Sentence].First, i-maxModifiers)
	for i--; i >= low && (a.t.UPOS[i] == store.ADJ || a.t.UPOS[i] == store.NOUN); i-- {
	}
	return i >= low && a.t.XPOS[i] == store.TagPRPS
}

// preceded reports whether the word stands right before token i.
func (a *annotator) preceded(i int, word string) bool {
	return i > a.t.Sentences[a.t.Tokens[i].Sentence].First && a.t.Form(i-1) == word
}

// addAtHome adds those who belong to the country that the text is about: "police",
// "the opposition". It reports whether it did. What "of ..." says about them is
// not understood here.
func (a *annotator) addAtHome(first, last int, r *name.Role, plural bool) bool {
	owner := a.homeOf(r, plural)
	if owner == store.None || last < len(a.t.Tokens) && is(a.t.Form(last), belongs) || first > 0 && a.t.XPOS[first-1] == store.TagPRPS {
		return false
	}
	k := a.describedOne(r, plural, owner, a.clean(a.t.Bytes(first, last)), a.t.Slice(a.t.Bytes(first, last)))
	a.tell(last-1, k)
	a.mention(first, last, store.Mention{Form: event.FormNominal, Actor: k, Place: store.None, Acts: true})
	return true
}
