package rule

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// demandNouns finds the demands that a noun names.
func demandNouns(t *annot.Text) []event.Event {
	var found []event.Event
	for k := range t.Tokens() {
		if k.UPOS() != "NOUN" || !in(k, "demand nouns") || k.Is("compound") || k.Child("det").LemmaIn("no", "any") || modifiedBy(k, "budget", "wake-up", "phone", "telephone", "conference", "roll", "record", "interview") {
			continue
		}
		contents, of := demandedBy(k)
		by := demander(k)
		if len(contents) == 0 || len(by) == 0 || k.LemmaIn("support", "backing") && !in(contents[0], "backed things") {
			continue
		}
		of = annot.Join(demandee(k), annot.Without(of, by))
		if k.LemmaIn("hope", "wish") && !hopedOf(t, contents[0], by) {
			continue
		}
		found = append(found, demand(t, k, contents, by, of, event.Strength(remark(k, "demand nouns")))...)
	}
	return found
}

// hopedOf reports whether a hope is one that another side does a thing.
func hopedOf(t *annot.Text, content annot.Token, by []event.ActorRef) bool {
	of := addressee(content, by)
	return len(of) > 0 && standsForSide(t, by[0]) && standsForSide(t, of[0]) && !sameSides(t, by, of)
}

// demandedBy is what a noun of demanding says is demanded, and of whom where the
// words say so: the list that follows it, an infinitive, a clause or a for-phrase,
// what it is said to be or to include.
func demandedBy(k annot.Token) ([]annot.Token, []event.ActorRef) {
	if l := listBehind(k); len(l) > 0 {
		return l, nil
	}
	if k.LemmaIn("term") {
		return equated(k), nil
	}
	if c, of := openedBehind(k); len(c) > 0 {
		return c, of
	}
	for c := range k.Children("acl", "ccomp", "advcl", "csubj") {
		if m := c.Child("mark"); m.LemmaIn("to", "that", "for") {
			return clauses(c), nil
		}
	}
	if c := equated(k); len(c) > 0 {
		return c, nil
	}
	if x := k.Head().Child("xcomp", "advcl"); k.LemmaIn("pressure") && x.Child("mark").LemmaIn("to") {
		return clauses(x), nil
	}
	return nil, nil
}

// openedBehind reads the "to", "that" or "for" that follows a noun of demanding, with
// no more between them than whose demand it is, on whom and when it is made. It goes
// by the order of words, since parsers hang what follows on verb or noun alike.
func openedBehind(k annot.Token) ([]annot.Token, []event.ActorRef) {
	w := k.Next()
	for n := 0; n < 3 && w.Is("case") && oneOf(lower(w), []string{"by", "from", "on", "upon", "to", "of", "in"}) && w.Head().Index() > w.Index(); n++ {
		end := w.Head().PhraseWithout("acl", "ccomp", "conj", "cc").End
		for w.OK() && w.Span().Start < end {
			w = w.Next()
		}
	}
	switch h := w.Head(); {
	case h.Index() < w.Index():
	case lower(w) == "to" && w.Is("mark"), lower(w) == "that" && w.Is("mark", "nsubj", "obj") && !relative(h, w):
		return clauses(h), nil
	case lower(w) == "for" && w.Is("case", "mark") && !isTime(h):
		if w.Is("mark") && h.XPOS() == "VB" {
			return clauses(h), h.Child("nsubj").Actors()
		}
		if x := infinitiveBehind(h); x.OK() && peopled(h) {
			return clauses(x), h.Actors()
		}
		if demandable(h) && in(k, "for nouns") || demandable(h) && owned(k) && remark(k, "demand nouns") == "demand" {
			return []annot.Token{h}, nil
		}
	}
	return nil, nil
}

// relative reports whether a clause behind a noun tells more of it ("the demand that
// Peru made") instead of what it is.
func relative(clause, that annot.Token) bool {
	if !clause.Is("acl:relcl") || that.Is("mark") {
		return false
	}
	return !mandative(clause) // else the parser took the conjunction for a pronoun
}

// owned reports whether a demand is said to be somebody's: "Cuba's demand for
// talks". Without an owner "demand for" goes on to goods.
func owned(k annot.Token) bool {
	if k.Child("nmod:poss").OK() || len(k.Modifiers()) > 0 || len(beneath(k, "from", "by")) > 0 {
		return true
	}
	return k.Is("obj") && k.Head().LemmaIn("repeat", "reiterate", "renew", "make", "press", "drop", "issue", "raise", "restate", "withdraw", "abandon")
}

// equated is what a demand is said to be or to include: "its main demand is the
// release of prisoners", "conditions include", "demands such as".
func equated(k annot.Token) []annot.Token {
	if h := k.Head(); k.Is("nsubj") {
		if h.LemmaIn("include", "comprise") && h.UPOS() == "VERB" {
			return things(h.Child("obj"))
		}
		if h.Child("cop").OK() && in(h, "wished things") {
			return things(h)
		}
		if x := h.Child("ccomp"); h.Lemma() == "be" && x.OK() {
			return clauses(x)
		}
	}
	for d := range k.Children("nmod", "acl", "obl") {
		if oneOf(d.Case(), []string{"including", "such as", "like"}) {
			return things(d)
		}
	}
	return nil
}

// demander is who the demand belongs to: its possessor, a from-phrase, an
// adjective ("the Iranian demand"), or the subject of its verb ("Tehran repeated its
// demand", "remains firm on demands").
func demander(k annot.Token) []event.ActorRef {
	if h := k.Head(); k.Is("nmod") && k.Case() == "of" && in(h, "collections") && len(k.Modifiers()) == 0 {
		return demander(h) // "presented a list of demands"
	}
	if p := k.Child("nmod:poss"); p.OK() {
		if refs := p.Actors(); len(refs) > 0 {
			return refs
		}
		if p.LemmaIn("my", "our", "we", "I") {
			return speaker(k)
		}
	}
	if refs := k.Modifiers(); len(refs) > 0 {
		return refs
	}
	if refs := beneath(k, "from", "by", "of"); len(refs) > 0 {
		return refs
	}
	h := k.Head()
	if k.Is("nsubj") && h.Child("cop").OK() && !k.Child("nmod:poss").OK() {
		return h.Child("nmod:poss").Actors() // "the rebels' main demand is", as parsers see it
	}
	if k.Is("obj", "obl", "xcomp", "nmod", "nsubj:pass") && (h.UPOS() == "VERB" || h.UPOS() == "ADJ") && (!in(h, "answering verbs") || k.Is("obj") && h.LemmaIn("submit")) {
		return demandingAgent(h.Clause())
	}
	return nil
}

// demandee is whom the demand is put to: "pressure on Israel", "a request to
// Geneva".
func demandee(k annot.Token) []event.ActorRef {
	refs := beneath(k, "on", "to", "upon")
	if h := k.Head(); len(refs) == 0 && k.Is("obj") && !in(h, "answering verbs") {
		refs = obliqueActors(h, "on", "to", "upon")
	}
	return refs
}
