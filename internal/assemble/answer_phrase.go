package assemble

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// phrase is the words that answer a claim.
type phrase struct {
	t    *annot.Text
	span event.Span
}

// any calls f for each word of the phrase until it returns true.
func (p phrase) any(f func(annot.Token) bool) bool {
	for k := p.t.TokenAt(p.span.Start); k.OK() && k.Span().End <= p.span.End; k = k.Next() {
		if f(k) {
			return true
		}
	}
	return false
}

// means reports whether the phrase names a demand, or an offer, as such: "the demands",
// "its terms".
func (p phrase) means(offer bool) bool {
	return p.any(func(k annot.Token) bool {
		if k.LemmaIn("proposal", "move", "step", "appeal") {
			return true
		}
		if offer {
			return k.LemmaIn("offer", "plan", "invitation", "initiative", "overture")
		}
		return k.LemmaIn("term", "demand", "condition", "request", "ultimatum", "call")
	})
}

// other reports whether the phrase says whose demand it is by a name or an indefinite
// article, and so may mean another than the last.
func (p phrase) other() bool {
	return p.any(func(k annot.Token) bool { return k.Is("det") && k.LemmaIn("a", "any", "every", "some", "no") })
}

// takesUp reports whether what is refused in the sentence is a claim before it: "the
// demand" in the next one, or its main words again.
func (p phrase) takesUp(c claim, sentence int) bool {
	if p.pronoun() {
		return sentence-c.sentence <= 1
	}
	return p.means(c.offer) && !p.other() && (sentence-c.sentence <= 1 || p.ordinal(2) >= 0) || len(c.content) > 0 && p.shared(c.content[0]) >= 2
}

// pronoun reports whether the phrase only points back: "it", "all of them", "both".
func (p phrase) pronoun() bool {
	points := p.any(func(k annot.Token) bool {
		return k.LemmaIn("they", "it", "this", "these", "those", "that", "both", "all")
	})
	return points && !p.any(content)
}

// counted is the claim that an ordinal in the phrase picks ("the first demand"), or
// all.
func (p phrase) counted(found []claim) []claim {
	if n := p.ordinal(len(found)); n >= 0 && n < len(found) {
		return found[n : n+1]
	}
	return found
}

// ordinal is the place from 0 that an ordinal in the phrase names among so many
// things, or -1.
func (p phrase) ordinal(of int) int {
	n := -1
	p.any(func(k annot.Token) bool {
		switch k.Lemma() {
		case "first", "former":
			n = 0
		case "second", "latter":
			n = 1
		case "third":
			n = 2
		case "last":
			n = of - 1
		}
		return n >= 0
	})
	return n
}

// shared counts the nouns and verbs that the phrase has in common with another.
func (p phrase) shared(with event.Span) int {
	set := make(map[string]bool)
	phrase{p.t, with}.any(func(k annot.Token) bool {
		if content(k) {
			set[k.Lemma()] = true
		}
		return false
	})
	n := 0
	p.any(func(k annot.Token) bool {
		if content(k) && set[k.Lemma()] {
			delete(set, k.Lemma())
			n++
		}
		return false
	})
	return n
}

// content reports whether a word carries meaning of its own.
func content(k annot.Token) bool {
	switch k.UPOS() {
	case "NOUN", "PROPN":
		return true
	case "VERB":
		return !k.LemmaIn("have", "do", "make", "take", "go", "give")
	}
	return false
}
