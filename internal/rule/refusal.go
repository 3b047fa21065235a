package rule

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// refusals finds rejections, refusals and opposition.
func refusals(t *annot.Text) []event.Event {
	var found []event.Event
	for k := range t.Tokens() {
		var content annot.Token
		var by []event.ActorRef
		switch {
		case refuses(k):
			content, by = refused(k)
		case k.UPOS() == "NOUN" && in(k, "refusal nouns") && !k.Is("compound"):
			content, by = refusedByNoun(k)
		case k.UPOS() == "ADJ" && in(k, "refusal adjectives"):
			content = k.Child("xcomp", "advcl", "ccomp")
			if !content.OK() {
				content = oblique(k, "to")
			}
			by = (annot.Clause{Predicate: k}).Subject().Actors()
		case declines(k):
			content, by = k, (annot.Clause{Predicate: k}).Subject().Actors()
		}
		if !content.OK() {
			continue
		}
		if r := refusal(t, k, content, by); r != nil {
			found = append(found, r)
		}
	}
	return found
}

// refusal makes a Refusal; nil when nobody is said to refuse.
func refusal(t *annot.Text, k, content annot.Token, by []event.ActorRef) *event.Refusal {
	if len(by) == 0 {
		return nil
	}
	body := contentSpan(content)
	r := &event.Refusal{By: by, Content: event.State(t.Slice(body), body)}
	r.Kind, r.Trigger, r.Status = event.KindRefusal, k.Span(), event.Happened
	r.To = without(join(beneath(content, "with", "from", "of", "by"), content.Child("nmod:poss").Actors()), by)
	r.Spans = []event.Span{k.PhraseWithout("conj", "cc", "parataxis", "mark", "discourse", "nsubj", "advcl")}
	if s := k.Child("nsubj", "obl:agent"); s.OK() {
		r.Spans[0] = cover(r.Spans[0], s.PhraseWithout("acl:relcl", "appos"))
	}
	return r
}

// refuses reports whether a verb refuses: "rejected", "ruled out".
func refuses(k annot.Token) bool {
	if k.UPOS() != "VERB" || k.Is("amod") {
		return false
	}
	if p, ok := words("refusal particle verbs")[k.Lemma()]; ok {
		return lower(k.Child("compound:prt")) == p || lower(k.Child("advmod")) == p
	}
	return in(k, "refusal verbs") && !(annot.Clause{Predicate: k}).Negated()
}

// refused is what a verb of refusing refuses, and who does.
func refused(k annot.Token) (annot.Token, []event.ActorRef) {
	c := annot.Clause{Predicate: k}
	by := c.Agent().Actors()
	if s := k.Child("nsubj"); len(by) == 0 && s.OK() {
		if who := bareRelative(s, k); len(who) > 0 {
			return s, who
		}
	}
	for _, x := range []annot.Token{k.Child("xcomp"), c.Object(), k.Child("ccomp"), oblique(k, "against", "to")} {
		if x.OK() && (x.UPOS() != "PROPN" || len(x.Actors()) == 0) {
			return x, by
		}
	}
	return annot.Token{}, nil
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

// refusedByNoun reads "Iran's refusal to", "opposition to".
func refusedByNoun(k annot.Token) (annot.Token, []event.ActorRef) {
	content := k.Child("acl")
	for d := range k.Children("nmod") {
		if !content.OK() && oneOf(d.Case(), []string{"of", "to"}) {
			content = d
		}
	}
	by := k.Child("nmod:poss").Actors()
	if len(by) == 0 {
		by = k.Modifiers()
	}
	if len(by) == 0 && k.Is("obj") && k.Head().LemmaIn("express", "repeat", "reiterate", "voice", "announce", "declare", "maintain") {
		by = k.Head().Clause().Agent().Actors()
	}
	return content, by
}

// declines reports whether a verb says what a named actor will not do: "would not
// recognise", "do not want to".
func declines(k annot.Token) bool {
	c := annot.Clause{Predicate: k}
	if k.UPOS() != "VERB" || !c.Negated() || c.Passive() {
		return false
	}
	switch c.Modal() {
	case "will", "would", "can":
		return c.Modal() != "can" || k.LemmaIn("accept", "agree")
	}
	return k.LemmaIn("want", "intend", "accept", "agree", "wish") && k.Child("xcomp", "obj").OK()
}
