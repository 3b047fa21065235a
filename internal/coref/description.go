package coref

import (
	"slices"
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

// noun links the noun at token i of sentence s when it is a definite description
// of one known actor or place. Other nouns are remembered because they can block
// a pronoun.
func (r *reader) noun(i, s int) {
	if k := r.covers[i]; k != store.None && r.t.Mentions[k].Head != i || r.t.Rel[i] == store.RelCompound {
		return
	}
	form := strings.ToLower(r.t.Form(i))
	if r.apposed(i, s, form) {
		return
	}
	if d, ok := r.words[form]; ok && r.definite(i) {
		if c, ok := r.described(i, s, form, d); ok {
			first, last := r.phrase(i)
			r.link(i, first, last, s, event.FormNominal, c.actor, c.place)
			return
		}
	}
	if r.definite(i) && !r.narrowed(i) {
		if c, ok := r.again(i, s); ok {
			first, last := r.phrase(i)
			r.link(i, first, last, s, event.FormNominal, c.actor, c.place)
			return
		}
	}
	r.common(i)
	r.remember(candidate{token: i, sentence: s, actor: store.None, place: store.None, role: r.roleOf(i), plural: r.t.XPOS[i] == store.TagNNS, human: r.humanNoun(i)})
}

// humanNoun reports whether the noun at token i stands for a person or for
// people.
func (r *reader) humanNoun(i int) bool {
	lemma := r.t.Lemma[i]
	if d, ok := r.words[lemma]; ok {
		return d.kind == "person"
	}
	return lemma == "people" || strings.HasSuffix(lemma, "man") || strings.HasSuffix(lemma, "woman") || strings.HasSuffix(lemma, "person")
}

// definite reports whether the noun at token i takes up something known.
func (r *reader) definite(i int) bool {
	for _, c := range r.forest.Children(i) {
		if rel := r.t.Rel[c]; rel == store.RelDet || rel == store.RelDetPredet {
			switch strings.ToLower(r.t.Form(c)) {
			case "the", "this", "both", "these":
				return true
			}
		}
	}
	return false
}

// phrase is the noun at token i with all that stands before it.
func (r *reader) phrase(i int) (first, last int) {
	first, _ = r.forest.Extent(i)
	for _, c := range r.forest.Children(i) {
		if rel := r.t.Rel[c]; c < i && (rel == store.RelCase || rel == store.RelCc || rel == store.RelPunct || rel == store.RelMark) {
			_, first = r.forest.Extent(c)
		}
	}
	return min(first, i), i + 1
}

// described is what the description d at token i stands for.
func (r *reader) described(i, s int, form string, d description) (candidate, bool) {
	if d.kind == "pair" {
		return r.pair(i, s, d.by)
	}
	if r.narrowed(i) {
		return candidate{}, false
	}
	switch {
	case d.by == "title":
		return r.holder(i, s, form)
	case d.kind == "place" && d.by != "name":
		return r.placeOf(i, s, event.PlaceKind(d.by))
	case d.by == "name":
		return r.bearing(i, s, form, d.kind)
	default:
		return r.ofKind(i, s, d.kind)
	}
}

// narrowed reports whether something behind the noun at token i says which one
// is meant.
func (r *reader) narrowed(i int) bool {
	for _, c := range r.forest.Children(i) {
		if c < i {
			continue
		}
		switch r.t.Rel[c] {
		case store.RelNmod, store.RelAcl, store.RelAppos, store.RelFlat, store.RelConj, store.RelCompound:
			return true
		case store.RelAclRelcl:
			if first, _ := r.forest.Extent(c); r.t.Form(max(first-1, 0)) != "," && r.t.Form(first) != "," {
				return true
			}
		}
	}
	return false
}

// modifiers are the adjectives and nouns before the noun at token i.
func (r *reader) modifiers(i int) []int {
	var out []int
	for _, c := range r.forest.Children(i) {
		switch r.t.Rel[c] {
		case store.RelAmod, store.RelCompound, store.RelNmodPoss, store.RelNummod, store.RelNmodDesc:
			if c < i {
				out = append(out, c)
			}
		}
	}
	return out
}

// holder is the one person with the title that the noun at token i names.
func (r *reader) holder(i, s int, form string) (candidate, bool) {
	var fit []int
	holders := r.titled[form]
	for _, a := range holders[max(0, len(holders)-window):] {
		if r.fits(i, a) {
			fit = append(fit, a)
		}
		if len(fit) > 8 {
			return candidate{}, false
		}
	}
	if len(fit) > 1 {
		fit = slices.DeleteFunc(fit, func(a int) bool { return s-r.last[a] > 1 })
	}
	if len(fit) != 1 {
		return candidate{}, false
	}
	return candidate{token: i, actor: fit[0], place: store.None}, true
}

// fits reports whether the modifiers of the noun at token i hold for person a:
// its country, or words of its title.
func (r *reader) fits(i, a int) bool {
	x := &r.t.Actors[a]
	for _, m := range r.modifiers(i) {
		if k := r.covers[m]; k != store.None && r.t.Mentions[k].Actor != store.None {
			if c := &r.t.Actors[r.t.Mentions[k].Actor]; c.Country != x.Country && c.ID != x.Side {
				return false
			}
			continue
		}
		if !titleHas(x, strings.ToLower(r.t.Form(m))) {
			return false
		}
	}
	return true
}

// titleHas reports whether a title of a has the word.
func titleHas(a *store.Actor, word string) bool {
	for _, f := range a.Titles {
		for w := range strings.FieldsSeq(strings.ToLower(f.Value)) {
			if w == word {
				return true
			}
		}
	}
	return false
}

// bearing is the one actor or place seen lately that has word in its name.
func (r *reader) bearing(i, s int, word, kind string) (candidate, bool) {
	var best candidate
	n := 0
	for k := len(r.recent) - 1; k >= 0 && s-r.recent[k].sentence <= 6; k-- {
		c := r.recent[k]
		if (kind == "place") != (c.actor == store.None) || c.actor == store.None && c.place == store.None || !r.nameHas(c, word) || n > 0 && same(best, c) {
			continue
		}
		if c.actor != store.None && r.t.Actors[c.actor].Kind == event.ActorPerson {
			continue
		}
		if n == 0 {
			best = c
		}
		n++
	}
	if n != 1 || len(r.foreign(i, best)) > 0 {
		return candidate{}, false
	}
	return best, true
}

// foreign are the modifiers of the noun at token i that the name of c does not
// hold.
func (r *reader) foreign(i int, c candidate) []int {
	return slices.DeleteFunc(r.modifiers(i), func(m int) bool { return r.nameHas(c, strings.ToLower(r.t.Form(m))) })
}

// nameHas reports whether the name of c has the word.
func (r *reader) nameHas(c candidate, word string) bool {
	var name string
	if c.actor != store.None {
		name = r.t.Actors[c.actor].Name + " " + r.t.Actors[c.actor].Canonical
	} else {
		name = r.t.Places[c.place].Name
	}
	for w := range strings.FieldsSeq(strings.ToLower(name)) {
		if w == word {
			return true
		}
	}
	return false
}

// ofKind is the only actor of the kind in this sentence and the one before. Where
// several are near, a government must be the one that the text is about.
func (r *reader) ofKind(i, s int, kind string) (candidate, bool) {
	var best candidate
	n := 0
	for k := len(r.recent) - 1; k >= 0 && s-r.recent[k].sentence <= 1; k-- {
		c := r.recent[k]
		if c.actor == store.None || !isKind(r.t.Actors[c.actor].Kind, kind) || n > 0 && same(best, c) {
			continue
		}
		best = c
		n++
	}
	if len(r.modifiers(i)) > 0 {
		return candidate{}, false
	}
	if n != 1 && kind == "government" {
		return r.mainState(i)
	}
	return best, n == 1
}

// mainState is the government that the text names far more often than every
// other so far.
func (r *reader) mainState(i int) (candidate, bool) {
	best, most, second := store.None, 2, 0
	for _, k := range r.states {
		switch n := r.seen[k]; {
		case n > most:
			best, most, second = k, n, most
		case n > second:
			second = n
		}
	}
	return candidate{token: i, actor: best, place: store.None}, best != store.None && most >= 3*second
}

// isKind reports whether k is the kind of the table or one like it.
func isKind(k event.ActorKind, kind string) bool {
	return string(k) == kind || kind == "organisation" && k == event.ActorArmedGroup
}

// placeOf is the place of the kind seen last; a settlement must be in this
// sentence or the two before.
func (r *reader) placeOf(i, s int, kind event.PlaceKind) (candidate, bool) {
	if len(r.modifiers(i)) > 0 {
		return candidate{}, false
	}
	var best candidate
	n := 0
	for k := len(r.recent) - 1; k >= 0; k-- {
		c := r.recent[k]
		if kind != event.PlaceFacility && s-c.sentence > 2 {
			break
		}
		if c.place == store.None || r.t.Places[c.place].Kind != kind || n > 0 && best.place == c.place {
			continue
		}
		best = candidate{token: i, actor: store.None, place: c.place}
		n++
	}
	return best, n == 1
}
