package store

// Syntax fills UPOS, XPOS, Lemma, Head and Rel of a Text whose tokens and
// sentences are set. A tier of language models is one Syntax. It is safe for
// concurrent use.
type Syntax interface {
	// Analyze fills the syntax group for the tokens of sentence s. The slices
	// are allocated, as long as t.Tokens.
	Analyze(t *Text, s int)
}

// MakeSyntax allocates the syntax group of t, as long as its tokens.
func (t *Text) MakeSyntax() {
	n := len(t.Tokens)
	t.UPOS, t.XPOS, t.Lemma = make([]UPOS, n), make([]XPOS, n), make([]string, n)
	t.Head, t.Rel = make([]int, n), make([]Rel, n)
}

// SetTree sets the tree of sentence s, whose heads count from its first token, None
// for the root.
func (t *Text) SetTree(s int, heads []int, rels []Rel) {
	first := t.Sentences[s].First
	for k, h := range heads {
		if h != None {
			h += first
		}
		t.Head[first+k], t.Rel[first+k] = h, rels[k]
	}
}
