package rule

import (
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// agreementNouns finds accords that a noun names together with its parties or its
// fate. An accord that is only referred to is left alone.
func agreementNouns(t *annot.Text) []event.Event {
	var found []event.Event
	for k := range t.Tokens() {
		if k.UPOS() != "NOUN" || !in(k, "agreement nouns") || k.Is("compound") || madeByVerb(k) || insideName(k) || k.Child("det").LemmaIn("any", "no", "some", "such", "every", "each") {
			continue
		}
		s, by, told := fate(k)
		parties := annot.Join(partiesOf(t, k), t.Expand(by))
		told = told || concluded(k)
		switch {
		case !told && lower(k) != k.Text(): // part of a title: "the Paris Agreement"
		case len(t.Sides(parties)) >= 2, told && (len(parties) > 0 || truceNoun(k) || definite(k) || concluded(k)):
			found = append(found, agreement(t, k, k, parties, s))
		}
	}
	return found
}

// definite reports whether a noun takes up something known.
func definite(k annot.Token) bool {
	return k.Child("det").LemmaIn("the", "this", "that", "these", "those") || k.Child("nmod:poss").OK()
}

// concluded reports whether a participle behind an accord says that it came about:
// "the deal signed in", "a truce brokered by".
func concluded(k annot.Token) bool {
	for p := range k.Children("acl") {
		if p.XPOS() == "VBN" && strings.HasPrefix(remark(p, "agreement verbs"), "accord") && !p.LemmaIn("draft", "negotiate") {
			return true
		}
	}
	if isTime(k.Child("nmod:poss")) && k.Child("acl").XPOS() == "VB" {
		return true // "today's agreement to"
	}
	return truceNoun(k) && k.Is("nsubj") && remark(k.Head(), "agreement fates") != ""
}

// madeByVerb reports whether a verb rule reads the noun.
func madeByVerb(k annot.Token) bool {
	h := k.Head()
	kind, _, _ := strings.Cut(remark(h, "agreement verbs"), " ")
	if h.UPOS() != "VERB" || h.Is("amod", "acl") {
		return false
	}
	return k.Is("obj", "nsubj:pass") && (kind == "accord" || kind == "truce" && truceNoun(k)) || k.Is("obj", "obl", "xcomp", "nsubj:pass") && kind == "clause"
}

// partiesOf is who an accord is between: by "between" and "with", by possessor or
// by a pair of adjectives, or by the participle behind it ("signed by").
func partiesOf(t *annot.Text, k annot.Token) []event.ActorRef {
	refs := beneath(k, "between", "with", "among")
	if p := k.Child("nmod:poss"); !isTime(p) {
		refs = annot.Join(refs, p.Actors())
	}
	refs = annot.Join(refs, k.Modifiers())
	for p := range k.Children("acl") {
		if in(p, "agreement verbs") && !p.LemmaIn("broker", "mediate") {
			refs = annot.Join(refs, obliqueActors(p, "between", "with"))
			refs = annot.Join(refs, annot.Clause{Predicate: p}.Agent().Actors())
		}
	}
	return t.Expand(refs)
}

// fate is how far an accord that no verb of agreeing governs has come, whose doing
// that is, and whether the words around it tell so, instead of taking it as known.
func fate(k annot.Token) (s event.AgreementStage, by []event.ActorRef, told bool) {
	h := k.Head()
	if x := h.Child("xcomp"); h.LemmaIn("appear", "seem") && x.OK() {
		h = x // "appeared to be holding"
	}
	if s, by := verbFate(k, h); s != "" {
		return s, by, true
	}
	if v := strayFate(k); v.OK() {
		_, stage, _ := strings.Cut(remark(v, "agreement fates"), " ")
		return event.AgreementStage(stage), nil, true
	}
	switch {
	case k.Is("nmod") && h.LemmaIn("violation", "breach"):
		return event.AgreementViolated, h.Possessor().Actors(), true
	case k.Case() == "without" && h.UPOS() == "VERB" && h.LemmaIn("end", "conclude", "break", "finish", "close", "leave", "part"):
		return event.AgreementFailed, beneath(h.Child("nsubj"), "between", "with"), true
	case k.Is("nsubj") && h.Child("cop").OK() && !(annot.Clause{Predicate: h}).Negated():
		if s := remark(h, "agreement states"); s != "" {
			return event.AgreementStage(s), nil, true
		}
	case k.Is("nmod", "obl") && in(h, "agreement nearness") && !k.Is("obl:agent"):
		return event.AgreementNear, annot.Clause{Predicate: h}.Subject().Actors(), true
	}
	if modifiedBy(k, "draft", "possible", "proposed", "emerging", "provisional", "tentative", "future", "potential", "eventual") {
		return event.AgreementNear, nil, false
	}
	switch k.Status() {
	case event.Hypothetical, event.Proposed, event.Planned, event.Demanded:
		return event.AgreementNear, nil, false
	}
	if k.Child("det").LemmaIn("a", "an") && !concluded(k) {
		return event.AgreementNear, nil, false // "a treaty" of nobody yet
	}
	return event.AgreementReached, nil, false
}

// verbFate is what a verb says that becomes of an accord, its subject or object, and
// whose doing that is.
func verbFate(k, h annot.Token) (event.AgreementStage, []event.ActorRef) {
	c := annot.Clause{Predicate: h}
	where, stage, _ := strings.Cut(remark(h, "agreement fates"), " ")
	if h.UPOS() != "VERB" || stage == "" || c.Negated() || !raised(h) {
		return "", nil
	}
	s := event.AgreementStage(stage)
	switch {
	case k.Is("nsubj:pass"), k.Is("obj") && where != "subject":
		return s, breaker(c)
	case k.Is("nsubj") && where != "object" && where != "from" && fateful(h):
		return s, nil
	case k.Is("obl") && where == "from" && strings.HasSuffix(k.Case(), "of") || k.Is("obl") && where == "from" && k.Case() == "from":
		return s, breaker(c)
	}
	return "", nil
}

// strayFate is the verb that tells what became of an accord where the parser hung it on
// the participle between them: "a truce brokered by Egypt on Friday collapsed".
func strayFate(k annot.Token) annot.Token {
	for p := range k.Children("acl") {
		for v := range p.Children("conj", "parataxis", "ccomp") {
			where, _, _ := strings.Cut(remark(v, "agreement fates"), " ")
			if (v.XPOS() == "VBD" || v.XPOS() == "VBZ") && !v.Child("cc").OK() && (where == "subject" || where == "both") && fateful(v) {
				return v
			}
		}
	}
	return annot.Token{}
}

// breaker is who breaks or leaves an accord: the agent, or who is accused of it.
func breaker(c annot.Clause) []event.ActorRef {
	if h := c.Predicate.Head(); h.LemmaIn("accuse", "blame", "suspect") && c.Predicate.XPOS() == "VBG" {
		return (annot.Clause{Predicate: h}).Object().Actors()
	}
	return c.Agent().Actors()
}

// fateful reports whether a verb that needs a word beside it to tell of an accord
// has it: "took effect", "came into force", "broke down".
func fateful(h annot.Token) bool {
	switch h.Lemma() {
	case "take", "go", "come", "enter":
		for d := range h.Children("obj", "obl") {
			if d.LemmaIn("effect", "hold", "force") {
				return true
			}
		}
		return false
	case "break", "fall":
		return h.Child("compound:prt", "advmod", "obl").LemmaIn("down", "apart", "through", "up", "off")
	case "fail", "remain":
		return !h.Child("xcomp", "obj").OK()
	}
	return true
}
