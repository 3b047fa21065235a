// Package tag gives every token its part of speech: the Penn tag of the English
// Web Treebank and the universal one, predicted together as one class, from left
// to right, by an averaged perceptron (Collins 2002).
//
// A word of the training text that nearly always had one class keeps it without
// scoring.
//
// # Concurrency
//
// A Tagger is immutable; each call works in the Workspace it is given.
package tag
