// Package fast is the fast tier of language models: a part-of-speech tagger, a
// lemmatizer and a dependency parser, all of them averaged perceptrons over hashed
// features. It is the tier that an extractor uses when its Config names none.
//
// Tags are those of the Penn Treebank and of Universal Dependencies, trees are
// Universal Dependencies 2 with the conventions of English EWT and GUM.
//
// The weights are part of the program: some 12 MB, read where they lie, so that
// the first sentence is analyzed a few milliseconds after the start. They are
// data under a licence of their own, CC BY-SA 4.0; the directory weights has its
// notice, the sources and the command that makes them again to the byte.
//
// A program that imports this package links the weights. One that only builds or
// reads events (package event) does not.
//
// # Concurrency
//
// The model is immutable and safe for concurrent use.
package fast
