// Package lemma gives every token its lemma by an edit script: keep the form or
// its lower case, strip some bytes of its end, add an ending. A lexicon of the
// training text knows the script of each form with its Penn tag; for the others an
// averaged perceptron chooses among the scripts that the tag was seen with.
//
// # Concurrency
//
// A Lemmatizer is immutable; each call works in the Workspace it is given.
package lemma
