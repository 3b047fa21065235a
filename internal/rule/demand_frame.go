package rule

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// read finds what is demanded and of whom, the most explicit construction first.
func (f frame) read(c annot.Clause) asked {
	readers := [...]struct {
		slot string
		read func(frame, annot.Clause) asked
	}{
		{"to", frame.infinitive}, {"that", frame.clause}, {"on", frame.behindOn}, {"for", frame.behindFor}, {"thing-on", frame.thingOn}, {"obj", frame.object},
	}
	for _, r := range readers {
		if f.has(r.slot) {
			if a := r.read(f, c); a.content.OK() {
				return a
			}
		}
	}
	return asked{}
}

// infinitive reads "urged Iran to stop", "Iran was urged to stop", "wants the talks
// to resume".
func (f frame) infinitive(c annot.Clause) asked {
	p := c.Predicate
	whom := p.Child("obj", "iobj")
	if c.Passive() {
		if whom = c.Subject(); !whom.OK() || p.Is("acl") && p.XPOS() == "VBN" {
			whom = c.Subject()
		}
	}
	if in(whom, "wished things") {
		return asked{}
	}
	for _, h := range []annot.Token{p, whom} {
		for x := range h.Children("xcomp", "advcl", "ccomp", "acl") {
			if !x.Child("mark").LemmaIn("to") || x.Index() < p.Index() {
				continue
			}
			if s := x.Child("nsubj"); s.OK() {
				return asked{x, s, actors(s, x)}
			}
			if whom.OK() && (x.Index() > whom.Index()) {
				return asked{x, whom, actors(whom, x)}
			}
		}
	}
	return asked{}
}

// actors is who is to act: whom the infinitive is said of, unless it is passive.
func actors(whom, infinitive annot.Token) []event.ActorRef {
	if infinitive.Child("aux:pass").OK() {
		return annot.Clause{Predicate: infinitive}.Agent().Actors()
	}
	return whom.Actors()
}

// clause reads "demanded that Iran stop". After a verb that also tells opinions the
// clause must not be a statement of facts.
func (f frame) clause(c annot.Clause) asked {
	for x := range c.Predicate.Children("ccomp") {
		if x.Child("mark").LemmaIn("whether", "if", "to") || asksBack(x) || x.Index() < c.Predicate.Index() {
			continue
		}
		if f.has("opinion") && !mandative(x) {
			return asked{}
		}
		s := annot.Clause{Predicate: x}.Subject()
		if f.strength() == event.StrengthWish {
			return asked{x, s, s.Actors()}
		}
		return asked{content: x}
	}
	return asked{}
}

// asksBack reports whether a clause is a question: "asked who would come".
func asksBack(x annot.Token) bool {
	for w := range x.Children("advmod", "nsubj", "obj", "obl", "det") {
		if w.XPOS() == "WRB" || w.XPOS() == "WP" || w.XPOS() == "WDT" && !w.LemmaIn("that") {
			return true
		}
	}
	return false
}

// mandative reports whether a clause says what is to be done: by the bare verb form
// ("that Iran stop") or by a modal verb.
func mandative(x annot.Token) bool {
	switch (annot.Clause{Predicate: x}).Modal() {
	case "must", "should", "have to", "need to", "shall":
		return true
	case "":
	default:
		return false
	}
	for a := range x.Children("aux", "cop") {
		return lower(a) == "be"
	}
	return x.XPOS() == "VB" || x.XPOS() == "VBP" && !plural(x.Child("nsubj")) || baseForm(x)
}

// baseForm reports whether a word stands in the bare form of a verb that is often
// demanded, whatever the tagger made of it.
func baseForm(x annot.Token) bool {
	_, deed := words("refused deeds")[lower(x)]
	return deed && x.XPOS() == "VBD"
}

func plural(k annot.Token) bool {
	return k.XPOS() == "NNS" || k.XPOS() == "NNPS" || k.Child("conj").OK() || k.LemmaIn("they", "we", "I", "you")
}

// behindOn reads "called on Iran to stop".
func (f frame) behindOn(c annot.Clause) asked {
	p := c.Predicate
	on := oblique(p, "on", "upon", "to")
	if !on.OK() {
		return asked{}
	}
	if x := infinitiveBehind(on); x.OK() {
		return asked{x, on, on.Actors()}
	}
	for x := range p.Children("xcomp", "advcl") {
		if x.Child("mark").LemmaIn("to") && x.Index() > on.Index() {
			return asked{x, on, on.Actors()}
		}
	}
	return asked{}
}

// infinitiveBehind is the infinitive that follows a noun phrase at once, wherever
// the parser hung it: "called for the rebels to leave".
func infinitiveBehind(k annot.Token) annot.Token {
	end := k.PhraseWithout("acl", "conj", "cc", "appos").End
	for w := k.Next(); w.OK(); w = w.Next() {
		if w.Span().End <= end || w.Is("punct") && w.Head() == k {
			continue
		}
		if w.XPOS() == "TO" && w.Is("mark") && w.Head().Index() > w.Index() {
			return w.Head()
		}
		return annot.Token{}
	}
	return annot.Token{}
}

// behindFor reads "appealed to Iran for restraint", "called for Iran to stop".
func (f frame) behindFor(c annot.Clause) asked {
	p := c.Predicate
	thing := oblique(p, "for")
	if !thing.OK() || thing.Index() < p.Index() {
		return asked{}
	}
	if x := infinitiveBehind(thing); x.OK() && peopled(thing) {
		return asked{x, thing, actors(thing, x)}
	}
	if !demandable(thing) {
		return asked{}
	}
	of := obliqueActors(p, "on", "upon", "to", "from")
	whom := p.Child("obj")
	if len(of) == 0 && !c.Passive() {
		of = whom.Actors()
	}
	return asked{thing, whom, of}
}

// peopled reports whether a noun means somebody who can act.
func peopled(k annot.Token) bool {
	return len(k.Actors()) > 0 || k.UPOS() == "PRON" || in(k, "obliged groups") || in(k, "own people") || in(k, "vague people")
}

// demandable reports whether a noun may stand for what somebody is to do: no
// pronoun, and nobody's name.
func demandable(k annot.Token) bool {
	if k.UPOS() == "SYM" || k.XPOS() == "$" {
		return true // a sum of money
	}
	return (k.UPOS() == "NOUN" || k.UPOS() == "VERB") && !in(k, "idle objects") && (len(mentioned(k)) == 0 || in(k, "wished things"))
}

// thingOn reads "insists on an inspection".
func (f frame) thingOn(c annot.Clause) asked {
	if o := oblique(c.Predicate, "on", "upon"); o.OK() && (demandable(o) || o.XPOS() == "VBG") {
		return asked{content: o}
	}
	for x := range c.Predicate.Children("advcl", "xcomp") {
		if x.XPOS() == "VBG" && x.Child("mark", "case").LemmaIn("on", "upon") && x.Child("nsubj").OK() {
			return asked{content: x}
		}
	}
	return asked{}
}

// object reads "demanded an apology from Iran", "an apology demanded by Peru".
func (f frame) object(c annot.Clause) asked {
	p := c.Predicate
	o := c.Object()
	if !demandable(o) || f.has("things") && !in(o, "wished things") || f.has("move") && !in(o, "backed things") {
		return asked{}
	}
	of := annot.Join(obliqueActors(p, "from"), beneath(o, "from", "by"))
	if d := oblique(p, "of"); d.OK() && d.Child("case").Prev() != o {
		of = annot.Join(of, d.Actors()) // "asked this of Iran", not "the release of detainees"
	}
	return asked{o, annot.Token{}, of}
}
