package rule

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// demandConditions finds the conditions on which somebody is ready for a thing:
// "will take part only if the shelling stops".
func demandConditions(t *annot.Text) []event.Event {
	var found []event.Event
	for k := range t.Tokens() {
		if !in(k, "condition marks") {
			continue
		}
		act, main := conditionAt(k)
		if !act.OK() || !main.OK() || perfect(act) {
			continue
		}
		by := stakeholder(main)
		of := addressee(act, by)
		if len(by) == 0 || !standsForSide(t, by[0]) || !binds(t, k, act, main, by, of) {
			continue
		}
		found = append(found, demand(t, k, conditions(act), by, of, event.StrengthCondition)...)
	}
	return found
}

// conditionAt is the predicate of the condition that a word like "unless" opens and
// the predicate that it conditions.
func conditionAt(k annot.Token) (act, main annot.Token) {
	if k.LemmaIn("condition") {
		return onCondition(k)
	}
	act = k.Head()
	if k.Is("mark", "advmod") && act.Is("advcl", "ccomp", "acl") && act.Index() > k.Index() {
		return act, act.Head()
	}
	if k.Is("mark") && act.Is("conj") && onlyBefore(k) { // "but only if", as parsers see it
		if main = act.Head().Child("ccomp"); main.OK() {
			return act, main
		}
		return act, act.Head()
	}
	if k.LemmaIn("exchange", "return") {
		return askedInExchange(k)
	}
	if k.LemmaIn("conditional", "contingent") {
		return conditionalOn(k)
	}
	if lower(k) == "provided" { // taken for a verb
		if act = k.Child("ccomp"); act.OK() && act.Child("mark").LemmaIn("that") {
			return act, k.Head()
		}
	}
	return annot.Token{}, annot.Token{}
}

// askedInExchange reads "would free the captives in exchange for an end to the siege".
func askedInExchange(k annot.Token) (act, main annot.Token) {
	w := k.Next()
	if k.Prev().LemmaIn("in") && w.LemmaIn("for") && w.Head().Index() > w.Index() && k.Head().UPOS() == "VERB" && in(w.Head(), "wished things") {
		return w.Head(), k.Head()
	}
	return act, main
}

// conditionalOn reads "has made its approval conditional on the release of the funds".
func conditionalOn(k annot.Token) (act, main annot.Token) {
	w := k.Next()
	if !w.LemmaIn("on", "upon") || w.Head().Index() < w.Index() {
		return act, main
	}
	for a := range k.Ancestors() {
		if a.LemmaIn("make", "keep", "leave") && a.UPOS() == "VERB" {
			return w.Head(), a
		}
	}
	return act, main
}

// onCondition reads "on condition that Iran stops", "on the condition that".
func onCondition(k annot.Token) (act, main annot.Token) {
	if k.Case() != "on" || !k.Is("obl", "nmod") {
		return act, main
	}
	w := k.Next()
	if lower(w) != "that" || w.Head().Index() < w.Index() {
		return act, main
	}
	main = k.Head()
	if main.UPOS() == "NOUN" {
		main = main.Head()
	}
	return w.Head(), main
}

// conditions are the predicate of a condition and those coordinated with it.
func conditions(act annot.Token) []annot.Token {
	if act.UPOS() == "VERB" {
		return clauses(act)
	}
	return []annot.Token{act}
}

// stakeholder is who sets the condition: the subject of what is conditioned.
func stakeholder(main annot.Token) []event.ActorRef {
	c := annot.Clause{Predicate: main}
	if c.Passive() {
		return c.Agent().Actors()
	}
	s := c.Subject()
	if s.LemmaIn("we", "I") && len(s.Actors()) == 0 {
		return speaker(main)
	}
	if refs := s.Actors(); len(refs) > 0 || s.OK() || !main.Is("ccomp") {
		return refs
	}
	return annot.Clause{Predicate: main.Head()}.Subject().Actors() // "said it is ready", with "it" taken for a dummy
}

// binds reports whether a condition is one that somebody sets to others: on what he
// will do, or refuses to do before. A plain "if" must be an only one, or stand beside
// a readiness; other clauses of time must stand beside a refusal.
func binds(t *annot.Text, k, act, main annot.Token, by, of []event.ActorRef) bool {
	if k.LemmaIn("conditional", "contingent") {
		return true
	}
	if k.LemmaIn("exchange", "return") {
		return undertakes(main)
	}
	if sameSides(t, by, of) || len(of) == 0 && !conditionOfThings(act) {
		return false
	}
	switch lower(k) {
	case "after":
		return onlyBefore(k) && undertakes(main)
	case "if":
		return onlyBefore(k) && undertakes(main) || len(of) > 0 && declaredReady(main)
	case "once":
		return len(of) > 0 && undertakes(main)
	case "until":
		return unwilling(main) && !main.LemmaIn("rest", "threaten", "stop", "sleep")
	case "unless":
		return unwilling(main)
	}
	return undertakes(main) || unwilling(main)
}

// conditionOfThings reports whether a condition without an actor is about a thing
// that others do: "until the shelling stops", "if sanctions are lifted".
func conditionOfThings(act annot.Token) bool {
	s := annot.Clause{Predicate: act}.Subject()
	return in(s, "obliged things") || in(s, "wished things")
}

// onlyBefore reports whether "only" or "even" stands before a word: "only if".
func onlyBefore(k annot.Token) bool {
	if k.Prev().LemmaIn("only") {
		return true
	}
	for a := range k.Head().Children("advmod") {
		if a.LemmaIn("only") && a.Index() < k.Index() {
			return true
		}
	}
	for a := range k.Head().Head().Children("advmod") {
		if a.LemmaIn("only") {
			return true
		}
	}
	return false
}

// undertakes reports whether a clause tells what somebody will do or is ready to.
func undertakes(main annot.Token) bool {
	c := annot.Clause{Predicate: main}
	if c.Negated() {
		return false
	}
	switch c.Modal() {
	case "will", "would", "can", "could":
		return true
	}
	return declaredReady(main)
}

// declaredReady reports whether a clause says in so many words that somebody is
// ready or has agreed.
func declaredReady(main annot.Token) bool {
	if (annot.Clause{Predicate: main}).Negated() {
		return false
	}
	for _, w := range []annot.Token{main, main.Head()} {
		if w.UPOS() == "ADJ" && in(w, "offer adjectives") || w.UPOS() == "VERB" && w.LemmaIn("agree", "accept", "offer", "promise", "pledge") {
			return true
		}
		if w.XPOS() == "JJ" && in(w, "offer adjectives") {
			return true
		}
	}
	return false
}

// unwilling reports whether a clause tells what somebody will not do, refuses or
// threatens.
func unwilling(main annot.Token) bool {
	c := annot.Clause{Predicate: main}
	if c.Negated() {
		switch c.Modal() {
		case "will", "would", "can", "could":
			return true
		}
		return declaredReady(main) || in(main, "offer adjectives")
	}
	for _, w := range []annot.Token{main, main.Head()} {
		if w.UPOS() == "VERB" && w.LemmaIn("refuse", "reject", "decline", "rule", "threaten", "boycott", "oppose", "warn", "suspend") {
			return true
		}
	}
	return false
}
