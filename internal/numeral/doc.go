// Package numeral reads running text as words, numbers and marks, and numbers in
// digits and words as exact decimals.
//
// It is the common ground of normalize/date and normalize/quantity. A Lexicon
// gives the words that the caller cares about a class and a value. A Scanner cuts
// a text into runs: stretches in which every word is in the lexicon, so that all
// that a grammar can see lies in one short slice of tokens, and the rest of the
// text costs one look-up a word.
//
// # Concurrency
//
// A Lexicon does not change after NewLexicon and may be shared. A Scanner belongs
// to one goroutine.
package numeral
