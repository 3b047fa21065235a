package rule

import (
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// refusalVerb reads "rejected the plan", "ruled out talks", "voted against". Verbs
// that are said of much else refuse only what is on the list of things.
func refusalVerb(k annot.Token) refusing {
	c := annot.Clause{Predicate: k}
	frame, content := refusalFrame(k, c)
	if frame == "" || !content.OK() || c.Negated() {
		return refusing{}
	}
	r := refusing{content: content, by: willing(c.Agent()), status: k.Status()}
	for d := range k.Children("obl") { // "dismissed out of hand by Iran"
		if c.Passive() && len(r.by) == 0 {
			r.by = beneath(d, "by")
		}
	}
	if strings.Contains(frame, "things") && !in(content, "refused things") {
		return refusing{}
	}
	if k.LemmaIn("oppose") && content.Is("obl") { // "is opposed to"
		r.by = willing(c.Subject())
	}
	if s := k.Child("nsubj"); len(r.by) == 0 && s.OK() {
		if who := bareRelative(s, k); len(who) > 0 {
			r.by, r.content = who, s
		}
	}
	if oneOf(lower(c.Agent()), []string{"court", "judge", "tribunal", "jury"}) || !comesAbout(c, r.status) {
		return refusing{}
	}
	return r
}

// comesAbout reports whether a refusal of this status is one: not one that is
// wanted, only possible or refused itself. With "would" somebody says beforehand
// what he refuses.
func comesAbout(c annot.Clause, s event.Status) bool {
	switch s {
	case "", event.Happened, event.Ongoing, event.Planned:
		return true
	case event.Hypothetical:
		return c.Modal() == "would" && !conditioned(c)
	}
	return false
}

// conditioned reports whether an if-clause hangs on a clause.
func conditioned(c annot.Clause) bool {
	for a := range c.Predicate.Children("advcl") {
		if a.Child("mark").LemmaIn("if") {
			return true
		}
	}
	return false
}

// refusalFrame is what the lists say of a verb, by its particle where it has one, and
// the content that the frame gives it.
func refusalFrame(k annot.Token, c annot.Clause) (frame string, content annot.Token) {
	if f := remark(k, "refusal particle verbs"); f != "" {
		p, rest, _ := strings.Cut(f, " ")
		if hasParticle(k, p) {
			return "object " + rest, firstOf(c.Object(), k.Child("xcomp", "ccomp"), oblique(k, p), gerundBehind(k))
		}
	}
	switch frame = remark(k, "refusal verbs"); frame {
	case "":
		return "", annot.Token{}
	case "no": // "said no to"
		if n := k.Next(); lower(n) == "no" && lower(n.Next()) == "to" {
			return frame, firstOf(oblique(k, "to"), oblique(n, "to"), hung(n, "to"))
		}
		return "", annot.Token{}
	case "against things", "to", "at":
		prep, _, _ := strings.Cut(frame, " ")
		return frame, oblique(k, prep)
	}
	for o := range k.Children("obj") {
		if thing(o).OK() && o.UPOS() != "PRON" {
			return frame, o
		}
	}
	return frame, firstOf(thing(c.Object()), k.Child("xcomp", "ccomp"), oblique(k, "against", "to"))
}

// gerundBehind is a gerund that the parser took for an adverbial clause: "ruled out
// extraditing him".
func gerundBehind(k annot.Token) annot.Token {
	if x := k.Child("advcl"); x.XPOS() == "VBG" && !x.Child("mark").OK() && x.Index()-k.Index() <= 2 && x.Index() > k.Index() {
		return x
	}
	return annot.Token{}
}

// thing is an object that is neither an actor nor a time: what is refused.
func thing(o annot.Token) annot.Token {
	if o.UPOS() == "PROPN" && len(o.Actors()) > 0 || isTime(o) {
		return annot.Token{}
	}
	return o
}

// hasParticle reports whether a verb stands with a particle, whatever the parser
// took it for.
func hasParticle(k annot.Token, p string) bool {
	for c := range k.Children("compound:prt", "advmod", "obl") {
		if lower(c) == p || c.Case() == p {
			return true
		}
	}
	return lower(k.Next()) == p
}

// firstOf is the first of words that there is.
func firstOf(words ...annot.Token) annot.Token {
	for _, w := range words {
		if w.OK() {
			return w
		}
	}
	return annot.Token{}
}

// bareRelative is the actors between a noun and a verb that the parser took for its
// own: "Kyiv" in "terms Kyiv rejects".
func bareRelative(noun, verb annot.Token) []event.ActorRef {
	for c := range noun.Children() {
		if c.Index() > noun.Index() && c.Index() < verb.Index() && len(mentioned(c)) > 0 && !c.Is("nmod") {
			return mentioned(c)
		}
	}
	return nil
}

// unwillingVerb reads what a named side says that it will not do: "would not
// recognise", "do not want to", "cannot accept", "has no intention of".
func unwillingVerb(t *annot.Text, k annot.Token) refusing {
	c := annot.Clause{Predicate: k}
	by := willing(doer(c))
	if c.Passive() { // "no prisoner will be freed, the minister said"
		if by = speaker(k); c.Subject().UPOS() == "PRON" || len(annot.Without(by, c.Subject().Actors())) == 0 {
			return refusing{}
		}
	}
	if len(by) == 0 || !standsForSide(t, by[0]) || k.Is("advcl") || k.Child("mark").LemmaIn("if") {
		return refusing{}
	}
	if x := noIntention(k); x.OK() {
		return refusing{content: x, by: by}
	}
	if !c.Negated() || conditioned(c) && c.Modal() == "would" {
		return refusing{}
	}
	if x := k.Child("xcomp"); k.LemmaIn("want", "intend", "wish", "plan") && c.Modal() == "" && in(x, "refused deeds") {
		return refusing{content: x, by: by}
	}
	if !in(k, "refused deeds") || in(k.Child("obj"), "no refusal") || perfect(k) || k.LemmaIn("stop", "end", "rest") && k.Child("advmod").LemmaIn("never") {
		return refusing{}
	}
	switch c.Modal() {
	case "will", "would":
		return refusing{content: k, by: by, deed: true}
	case "can", "could", "":
		if in(k, "accepting verbs") && (!k.LemmaIn("agree", "consent") || firstOf(k.Child("xcomp"), oblique(k, "to")).OK()) {
			return refusing{content: k, by: by, deed: true}
		}
	}
	return refusing{}
}

// noIntention is what a verb says that nobody intends: "halting the dam" in "has no
// intention of halting the dam".
func noIntention(k annot.Token) annot.Token {
	o := k.Child("obj")
	if !k.LemmaIn("have", "see") || !in(o, "intentions") || !o.Child("det").LemmaIn("no") {
		return annot.Token{}
	}
	x := firstOf(o.Child("acl"), hung(o, "of", "for", "in"), k.Child("xcomp", "advcl"))
	if o.LemmaIn("plan") && !in(x, "refused deeds") {
		return annot.Token{}
	}
	return x
}

// doer is the subject of a clause, or the noun before it that the parser took for
// the object of the verb above: "complained Japan has no intention".
func doer(c annot.Clause) annot.Token {
	s := c.Subject()
	if o := c.Predicate.Head().Child("obj"); !s.OK() && c.Predicate.Is("ccomp") && o.Index() < c.Predicate.Index() {
		return o
	}
	return s
}

// perfect reports whether a verb stands behind "have": "would not have signed".
func perfect(k annot.Token) bool {
	for a := range k.Children("aux") {
		if a.Lemma() == "have" && a.XPOS() == "VB" {
			return true
		}
	}
	return false
}
