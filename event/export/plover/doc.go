// Package plover writes the acts of a document as event tuples in the PLOVER
// vocabulary: who (actors), did what (type, mode), to whom (recipients), with the
// CAMEO code for those who still count in CAMEO.
//
// # What becomes a tuple
//
// Every event that is an act in PLOVER's sense ([event.Acting]) gives the tuples
// that its Acts method returns, in the order of the document: a negotiation codes
// as CONSULT, a refusal as REJECT. What is only denied or wished for gives none.
//
// # Parties
//
// A [Party] is an actor as event data have it: ISO 3166-1 alpha-3 code of its
// side, then PLOVER's sectors. A group whose members are known is taken apart. An
// actor without a country has the kind of organisation it is (IGO, NGO, MNC, IMG)
// in the place of the country, or nothing. Parties of a reciprocal act, such as a
// meeting, stand on both sides. Where an act of force or of relief, a protest or a
// visit names a place and nobody there, the country of the place is the recipient,
// and people of no known country are taken for the place's own.
//
// # Forms
//
// [Tuples] yields values, [WriteTSV] and [WriteJSON] write them as lines. The
// CAMEO code is the one that the rule gave, or else that of the type and mode.
//
// # Concurrency
//
// The functions read the document and keep nothing.
package plover
