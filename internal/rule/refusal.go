package rule

import (
	"slices"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// refusals finds rejections, refusals and opposition.
func refusals(t *annot.Text) []event.Event {
	var found []event.Event
	for k := range t.Tokens() {
		var r refusing
		switch {
		case k.UPOS() == "VERB" && !k.Is("amod"):
			if r = refusalVerb(k); !r.content.OK() {
				r = unwillingVerb(t, k)
			}
			if !r.content.OK() {
				r = refusalAdjective(k) // taggers take "unwilling" for a verb
			}
		case k.UPOS() == "NOUN" && in(k, "refusal nouns") && !k.Is("compound"):
			r = refusalNoun(k)
		case k.UPOS() == "ADJ":
			r = refusalAdjective(k)
		}
		if !r.content.OK() && k.Case() == "against" {
			r = standsAgainst(k)
		}
		if e := r.event(t, k); e != nil {
			found = append(found, e)
		}
	}
	return found
}

// refusing is what a rule has read of a refusal.
type refusing struct {
	content annot.Token // what is refused; none when nothing is
	by      []event.ActorRef
	deed    bool // the content is the deed of the trigger itself: "will not sign"
	status  event.Status
}

// event makes the Refusal; nil when nobody is said to refuse, or nothing that can
// be refused.
func (r refusing) event(t *annot.Text, k annot.Token) event.Event {
	if !r.content.OK() || !slices.ContainsFunc(r.by, func(a event.ActorRef) bool { return standsForSide(t, a) }) || !r.deed && !refusable(r.content) {
		return nil
	}
	body := r.body(k)
	e := &event.Refusal{By: r.by, To: annot.Without(whose(r.content), r.by), Content: event.State(t.Slice(body), body)}
	e.Kind, e.Trigger, e.Status = event.KindRefusal, k.Span(), r.status
	if e.Status == "" {
		e.Status = event.Happened
	}
	e.Spans = []event.Span{k.PhraseWithout("conj", "cc", "parataxis", "mark", "discourse", "nsubj", "advcl")}
	if !e.Spans[0].Overlaps(body) {
		e.Spans[0] = cover(e.Spans[0], body)
	}
	if s := k.Child("nsubj", "obl:agent"); s.OK() {
		e.Spans[0] = cover(e.Spans[0], s.PhraseWithout("acl:relcl", "appos"))
	}
	return e
}

// body is the bytes of what is refused, without who refuses it and how.
func (r refusing) body(k annot.Token) event.Span {
	switch {
	case r.deed && r.content.Child("aux:pass").OK():
		return contentSpan(r.content)
	case r.deed:
		return event.Span{Start: k.Span().Start, End: k.PhraseWithout("conj", "cc", "parataxis", "advcl", "discourse", "punct").End}
	case r.content.Child("cop").OK():
		return r.content.PhraseWithout("nsubj", "cop", "aux", "case", "advmod", "mark", "conj", "cc", "acl:relcl", "appos", "advcl", "parataxis")
	case k != r.content && k.Under(r.content):
		return r.content.PhraseWithout("acl", "conj", "cc", "mark", "case", "parataxis", "appos", "punct")
	case k.Lemma() == "say": // "no to the plan"
		return event.Span{Start: k.Next().Next().Next().Span().Start, End: contentSpan(r.content).End}
	}
	return grown(k, r.content, contentSpan(r.content))
}

// grown is the bytes of a verb's object with the phrases right behind it that the
// parser hung on the verb: "calls for talks", "a zone without soldiers".
func grown(verb, object annot.Token, body event.Span) event.Span {
	if !object.Is("obj") {
		return body
	}
	called := in(object, "demand nouns") || in(object, "offer nouns")
	for x := range verb.Children("xcomp", "ccomp", "obl") {
		p := x.PhraseWithout("conj", "cc")
		if p.Start <= body.End || p.Start > body.End+1 {
			continue
		}
		if x.Is("obl") && (in(x.Child("case"), "noun prepositions") && !isTime(x) || inExchange(x)) || !x.Is("obl") && called {
			body = cover(body, p)
		}
	}
	return body
}

// refusable reports whether a content is something that can be granted or done:
// not a number, an allegation, words for the press, or a thing suffered.
func refusable(content annot.Token) bool {
	if _, counted := content.Quantity(); counted && content.UPOS() == "NUM" {
		return false
	}
	if content.UPOS() == "VERB" && (in(content.Child("obj"), "no refusal") || content.Child("aux:pass").OK()) {
		return false // "refused to give details", "refuse to be silenced"
	}
	if in(content, "no refusal") || lower(content) == "what" {
		return false
	}
	return content.UPOS() != "PROPN" || len(content.Actors()) == 0
}

// whose is whose proposal, or whom a deed, the content of a refusal concerns.
func whose(content annot.Token) []event.ActorRef {
	to := annot.Join(content.Child("nmod:poss").Actors(), beneath(content, "with", "from", "by"))
	if in(content, "demand nouns") || in(content, "offer nouns") {
		to = annot.Join(to, annot.Join(content.Modifiers(), beneath(content, "of")))
	}
	if o := content.Child("obj", "iobj"); content.UPOS() == "VERB" && o.UPOS() == "PROPN" {
		to = annot.Join(to, o.Actors())
	}
	return to
}

// willing is who does what a clause says. A pronoun that stands for nobody named
// is who speaks, even one that the parser took for empty: "Peru said it was ready".
func willing(s annot.Token) []event.ActorRef {
	by := s.Actors()
	if len(by) == 0 && s.LemmaIn("we", "I", "it", "he", "she", "they") {
		by = speaker(s)
	}
	return by
}
