package act

import (
	"slices"
	"strings"

	"github.com/parley-news/parley/extract/annot"
	"github.com/parley-news/parley/internal/lexicon"
)

// subject is who does it: the agent of the verb. A predicate noun or adjective has
// a subject by its copula.
func (h *hit) subject() annot.Token {
	if !h.verb.OK() {
		return annot.Token{}
	}
	c := annot.Clause{Predicate: h.verb}
	if misread(h.verb) {
		return misreadSubject(h.verb)
	}
	if isPassive(h.verb) && !h.strays() {
		if h.frame.Kind == lexicon.Noun && h.word.Is("obl") {
			return c.Subject() // "were engaged in an attack"
		}
		return c.Agent()
	}
	s := c.Subject()
	switch {
	case isTime(s):
		return subjectBeside(h.verb, s)
	case s.OK() || !isFinite(h.verb):
		return s
	}
	return nameBefore(h.verb)
}

// subjectBeside is another subject of the verb than the day that the tree gives it,
// or the day: "said Tuesday his country was".
func subjectBeside(verb, day annot.Token) annot.Token {
	for s := range verb.Children("nsubj") {
		if !isTime(s) {
			return s
		}
	}
	return day
}

// isPassive reports whether the verb k is passive.
func isPassive(k annot.Token) bool {
	return annot.Clause{Predicate: k}.Passive() && !misread(k) && !(k.Is("acl") && particleObject(k).OK())
}

func isFinite(k annot.Token) bool {
	switch k.XPOS() {
	case "VBD", "VBZ", "VBP":
		return true
	}
	a := auxiliary(k)
	return k.Child("aux").OK() || a.LemmaIn("have") || a.LemmaIn("be") && k.XPOS() == "VBG"
}

// auxiliary is the word before k that may be its auxiliary, adverbs left out.
func auxiliary(k annot.Token) annot.Token {
	w := k.Prev()
	for w.UPOS() == "ADV" || w.UPOS() == "PART" {
		w = w.Prev()
	}
	return w
}

// nameBefore is the head of the name or description that ends before the verb k,
// adverbs, auxiliaries and days between them left out: its subject, where the tree
// gives it none.
func nameBefore(k annot.Token) annot.Token {
	for w := k.Prev(); w.OK(); w = w.Prev() {
		if r := w.Mention().Ref(); r.OK() && !isTime(w) {
			if w.Child("case").OK() {
				return annot.Token{}
			}
			return w
		}
		if !isTime(w) && !w.Is("flat") && !slices.Contains(between, w.UPOS()) && !w.LemmaIn("have") {
			return annot.Token{}
		}
	}
	return annot.Token{}
}

// between are the parts of speech that may stand between a subject and its verb.
var between = []string{"ADV", "AUX", "PART"}

// strays reports whether the verb was read as a participle behind its own subject:
// "Thousands of people demonstrated". A verb without object has no passive.
func (h *hit) strays() bool {
	return h.frame.Intransitive && h.verb.Is("acl") && !h.verb.Is("acl:relcl")
}

// misread reports whether the tree makes a verb the modifier of its own object:
// "jets struck targets", with "jets" the subject of either, or the head of both.
func misread(k annot.Token) bool {
	if !k.Is("amod") || k.XPOS() != "VBN" && k.XPOS() != "VBD" && !strings.HasSuffix(k.Text(), "ed") {
		return false
	}
	o, s := k.Head(), misreadSubject(k)
	if !s.OK() || s.Index() > k.Index() || k.Index() > o.Index() || o.Child("cop").OK() {
		return false
	}
	for w := k.Prev(); w.OK() && w != s; w = w.Prev() {
		if w.UPOS() == "CCONJ" || w.UPOS() == "PUNCT" || w.UPOS() == "DET" {
			return false
		}
	}
	return true
}

// misreadSubject is the subject of a verb k that the tree hangs on its object: its
// own, that of the object, or the noun that the tree takes for the predicate.
func misreadSubject(k annot.Token) annot.Token {
	if s := k.Child("nsubj"); s.OK() {
		return s
	}
	if s := k.Head().Child("nsubj"); s.OK() {
		return s
	}
	if s := k.Head().Head(); s.Is("root", "conj") && kindOf(s) == lexicon.Noun && k.Head().Is("obj", "conj", "obl", "nmod", "appos", "dep", "list") && k.Head().Case() == "" {
		return s
	}
	return annot.Token{}
}

// particleObject is the object of a verb whose particle the tree takes for a
// preposition: "handed over their rifles".
func particleObject(k annot.Token) annot.Token {
	switch p := k.Next(); p.Text() {
	case "over", "off", "up", "down", "in", "out", "back", "away", "aside":
		if o := p.Head(); p.Is("case") && o.Is("obl") && o.Head() == k && !k.Child("obj").OK() && !isTime(o) {
			return o
		}
	}
	return annot.Token{}
}

// object is the object of the verb, the last where the tree gives it several: of
// a receiver and a thing, of "weapons inspectors", of a day and a thing ("rejected
// Monday an offer"), where the thing may have been read as a clause.
func (h *hit) object() annot.Token {
	if misread(h.word) {
		return h.word.Head()
	}
	if o := particleObject(h.word); o.OK() {
		return o
	}
	o := annot.Clause{Predicate: h.word}.Object()
	for d := range h.word.Children("obj", "ccomp") {
		if !isTime(d) && (d.Is("obj") || isTime(o)) {
			o = d
		}
	}
	return o
}

// receiver is the indirect object of the verb, or the first of two objects.
func (h *hit) receiver() annot.Token {
	if o := h.word.Child("iobj"); o.OK() {
		return o
	}
	if o := h.word.Child("obj"); !isTime(o) && o != h.object() {
		return o
	}
	return annot.Token{}
}
