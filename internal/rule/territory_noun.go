package rule

import (
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// landNoun reads a noun by its frame in the list: "the occupation of", "withdrawal
// of Israeli troops from", "claims to the islands".
func landNoun(k annot.Token) *holding {
	h := &holding{holder: owners(k, "by"), span: k.PhraseWithout("conj", "cc", "acl:relcl", "case")}
	frame := remark(k, "territory nouns")
	h.relation = event.TerritoryRelation(frame)
	switch frame {
	case "withdraws":
		return h.withdrawal(k)
	case "cedes":
		h.land, h.loser, h.holder = hung(k, "of"), h.holder, beneath(k, "to")
		if h.land.Child("nmod").OK() {
			h.holder = annot.Join(h.holder, beneath(h.land, "to"))
		}
		if len(h.holder) == 0 && k.LemmaIn("return", "transfer") && k.Status() != event.Demanded {
			return nil
		}
	case "claims":
		return h.claim(k)
	case "controls":
		h.land = controlled(k)
	default:
		h.land = hung(k, "of")
	}
	return h.over()
}

// hung is the first noun that hangs on a noun by one of preps, or on the verb whose
// object the noun is.
func hung(k annot.Token, preps ...string) annot.Token {
	for d := range k.Children("nmod") {
		if oneOf(d.Case(), preps) {
			return d
		}
	}
	if k.Is("obj", "nsubj:pass") {
		return oblique(k.Head(), preps...)
	}
	return annot.Token{}
}

// withdrawal reads "the withdrawal of its troops from", "Russia's pullout from".
func (h *holding) withdrawal(k annot.Token) *holding {
	moved := hung(k, "of")
	if h.land = hung(k, "from"); !h.land.OK() {
		h.land = hung(moved, "from")
	}
	if moved.OK() {
		if !force(moved) {
			return nil
		}
		h.holder = annot.Join(h.holder, annot.Join(moved.Actors(), owners(moved, "of")))
	}
	for _, p := range []annot.Token{k.Child("compound"), k.Child("nmod:poss"), k.Child("amod")} {
		if !moved.OK() && p.OK() && force(p) {
			moved = p
		}
	}
	if !moved.OK() {
		return nil
	}
	return h.over()
}

// claim reads "its claim to the islands", "sovereignty over", "the dispute between
// them over".
func (h *holding) claim(k annot.Token) *holding {
	if h.land = hung(k, "over"); !h.land.OK() && !k.LemmaIn("sovereignty") {
		h.land = hung(k, "to", "on")
	}
	if d := hung(k, "in"); !h.land.OK() && k.LemmaIn("claim") && water(d) {
		h.land = d
	}
	if k.Is("obj") && len(h.holder) == 0 && k.Head().LemmaIn("claim", "lay", "assert", "press", "renew", "reassert", "drop", "have", "renounce", "stake", "pursue", "maintain") {
		h.holder = annot.Clause{Predicate: k.Head()}.Agent().Actors()
		h.span = landSpan(annot.Clause{Predicate: k.Head()})
	}
	if k.LemmaIn("dispute", "row", "conflict") {
		h.holder = annot.Join(h.holder, annot.Join(beneath(k, "between", "with"), k.Child("nsubj").Actors()))
	}
	if len(h.holder) == 0 {
		return nil
	}
	return h.over()
}

// water reports whether a noun phrase names a sea, where claims are made "in" it.
func water(k annot.Token) bool {
	p, ok := k.Mention().Place()
	return ok && p.Kind == event.PlaceWater
}

// ofControl reports whether a noun of control is one that somebody has over land: "under
// Turkish control", "seized control of".
func ofControl(k annot.Token) bool {
	return oneOf(k.Case(), []string{"under", "in", "into"}) || k.Is("obj", "nsubj:pass") && in(k.Head(), "control carriers")
}

// controlled is the land that a noun of control is said of.
func controlled(k annot.Token) annot.Token { return hung(k, "of", "over") }

// underControl reads "the island is under Turkish control", "areas under the control
// of the rebels", "the army seized control of the town".
func underControl(k annot.Token) *holding {
	if k.Case() == "" {
		return controlCarried(k)
	}
	h := &holding{relation: event.Controls, holder: owners(k, "of"), since: sinceOf(k)}
	if k.LemmaIn("occupation") {
		h.relation = event.Occupies
	}
	if k.Case() == "under" && k.LemmaIn("hand") || k.Case() != "under" && !k.LemmaIn("hand") || len(h.holder) == 0 {
		return nil
	}
	switch p := k.Head(); {
	case k.Child("nsubj").OK():
		h.land, h.span = k.Child("nsubj"), k.PhraseWithout("conj", "cc", "parataxis", "advcl", "mark")
	case k.Is("nmod"):
		h.land, h.span = p, p.PhraseWithout("conj", "cc", "acl:relcl", "case")
	case p.UPOS() == "VERB" && in(p, "control verbs"):
		c := annot.Clause{Predicate: p}
		if h.land = c.Object(); !h.land.OK() {
			h.land = c.Subject()
		}
		set(&h.since, sinceOf(p))
		h.span, h.status = landSpan(c), p.Status()
	}
	return h.over()
}

// controlCarried reads control as the object of a verb: taken, kept, or taken back.
func controlCarried(k annot.Token) *holding {
	c := annot.Clause{Predicate: k.Head()}
	h := &holding{relation: event.TerritoryRelation(remark(k.Head(), "control carriers")), land: controlled(k)}
	h.holder, h.span, h.status, h.since = c.Agent().Actors(), landSpan(c), k.Head().Status(), sinceOf(k.Head())
	h.loser = obliqueActors(k.Head(), "from")
	return h.over()
}

// landAdjective reports whether a word is a participle of holding in front of a
// noun: "occupied" in "Russian-occupied Crimea".
func landAdjective(k annot.Token) bool {
	_, joined := words("territory adjectives")[lower(k)]
	return joined && lower(k.Prev()) == "-" || partOfAdjective(k) != ""
}

// partOfAdjective is the relation of an adjective that is one word with its hyphen.
func partOfAdjective(k annot.Token) string {
	i := strings.LastIndexByte(k.Text(), '-')
	if i <= 0 {
		return ""
	}
	return words("territory adjectives")[strings.ToLower(k.Text()[i+1:])]
}

// heldBefore reads "Russian-occupied Crimea", "rebel-held towns of Syria". It goes by
// position: parsers take the participle for many things.
func heldBefore(k annot.Token) *holding {
	h := &holding{status: event.Ongoing, relation: event.TerritoryRelation(partOfAdjective(k))}
	first := k
	if h.relation == "" {
		h.relation = event.TerritoryRelation(words("territory adjectives")[lower(k)])
		first = k.Prev().Prev()
	}
	h.holder = mentioned(first)
	if h.land = nounAfter(k); !h.land.OK() || len(h.holder) == 0 {
		return nil
	}
	h.span = event.Span{Start: first.Span().Start, End: h.land.Span().End}
	return h
}

// adjectiveReach is how many words may stand between an adjective and its noun.
const adjectiveReach = 4

// nounAfter is the noun that ends the run of adjectives and nouns behind a word.
func nounAfter(k annot.Token) annot.Token {
	var noun annot.Token
	for i, w := 0, k.Next(); i < adjectiveReach && w.OK(); i, w = i+1, w.Next() {
		switch w.UPOS() {
		case "NOUN", "PROPN":
			noun = w
		case "ADJ", "PUNCT":
			if noun.OK() {
				return noun
			}
		default:
			return noun
		}
	}
	return noun
}
