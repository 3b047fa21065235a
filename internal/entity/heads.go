package entity

import (
	_ "embed"
	"slices"
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

//go:embed data/generics.tsv
var genericsTSV string

var generics pairs

// genericOf is the sector of the bodies that a plain noun such as "company" may
// stand for once the text has named one, or "".
func genericOf(word string) string { return generics.find(genericsTSV, word) }

// several marks a noun that more than one body of the text may be meant by.
const several = -2

// findHeads learns the nouns that stand for bodies named in the text, as "the
// Front" and "the group" for the Moro Islamic Liberation Front, and adds the
// mentions that are written with a capital.
func (a *annotator) findHeads() {
	a.heads = make(map[string][]int)
	a.since = make(map[int]int)
	for k := range a.t.Mentions {
		if m := &a.t.Mentions[k]; m.Actor != store.None && m.Form == event.FormName && isBody(&a.t.Actors[m.Actor]) {
			if first, ok := a.since[m.Actor]; !ok {
				a.since[m.Actor] = m.First
				a.learnHeads(m.Actor, m)
			} else {
				a.since[m.Actor] = min(first, m.First)
			}
		}
	}
	if len(a.heads) == 0 {
		return
	}
	for i := 1; i < len(a.t.Tokens); i++ {
		if a.taken[i] != store.None || !capital(a.t.Form(i)) || a.silent(a.t.Tokens[i].Sentence) || !a.definite(i) || i+1 < len(a.t.Tokens) && a.capitalAt(i+1) {
			continue
		}
		if k, _ := a.meant(i, lower(a.t.Form(i))); k != store.None {
			a.cover(i, i+1, store.Mention{Form: event.FormNominal, Actor: k, Place: store.None, Acts: true})
		}
	}
}

// learnHeads enters the nouns for actor k, which m names.
func (a *annotator) learnHeads(k int, m *store.Mention) {
	x := &a.t.Actors[k]
	nouns := []string{headNoun(a.clean(a.t.Bytes(m.First, m.Last)))}
	if h := headNoun(x.Canonical); !slices.Contains(nouns, h) {
		nouns = append(nouns, h)
	}
	for _, noun := range nouns {
		a.learnHead(noun, k)
	}
	for _, s := range x.Sectors {
		a.learnHead("sector "+s, k)
	}
}

// maxHeads bounds the bodies that are kept for one noun.
const maxHeads = 8

func (a *annotator) learnHead(noun string, k int) {
	if had := a.heads[noun]; noun != "" && len(had) < maxHeads && !slices.Contains(had, k) {
		a.heads[noun] = append(had, k)
	}
}

// headNoun is the noun in small letters that the name of a body is built on: the
// last word, or the one before "of" or "for"; "" for a name of one word.
func headNoun(name string) string {
	if i := strings.Index(name, " of "); i > 0 {
		name = name[:i]
	} else if i := strings.Index(name, " for "); i > 0 {
		name = name[:i]
	} else if !strings.Contains(name, " ") {
		return ""
	}
	noun := name[strings.LastIndexByte(name, ' ')+1:]
	if acronym(noun) {
		return ""
	}
	return strings.ToLower(noun)
}

// meant is the one body that the noun at token i takes up among those that the
// text has named before, or store.None; rivals says that there are several.
func (a *annotator) meant(i int, noun string) (k int, rivals bool) {
	k = store.None
	fit := a.heads[noun]
	if len(fit) == 0 {
		fit = a.heads["sector "+genericOf(noun)]
	}
	for _, o := range fit {
		switch {
		case a.since[o] > i:
		case k != store.None:
			return store.None, true
		default:
			k = o
		}
	}
	return k, false
}

// definite reports whether "the" stands right before token i.
func (a *annotator) definite(i int) bool {
	if i == 0 || a.t.Tokens[i-1].Sentence != a.t.Tokens[i].Sentence {
		return false
	}
	f := a.t.Form(i - 1)
	return f == "the" || f == "The"
}
