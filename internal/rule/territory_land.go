package rule

import (
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// describeLand fills territory, owner and share from a noun phrase: "nearly 20% of
// Ukrainian territory", "the town of Mushaki", "Crimea".
func describeLand(t *annot.Text, k annot.Token, e *event.Territory) bool {
	q, counted := k.Quantity()
	if counted && q.Quantity.Kind != event.QuantityTime {
		set(&e.Share, event.State(q.Quantity, q.Span))
	}
	if counted || in(k, "land parts") {
		for d := range k.Children("nmod", "obl") {
			if d.Case() == "of" {
				return describeLand(t, d, e)
			}
		}
	}
	m := k.Mention()
	if p, ok := m.Place(); ok && isLand(p) && k.UPOS() != "PRON" {
		e.Territory = m.PlaceRef()
		ownerByCountry(t, p, m.Span(), e)
		return true
	}
	if !in(k, "land nouns") {
		return false
	}
	landByNoun(t, k, e)
	return e.Territory.OK() || e.Owner.OK()
}

// landByNoun fills territory and owner from a common noun: by the name beside it,
// by whose it is, by what it lies in, or by the place it stands for.
func landByNoun(t *annot.Text, k annot.Token, e *event.Territory) {
	for d := range k.Children("nmod", "appos", "flat", "compound") {
		m := d.Mention()
		if p, ok := m.Place(); ok && isLand(p) && !oneOf(d.Case(), []string{"to", "with", "from"}) {
			if d.Case() == "" || d.Case() == "of" {
				set(&e.Territory, m.PlaceRef())
			} else {
				set(&e.Territory, event.Infer(p.ID, m.Span()))
			}
			ownerByCountry(t, p, m.Span(), e)
		}
	}
	for _, r := range t.Sides(annot.Join(k.Modifiers(), k.Child("nmod:poss").Actors())) {
		set(&e.Owner, r)
	}
	if e.Owner.OK() && !e.Territory.OK() {
		if p, ok := placeOfSide(t, e.Owner); ok {
			e.Territory = event.Infer(p, e.Owner.Spans...)
		}
	}
	if p, m := placeBehind(k); !e.Territory.OK() && m.OK() {
		e.Territory = event.Infer(p.ID, m.Span())
		ownerByCountry(t, p, m.Span(), e)
	}
	if !e.Owner.OK() && !e.Territory.OK() {
		if p, ok := landBefore(t, k); ok {
			e.Territory = event.Infer(p.ID, k.Span())
			ownerByCountry(t, p, k.Span(), e)
		}
	}
}

// placeReach is how many words behind a noun its place may be named.
const placeReach = 9

// placeBehind is the place that the words behind a noun name, wherever the parser has
// hung them: "villages south of Stepanakert", "outposts in the jungle of the Cenepa
// valley".
func placeBehind(k annot.Token) (event.Place, annot.Mention) {
	near := false
	for i, w := 0, k.Next(); i < placeReach && w.OK(); i, w = i+1, w.Next() {
		switch w.UPOS() {
		case "ADP":
			if near = in(w, "land prepositions"); !near {
				return event.Place{}, annot.Mention{}
			}
		case "NOUN":
			if !in(w, "land nouns") && !in(w, "land parts") {
				return event.Place{}, annot.Mention{}
			}
		case "VERB", "AUX", "PUNCT", "SCONJ", "CCONJ", "PRON":
			return event.Place{}, annot.Mention{}
		}
		if p, ok := w.Mention().Place(); ok && near && isLand(p) {
			return p, w.Mention()
		}
	}
	return event.Place{}, annot.Mention{}
}

// isLand reports whether a place can be held.
func isLand(p event.Place) bool {
	return p.Kind != event.PlaceContinent && p.Kind != event.PlaceFacility
}

// landReach is how many sentences back a noun may take up a place.
const landReach = 3

// landBefore is the place that a noun such as "the island" takes up: the last one
// of its kind that was named in this sentence or shortly before.
func landBefore(t *annot.Text, k annot.Token) (event.Place, bool) {
	if !k.Child("det").LemmaIn("the", "this", "that", "these", "those", "both") || named(k) || k.Child("amod", "acl").OK() || hung(k, "of", "in").OK() {
		return event.Place{}, false
	}
	for w := t.Token(k.Index() - 1); w.OK() && k.Sentence().Index()-w.Sentence().Index() <= landReach; w = t.Token(w.Index() - 1) {
		m := w.Mention()
		if p, ok := m.Place(); ok && isLand(p) && !(m.Acts() && p.Kind == event.PlaceCountry) && takesUpLand(k, p) {
			return p, true
		}
	}
	return event.Place{}, false
}

// named reports whether a noun has a name of its own, known or not: "the Lagonda
// border district".
func named(k annot.Token) bool {
	for c := range k.Children("compound", "flat", "appos", "nmod:desc") {
		if c.UPOS() == "PROPN" {
			return true
		}
	}
	return k.UPOS() == "PROPN"
}

// takesUpLand reports whether a noun can stand for a place by its kind; "islands" and
// "strip" want the word in the name.
func takesUpLand(k annot.Token, p event.Place) bool {
	switch kind := remark(k, "land nouns"); kind {
	case "named":
		return endsIn(p.Name, k.Lemma())
	case "territory":
		return p.Kind == event.PlaceRegion || p.Kind == event.PlaceCountry
	default:
		return string(p.Kind) == kind
	}
}

// ownerByCountry fills the owner with the country that a place lies in. A territory
// that is nobody's country owns itself no more than a town does.
func ownerByCountry(t *annot.Text, p event.Place, by event.Span, e *event.Territory) {
	_, dependent := words("dependencies")[p.Country]
	if id := event.ActorID("country:" + p.Country); p.Country != "" && !dependent {
		if _, ok := t.Actor(id); ok {
			set(&e.Owner, event.Infer(id, by))
		}
	}
}

// sideReach is how many words back a country may be named as a place.
const sideReach = 2000

// placeOfSide is the country, as a place, that a side is: as its mention names it,
// or as the text has named it before.
func placeOfSide(t *annot.Text, side event.ActorRef) (event.PlaceID, bool) {
	a, _ := t.Actor(side.Value)
	if a.Country == "" || len(side.Spans) == 0 {
		return "", false
	}
	w := t.TokenAt(side.Spans[0].End - 1)
	for i := 0; i < sideReach && w.OK(); i, w = i+1, t.Token(w.Index()-1) {
		if p, ok := w.Mention().Place(); ok && p.Kind == event.PlaceCountry && p.Country == a.Country {
			return p.ID, true
		}
	}
	return "", false
}

// endsIn reports whether one of the words of a name has the lemma, as "Islands" has
// "island".
func endsIn(name, lemma string) bool {
	for word := range strings.FieldsSeq(strings.ToLower(name)) {
		if strings.TrimSuffix(word, "s") == lemma {
			return true
		}
	}
	return false
}
