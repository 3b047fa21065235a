package rule

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// clauses are a predicate and the predicates coordinated with it. Nouns are not
// taken apart: "high-level political and military talks" is one thing.
func clauses(k annot.Token) []annot.Token {
	if !k.OK() {
		return nil
	}
	if k.UPOS() != "VERB" && k.UPOS() != "AUX" && !k.Child("cop").OK() {
		return things(k)
	}
	all := []annot.Token{k}
	for _, c := range k.Conjuncts()[1:] {
		if (c.UPOS() == "VERB" || c.Child("cop").OK()) && !c.Child("cc").LemmaIn("but") {
			all = append(all, c)
		}
	}
	return all
}

// things are a noun and those coordinated with it, when they are things of their
// own: each of the later ones has a determiner, or is a deed with its own object.
func things(k annot.Token) []annot.Token {
	if !k.OK() {
		return nil
	}
	all := []annot.Token{k}
	for _, c := range series(k)[1:] {
		own := c.Child("det", "nmod:poss").OK() || in(c, "wished things") && c.Child("nmod").OK()
		if !own || c.UPOS() != "NOUN" {
			return all[:1]
		}
		all = append(all, c)
	}
	return all
}

// series is a noun and those coordinated with it. Parsers take the second item of a
// list for an apposition of the first.
func series(k annot.Token) []annot.Token {
	for a := range k.Children("appos") {
		if later := a.Conjuncts(); len(later) > 1 && later[1].Child("cc").OK() {
			return append([]annot.Token{k}, later...)
		}
	}
	return k.Conjuncts()
}

// items are the things of a list behind a colon: first, those coordinated with it,
// and its appositions or those beside it, as which parsers take the later ones.
func items(first annot.Token) []annot.Token {
	all := first.Conjuncts()
	for _, h := range []annot.Token{first, first.Head()} {
		for a := range h.Children("appos") {
			if a.Index() > first.Index() && a.UPOS() == "NOUN" && (h == first || first.Is("appos")) {
				all = append(all, a.Conjuncts()...)
			}
		}
	}
	return all
}

// listBehind is the clauses or nouns of a list that a colon after k opens.
func listBehind(k annot.Token) []annot.Token {
	colon := colonBehind(k)
	if !colon.OK() {
		return nil
	}
	if lines := listedBelow(colon); len(lines) > 0 {
		return lines
	}
	thing := annot.Token{}
	for w := colon.Next(); w.OK(); w = w.Next() {
		if h := w.Head(); h.OK() && h.Index() > colon.Index() || w.Is("punct") {
			continue
		}
		if w.UPOS() == "VERB" || w.Child("cop").OK() {
			return clauses(w)
		}
		if !thing.OK() {
			thing = w
		}
	}
	if !thing.OK() {
		return nil
	}
	return items(thing)
}

// colonBehind is the colon that follows within a few words of k.
func colonBehind(k annot.Token) annot.Token {
	for w, n := k.Next(), 0; w.OK() && n < 10; w, n = w.Next(), n+1 {
		if w.Text() == ":" {
			return w
		}
		if n > 4 && w.UPOS() == "VERB" && w.XPOS() != "VBG" {
			break
		}
	}
	return annot.Token{}
}

// demandBullets finds the demands of a list whose items stand below a line that ends
// in a verb of demanding and a colon: "The ministers demanded that Belarus:".
func demandBullets(t *annot.Text) []event.Event {
	var found []event.Event
	var head annot.Token
	for s := range t.Sentences() {
		first, last := ends(s)
		if last.Text() == ":" {
			head = demandingWord(s)
			continue
		}
		if !head.OK() || !bullet(first) {
			head = annot.Token{}
			continue
		}
		c := annot.Clause{Predicate: head}
		by, of := demandingAgent(c), listAddressee(head)
		if item := listItem(first); item.OK() && len(by) > 0 {
			found = append(found, demand(t, head, clauses(item), by, annot.Without(of, by), event.StrengthDemand)...)
		}
	}
	return found
}

// demandingWord is the verb of demanding in a sentence.
func demandingWord(s annot.Sentence) annot.Token {
	for k := range s.Tokens() {
		if f, ok := words("demand verbs")[k.Lemma()]; ok && k.UPOS() == "VERB" && frame(" "+f+" ").strength() != event.StrengthWish {
			return k
		}
	}
	return annot.Token{}
}

// listAddressee is the actor named between a verb of demanding and its colon.
func listAddressee(k annot.Token) []event.ActorRef {
	for w := k.Next(); w.OK(); w = w.Next() {
		if refs := mentioned(w); len(refs) > 0 {
			return refs
		}
	}
	return nil
}

// ends are the first and the last word of a sentence.
func ends(s annot.Sentence) (first, last annot.Token) {
	for k := range s.Tokens() {
		if !first.OK() {
			first = k
		}
		last = k
	}
	return first, last
}

// bullet reports whether a word is the sign in front of an item of a list.
func bullet(k annot.Token) bool {
	switch k.Text() {
	case "*", "-", "–", "—", "•", "·", "◦", "▪":
		return true
	}
	return false
}

// listItem is the head of the item behind a bullet.
func listItem(first annot.Token) annot.Token {
	for w := first.Next(); w.OK(); w = w.Next() {
		if h := w.Head(); !w.Is("punct") && (!h.OK() || h == first) {
			return w
		}
	}
	return annot.Token{}
}
