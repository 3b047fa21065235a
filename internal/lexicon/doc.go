// Package lexicon reads act lexicons: text files that say which predicates of
// English report which acts, and where in the clause the parties stand.
//
// # Format
//
// A file holds lines of UTF-8 text. Text from "#" on is a comment, an indented
// line continues the line before it, and empty lines mean nothing. There are
// six kinds of lines.
//
// A heading gives the PLOVER type, the mode if there is one, and the CAMEO code
// of the frames below it:
//
//	ASSAULT/aerial 195
//
// A frame gives predicates of the same behaviour, then where the actor stands,
// then where the recipient stands, then conditions:
//
//	verb bomb, shoot down: subject > object
//	verb fire + @missile: subject > at, on, into
//	noun air strike: possessor, by > on, against; clause @aircraft
//
// The first word says what the predicate is: verb, noun or adj (which stands
// for participles and adjectives after a copula). A verb may have further words
// ("shoot down"); of a noun of several words the last is its head. After "+"
// stand the nouns of which one must be the object, so that the verb and the
// noun together are the predicate. The words are lemmas.
//
// The word outer before the kind says that the predicate takes another act as
// its clause, as threaten does in "threatened to bomb". The outer predicate
// decides the type; the inner one may refine mode and code.
//
// Positions are tried from left to right until one holds an actor:
//
//	subject    subject of the active verb, agent of the passive one
//	object     direct object, or subject of the passive verb
//	indirect   indirect object, or what follows "to"
//	possessor  possessor of a noun, or a demonym before it
//	inner      whoever takes part in the clause below an outer predicate
//	against    a preposition: what follows it, at the predicate or its object
//
// Conditions stand after semicolons:
//
//	mutual            every party is actor and recipient
//	alone             may stand with one party: a noun without the other one
//	domestic          concerns the actor's own country where no recipient is named
//	needs recipient   fires only where a recipient, or a place instead, is found
//	object @list      the object, or a noun in it, is one of the list
//	subject @list     the same of the subject
//	clause @list      a word of the clause is one of the list
//	without @list     no word of the clause is one of the list
//	prep for          a phrase with this preposition hangs on the predicate
//	party object      the object names an actor itself, not only inside
//	passive, active   the voice of the verb
//	intransitive      no object
//	infinitive        the clause of an outer predicate is an infinitive
//
// Of the frames that match a predicate the one with the most conditions wins,
// conditions on words counted twice; among equals the one that is given first.
//
// A list names words for the conditions; the lists "light", "aspect",
// "through" and "part" have a meaning of their own, see Lexicon:
//
//	list missile: rocket, missile, cruise missile
//
// A derivation refines mode and code of a type by what stands below it:
//
//	derive THREATEN ASSAULT: violence 138
//
// Irregular forms of a verb; the regular ones are known:
//
//	forms strike: struck, stricken
//
// A context names the words that point to one of PLOVER's contexts:
//
//	context asylum: refugee, asylum seeker
//
// # Concurrency
//
// A Lexicon is immutable and safe for concurrent use.
package lexicon
