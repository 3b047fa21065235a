// Package conllutest builds a store.Text from trees written down in CoNLL-U, so
// that the stages behind the parser can be tested without it.
//
// # Notation
//
// Read takes CoNLL-U as Universal Dependencies publishes it, with ten columns
// separated by tabs. Text takes that and a shorter form with seven columns
// separated by blanks, which is easier to write by hand:
//
//	1 Smith Smith PROPN NNP 2 nsubj
//	2 left leave VERB VBD 0 root
//	3 . . PUNCT . 2 punct
//
// In the short form a space stands between two words unless the second is a
// closing mark or a clitic or the first is an opening mark.
//
// # Comments that mean something
//
//   - "# newdoc" starts a new Text.
//   - "# newpar" starts a new paragraph, which is a body part of its own.
//   - "# actor", followed by fields separated by tabs: name, kind, gender (male,
//     female, neuter or -) and the words "first-last" that mention it. The same name
//     in a later sentence is the same actor. "# group" is the same for a
//     grammatical plural.
//   - "# place" has the fields name, kind and words.
//
// An actor's mention is a name when it holds a proper noun and nominal
// otherwise.
//
// # Cases
//
// Cases reads a file of documents with "# want = " lines, which say what a stage
// must find in each; the stage's test gives these their meaning. Shake damages a
// tree for fuzz tests.
//
// # Concurrency
//
// The functions keep no state.
package conllutest
