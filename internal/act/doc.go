// Package act codes who did what to whom: it looks the predicates of a text up in
// an act lexicon, finds the parties where the frame says they stand, and decides
// the type by tense, modality and the predicate above.
//
// # How a predicate is coded
//
//  1. Each verb, noun and predicative adjective is looked up. Of its frames the
//     most specific one whose conditions hold counts.
//  2. The parties are taken from the frame's positions; a position whose phrase
//     names no actor gives way to the next. Inside a phrase the head counts before
//     its modifiers ("Turkish officials"), those before what hangs on it ("the
//     government of Turkey").
//  3. A predicate that takes another act as its clause ("threatened to bomb",
//     "demanded that X withdraw") codes the two as one act of its own type.
//  4. What is yet to come changes the type as PLOVER has it: a coming meeting is
//     an AGREE, a coming withdrawal a CONCEDE, a coming strike a THREATEN, and
//     cooperation that will not come a REJECT.
//
// Each act keeps the status that the text gives it. A noun without a verb that
// lends it a subject needs both parties.
//
// # Trees
//
// The frames speak of subjects and objects as a right tree has them. Where parsers
// often go wrong in short news sentences (a day read as the subject, a verb read
// as the modifier of its object), tree.go takes what must have been meant.
//
// # Concurrency
//
// The package keeps no state of its own.
package act
