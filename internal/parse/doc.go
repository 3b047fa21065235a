// Package parse builds the dependency tree of a sentence.
//
// It is a greedy arc-eager transition parser (Nivre 2003) with the root behind
// the last word, trained with a dynamic oracle (Goldberg and Nivre 2013), so that
// it has seen the states its own errors lead to. The features follow Zhang and
// Nivre 2011. A second classifier names each arc as soon as it is made; later
// decisions see the names. Every result is a tree with one root.
//
// A sentence of n words takes at most 2n transitions, so the time is linear.
//
// # Concurrency
//
// A Parser is immutable; each call works in the Workspace it is given.
package parse
