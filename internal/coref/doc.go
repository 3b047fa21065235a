// Package coref finds which actor or place a pronoun or a definite description
// stands for.
//
// # What it does
//
// It reads the text once from left to right and keeps the mentions seen last. A
// pronoun goes to the nearest of them that agrees in number, gender and kind,
// subjects before others; a name that nobody knows blocks the link. A noun for
// people that is no actor yet becomes one when a pronoun takes it up: "Farmers
// came. They ...". A reflexive goes to the subject of its clause, or of the clause
// above when that one does not agree ("said no talks would happen between himself
// and ..."). A relative pronoun goes to the noun its clause hangs on.
//
// Descriptions are nouns of data/descriptions.tsv behind "the", "this", "that" or
// "both": "the president" is the one person with that title, "the ministry" the
// nearest actor with that word in its name, "the two sides" the two countries
// that the text sets against each other; these make a group with members.
//
// What is neither actor nor place is a thing: a noun, or a name that nobody knows. It is
// found again by the same noun, if what narrows the noun was said before, or by the
// same name or a part of it, and by the pronouns that go to it.
//
// A link that another candidate makes doubtful is not made: rules build on them.
//
// # Concurrency
//
// Annotate writes to its own Text only and may run for several at once. The
// table is decoded once, at the first call.
package coref
