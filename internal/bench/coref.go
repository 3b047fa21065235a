package main

import (
	"context"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// chains answers with the mentions of each actor, place and thing, and of each date,
// as the whole noun phrases that the annotation marks.
func chains(a article) (any, error) {
	x, err := extractor()
	if err != nil {
		return nil, err
	}
	t, err := x.Annotate(context.Background(), event.Article{Text: a.Text})
	if err != nil {
		return nil, err
	}
	var named groups
	for m := range t.Mentions() {
		if m.Head().Is("amod") || relative(m.Head().XPOS()) {
			continue // the annotation has no adjectives and no relative pronouns
		}
		key := ""
		if p, ok := m.Place(); ok {
			key = string(p.ID)
		}
		if p, ok := m.Actor(); ok && (m.Acts() || key == "") {
			key = string(p.ID)
		}
		named.add(key, nounPhrase(m.Span(), m.Head()))
	}
	list := append([][]event.Span{}, named.spans...)
	for heads := range t.Things() {
		var thing []event.Span
		for _, head := range heads {
			thing = append(thing, nounPhrase(head.Span(), head))
		}
		list = append(list, thing)
	}
	list = append(list, dates(t)...)
	return map[string]any{"id": a.ID, "clusters": list}, nil
}

func relative(xpos string) bool { return xpos == "WP" || xpos == "WDT" || xpos == "WP$" }

// dates are the expressions of each date.
func dates(t *annot.Text) [][]event.Span {
	var same groups
	for m := range t.Times() {
		if value := m.TIMEX(); value != "" && value != "PRESENT_REF" && m.Type == event.TypeDate {
			same.add(value, m.Span)
		}
	}
	return same.spans
}

// groups are spans under keys, in the order in which the keys came.
type groups struct {
	spans [][]event.Span
	of    map[string]int
}

func (g *groups) add(key string, s event.Span) {
	k, ok := g.of[key]
	if !ok {
		if g.of == nil {
			g.of = map[string]int{}
		}
		k = len(g.spans)
		g.of[key], g.spans = k, append(g.spans, nil)
	}
	g.spans[k] = append(g.spans[k], s)
}

// nounPhrase is the mention over out with what describes its head, as the annotation
// has it: no preposition, apposition or coordination, but the possessive mark.
func nounPhrase(out event.Span, head annot.Token) event.Span {
	for c := range head.Children() {
		s := c.Phrase()
		switch {
		case c.Is("det", "amod", "compound", "nummod", "nmod", "nmod:poss", "nmod:desc", "flat", "acl", "acl:relcl"), c.Is("case") && s.Start >= head.Span().End:
			out = event.Span{Start: min(out.Start, s.Start), End: max(out.End, s.End)}
		}
	}
	return out
}
