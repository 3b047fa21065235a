package extract

import (
	"cmp"
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// Explanation says which rule found an event and by which words it filled its slots.
type Explanation struct {
	Rule    string     // name of the rule; see Rules
	Trigger event.Span // the bytes that evoke the event
	Slots   []Evidence // in the order of the event's fields
}

// Evidence is one value of an event with what it rests on.
type Evidence struct {
	Slot  string      // name of the field as in JSON: "by", "answers.by"
	Span  event.Span  // the bytes it rests on
	Basis event.Basis // whether they state it

	// Path is the way through the tree from the head of the trigger to the head of
	// Span: "<xcomp >nsubj" goes up from an open complement to its verb and down to
	// the subject of that one. It is "." for the trigger itself, and empty for words of
	// another sentence, whose value came by a pronoun, by a second mention of the event
	// or from the text around.
	Path string
}

// Explain says what e rests on. It must be an event of the document that
// [Extractor.Article] made of the article that t annotates; see [Extractor.Annotate].
// Kinds of events of your own are explained like the built-in ones.
func Explain(t *annot.Text, e event.Event) Explanation {
	h := e.EventHeader()
	x := Explanation{Rule: h.Rule, Trigger: h.Trigger}
	from := headOf(t, h.Trigger)
	for slot := range event.Fields(e) {
		for _, s := range slot.Spans {
			x.Slots = append(x.Slots, Evidence{slot.Name, s, slot.Basis, path(from, headOf(t, s))})
		}
	}
	return x
}

// headOf is the word of s whose head lies outside of s, the first such; no word when s
// holds none.
func headOf(t *annot.Text, s event.Span) annot.Token {
	for k := t.TokenAt(s.Start); k.OK() && k.Span().Start < s.End; k = k.Next() {
		if h := k.Head(); !h.OK() || h.Span().Start < s.Start || h.Span().Start >= s.End {
			return k
		}
	}
	return annot.Token{}
}

// path is the way from one word to another of its sentence.
func path(from, to annot.Token) string {
	if !from.OK() || !to.OK() {
		return ""
	}
	up := ""
	for a := from; a.OK(); a = a.Head() {
		down := ""
		for b := to; b.OK(); b = b.Head() {
			if a == b {
				return strings.TrimSpace(cmp.Or(up+down, "."))
			}
			down = " >" + b.Rel() + down
		}
		up += " <" + a.Rel()
	}
	return ""
}
