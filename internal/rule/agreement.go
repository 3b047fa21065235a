package rule

import (
	"slices"
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// agreementVerbs finds parties that agree to something, or make an accord.
func agreementVerbs(t *annot.Text) []event.Event {
	var found []event.Event
	for k := range t.Tokens() {
		if k.UPOS() != "VERB" || k.Is("amod", "compound") || (annot.Clause{Predicate: k}).Negated() {
			continue
		}
		kind, stage, _ := strings.Cut(remark(k, "agreement verbs"), " ")
		var a *event.Agreement
		switch kind {
		case "clause":
			a = agreed(t, k)
		case "accord", "truce":
			a = made(t, k, kind, event.AgreementStage(stage))
		}
		if a != nil {
			found = append(found, a)
		}
	}
	return found
}

// agreed reads "agreed to", "agreed on", "agreed that", said of two sides: by name,
// with a with-phrase, or as "the two sides", whom the context then has to name.
func agreed(t *annot.Text, k annot.Token) *event.Agreement {
	c := annot.Clause{Predicate: k}
	who := c.Agent()
	parties := t.Expand(annot.Join(who.Actors(), obliqueActors(k, "with")))
	if len(t.Sides(parties)) < 2 && !(len(parties) == 0 && jointly(who)) {
		return nil // one side that agrees accepts something: see Offer and Answer
	}
	if k.Status() == event.Demanded || k.Head().LemmaIn("remain", "stay") {
		return nil // "must agree", "remain committed"
	}
	content := agreedContent(k)
	if content.UPOS() == "NOUN" && !k.LemmaIn("agree") {
		return nil // "committed troops, to a lesser degree"
	}
	if !content.OK() || content.UPOS() == "PRON" || opinion(content) || in(content, "idle agreements") {
		return nil
	}
	return agreement(t, k, content, parties, stage(k, event.AgreementReached))
}

// jointly reports whether a noun means two or more who may agree with each other.
func jointly(k annot.Token) bool {
	return in(k, "joint parties") && (k.XPOS() == "NNS" || k.LemmaIn("both"))
}

// agreedContent is what is agreed to: an infinitive, a clause, or a thing.
func agreedContent(k annot.Token) annot.Token {
	for x := range k.Children("xcomp", "ccomp", "advcl") {
		if x.Index() > k.Index() && (!x.Is("advcl") || x.Child("mark").LemmaIn("to")) {
			return x
		}
	}
	if c := (annot.Clause{Predicate: k}); c.Passive() {
		return c.Subject()
	}
	for o := range k.Children("obl") {
		if oneOf(o.Case(), []string{"on", "to", "upon"}) && !isTime(o) {
			return o
		}
	}
	if o := k.Child("obj"); k.LemmaIn("agree") && !isTime(o) {
		return o
	}
	return annot.Token{}
}

// opinion reports whether a clause says how things are, not what is to be done:
// "agreed that the talks were useful". A noun with a verb behind it is the subject of
// a clause that the parser did not see.
func opinion(content annot.Token) bool {
	if content.UPOS() == "NOUN" || content.UPOS() == "PROPN" {
		next := behind(content)
		return content.Is("obj") && (content.Child("cop", "aux").OK() || next.UPOS() == "AUX" || next.XPOS() == "VBD" || next.XPOS() == "VBZ")
	}
	if !content.Is("ccomp") {
		return false
	}
	c := annot.Clause{Predicate: content}
	switch c.Modal() {
	case "":
		return !mandative(content)
	case "will", "should", "must", "would", "shall":
		return false
	}
	return true
}

// settled reports whether a passive verb tells as the main thing that an accord came
// about: "an agreement was reached".
func settled(k annot.Token) bool {
	return k.LemmaIn("reach", "strike", "sign", "conclude", "seal", "clinch", "initial") && k.Is("root", "ccomp", "conj", "parataxis")
}

// behind is the word that follows the noun phrase.
func behind(k annot.Token) annot.Token {
	end := k.Phrase().End
	for w := k.Next(); w.OK(); w = w.Next() {
		if w.Span().Start >= end {
			return w
		}
	}
	return annot.Token{}
}

// made reads "signed a treaty", "reached an agreement", "the deal was struck", and of
// truces also "announced a ceasefire".
func made(t *annot.Text, k annot.Token, kind string, s event.AgreementStage) *event.Agreement {
	c := annot.Clause{Predicate: k}
	o := c.Object()
	if !in(o, "agreement nouns") && !in(o, "accord things") || kind == "truce" && !truceNoun(o) || o.Child("det").LemmaIn("no") {
		return nil
	}
	if commercial(t, c.Agent().Actors()) {
		return nil
	}
	parties := partiesOf(t, o)
	if len(t.Sides(parties)) < 2 && !k.LemmaIn("broker", "mediate") {
		parties = annot.Join(t.Expand(c.Agent().Actors()), parties)
	}
	parties = annot.Join(parties, t.Expand(obliqueActors(k, "with", "between")))
	for d := range k.Children("obl") {
		parties = annot.Join(parties, t.Expand(beneath(d, "between"))) // "on Friday between"
	}
	if k.Status() == event.Demanded {
		return nil // what somebody is asked to sign: see Demand
	}
	if h := o.Head(); k.Is("acl") && o == k.Head() && remark(h, "agreement fates") != "" {
		return nil // what became of it says more than that it was signed
	}
	if in(o, "accord things") && len(t.Sides(parties)) < 2 && !jointly(c.Agent()) {
		return nil
	}
	if len(parties) == 0 && !jointly(c.Agent()) && !truceNoun(o) && !(c.Passive() && settled(k)) {
		return nil
	}
	return agreement(t, k, o, parties, stage(k, s))
}

// commercial reports whether all who act are companies, whose deals are business.
func commercial(t *annot.Text, refs []event.ActorRef) bool {
	for _, r := range refs {
		if a, ok := t.Actor(r.Value); !ok || !slices.Equal(a.Sectors, []string{"BUS"}) {
			return false
		}
	}
	return len(refs) > 0
}

// truceNoun reports whether a noun means an accord to stop fighting.
func truceNoun(k annot.Token) bool {
	return k.LemmaIn("truce", "ceasefire", "cease-fire", "armistice")
}

// agreement makes an Agreement of the parties about content.
func agreement(t *annot.Text, k, content annot.Token, parties []event.ActorRef, s event.AgreementStage) *event.Agreement {
	body := agreedSpan(content)
	a := &event.Agreement{Parties: parties, Content: event.State(t.Words(body), body), Subject: subject(t, body)}
	a.Kind, a.Trigger, a.Stage = event.KindAgreement, k.Span(), event.State(s, k.Span())
	a.Status = agreementStatus(s)
	a.Spans = []event.Span{cover(k.Span(), body)}
	if k.UPOS() == "VERB" {
		a.Spans[0] = clauseSpan(k, a.Spans[0])
		a.Time = annot.Clause{Predicate: k}.Time()
	}
	return a
}

// agreedSpan is the bytes of what is agreed: a clause with what is coordinated with
// it, or a noun phrase. Long ones leave out the clauses behind the noun.
func agreedSpan(content annot.Token) event.Span {
	if content.UPOS() == "VERB" {
		return content.PhraseWithout("mark", "parataxis", "discourse")
	}
	body := contentSpan(content)
	if v := strayFate(content); v.OK() {
		body.End = v.Prev().Span().End
	}
	if body.Len() > longContent {
		return content.PhraseWithout("acl", "conj", "cc", "case", "appos", "parataxis", "nmod:poss")
	}
	return body
}

// longContent is the bytes from which a noun phrase is more than the name of an
// accord: the parser has drawn in what follows it.
const longContent = 160

// clauseSpan widens the evidence of a verb to its subject in front of it.
func clauseSpan(k annot.Token, s event.Span) event.Span {
	for a := range k.Children("nsubj") {
		if p := a.Phrase(); a.Index() < k.Index() {
			return cover(p, s)
		}
	}
	return s
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

// stage tells how far an agreement is by the status of its verb: a deal that could be
// reached is near, one that was not is failed.
func stage(k annot.Token, reached event.AgreementStage) event.AgreementStage {
	for a := range k.Children("advmod") {
		if a.LemmaIn("yet") && k.Child("mark").LemmaIn("to") {
			return event.AgreementNear // "have yet to agree"
		}
	}
	switch k.Status() {
	case event.Happened, event.Ongoing:
		return reached
	case event.Denied, event.Refused, event.Cancelled:
		return event.AgreementFailed
	}
	return event.AgreementNear
}
