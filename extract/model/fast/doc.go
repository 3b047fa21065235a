// Package fast is the fast tier of language models: a part-of-speech tagger, a
// lemmatizer and a dependency parser for English news, all of them averaged
// perceptrons over hashed features.
//
// A program that imports package extract has it already; this package is for
// extract.NewWithModel.
//
// Tags are those of the Penn Treebank and of Universal Dependencies, trees are
// Universal Dependencies 2 with the conventions of English EWT and GUM.
//
// # Weights
//
// The weights are part of the program, some 12 MB, and are read where they lie, so
// that the first sentence is analyzed a few milliseconds after the start. They are
// data derived from the Universal Dependencies treebanks English EWT and GUM and
// licensed under CC BY-SA 4.0. weights/SOURCES.md names all sources and their
// authors and the command that makes the same bytes from the same input.
//
// # Concurrency
//
// Model may be called from any number of goroutines; the first call decodes the
// weights. The model never changes.
package fast
