package entity

import (
	"unicode"
	"unicode/utf8"

	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/normalize/name"
)

// isUpper reports whether f starts with an upper-case letter.
func isUpper(f string) bool {
	r, _ := utf8.DecodeRuneInString(f)
	return unicode.IsUpper(r)
}

// capitalized reports whether a sentence is a headline in which most words have
// a capital, so that capitals say nothing about names.
func (a *annotator) capitalized(sen store.Sentence) bool {
	if sen.Last > sen.First && a.t.Form(sen.Last-1) == "." {
		return false
	}
	upper, all := 0, 0
	for i := sen.First; i < sen.Last; i++ {
		if f := a.t.Form(i); len(f) > 3 && (isLetter(f[0]) || f[0] >= 0x80) {
			all++
			if isUpper(f) {
				upper++
			}
		}
	}
	return all >= 4 && upper*4 >= all*3
}

func isLetter(c byte) bool { return 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z' }

// properAt reports whether token i can be part of a name: a proper noun with a
// capital that is no name of a day or month. Where there are no tags the capital
// decides, but not at the start of a sentence.
func (a *annotator) properAt(i int) bool {
	f := a.t.Form(i)
	if !capital(f) || is(f, calendar) || a.taken[i] != store.None {
		return false
	}
	switch a.t.UPOS[i] {
	case store.PROPN, store.X:
		return true
	case store.NoUPOS:
		return i > a.t.Sentences[a.t.Tokens[i].Sentence].First
	}
	return false
}

// capitalAt reports whether token i can be part of the name of a body: it starts
// with a capital and its tag does not speak against it.
func (a *annotator) capitalAt(i int) bool {
	f := a.t.Form(i)
	if !capital(f) || is(f, calendar) {
		return false
	}
	switch a.t.UPOS[i] {
	case store.PROPN, store.ADJ, store.NOUN, store.X, store.NoUPOS:
		return true
	}
	return false
}

// runEnd is the end of the run of name tokens that starts at token i: proper
// nouns, with hyphens and the particles of names between them. It is i when
// token i starts none.
func (a *annotator) runEnd(i, limit int) int {
	end := i
	for j := i; j < min(limit, i+maxNameTokens); j++ {
		switch {
		case a.properAt(j):
			end = j + 1
		case end == j && j > i && j+1 < limit && a.properAt(j+1) && (a.joins(j) || name.Particle(a.t.Form(j))):
		case end == j && j > i && j+1 < limit && a.joins(j) && a.syllable(j+1):
			end = j + 2
			j++
		default:
			return end
		}
	}
	return end
}

// joins reports whether token j is a hyphen inside a word.
func (a *annotator) joins(j int) bool {
	f := a.t.Form(j)
	return (f == "-" || f == "‐" || f == "‑") && j+1 < len(a.t.Tokens) && a.t.Tokens[j].Glued && a.t.Tokens[j+1].Glued
}

// syllable reports whether token j may be the second half of a given name as
// Koreans and Taiwanese write it: "Shin-yong".
func (a *annotator) syllable(j int) bool {
	f := a.t.Form(j)
	if len(f) < 1 || len(f) > 6 || f[0] < 'a' || f[0] > 'z' || a.taken[j] != store.None {
		return false
	}
	return a.t.UPOS[j] == store.PROPN
}
