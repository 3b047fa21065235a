package rule

import (
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// territories finds who holds, claims, gives or leaves land.
func territories(t *annot.Text) []event.Event {
	var found []event.Event
	add := func(e *event.Territory) {
		if e != nil && (e.Holder.OK() || e.Owner.OK()) {
			found = append(found, e)
		}
	}
	for k := range t.Tokens() {
		switch {
		case k.Is("amod"):
			add(landAdjective(t, k))
		case k.UPOS() == "VERB" && in(k, "territory verbs"):
			add(landVerb(t, k))
		case k.UPOS() == "NOUN" && in(k, "territory nouns"):
			add(landNoun(t, k))
		}
	}
	return found
}

// territory makes a Territory about the land that a noun phrase names; nil when it
// names none.
func territory(t *annot.Text, trigger, land annot.Token, relation string, holder []event.ActorRef) *event.Territory {
	e := &event.Territory{Relation: event.State(event.TerritoryRelation(relation), trigger.Span())}
	e.Kind, e.Trigger = event.KindTerritory, trigger.Span()
	if !describeLand(t, land, e) {
		return nil
	}
	for _, r := range t.Sides(holder) {
		set(&e.Holder, r)
	}
	if e.Holder.OK() && e.Holder.Value == e.Owner.Value && relation != string(event.Recaptured) {
		e.Owner = event.ActorRef{}
	}
	return e
}

// describeLand fills territory, owner and share from a noun phrase: "nearly 20% of
// Ukrainian territory", "the town of Mushaki", "Crimea".
func describeLand(t *annot.Text, k annot.Token, e *event.Territory) bool {
	q, counted := k.Quantity()
	if counted {
		e.Share = event.State(q.Quantity, q.Span)
	}
	if counted || k.LemmaIn("most", "all", "much", "half", "part", "rest", "majority", "some", "third", "quarter", "bulk", "swath", "percent") {
		for d := range k.Children("nmod") {
			if d.Case() == "of" {
				return describeLand(t, d, e)
			}
		}
	}
	m := k.Mention()
	if p, ok := m.Place(); ok && (!m.Acts() || p.Kind == event.PlaceCountry) {
		e.Territory = m.PlaceRef()
		ownerByCountry(t, p, m.Span(), e)
		return true
	}
	if !in(k, "land nouns") {
		return false
	}
	for d := range k.Children("nmod", "appos", "flat", "compound") {
		if p, ok := d.Mention().Place(); ok {
			set(&e.Territory, d.Mention().PlaceRef())
			ownerByCountry(t, p, d.Mention().Span(), e)
		}
	}
	for _, r := range t.Sides(join(k.Modifiers(), k.Child("nmod:poss").Actors())) {
		set(&e.Owner, r)
	}
	if e.Owner.OK() && !e.Territory.OK() {
		if p, ok := placeOfSide(t, e.Owner.Value); ok {
			e.Territory = event.Infer(p, e.Owner.Spans...)
		}
	}
	return e.Territory.OK() || e.Owner.OK()
}

// ownerByCountry fills the owner with the country that a place lies in.
func ownerByCountry(t *annot.Text, p event.Place, by event.Span, e *event.Territory) {
	if id := event.ActorID("country:" + p.Country); p.Country != "" {
		if _, ok := t.Actor(id); ok {
			set(&e.Owner, event.Infer(id, by))
		}
	}
}

// placeOfSide is the country, as a place, that a side is.
func placeOfSide(t *annot.Text, id event.ActorID) (event.PlaceID, bool) {
	a, _ := t.Actor(id)
	for m := range t.Mentions() {
		if p, ok := m.Place(); ok && p.Kind == event.PlaceCountry && p.Country == a.Country && a.Country != "" {
			return p.ID, true
		}
	}
	return "", false
}

// landVerb reads "occupy 20% of", "withdrew from", "ceded the islands to".
func landVerb(t *annot.Text, k annot.Token) *event.Territory {
	c := annot.Clause{Predicate: k}
	relation := remark(k, "territory verbs")
	land, holder := c.Object(), c.Agent().Actors()
	var receiver []event.ActorRef
	switch relation {
	case "withdraws":
		if land = oblique(k, "from", "out of"); !land.OK() {
			return nil
		}
		if len(holder) == 0 {
			holder = k.Child("obj").Actors()
		}
	case "cedes":
		receiver = obliqueActors(k, "to")
		if over := oblique(k, "over"); !land.OK() && k.LemmaIn("hand", "turn") {
			land = over
		}
		if k.LemmaIn("hand") && !k.Child("compound:prt", "advmod").LemmaIn("over", "back") && !oblique(k, "over").OK() || k.LemmaIn("return") && len(receiver) == 0 {
			return nil
		}
	case "claims":
		if x := k.Child("xcomp"); x.LemmaIn("rule", "own", "control") {
			land = x.Child("obj")
		}
	}
	if !land.OK() {
		return nil
	}
	if relation == "cedes" {
		return ceded(t, k, land, holder, receiver)
	}
	e := territory(t, k, land, relation, holder)
	if e == nil {
		return nil
	}
	e.Spans = []event.Span{k.PhraseWithout("conj", "cc", "parataxis", "advcl", "mark", "discourse")}
	if k.Is("acl") && !k.Is("acl:relcl") && len(holder) > 0 {
		e.Spans[0] = cover(e.Spans[0], k.Head().PhraseWithout("conj", "cc"))
	}
	if c.Subject().OK() && !k.Child("nsubj").OK() {
		e.Spans[0] = cover(e.Spans[0], nearSubject(c, k))
	}
	e.Status = k.Status()
	e.Since = sinceOf(k)
	return e
}

// nearSubject is the borrowed subject when it stands right before the verb, as in
// "forces occupying", else the verb alone.
func nearSubject(c annot.Clause, k annot.Token) event.Span {
	if s := c.Subject(); s.Sentence() == k.Sentence() && s.Index() < k.Index() && k.Index()-s.Index() < 4 {
		return event.Span{Start: s.PhraseWithout("acl", "acl:relcl", "case").Start, End: k.Span().End}
	}
	return k.Span()
}

// ceded is land that a giver hands to a receiver: the owner is the giver.
func ceded(t *annot.Text, k, land annot.Token, giver, receiver []event.ActorRef) *event.Territory {
	e := territory(t, k, land, string(event.Cedes), receiver)
	if e == nil && len(giver) > 0 && in(land, "land nouns") {
		e = &event.Territory{Relation: event.State(event.Cedes, k.Span())}
		e.Kind, e.Trigger = event.KindTerritory, k.Span()
		if p, ok := placeOfSide(t, t.Sides(giver)[0].Value); ok {
			e.Territory = event.Infer(p, giver[0].Spans...)
		}
	}
	if e == nil {
		return nil
	}
	for _, r := range t.Sides(giver) {
		e.Owner = r
		break
	}
	e.Spans = []event.Span{k.PhraseWithout("conj", "cc", "parataxis", "advcl", "mark", "discourse")}
	if e.Status = k.Status(); e.Status == event.Demanded {
		e.Relation.Value = event.Demands
		for _, r := range t.Sides(speaker(k)) {
			set(&e.Holder, r)
		}
	}
	return e
}

// sinceOf is the time behind "since".
func sinceOf(k annot.Token) event.Field[event.Time] {
	for d := range k.Children("obl") {
		if m, ok := d.Time(); ok && d.Case() == "since" {
			return event.State(m.Time, m.Span)
		}
	}
	return event.Field[event.Time]{}
}

// landNoun reads "the occupation of", "withdrawal of Israeli troops from", "claims
// to the islands".
func landNoun(t *annot.Text, k annot.Token) *event.Territory {
	relation := remark(k, "territory nouns")
	holder := join(k.Child("nmod:poss").Actors(), k.Modifiers())
	land := annot.Token{}
	for d := range k.Children("nmod") {
		switch {
		case relation == "withdraws" && d.Case() == "from":
			land = d
		case relation == "withdraws" && d.Case() == "of":
			holder = join(holder, d.Actors())
			for e := range d.Children("nmod") {
				if e.Case() == "from" {
					land = e
				}
			}
		case relation != "withdraws" && oneOf(d.Case(), []string{"of", "over", "to", "on"}) && !land.OK():
			land = d
		case d.Case() == "by":
			holder = join(holder, d.Actors())
		}
	}
	if !land.OK() {
		return nil
	}
	e := territory(t, k, land, relation, holder)
	if e != nil {
		e.Spans = []event.Span{k.PhraseWithout("conj", "cc", "acl:relcl")}
		e.Status = k.Status()
	}
	return e
}

// landAdjective reads "Russian-occupied Crimea", "rebel-held towns".
func landAdjective(t *annot.Text, k annot.Token) *event.Territory {
	relation := words("territory adjectives")[lower(k)]
	if i := strings.LastIndexByte(k.Text(), '-'); relation == "" && i > 0 {
		relation = words("territory adjectives")[strings.ToLower(k.Text()[i+1:])]
	}
	if relation == "" || k.Head().Index() < k.Index() {
		return nil
	}
	holder := k.Modifiers()
	for m := range k.Children("obl", "compound", "obl:unmarked", "nsubj", "advmod", "obj", "nmod") {
		holder = join(holder, mentioned(m))
	}
	if len(holder) == 0 {
		return nil
	}
	e := territory(t, k, k.Head(), relation, holder)
	if e != nil {
		e.Spans = []event.Span{k.Head().PhraseWithout("acl:relcl", "conj", "cc", "case", "det", "nmod")}
		e.Status = event.Ongoing
	}
	return e
}
