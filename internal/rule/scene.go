package rule

import (
	"iter"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// scene is an event noun or verb with the verb that carries it: "held" of
// "talks", "took place" of "the meeting". Places, times and partners may hang on
// either.
type scene struct {
	t       *annot.Text
	trigger annot.Token
	verb    annot.Token // the carrier; the trigger itself when that is a verb
	subject bool        // the trigger is the carrier's subject
}

// nounScene is the scene of an event noun. A noun over it that only parts or
// counts it ("a round of talks") is stepped over.
func nounScene(t *annot.Text, noun annot.Token) scene {
	s := scene{t: t, trigger: noun}
	top := noun.FirstConjunct()
	for top.Is("nmod") && top.Case() == "of" && top.Head().LemmaIn("round", "series", "session", "day", "set", "resumption", "start", "opening", "end", "conclusion", "continuation", "phase", "bout", "week") {
		top = top.Head()
	}
	h := top.Head()
	switch {
	case top.Is("obl") && apart(top.Case()):
		// another event than the verb's
	case top.Is("obj", "nsubj:pass", "obl") && in(h, "light verbs"):
		s.verb = h
	case top.Is("nsubj") && in(h, "negotiation happens"):
		s.verb, s.subject = h, true
	case top.Is("conj") && in(h, "light verbs"):
		s.verb = h
	}
	if noun != top && s.verb.OK() && noun.Is("conj") && noun.Index()-top.Index() > conjunctLimit {
		s.verb = annot.Token{} // more likely the subject of a clause of its own
	}
	if p := s.participle(); !s.verb.OK() && p.OK() {
		s.verb, s.subject = p, true
	}
	return s
}

// apart reports whether a preposition sets an event noun apart from what the verb
// tells: "met after the talks", "met at a summit".
func apart(preposition string) bool {
	return oneOf(preposition, []string{"after", "before", "since", "until", "following", "ahead of", "during", "despite", "without", "at"})
}

// verbScene is the scene of an event verb.
func verbScene(t *annot.Text, verb annot.Token) scene {
	return scene{t: t, trigger: verb, verb: verb}
}

// dependents are the nouns that hang on the trigger or on its carrier by one of
// preps; those on noun phrases of place within them too ("at a palace on the
// Bosphorus") are left out.
func (s scene) dependents(preps ...string) []annot.Token {
	var found []annot.Token
	take := func(of annot.Token, rels ...string) {
		for d := range of.Children(rels...) {
			if oneOf(d.Case(), preps) {
				found = append(found, d.Conjuncts()...)
			}
		}
	}
	take(s.trigger, "nmod", "obl")
	if p := s.participle(); p != s.verb {
		take(p, "obl")
	}
	if s.verb != s.trigger {
		take(s.verb, "obl")
		if o := s.verb.Child("obj"); o != s.trigger {
			take(o, "nmod")
		}
	}
	return found
}

// participle is the carrier that follows an event noun which is an argument of
// something else: "held" in "the meeting, held in Cairo, ended" and in "the meeting,
// which was held".
func (s scene) participle() annot.Token {
	for p := range s.trigger.Children("acl") {
		if p.XPOS() == "VBN" && in(p, "light verbs") && (!p.Is("acl:relcl") || p.Child("aux:pass").OK()) {
			return p
		}
	}
	return annot.Token{}
}

func oneOf(s string, list []string) bool {
	for _, l := range list {
		if s == l {
			return true
		}
	}
	return false
}

// trailing yields the words behind an event noun, up to the next verb or the end of
// the clause: phrases there mostly belong to the noun even where the parser hangs
// them on something else ("a summit with X in Geneva in November").
func (s scene) trailing() iter.Seq[annot.Token] {
	return func(yield func(annot.Token) bool) {
		if s.verb == s.trigger {
			return
		}
		for k := s.trigger.Next(); k.OK() && k.Index()-s.trigger.Index() < trailingLimit; k = k.Next() {
			switch k.UPOS() {
			case "VERB", "AUX", "SCONJ", "PRON":
				return
			case "PUNCT":
				if k.Text() != "," && k.Text() != "-" {
					return
				}
			}
			if negotiationNoun(k) || !yield(k) {
				return
			}
		}
	}
}

// conjunctLimit is how many words may lie between coordinated event nouns.
const conjunctLimit = 5

// trailingLimit is how many words behind a noun are looked at.
const trailingLimit = 14

// mentionFrom is the longest mention whose first word is k.
func mentionFrom(k annot.Token) annot.Mention {
	var longest annot.Mention
	for h := k; h.OK() && h.Index()-k.Index() < trailingLimit; h = h.Next() {
		if m := h.Mention(); m.OK() && m.Span().Start == k.Span().Start && m.Span().End > longest.Span().End {
			longest = m
		}
	}
	return longest
}

// site is where a scene is set.
type site struct {
	venue, city, country event.PlaceRef
}

// place is where the scene is set: named by "in", "at" or "near", or in front of
// the noun ("the Geneva talks").
func (s scene) place() site {
	var where site
	for _, d := range s.dependents("in", "at", "on", "near", "outside", "inside", "aboard") {
		where.add(s.t, d.Mention())
	}
	if in(s.verb, "visit verbs") {
		for d := range s.verb.Children("obl") {
			if d.Case() == "to" {
				where.add(s.t, d.Mention())
			}
		}
	}
	for k := range s.trailing() {
		if oneOf(lower(k.Prev()), []string{"in", "at"}) || k.Prev().UPOS() == "DET" && oneOf(lower(k.Prev().Prev()), []string{"in", "at"}) {
			where.add(s.t, mentionFrom(k))
		}
	}
	for m := range s.trigger.Children("compound", "nmod:poss", "amod") {
		if k := m.Mention(); k.OK() && !k.Acts() && k.Form() == event.FormName {
			if p, ok := k.Place(); ok && p.Kind != event.PlaceCountry {
				where.add(s.t, k)
			}
		}
	}
	return where
}

// add notes a place by its kind, and the city that a building is said to be in.
func (w *site) add(t *annot.Text, m annot.Mention) {
	p, ok := m.Place()
	if !ok || m.Acts() {
		return
	}
	ref := m.PlaceRef()
	switch p.Kind {
	case event.PlaceFacility:
		set(&w.venue, ref)
		if p.Within != "" {
			if city, ok := t.Place(p.Within); ok && city.Kind == event.PlaceCity {
				set(&w.city, event.State(city.ID, m.Span()))
			}
		}
	case event.PlaceCity:
		set(&w.city, ref)
	case event.PlaceCountry:
		set(&w.country, ref)
	}
}

// set gives f a value unless it has one.
func set[T any](f *event.Field[T], v event.Field[T]) {
	if !f.OK() {
		*f = v
	}
}

// whole is the most precise of the places.
func (w site) whole() event.PlaceRef {
	for _, p := range []event.PlaceRef{w.venue, w.city, w.country} {
		if p.OK() {
			return p
		}
	}
	return event.PlaceRef{}
}

// times are the day and the clock times of the scene. A bare "last Sunday" behind
// a noun that a verb of another kind governs belongs to that verb.
func (s scene) times() (day event.Field[event.Time], clock []event.Field[event.Time]) {
	note := func(k annot.Token) {
		m, ok := k.Time()
		if !ok || m.Time.IsZero() || s.since(m.Span) {
			return
		}
		f := event.State(m.Time, m.Span)
		if m.Type == "TIME" && m.Time.Precision() >= event.PrecisionHour {
			clock = append(clock, f)
			return
		}
		set(&day, f)
	}
	for d := range s.verb.Children("obl", "advmod") {
		note(d)
	}
	if p := s.participle(); p != s.verb {
		for d := range p.Children("obl", "advmod") {
			note(d)
		}
	}
	if s.verb == s.trigger {
		if k := s.fronted(); !day.OK() && k.OK() {
			note(k)
		}
		return day, clock
	}
	for d := range s.trigger.Children("nmod", "obl", "advmod", "compound", "amod", "nmod:poss") {
		if s.verb.OK() || !d.Is("nmod:unmarked", "obl:unmarked") {
			note(d)
		}
	}
	if !day.OK() && s.verb.OK() {
		for d := range s.verb.Child("obj").Children("nmod") {
			note(d)
		}
	}
	if k := s.fronted(); !day.OK() && k.OK() {
		note(k)
	}
	for k := range s.trailing() {
		if m, ok := k.Time(); ok && m.Span.Start == k.Span().Start && (k.Prev() == s.trigger || oneOf(lower(k.Prev()), []string{"in", "on", "at", "of"})) {
			note(k)
		}
	}
	return day, clock
}

// fronted is the time that opens the sentence when the scene's verb is its main
// verb: "On 3 May, envoys met".
func (s scene) fronted() annot.Token {
	if !s.verb.OK() || s.verb.Head().OK() {
		return annot.Token{}
	}
	for k := range s.verb.Sentence().Tokens() {
		if _, ok := k.Time(); ok {
			return k
		}
		if k.UPOS() != "ADP" && k.UPOS() != "PUNCT" && k.UPOS() != "ADV" {
			break
		}
	}
	return annot.Token{}
}

// since reports whether a time behind the trigger is that of another event, from
// which on something holds: it stands right behind a "since", or in a clause behind
// one.
func (s scene) since(time event.Span) bool {
	clause := false
	first := s.t.TokenAt(time.Start)
	for k := first.Prev(); k.OK() && k.Index() > s.trigger.Index(); k = k.Prev() {
		if k.LemmaIn("since") {
			return clause || k == first.Prev()
		}
		clause = clause || k.UPOS() == "VERB"
	}
	return false
}

// clause is the bytes of the scene: the carrier's clause without the clauses that
// hang on it, or the noun's phrase.
func (s scene) clause() event.Span {
	if s.verb.OK() && !(s.verb.Is("acl") && s.verb.Head() == s.trigger) {
		top := s.verb
		if top.Is("xcomp") && !top.Child("nsubj").OK() {
			top = top.Head() // "agreed to hold talks"
		}
		return top.PhraseWithout("advcl", "parataxis", "conj", "cc", "ccomp", "mark", "discourse", "acl:relcl")
	}
	return s.trigger.PhraseWithout("acl:relcl", "conj", "cc", "appos", "parataxis")
}

// status is what the text commits to about the scene.
// Those who would meet on a day to come plan to.
func (s scene) status() event.Status {
	own := s.trigger.Status()
	if own == "" && s.verb.OK() && !s.subject && s.trigger.Is("nmod") {
		own = s.verb.Status() // "will meet for a round of talks"
	}
	c := annot.Clause{Predicate: s.verb}
	if !s.verb.OK() || c.Modal() != "would" || c.Negated() || own != event.Happened && own != event.Hypothetical || s.verb.Child("advcl").OK() {
		return own
	}
	if day, _ := s.times(); day.OK() && day.Value.Resolved() && s.t.Article().Published.Before(day.Value) {
		return event.Planned
	}
	return own
}
