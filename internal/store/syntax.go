package store

// Syntax fills UPOS, XPOS, Lemma, Head and Rel of a Text whose tokens and
// sentences are set. A tier of language models is one Syntax. It is safe for
// concurrent use.
type Syntax interface {
	// Analyze fills the syntax group for the tokens of sentence s. The slices
	// are allocated, as long as t.Tokens.
	Analyze(t *Text, s int)
}
