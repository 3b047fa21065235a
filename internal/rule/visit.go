package rule

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// visits finds who travels where.
func visits(t *annot.Text) []event.Event {
	var found []event.Event
	for k := range t.Tokens() {
		var v *event.Visit
		switch {
		case k.UPOS() == "VERB" && in(k, "visit verbs"):
			v = visitVerb(k)
		case k.UPOS() == "NOUN" && in(k, "visit nouns") && !k.Is("compound"):
			v = visitNoun(k)
		}
		if v == nil || len(v.Who) == 0 || !v.Where.OK() && !v.From.OK() {
			continue
		}
		v.Kind, v.Trigger, v.Status = event.KindVisit, k.Span(), k.Status()
		v.Place = v.Where
		found = append(found, v)
	}
	return found
}

// visitVerb reads "visited Paris", "arrived in Geneva from".
func visitVerb(k annot.Token) *event.Visit {
	c := annot.Clause{Predicate: k}
	v := &event.Visit{Who: c.Agent().Actors()}
	if remark(k, "visit verbs") == "obj" {
		set(&v.Where, c.Object().Mention().PlaceRef())
	}
	for d := range k.Children("obl") {
		switch d.Case() {
		case "in", "to", "at":
			if m := d.Mention(); !m.Acts() {
				set(&v.Where, m.PlaceRef())
			}
		case "from":
			set(&v.From, d.Mention().PlaceRef())
		}
	}
	v.Time = clauseTime(k)
	v.Spans = []event.Span{k.PhraseWithout("conj", "cc", "advcl", "parataxis", "mark", "discourse")}
	return v
}

// visitNoun reads "his visit to Ankara", "a Middle East trip".
func visitNoun(k annot.Token) *event.Visit {
	v := &event.Visit{Who: k.Child("nmod:poss").Actors()}
	for d := range k.Children("nmod", "compound") {
		switch {
		case d.Is("compound"), d.Case() == "to":
			set(&v.Where, d.Mention().PlaceRef())
		case d.Case() == "by":
			v.Who = join(v.Who, d.Actors())
		}
	}
	if h := k.Head(); len(v.Who) == 0 && k.Is("obj", "obl") {
		v.Who = h.Clause().Agent().Actors()
	}
	v.Spans = []event.Span{k.PhraseWithout("acl:relcl")}
	return v
}
