package act

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
	"github.com/parley-news/parley/internal/lexicon"
)

// recode gives h its status and its code.
func (c *coder) recode(h *hit) {
	h.status = h.statusOf()
	if h.below != nil {
		c.combine(h, h.below.frame.Type)
	}
	if h.status == event.Hypothetical && announced(h.word) {
		h.status = event.Planned
	}
	switch h.status {
	case event.Planned, event.Proposed:
		if conditional(h.word) == "unless" {
			c.retype(h, event.Threaten)
			return
		}
		c.retype(h, comingType(h.code.Type))
	case event.Refused:
		c.retype(h, refusedType(h.code.Type))
	case event.Hypothetical:
		if conditional(h.word) != "" {
			c.retype(h, threatType(h.code.Type))
		}
	}
}

// combine gives an outer predicate the code it has over an act of type inner. A
// promise of a hostile act is a threat.
func (c *coder) combine(h *hit, inner event.PLOVER) {
	outer := h.code.Type
	if outer == event.Agree {
		if t := threatType(inner); t != inner {
			outer = t
		}
	}
	c.derive(h, outer, inner)
}

// derive gives h the code of an act of type outer over one of type inner, if the
// lexicon has one.
func (c *coder) derive(h *hit, outer, inner event.PLOVER) {
	if code, ok := c.lex.Derive(outer, inner); ok {
		h.code = code
	}
}

// retype makes h an act of type t, if it is none yet.
func (c *coder) retype(h *hit, t event.PLOVER) {
	if t == h.code.Type && t != event.Concede {
		return
	}
	c.derive(h, t, h.code.Type)
	if t == event.Reject && h.frame.Mutual && len(h.first) > 0 {
		h.actors, h.recipients = h.first, annot.Without(h.recipients, h.first)
	}
	if h.code.Type == t && h.status != event.Planned {
		h.status = event.Happened // the refusal or the threat, not what it is about
	}
}

// announced reports whether the clause of k is what somebody said they would do:
// "said it would close the border", be it under a condition.
func announced(k annot.Token) bool {
	return (annot.Clause{Predicate: k}).Modal() == "would" && (k.Is("ccomp") || k.Quote().OK())
}

// comingType is what an act of type t codes as when it is yet to come (PLOVER's
// rules on the future).
func comingType(t event.PLOVER) event.PLOVER {
	switch t {
	case event.Consult, event.Support, event.Cooperate, event.Aid:
		return event.Agree
	case event.Retreat:
		return event.Concede
	}
	return threatType(t)
}

// threatType is what a hostile act of type t codes as when it is announced.
func threatType(t event.PLOVER) event.PLOVER {
	switch t {
	case event.Protest, event.Sanction, event.Mobilize, event.Coerce, event.Assault:
		return event.Threaten
	}
	return t
}

// refusedType is what an act of type t codes as when it will not come.
func refusedType(t event.PLOVER) event.PLOVER {
	switch t {
	case event.Consult, event.Support, event.Cooperate, event.Aid, event.Agree, event.Concede, event.Retreat:
		return event.Reject
	}
	return t
}

// conditional is "if" or "unless" when the clause of k depends on such a
// condition, else empty.
func conditional(k annot.Token) string {
	for d := range k.Children("advcl", "ccomp") {
		if m := lemma(d.Child("mark")); m == "if" || m == "unless" {
			return m
		}
	}
	return ""
}

// modal codes "must" and "should" in reported speech: what a speaker says that
// somebody else must do is a REQUEST.
func (c *coder) modal(k annot.Token) {
	cl := annot.Clause{Predicate: k}
	switch cl.Modal() {
	case "must", "should", "have to", "need to":
	default:
		return
	}
	h := hit{frame: modalFrame, word: k, verb: k, inner: k, code: modalFrame.Code, status: event.Happened}
	if s := k.Quote().Speaker(); s.OK() {
		h.actors = []event.ActorRef{s}
	}
	h.recipients = annot.Without(named(cl.Subject()), h.actors)
	if len(h.actors) == 0 || len(h.recipients) == 0 || kindOf(k) != lexicon.Verb {
		return
	}
	if h.below = c.innerHit(k); h.below != nil {
		c.derive(&h, event.Request, h.below.frame.Type)
	}
	c.keep(h)
	c.cover(k)
}

// modalFrame is the frame of the modal verbs, which are no predicates of their
// own in the tree.
var modalFrame = &lexicon.Frame{Code: lexicon.Code{Type: event.Request, CAMEO: "100"}, Outer: true}
