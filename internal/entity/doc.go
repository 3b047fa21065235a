// Package entity finds the mentions of actors and places.
//
// It works from the outside in: names that the tables of normalize/place and
// normalize/actor know; runs of proper nouns that titles, given names or words
// such as Ministry, Party and Palace give away; the surnames of persons named in
// full somewhere in the text; and at last phrases such as "Russian forces",
// whose head is a word for a function and whose modifiers name an actor.
//
// Bare descriptions such as "the president" or "the delegation" are left to
// stage coref; they have no mention. Descriptions of people that stand for
// themselves ("gunmen", "protesters") are actors without a country.
//
// # Concurrency
//
// Annotate keeps no state between calls but the index of known names, which is
// built once.
package entity
