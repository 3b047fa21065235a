package rule

import (
	"github.com/parley-news/parley/extract/annot"
)

// refusalNoun reads "Iran's refusal to", "its opposition to", "a rejection by Peru
// of".
func refusalNoun(k annot.Token) refusing {
	content := firstOf(hung(k, "to", "of"), k.Child("acl"))
	if !content.OK() && k.Is("obj") {
		content = k.Head().Child("xcomp", "advcl")
	}
	by := k.Child("nmod:poss").Actors()
	if len(by) == 0 {
		by = annot.Join(k.Modifiers(), beneath(k, "by", "from"))
	}
	if h := k.Head(); len(by) == 0 && k.Is("obj") && in(h, "refusal carriers") {
		by = willing(annot.Clause{Predicate: h}.Agent())
	}
	if k.Child("det").LemmaIn("no", "any") {
		return refusing{}
	}
	return refusing{content: content, by: by}
}

// refusalAdjective reads "unwilling to sign", "opposed to the tax", "not ready to
// talk".
func refusalAdjective(k annot.Token) refusing {
	c := annot.Clause{Predicate: k}
	_, unwilling := words("refusal adjectives")[lower(k)]
	_, willingly := words("offer adjectives")[lower(k)]
	if !unwilling && !willingly || c.Negated() == unwilling || lower(k.Prev()) == "as" {
		return refusing{}
	}
	content := k.Child("xcomp", "advcl", "ccomp")
	if lower(k) == "opposed" {
		content = firstOf(oblique(k, "to"), hung(k, "to"), content)
	}
	if content.Is("advcl") && !content.Child("mark").LemmaIn("to") || willingly && conditioned(c) {
		return refusing{}
	}
	return refusing{content: content, by: willing(c.Subject())}
}

// standsAgainst reads "Bonn is against the tax", where the noun is the predicate.
func standsAgainst(k annot.Token) refusing {
	s := k.Child("nsubj")
	if !s.OK() || !k.Child("cop").OK() || (annot.Clause{Predicate: k}).Negated() {
		return refusing{}
	}
	return refusing{content: k, by: willing(s)}
}
