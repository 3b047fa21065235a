package rule

import (
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// demandVerbs finds the demands that a verb tells.
func demandVerbs(t *annot.Text) []event.Event {
	var found []event.Event
	for k := range t.Tokens() {
		if k.UPOS() != "VERB" {
			continue
		}
		if f, ok := words("demand verbs")[k.Lemma()]; ok {
			found = append(found, demandOfVerb(t, k, " "+f+" ")...)
		}
		if k.LemmaIn("give") {
			found = append(found, ultimatum(t, k)...)
		}
	}
	return found
}

// demandOfVerb reads the arguments of a verb of demanding by its frame; see
// words.txt for the form of frames.
func demandOfVerb(t *annot.Text, k annot.Token, frame string) []event.Event {
	c := annot.Clause{Predicate: k}
	has := func(slot string) bool { return strings.Contains(frame, " "+slot+" ") }
	if c.Negated() {
		return nil
	}
	content, of := demandContent(c, has)
	if !content.OK() || in(content, "idle objects") {
		return nil
	}
	by := c.Agent().Actors()
	if k.LemmaIn("order", "command", "instruct") && sameSides(t, by, of) {
		return nil // to one's own people
	}
	strength := strengthOf(frame)
	if strength == event.StrengthWish && len(by) == 0 || strength == event.StrengthWish && len(of) == 0 && !has("move") {
		return nil
	}
	if o := content.Head(); has("obj") && content.Is("obj") && o == k && content.Mention().OK() && len(content.Actors()) > 0 && !content.LemmaIn("talk", "meeting") {
		return nil // "needs Ukraine", "wants Trump": no act is asked for
	}
	return demand(t, k, clauses(content), by, of, strength)
}

// ultimatum reads "gave the rebels until Friday to leave", "gave him 72 hours to".
func ultimatum(t *annot.Text, k annot.Token) []event.Event {
	whom := k.Child("iobj", "obj")
	act := k.Child("xcomp", "advcl")
	if !act.OK() {
		for d := range k.Children("obj", "obl") {
			if act = d.Child("acl"); act.OK() {
				break
			}
		}
	}
	if len(whom.Actors()) == 0 || !act.Child("mark").LemmaIn("to") {
		return nil
	}
	for d := whom.Next(); d.OK() && d.Index() < act.Index(); d = d.Next() {
		if isTime(d) {
			c := annot.Clause{Predicate: k}
			return demand(t, k, clauses(act), c.Agent().Actors(), whom.Actors(), event.StrengthUltimatum)
		}
	}
	return nil
}

// sameSides reports whether two lists of actors stand for one and the same side.
func sameSides(t *annot.Text, a, b []event.ActorRef) bool {
	x, y := t.Sides(a), t.Sides(b)
	return len(x) == 1 && len(y) == 1 && x[0].Value == y[0].Value
}

// demandContent is the head of what is demanded and of whom.
func demandContent(c annot.Clause, has func(string) bool) (content annot.Token, of []event.ActorRef) {
	p := c.Predicate
	object := p.Child("obj", "iobj")
	if c.Passive() {
		object = p.Child("nsubj:pass")
	}
	if x := p.Child("xcomp", "advcl"); has("to") && object.OK() && x.OK() && x.Child("mark").LemmaIn("to") {
		return x, object.Actors()
	}
	if x := p.Child("ccomp", "xcomp"); has("to") && x.OK() && x.Child("mark").LemmaIn("to") && x.Child("nsubj").OK() {
		return x, x.Child("nsubj").Actors()
	}
	if x := p.Child("ccomp"); has("that") && x.OK() {
		return x, nil
	}
	if has("on") {
		if x := p.Child("xcomp", "advcl"); x.OK() && x.Child("mark").LemmaIn("to") {
			of = append(obliqueActors(p, "on", "upon", "to"), x.Child("nsubj").Actors()...)
			if len(of) > 0 {
				return x, of
			}
		}
	}
	if f := oblique(p, "for", "on", "upon"); has("for") && f.OK() && (f.Case() == "for" || has("that")) {
		of = obliqueActors(p, "on", "upon", "to", "from")
		if len(of) == 0 && object.OK() {
			of = object.Actors()
		}
		return f, of
	}
	if f := oblique(p, "on", "upon"); has("on") && has("that") && f.OK() {
		return f, nil
	}
	if has("move") {
		if in(object, "wished things") {
			return object, beneath(object, "from", "of", "by")
		}
		return annot.Token{}, nil
	}
	if has("obj") && object.OK() && !c.Passive() {
		return object, join(obliqueActors(p, "from", "of"), beneath(object, "from", "of", "by"))
	}
	return annot.Token{}, nil
}

// oblique is the first oblique of p by one of preps.
func oblique(p annot.Token, preps ...string) annot.Token {
	for d := range p.Children("obl") {
		if oneOf(d.Case(), preps) && !isTime(d) {
			return d
		}
	}
	return annot.Token{}
}

func obliqueActors(p annot.Token, preps ...string) []event.ActorRef {
	var refs []event.ActorRef
	for d := range p.Children("obl") {
		if oneOf(d.Case(), preps) {
			refs = join(refs, d.Actors())
		}
	}
	return refs
}

// beneath is the actors that hang on a noun or on what is coordinated with it by
// one of preps.
func beneath(k annot.Token, preps ...string) []event.ActorRef {
	var refs []event.ActorRef
	for d := range k.Children("nmod", "obl") {
		if oneOf(d.Case(), preps) {
			refs = join(refs, d.Actors())
		}
	}
	return refs
}

// strengthOf is the grade that a frame ends in.
func strengthOf(frame string) event.Strength {
	f := strings.Fields(frame)
	return event.Strength(f[len(f)-1])
}
