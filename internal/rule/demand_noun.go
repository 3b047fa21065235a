package rule

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// demandNouns finds the demands that a noun names.
func demandNouns(t *annot.Text) []event.Event {
	var found []event.Event
	for k := range t.Tokens() {
		if k.UPOS() != "NOUN" || !in(k, "demand nouns") || k.Is("compound") {
			continue
		}
		contents := demandedBy(k)
		if len(contents) == 0 || k.LemmaIn("support", "backing") && !in(contents[0], "wished things") {
			continue
		}
		found = append(found, demand(t, k, contents, demander(k), demandee(k), event.Strength(remark(k, "demand nouns")))...)
	}
	return found
}

// demandedBy is what a noun of demanding says is demanded: an infinitive, a clause,
// a for-phrase, or the list that follows it.
func demandedBy(k annot.Token) []annot.Token {
	for c := range k.Children("acl", "ccomp", "advcl") {
		if m := c.Child("mark"); m.LemmaIn("to", "that", "for") {
			return clauses(c)
		}
	}
	if l := listBehind(k); len(l) > 0 {
		return l
	}
	for d := range k.Children("nmod", "obl") {
		if d.Case() == "for" && !isTime(d) && !k.LemmaIn("term") && (!k.LemmaIn("demand", "condition", "precondition", "requirement", "prerequisite") || owned(k)) {
			return []annot.Token{d}
		}
	}
	if x := k.Head().Child("xcomp", "advcl"); k.LemmaIn("pressure") && x.Child("mark").LemmaIn("to") {
		return clauses(x)
	}
	return nil
}

// owned reports whether a demand is said to be somebody's: "Cuba's demand for
// talks". Without an owner "demand for" goes on to goods.
func owned(k annot.Token) bool {
	if k.Child("nmod:poss").OK() || len(k.Modifiers()) > 0 || len(beneath(k, "from", "by")) > 0 {
		return true
	}
	return k.Is("obj") && k.Head().LemmaIn("repeat", "reiterate", "renew", "make", "press", "drop", "issue", "raise", "restate", "withdraw", "abandon")
}

// listBehind is the clauses or nouns of a list that a colon after k opens.
func listBehind(k annot.Token) []annot.Token {
	colon := annot.Token{}
	for w, n := k.Next(), 0; w.OK() && n < 4; w, n = w.Next(), n+1 {
		if w.Text() == ":" {
			colon = w
			break
		}
	}
	if !colon.OK() {
		return nil
	}
	for w := colon.Next(); w.OK(); w = w.Next() {
		h := w.Head()
		if h.OK() && h.Index() > colon.Index() {
			continue
		}
		items := clauses(w)
		if len(items) == 1 {
			items = w.Conjuncts()
		}
		return items
	}
	return nil
}

// demander is who the demand belongs to: its possessor, a from-phrase, an
// adjective ("the Iranian demand"), or the subject of its verb ("Tehran repeated its
// demand", "remains firm on demands").
func demander(k annot.Token) []event.ActorRef {
	if p := k.Child("nmod:poss"); p.OK() {
		if refs := p.Actors(); len(refs) > 0 {
			return refs
		}
	}
	if refs := beneath(k, "from", "by", "of"); len(refs) > 0 {
		return refs
	}
	if refs := k.Modifiers(); len(refs) > 0 {
		return refs
	}
	h := k.Head()
	if k.Is("obj", "obl", "xcomp", "nmod") && (h.UPOS() == "VERB" || h.UPOS() == "ADJ") && !h.LemmaIn("reject", "face", "meet", "accept", "refuse", "accept", "fulfil", "fulfill", "satisfy") {
		return h.Clause().Agent().Actors()
	}
	return nil
}

// demandee is whom the demand is put to: "pressure on Israel", "a request to
// Geneva".
func demandee(k annot.Token) []event.ActorRef { return beneath(k, "on", "to", "upon") }
