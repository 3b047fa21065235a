// Package accurate is the accurate tier of language models: a part-of-speech tagger and
// a dependency parser for English news that are one neural network, with the lemmatizer
// of the fast tier.
//
//	x, err := extract.NewWithModel(accurate.Model(), extract.Config{})
//
// Tags are those of the Penn Treebank and of Universal Dependencies, trees are
// Universal Dependencies 2 with the conventions of English EWT and GUM. It makes about a
// sixth fewer mistakes in the trees than the fast tier, and a whole extraction takes some
// ten times as long. What it gains in events stands in the README.
//
// It is a network of two layers of bidirectional LSTMs; a tag is chosen from the first,
// heads and relations by biaffine products of the second (Dozat and Manning 2017), and
// the tree is the best projective one with a single root (Eisner 1996). Time is linear in
// the length of a text: a sentence of more than 160 words is parsed in pieces.
//
// # Weights
//
// The weights are part of the program. They are data derived from the Universal
// Dependencies treebanks English EWT and GUM and licensed under CC BY-SA 4.0.
// weights/SOURCES.md names all sources and their authors and the command that makes
// them.
//
// # Concurrency
//
// Model may be called from any number of goroutines; the first call decodes the
// weights. The model never changes.
package accurate
