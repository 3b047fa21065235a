package rule

import (
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// negotiationNouns finds the negotiations that a noun names.
func negotiationNouns(t *annot.Text) []event.Event {
	var found []event.Event
	for k := range t.Tokens() {
		if k.UPOS() != "NOUN" && k.UPOS() != "PROPN" || !negotiationNoun(k) {
			continue
		}
		n := fromScene(nounScene(t, k))
		if n == nil {
			continue
		}
		found = append(found, n)
		if earlier := presupposed(n, k); earlier != nil {
			found = append(found, earlier)
		}
	}
	return found
}

// negotiationNoun reports whether a noun names talks, a meeting or a call.
func negotiationNoun(k annot.Token) bool {
	class, ok := words("negotiation nouns")[strings.ToLower(k.Lemma())]
	if !ok || k.Is("compound") || insideName(k) {
		return false
	}
	for m := range k.Children("compound", "amod", "nmod:poss") {
		if in(m, "other meetings") {
			return false
		}
	}
	switch class {
	case "call":
		return modifiedBy(k, "phone", "telephone", "video", "conference") || hasPartner(k)
	case "weak":
		return hasPartner(k) || modifiedBy(k, "peace", "bilateral", "trilateral")
	case "talks":
		return k.Lemma() != "talk" || k.XPOS() == "NNS" || k.XPOS() == "NNPS"
	}
	return true
}

// insideName reports whether the noun is part of a longer proper name, as in
// "Munich Security Conference", whose head names no actor of ours.
func insideName(k annot.Token) bool {
	m := k.Mention()
	_, acts := m.Actor()
	return acts && m.Form() == event.FormName
}

// hasPartner reports whether somebody stands behind "with" or "between".
func hasPartner(k annot.Token) bool {
	for d := range k.Children("nmod", "obl") {
		if oneOf(d.Case(), []string{"with", "between", "among"}) && len(d.Actors()) > 0 {
			return true
		}
	}
	return false
}

// negotiationVerbs finds the negotiations that a verb tells.
func negotiationVerbs(t *annot.Text) []event.Event {
	var found []event.Event
	for k := range t.Tokens() {
		if k.UPOS() != "VERB" || !in(k, "negotiation verbs") || carriesNoun(k) {
			continue
		}
		if remark(k, "negotiation verbs") == "call" && !callsPartner(k) && !byPhone(k) {
			continue
		}
		if n := fromScene(verbScene(t, k)); n != nil && (len(n.Parties) > 1 || len(n.Parties) == 1 && k.LemmaIn("negotiate") || meetsAgain(k, n)) {
			found = append(found, n)
		}
	}
	return found
}

// carriesNoun reports whether the verb's negotiation is named by a noun, as in
// "met for talks" or "convened the conference".
func carriesNoun(k annot.Token) bool {
	for d := range k.Children("obj", "obl") {
		for _, c := range d.Conjuncts() {
			if apart(d.Case()) {
				continue
			}
			if negotiationNoun(c) || c.LemmaIn("round", "session") && negotiationNoun(hung(c, "of")) {
				return true // "meet for a second round of talks"
			}
		}
	}
	return false
}

// byPhone reports whether somebody speaks by telephone.
func byPhone(k annot.Token) bool {
	return oblique(k, "by", "on", "over").LemmaIn("phone", "telephone", "video", "videoconference")
}

// meetsAgain reports whether people who meet were named before: "the two leaders
// will meet", "they met".
func meetsAgain(k annot.Token, n *event.Negotiation) bool {
	s := annot.Clause{Predicate: k}.Subject()
	known := s.LemmaIn("they", "both") || s.Child("det").LemmaIn("the", "both", "these") || s.Child("nmod:poss").OK()
	plural := s.XPOS() == "NNS" || s.LemmaIn("they", "both")
	return len(n.Parties) == 0 && known && plural && !k.Child("obj").OK()
}

// callsPartner reports whether a verb of speaking has the actor spoken with.
func callsPartner(k annot.Token) bool {
	for d := range k.Children("obl", "obj") {
		if (d.Case() == "with" || d.Case() == "to" && k.LemmaIn("speak") || d.Is("obj") && k.LemmaIn("phone", "telephone")) && len(d.Actors()) > 0 {
			return true
		}
	}
	return false
}

// fromScene fills the slots of a negotiation; nil when nothing says who takes
// part and nothing refers to talks named before.
func fromScene(s scene) *event.Negotiation {
	n := &event.Negotiation{}
	n.Kind, n.Trigger = event.KindNegotiation, s.trigger.Span()
	s.fillParties(n)
	n.Sides = s.t.Sides(n.Parties)
	if len(n.Sides) == 1 && len(n.Parties) > 1 {
		return nil // people of one side among themselves
	}
	if len(n.Sides) == 0 && len(n.Mediators) == 0 && !refersBack(s.trigger) && !s.strong() && s.verb != s.trigger {
		return nil
	}
	where := s.place()
	n.Venue, n.City, n.Country, n.Place = where.venue, where.city, where.country, where.whole()
	n.Time, n.Clock = s.times()
	n.Status = s.status()
	n.Spans = []event.Span{s.clause()}
	s.describe(n)
	return n
}

// strong reports whether the trigger means talks between sides even where it names
// none: "peace talks", "negotiations".
func (s scene) strong() bool {
	if oneOf(s.trigger.Case(), []string{"of", "through", "by", "via"}) {
		return false // "solved through negotiations"
	}
	return s.trigger.LemmaIn("negotiation", "mediation") || modifiedBy(s.trigger, "peace", "direct", "indirect", "bilateral", "multilateral", "trilateral")
}

// refersBack reports whether a noun takes up something named before: "the talks",
// "this meeting".
func refersBack(k annot.Token) bool {
	return k.Child("det").LemmaIn("the", "this", "that", "these", "those") || k.Child("nmod:poss").OK()
}

// describe fills what the trigger's modifiers say: format, level, topic, stage.
func (s scene) describe(n *event.Negotiation) {
	n.Format = s.format(n)
	for m := range s.trigger.Children("amod", "compound", "nmod", "nummod") {
		switch {
		case m.Is("nmod") && oneOf(m.Case(), []string{"on", "about", "over", "regarding", "concerning"}) && !isTime(m):
			body := m.PhraseWithout("case", "acl:relcl")
			set(&n.Topic, event.State(s.t.Words(body), body))
		case strings.HasSuffix(lower(m), "level") || words("levels")[lower(m)] != "":
			set(&n.Level, event.State(m.Text(), m.Span()))
		case m.Is("compound") && words("topics")[m.Lemma()] != "":
			set(&n.Topic, event.State(m.Text(), m.Span()))
		}
	}
	if r := s.trigger.Head(); s.trigger.Is("nmod") && s.trigger.Case() == "of" && r.LemmaIn("round", "session", "phase", "day") {
		span := r.PhraseWithout("nmod", "acl", "acl:relcl", "case", "det")
		n.Stage = event.State(s.t.Words(span), span)
	}
	if ordinal(s.trigger, "first") {
		s.first(n)
	}
}

// ordinal reports whether the word stands in front of a noun, in its phrase.
func ordinal(noun annot.Token, word string) bool {
	for k := noun.Prev(); k.OK(); k = k.Prev() {
		switch k.UPOS() {
		case "ADJ", "NOUN", "NUM", "PUNCT", "PROPN", "ADV", "ADP":
			if k.Lemma() == word {
				return true
			}
		default:
			return false
		}
	}
	return false
}

func isTime(k annot.Token) bool {
	_, ok := k.Time()
	return ok
}

// first fills FirstSince and FirstIn from the times behind "the first talks", up to
// the end of the sentence.
func (s scene) first(n *event.Negotiation) {
	for k := s.trigger.Next(); k.OK(); k = k.Next() {
		m, ok := k.Time()
		if !ok || m.Span.Start != k.Span().Start && m.Core.Start != k.Span().Start {
			continue
		}
		before := k.Prev()
		for before.LemmaIn("over", "more", "than", "nearly", "almost", "about", "some") {
			before = before.Prev()
		}
		switch {
		case before.LemmaIn("since") && !m.Time.IsZero():
			set(&n.FirstSince, event.State(m.Time, m.Span))
		case before.LemmaIn("in", "for") && !m.Duration.IsZero():
			set(&n.FirstIn, event.State(m.Duration, m.Span))
		}
	}
}

// format is the form of the negotiation by its adjectives, its noun and the
// number of sides.
func (s scene) format(n *event.Negotiation) event.Field[event.Format] {
	for m := range s.trigger.Children("amod", "compound") {
		for part := range strings.SplitSeq(lower(m), "-") {
			if f := words("formats")[part]; f != "" {
				return event.State(event.Format(f), m.Span())
			}
		}
		if f := words("formats")[lower(m)]; f != "" {
			return event.State(event.Format(f), m.Span())
		}
	}
	for a := range s.verb.Children("advmod", "obl") {
		if f := words("formats")[a.Lemma()]; f != "" {
			return event.State(event.Format(f), a.Span())
		}
	}
	switch {
	case remark(s.trigger, "negotiation nouns") == "call" || s.trigger.LemmaIn("phone", "telephone"):
		return event.State(event.FormatPhone, s.trigger.Span())
	case len(n.Sides) > 2 || s.trigger.LemmaIn("summit", "conference") && len(n.Sides) == 1:
		return event.Infer(event.FormatMultilateral, n.Trigger)
	case len(n.Sides) == 2 && len(n.Mediators) == 0:
		return event.Infer(event.FormatDirect, n.Trigger)
	}
	return event.Field[event.Format]{}
}

// presupposed is the earlier negotiation that "the first since March 2022" takes
// for granted.
func presupposed(n *event.Negotiation, k annot.Token) *event.Negotiation {
	if !n.FirstSince.OK() {
		return nil
	}
	e := &event.Negotiation{Parties: n.Parties, Sides: n.Sides, Format: n.Format}
	e.Kind, e.Trigger, e.Status = event.KindNegotiation, n.FirstSince.Spans[0], event.Happened
	e.Time = event.Infer(n.FirstSince.Value.Closed(), n.FirstSince.Spans...)
	e.Spans = []event.Span{k.PhraseWithout("acl:relcl", "appos")}
	return e
}
