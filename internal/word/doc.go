// Package word describes single words to the classifiers of the fast tier: a
// normalized form, its ends, its shape and the cluster of words of like use that
// it belongs to, all as hashes that are computed once a token and shared by
// tagger, lemmatizer and parser.
//
// # Concurrency
//
// Clusters is immutable and safe for concurrent use; a Describer belongs to one
// goroutine at a time.
package word
