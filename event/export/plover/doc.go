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
// The mode says in what way an act of its type is done, such as "phone" of a
// CONSULT or "heavy-weapons" of an ASSAULT; it is empty where PLOVER knows none or
// the text leaves it open. The contexts say what the act is about, such as
// "military" or "economic"; an act may have none or several.
//
// # Parties
//
// A [Party] is an actor as event data have it: ISO 3166-1 alpha-3 code of its
// side, then PLOVER's sectors. A group whose members are known is taken apart. An
// actor without a country has the kind of organisation it is (IGO, NGO, MNC, IMG)
// in the place of the country, or nothing. Parties of a reciprocal act, such as a
// meeting, stand on both sides; of a
// meeting of which the text names one side the recipients are empty. Where an act of force or of relief, a protest or a
// visit names a place and nobody there, the country of the place is the recipient,
// and people of no known country are taken for the place's own.
//
// # Forms
//
// [Tuples] yields values. [WriteTSV] writes a table of one or more documents with
// one line of column names, [TSV] does so document by document, and [WriteJSON]
// writes one object a line. The date is the plain day on which the act happens or
// begins; the TIMEX3 value with all that the text says stands in the JSON. The
// CAMEO code is the one that the rule gave, or else that of the type and mode.
//
// # Concurrency
//
// The functions read the document and keep nothing. A [TSV] is for one goroutine at
// a time.
package plover
