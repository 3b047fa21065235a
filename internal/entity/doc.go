// Package entity finds the mentions of actors and places.
//
// It works from the outside in: names that the tables of normalize/place and
// normalize/actor know; runs of proper nouns that titles, given names or words
// such as Ministry, Party and Palace give away; names that nothing explains but
// that say or refuse something; the surnames of persons named in full somewhere in
// the text; and at last phrases such as "Russian forces", whose head is a word for
// a function and whose modifiers name an actor.
//
// The day of the text decides what a name means: before October 1990 Germany is
// West Germany. A country that the text names far more often than any other is its
// home: officials, police and ministers without a country belong to it.
//
// A noun with "the" takes up the one body or group of the text that it fits: "the
// union", "the rebels". Bodies and groups that act without any name, as "the
// opposition coalition" or "all parties", are actors of their own; so are people
// that stand for themselves ("gunmen", "protesters"). Other descriptions, such as
// "the president" or "the delegation", have no mention: they are left to stage
// coref.
//
// # Concurrency
//
// Annotate keeps no state between calls but the index of known names, which is
// built once.
package entity
