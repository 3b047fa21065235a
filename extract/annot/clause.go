package annot

import (
	"strings"

	"github.com/parley-news/parley/event"
)

// Clause is a predicate with its arguments: a verb, or a noun or adjective that
// says something of a subject. The zero Clause is none.
type Clause struct {
	Predicate Token
}

// OK reports whether there is a clause.
func (c Clause) OK() bool { return c.Predicate.OK() }

// Clause is the innermost clause that the word belongs to. A predicate belongs to
// its own.
func (k Token) Clause() Clause {
	for w := k; w.OK(); w = w.Head() {
		if w.predicates() {
			return Clause{w}
		}
	}
	return Clause{}
}

// predicates reports whether the word is the predicate of a clause.
func (k Token) predicates() bool {
	if k.Is("aux", "cop", "mark", "case", "punct") {
		return false
	}
	if k.Is("root", "ccomp", "advcl", "acl", "parataxis", "csubj", "xcomp") || !k.Head().OK() {
		return true
	}
	if k.UPOS() == "VERB" && !k.Is("amod", "compound", "case", "fixed", "flat") {
		return true
	}
	return k.Child("cop", "nsubj").OK()
}

// Subject is the grammatical subject. Where the clause has none of its own, it
// is the one that the clause borrows: from the verb it is coordinated with, from
// the verb that governs it ("refused to meet", "urged Iran to stop"), or from the
// noun it modifies ("forces occupying", "who arrived").
func (c Clause) Subject() Token { return c.subject(0) }

// borrowLimit bounds the chain of clauses that lend each other a subject.
const borrowLimit = 12

func (c Clause) subject(depth int) Token {
	p := c.Predicate
	if !p.OK() || depth > borrowLimit {
		return Token{}
	}
	for s := range p.Children("nsubj") {
		if s.Rel() != "nsubj:outer" {
			return s.antecedent()
		}
	}
	switch h := p.Head(); {
	case p.Is("conj"):
		return Clause{h}.subject(depth + 1)
	case p.Is("acl:relcl"):
		return h // a relative clause without subject: "the one to attend"
	case p.Is("acl"):
		return p.ofNoun(depth)
	case p.Is("xcomp"):
		return Clause{h}.control(depth)
	case p.Is("advcl", "parataxis") && !p.finite():
		return Clause{h}.subject(depth + 1)
	}
	return Token{}
}

// ofNoun is the subject of a participle or infinitive that modifies a noun. An
// infinitive under a noun of intent ("its refusal to meet") belongs to who has the
// intent.
func (k Token) ofNoun(depth int) Token {
	h := k.Head()
	if k.XPOS() != "VB" {
		return h
	}
	if s := h.Possessor(); s.OK() {
		return s
	}
	if h.Is("obj", "obl") {
		return Clause{h.Head()}.subject(depth + 1)
	}
	return h
}

// control is the subject of an infinitive that the clause governs: its object, if
// it has one, else its subject.
func (c Clause) control(depth int) Token {
	if o := c.Predicate.Child("obj", "iobj"); o.OK() && !c.Predicate.LemmaIn("promise", "threaten", "use") {
		return o
	}
	return c.subject(depth + 1)
}

// antecedent is the noun that a relative pronoun stands for, or the word itself.
func (k Token) antecedent() Token {
	switch strings.ToLower(k.Text()) {
	case "who", "which", "that", "whom":
		for a := range k.Ancestors() {
			if a.Is("acl:relcl") {
				return a.Head()
			}
		}
	}
	return k
}

// finite reports whether a verb has a tense.
func (k Token) finite() bool {
	switch k.XPOS() {
	case "VBD", "VBZ", "VBP", "MD":
		return true
	}
	for a := range k.Children("aux", "cop") {
		switch a.XPOS() {
		case "VBD", "VBZ", "VBP", "MD":
			return true
		}
	}
	return false
}

// Agent is who does it: the subject of an active clause, the by-phrase of a
// passive one.
func (c Clause) Agent() Token {
	if !c.Passive() {
		return c.Subject()
	}
	if a := c.Predicate.Child("obl:agent"); a.OK() {
		return a
	}
	return c.Oblique("by")
}

// Object is what it is done to: the object of an active clause, the subject of a
// passive one, or the noun that an object relative clause modifies ("terms Kyiv
// rejects").
func (c Clause) Object() Token {
	if c.Passive() {
		return c.Subject()
	}
	p := c.Predicate
	if o := p.Child("obj"); o.OK() {
		return o.antecedent()
	}
	if p.Is("acl:relcl") && p.Child("nsubj").OK() && c.Subject() != p.Head() && !p.Child("ccomp", "xcomp").OK() {
		return p.Head()
	}
	return Token{}
}

// Oblique is the first noun that depends on the predicate by one of preps; a
// prepositional phrase that hangs on the object counts too. Without preps, any.
func (c Clause) Oblique(preps ...string) Token {
	for o := range c.Predicate.Children("obl") {
		if matches(o.Case(), preps) {
			return o
		}
	}
	for o := range c.Predicate.Child("obj").Children("nmod") {
		if matches(o.Case(), preps) {
			return o
		}
	}
	return Token{}
}

func matches(s string, list []string) bool {
	for _, l := range list {
		if s == l {
			return true
		}
	}
	return len(list) == 0
}

// Time is the first resolved time that an adverbial of the predicate names: "left on
// Friday". A beginning, "since Friday", is none.
func (c Clause) Time() event.Field[event.Time] {
	for d := range c.Predicate.Children("obl", "advmod") {
		if m, ok := d.Time(); ok && !m.Time.IsZero() && d.Case() != "since" {
			return event.State(m.Time, m.Span)
		}
	}
	return event.Field[event.Time]{}
}

// Passive reports whether the predicate is passive. A bare participle after a
// noun ("talks held in Geneva") is.
func (c Clause) Passive() bool {
	p := c.Predicate
	if p.Child("aux:pass", "nsubj:pass", "obl:agent").OK() {
		return true
	}
	return p.XPOS() == "VBN" && p.Is("acl", "advcl", "amod") && !p.Is("acl:relcl") && !p.Child("aux", "obj").OK()
}

// Negated reports whether the clause says that it is not so: by "not", "never" or
// "no" on the verb, the subject or the object.
func (c Clause) Negated() bool {
	p := c.Predicate
	for a := range p.Children("advmod", "det", "cc:preconj") {
		switch strings.ToLower(a.Text()) {
		case "not", "n't", "n’t", "never", "no", "neither", "hardly":
			return true
		}
	}
	for _, arg := range []Token{p.Child("nsubj"), p.Child("obj")} {
		if d := arg.Child("det"); d.LemmaIn("no", "neither") {
			return true
		}
	}
	return p.Child("nsubj").LemmaIn("nobody", "none", "nothing")
}

// Modal is the modal verb of the clause in lower case ("must", "will"), or "".
// "is to", "has to" and "needs to" count as "is to", "have to" and "need to".
func (c Clause) Modal() string {
	for a := range c.Predicate.Children("aux") {
		if a.XPOS() == "MD" {
			return modalName(a.Text())
		}
	}
	p := c.Predicate
	if h := p.Head(); p.Is("xcomp") && p.Child("mark").LemmaIn("to") {
		switch {
		case h.LemmaIn("have", "need") && h.UPOS() == "VERB":
			return h.Lemma() + " to"
		case h.Lemma() == "go" && h.XPOS() == "VBG":
			return "will"
		}
	}
	if p.Child("mark").LemmaIn("to") && p.Child("cop", "aux").LemmaIn("be") {
		return "is to"
	}
	return ""
}

func modalName(s string) string {
	switch s = strings.ToLower(s); s {
	case "'ll", "’ll", "wo":
		return "will"
	case "'d", "’d":
		return "would"
	case "ca":
		return "can"
	}
	return s
}
