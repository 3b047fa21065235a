package entity

import (
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/normalize/fold"
	"github.com/parley-news/parley/normalize/name"
)

// title is an office or form of address in front of a name.
type title struct {
	first, last int
	role        *name.Role  // nil for a form of address
	gender      name.Gender // that it says, or ""
}

// titleAt reads a title that starts at token i.
func (a *annotator) titleAt(i, limit int) (title, bool) {
	if g, ok := name.Honorific(a.t.Form(i)); ok && capital(a.t.Form(i)) {
		return title{i, i + 1, nil, g}, true
	}
	r, _, last := a.roleAt(i, limit)
	if r == nil || !r.Title {
		return title{}, false
	}
	return title{i, a.portfolio(last, limit), r, r.Gender}, true
}

// portfolio extends an office that ends before token i over "of ..." or "for
// ..." up to a given name: "Secretary of Trade and Industry Jane Roe". Without
// one the end of the office cannot be told from a name, and i is returned.
func (a *annotator) portfolio(i, limit int) int {
	if i >= limit || a.t.Form(i) != "of" && a.t.Form(i) != "for" {
		return i
	}
	for k := i + 1; k < min(i+10, limit-1); k++ {
		f := a.t.Form(k)
		if _, given := name.Given(f); given && k > i+1 && a.properAt(k) && a.properAt(k+1) {
			return k
		}
		if !capital(f) && f != "and" && f != "the" && f != "&" {
			break
		}
	}
	return i
}

// roleAt finds the longest role phrase that starts at token i, whether it is
// plural, and the token after it.
func (a *annotator) roleAt(i, limit int) (best *name.Role, plural bool, last int) {
	start := a.t.Tokens[i].Start
	for j := i; j < min(limit, i+6); j++ {
		if j > i && is(a.t.Form(j), breaks) {
			break
		}
		a.buf = fold.AppendFold(a.buf[:0], a.t.Article.Text[start:a.t.Tokens[j].End])
		r, many, more := name.FindFolded(a.buf)
		if !more {
			break
		}
		if r != nil && !possessive(a.t.Form(j)) { // "bloc's" is no plural
			best, plural, last = r, many, j+1
		}
	}
	return best, plural, last
}

// maxTitles bounds the titles in front of one name.
const maxTitles = 6

// titlesAt reads the titles that start at token i and returns the token after
// them.
func (a *annotator) titlesAt(i int, sen store.Sentence) (titles []title, last int) {
	last = i
	for last < sen.Last && len(titles) < maxTitles {
		t, ok := a.titleAt(last, sen.Last)
		if !ok {
			break
		}
		titles = append(titles, t)
		last = t.last
	}
	if n := len(titles); n > 1 && titles[n-2].role == nil && is(a.t.Form(titles[n-1].first), surname) && (last >= sen.Last || !a.properAt(last)) {
		return titles[:n-1], titles[n-1].first // "Mr. King"
	}
	return titles, last
}

// titleOwner is the actor named right before a title, as in "Turkish Foreign
// Minister" or "Israel's prime minister", and the token where the title begins
// with it; store.None when there is none.
func (a *annotator) titleOwner(t title) (owner, first int) {
	i, low := t.first, a.t.Sentences[a.t.Tokens[t.first].Sentence].First
	for i > low && a.describes(i-1) {
		i--
	}
	if i > low {
		if f := a.t.Form(i - 1); f == "'s" || f == "’s" {
			i--
		}
	}
	if i > low {
		if k := a.taken[i-1]; k >= 0 && a.t.Mentions[k].Last == i {
			return a.t.Mentions[k].Actor, a.t.Mentions[k].First
		}
	}
	return store.None, t.first
}

// describes reports whether token i is an adjective that may stand between a
// country and an office: "Turkish former prime minister", "U.S. special envoy".
func (a *annotator) describes(i int) bool {
	if a.taken[i] != store.None {
		return false
	}
	return is(lower(a.t.Form(i)), between) || a.t.UPOS[i] == store.ADJ && !capital(a.t.Form(i))
}
