// Package annot holds the read-only views through which rules see an annotated
// article: its sentences, words and trees, who is named where, times,
// quantities, and who is said to have said what.
//
// # Views
//
// A [Token], [Mention], [Quote] or [Clause] is a small comparable value: an index
// into the annotation of one [Text]. Views of the same thing are equal, cost
// nothing to copy and can be map keys. The zero view stands for "none"; its OK
// method reports false, and its other methods return zero values, so that a
// chain of steps needs one check at its end.
//
// # Trees
//
// Words hang together by Universal Dependencies (version 2, as in the English
// Web Treebank). Parts of speech, Penn tags and relations are strings with the
// names they have in CoNLL-U: "VERB", "VBD", "nsubj:pass".
//
// # Offsets
//
// Spans are byte offsets into the article's text, half open.
//
// # Concurrency
//
// A Text never changes. Any number of goroutines may read it.
package annot
