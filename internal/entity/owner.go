package entity

import (
	"slices"

	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/normalize/name"
)

// owners finds the actors that modify the role phrase [first, last): before it
// ("Russian and Ukrainian negotiators", "Israel's army") and behind it ("envoys
// of Egypt and Qatar"). It returns the tokens of the whole description too.
func (a *annotator) owners(first, last int, parsed bool) (start, end int, owners []int) {
	start, end = first, last
	start, owners = a.ownersBefore(first, last-1, parsed)
	if len(owners) == 0 {
		end, owners = a.ownersBehind(last, last-1, parsed)
	}
	return start, end, owners
}

// ownersBefore reads the list of names that ends before token first, over
// adjectives.
func (a *annotator) ownersBefore(first, head int, parsed bool) (start int, owners []int) {
	low := a.t.Sentences[a.t.Tokens[first].Sentence].First
	i := first
	for i > low && a.between(i-1) {
		i--
	}
	if i > low && possessive(a.t.Form(i-1)) {
		i--
	}
	start = first
	for i > low {
		k := a.taken[i-1]
		if k < 0 || a.t.Mentions[k].Last != i || !a.owns(k, head, parsed && len(owners) == 0) {
			break
		}
		if o := a.t.Mentions[k].Actor; !slices.Contains(owners, o) {
			owners = append(owners, o)
		}
		start = a.t.Mentions[k].First
		if p := a.possessorBefore(start, low); p != store.None && len(owners) == 1 {
			return a.t.Mentions[p].First, []int{a.t.Mentions[p].Actor} // "Peru's U.N. ambassador"
		}
		i = a.listBefore(start, low)
	}
	slices.Reverse(owners)
	return start, owners
}

// possessorBefore is the mention of an actor right before token i with a
// possessive mark, or store.None.
func (a *annotator) possessorBefore(i, low int) int {
	if i-2 < low || !possessive(a.t.Form(i-1)) {
		return store.None
	}
	k := a.taken[i-2]
	if k < 0 || a.t.Mentions[k].Actor == store.None || a.t.Mentions[k].Last != i-1 {
		return store.None
	}
	return k
}

// between reports whether token i may stand between an owner and a role word:
// an adjective, a noun, a hyphen.
func (a *annotator) between(i int) bool {
	if a.taken[i] != store.None || a.nominal[i] {
		return false
	}
	switch a.t.UPOS[i] {
	case store.ADJ, store.NOUN, store.NUM:
		return a.t.Rel[i] != store.RelRoot
	case store.PUNCT:
		f := a.t.Form(i)
		return f == "-"
	case store.VERB:
		return a.t.Rel[i] == store.RelAmod
	case store.CCONJ: // "French political and military officials"
		return i > 0 && a.t.UPOS[i-1] == store.ADJ && a.taken[i-1] == store.None && i+1 < len(a.t.UPOS) && a.t.UPOS[i+1] == store.ADJ
	case store.NoUPOS:
		return is(a.t.Form(i), between)
	}
	return false
}

func possessive(f string) bool { return f == "'s" || f == "’s" || f == "'" || f == "’" }

// owns reports whether mention k may own a description with that head: it names
// an actor and the tree, when it is asked, hangs it on the description.
func (a *annotator) owns(k, head int, ask bool) bool {
	m := &a.t.Mentions[k]
	if m.Actor == store.None {
		return false
	}
	return !ask || a.t.Dominates(head, m.Head) || a.t.Head[head] == a.t.Head[m.Head]
}

// listBefore goes back over a comma, "and" or both before token i and returns
// the end of the name before it, or low when the list ends.
func (a *annotator) listBefore(i, low int) int {
	j := i
	if j > low && possessive(a.t.Form(j-1)) {
		j--
	}
	if j > low && (a.t.Form(j-1) == "and" || a.t.Form(j-1) == "&" || a.t.Form(j-1) == "-" || a.t.Form(j-1) == "or") {
		j--
	}
	if j > low && a.t.Form(j-1) == "," {
		j--
	}
	if j == i {
		return low
	}
	return j
}

// ownersBehind reads the list of names in an "of ..." or "from ..." phrase that
// starts at token i.
func (a *annotator) ownersBehind(i, head int, parsed bool) (end int, owners []int) {
	limit := a.t.Sentences[a.t.Tokens[head].Sentence].Last
	end = i
	if i >= limit || a.t.Form(i) != "of" && a.t.Form(i) != "from" && a.t.Form(i) != "for" {
		return end, nil
	}
	k, joined := store.None, false
	for i++; i < limit; {
		if a.t.Form(i) == "the" || a.t.Form(i) == "both" || len(owners) == 0 && a.qualifies(i, limit) {
			i++
			continue
		}
		next := a.taken[i]
		if next < 0 || a.t.Mentions[next].First != i || !a.owns(next, head, parsed && len(owners) == 0) {
			break
		}
		if len(owners) == 0 || joined || a.and(i-1) {
			end, k = a.t.Mentions[next].Last, next
		}
		joined = len(owners) > 0 && (joined || a.and(i-1))
		owners = append(owners, a.t.Mentions[next].Actor)
		if i = a.listBehind(a.t.Mentions[next].Last, limit); i == a.t.Mentions[next].Last {
			break
		}
	}
	if len(owners) == 0 {
		return end, nil
	}
	if !joined {
		owners = owners[:1] // what follows a comma is something else
	}
	return a.ownersEnd(k, end, limit, owners)
}

// ownersEnd looks at what the last name of an "of ..." phrase, which ends before
// token end, hangs on. A name that modifies a noun, as in "the leaders of
// Romania's new government", owns what is described only when that noun is one for
// people or a body; the description ends with it.
func (a *annotator) ownersEnd(k, end, limit int, owners []int) (int, []int) {
	head := a.t.Mentions[k].Head
	switch a.t.Rel[head] {
	case store.RelCompound, store.RelAmod, store.RelNmodPoss:
	default:
		return end, owners
	}
	h := a.t.Head[head]
	if h < end || h >= limit {
		return end, owners
	}
	for i := end; i <= h; i++ {
		if r, _, last := a.roleAt(i, limit); r != nil && last > h && r.Class != name.Materiel {
			return last, owners
		}
	}
	return end, nil
}

// qualifies reports whether token i is a word, or part of one with a hyphen, that
// may stand between "of" and a name: "neighbouring Chad", "military-ruled Myanmar".
func (a *annotator) qualifies(i, limit int) bool {
	if a.taken[i] != store.None || capital(a.t.Form(i)) || a.t.Tokens[i].Sentence != a.t.Tokens[max(i-1, 0)].Sentence {
		return false
	}
	return a.t.UPOS[i] == store.ADJ || a.t.Rel[i] == store.RelAmod || i+1 < limit && a.joins(i+1) || a.joins(i) || i > 0 && a.joins(i-1)
}

// and reports whether "and" or "&" stands at token i, or before an article there.
func (a *annotator) and(i int) bool {
	if a.t.Form(i) == "the" || a.t.Form(i) == "both" {
		i--
	}
	return a.t.Form(i) == "and" || a.t.Form(i) == "&"
}

// listBehind goes over a comma, "and" or both from token i on.
func (a *annotator) listBehind(i, limit int) int {
	if i < limit && a.t.Form(i) == "," {
		i++
	}
	if i < limit && a.t.Form(i) == "and" {
		i++
	}
	return i
}
