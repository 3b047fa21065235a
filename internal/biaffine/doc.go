// Package biaffine tags and parses English sentences with a neural network: two layers
// of bidirectional LSTMs over vectors of the words and of their letters; a tag is chosen
// from the first layer, heads and relations by biaffine products of the second
// (Kiperwasser and Goldberg 2016; Dozat and Manning 2017). The tree is the best
// projective one with a single root (Eisner 1996).
//
// Net is the network in floats, as training has it; Open reads one whose weights are
// stored in bytes, a scale for each row. internal/train/accurate trains it.
//
// # Concurrency
//
// A Net is immutable once it is opened; each call works in the Workspace it is given.
package biaffine
