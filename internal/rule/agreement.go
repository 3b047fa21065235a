package rule

import (
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// agreementVerbs finds parties that agree to something, or make an accord.
func agreementVerbs(t *annot.Text) []event.Event {
	var found []event.Event
	for k := range t.Tokens() {
		if k.UPOS() != "VERB" || !in(k, "agreement verbs") || (annot.Clause{Predicate: k}).Negated() {
			continue
		}
		var a *event.Agreement
		if remark(k, "agreement verbs") == "clause" {
			a = agreed(t, k)
		} else {
			a = made(t, k)
		}
		if a != nil {
			found = append(found, a)
		}
	}
	return found
}

// agreed reads "agreed to", "agreed on", "agreed that". A lone subject that
// pledges is no agreement.
func agreed(t *annot.Text, k annot.Token) *event.Agreement {
	c := annot.Clause{Predicate: k}
	parties := t.Expand(join(c.Agent().Actors(), obliqueActors(k, "with")))
	if len(t.Sides(parties)) < 2 {
		return nil // one side that agrees accepts something: see Offer and Answer
	}
	content := k.Child("xcomp", "ccomp")
	if !content.OK() {
		content = oblique(k, "on", "to", "upon")
	}
	if !content.OK() && k.LemmaIn("agree") {
		content = k.Child("obj")
	}
	if !content.OK() || content.UPOS() == "PRON" || opinion(content) {
		return nil
	}
	return agreement(t, k, content, parties, stage(k, event.AgreementReached))
}

// opinion reports whether a clause says how things are, not what is to be done:
// "agreed that the talks were useful".
func opinion(content annot.Token) bool {
	c := annot.Clause{Predicate: content}
	return content.Is("ccomp") && c.Modal() == "" && (content.Child("nsubj", "cop").OK()) && content.XPOS() != "VB"
}

// made reads "signed a treaty", "reached an agreement", "the deal was struck".
func made(t *annot.Text, k annot.Token) *event.Agreement {
	c := annot.Clause{Predicate: k}
	o := c.Object()
	if !in(o, "agreement nouns") {
		return nil
	}
	parties := partiesOf(t, o)
	if len(t.Sides(parties)) < 2 {
		parties = join(t.Expand(c.Agent().Actors()), parties)
	}
	parties = join(parties, obliqueActors(k, "with"))
	if len(parties) == 0 {
		return nil
	}
	reached := event.AgreementReached
	if k.LemmaIn("sign", "initial", "ink") {
		reached = event.AgreementSigned
	}
	if k.LemmaIn("negotiate", "draft") {
		reached = event.AgreementNear
	}
	return agreement(t, k, o, parties, stage(k, reached))
}

// agreement makes an Agreement of the parties about content.
func agreement(t *annot.Text, k, content annot.Token, parties []event.ActorRef, s event.AgreementStage) *event.Agreement {
	body := contentSpan(content)
	if content.UPOS() == "VERB" {
		body = content.PhraseWithout("mark", "parataxis", "discourse")
	}
	a := &event.Agreement{Parties: parties, Content: event.State(t.Words(body), body), Subject: subject(t, body)}
	a.Kind, a.Trigger, a.Stage = event.KindAgreement, k.Span(), event.State(s, k.Span())
	a.Status = agreementStatus(s)
	a.Spans = []event.Span{cover(k.Span(), body)}
	if k.UPOS() == "VERB" {
		a.Spans = []event.Span{k.PhraseWithout("mark", "cc", "conj", "parataxis", "advcl", "discourse")}
		a.Time = clauseTime(k)
	}
	return a
}

func agreementStatus(s event.AgreementStage) event.Status {
	switch s {
	case event.AgreementNear:
		return event.Hypothetical
	case event.AgreementFailed:
		return event.Denied
	}
	return event.Happened
}

// clauseTime is the resolved day that a verb's adverbials name.
func clauseTime(k annot.Token) event.Field[event.Time] {
	for d := range k.Children("obl", "advmod") {
		if m, ok := d.Time(); ok && !m.Time.IsZero() && d.Case() != "since" {
			return event.State(m.Time, m.Span)
		}
	}
	return event.Field[event.Time]{}
}

// stage is how far an agreement is by the status of its verb: a deal that could be
// reached is near, one that was not is failed.
func stage(k annot.Token, reached event.AgreementStage) event.AgreementStage {
	switch k.Status() {
	case event.Happened, event.Ongoing:
		return reached
	case event.Denied, event.Refused, event.Cancelled:
		return event.AgreementFailed
	}
	return event.AgreementNear
}

// agreementNouns finds accords that a noun names together with its parties, its
// content or its fate.
func agreementNouns(t *annot.Text) []event.Event {
	var found []event.Event
	for k := range t.Tokens() {
		if k.UPOS() != "NOUN" || !in(k, "agreement nouns") || k.Is("compound") || madeByVerb(k) || insideName(k) || k.Child("det").LemmaIn("any", "no", "some", "such") {
			continue
		}
		parties := partiesOf(t, k)
		s, by := fate(t, k)
		if len(parties) == 0 {
			parties = t.Expand(by)
		}
		if len(parties) == 0 && s == event.AgreementReached && !concluded(k) {
			continue // only referred to
		}
		found = append(found, agreement(t, k, k, parties, s))
	}
	return found
}

// concluded reports whether the words around an accord say that it came about: a
// truce by being spoken of, others by a participle ("the deal signed in").
func concluded(k annot.Token) bool {
	if k.LemmaIn("truce", "ceasefire", "cease-fire", "armistice") {
		return true
	}
	for p := range k.Children("acl", "amod") {
		if in(p, "agreement verbs") || p.LemmaIn("broker", "mediate", "today") {
			return true
		}
	}
	return k.Child("acl").XPOS() == "VB" || isTime(k.Child("nmod:poss"))
}

// madeByVerb reports whether a verb rule reads the noun.
func madeByVerb(k annot.Token) bool {
	h := k.Head()
	return k.Is("obj", "nsubj:pass") && remark(h, "agreement verbs") == "accord" ||
		k.Is("obj", "obl", "xcomp") && remark(h, "agreement verbs") == "clause"
}

// partiesOf is who an accord is between: by "between" and "with", by possessor or
// by a pair of adjectives.
func partiesOf(t *annot.Text, k annot.Token) []event.ActorRef {
	refs := beneath(k, "between", "with", "among")
	refs = join(refs, k.Child("nmod:poss").Actors())
	refs = join(refs, k.Modifiers())
	return t.Expand(refs)
}

// fate is how far an accord that no verb of agreeing governs has come, and whose
// doing that is.
func fate(t *annot.Text, k annot.Token) (event.AgreementStage, []event.ActorRef) {
	h := k.Head()
	c := annot.Clause{Predicate: h}
	switch {
	case k.Is("obj", "nsubj:pass") && in(h, "agreement violations"):
		return event.AgreementViolated, c.Agent().Actors()
	case k.Is("nmod") && h.LemmaIn("violation", "breach"):
		return event.AgreementViolated, h.Possessor().Actors()
	case k.Is("obj", "nsubj", "obl") && in(h, "agreement endings"):
		return event.AgreementEnded, nil
	}
	for m := range k.Children("amod", "compound") {
		if strings.Contains("draft possible proposed emerging provisional tentative future", lower(m)) {
			return event.AgreementNear, nil
		}
	}
	if k.Is("nmod", "obl") && (h.LemmaIn("breakthrough", "close", "closer", "progress", "step", "talk", "negotiation", "hope", "chance", "prospect") || k.Case() == "towards" || k.Case() == "toward") {
		return event.AgreementNear, nil
	}
	switch k.Status() {
	case event.Hypothetical, event.Proposed, event.Planned, event.Demanded:
		return event.AgreementNear, nil
	}
	if k.Child("det").LemmaIn("a") && len(partiesOf(t, k)) == 0 {
		return event.AgreementNear, nil // "a treaty" of nobody yet
	}
	return event.AgreementReached, nil
}
