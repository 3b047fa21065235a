package extract

import (
	"cmp"
	"reflect"
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
	slots(reflect.ValueOf(e), "", func(name string, spans []event.Span, basis event.Basis) {
		for _, s := range spans {
			x.Slots = append(x.Slots, Evidence{name, s, basis, path(from, headOf(t, s))})
		}
	})
	return x
}

// slots calls f with the fields of the struct v that rest on words, those of structs
// inside it among them. Claims and attributions are not slots: they say who speaks.
func slots(v reflect.Value, prefix string, f func(name string, spans []event.Span, basis event.Basis)) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			slots(v.Elem(), prefix, f)
		}
	case reflect.Slice:
		for i := range v.Len() {
			slots(v.Index(i), prefix, f)
		}
	case reflect.Struct:
		if spans, basis, ok := field(v); ok {
			f(strings.TrimSuffix(prefix, "."), spans, basis)
			return
		}
		for i := range v.NumField() {
			s := v.Type().Field(i)
			name, _, _ := strings.Cut(s.Tag.Get("json"), ",")
			switch {
			case s.Anonymous:
				slots(v.Field(i), prefix, f)
			case s.IsExported() && name != "" && name != "claims" && name != "attribution":
				slots(v.Field(i), prefix+name+".", f)
			}
		}
	}
}

// field reports whether v is an event.Field, and what it rests on.
func field(v reflect.Value) (spans []event.Span, basis event.Basis, ok bool) {
	if v.NumField() != 3 || !strings.HasPrefix(v.Type().Name(), "Field[") {
		return nil, "", false
	}
	spans, ok = v.FieldByName("Spans").Interface().([]event.Span)
	basis, _ = v.FieldByName("Basis").Interface().(event.Basis)
	return spans, basis, ok
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
