// Package name takes names of persons apart and tells whether two spellings may
// be one name.
//
// # Words around names
//
// FindRole knows what offices and other words for people and bodies mean:
// "foreign minister" is a person's title in the government sector, "troops" are
// military. Honorific and Given know forms of address and
// given names with the gender that they go with.
//
// # Parts
//
// Parse cuts "Secretary of State Marco Rubio" into title, given and surname.
//
// # Matching
//
// Match says whether two names may be one, in any script: Зеленський and Zelenskiy,
// القذافي and Gaddafi, 习近平 and Xi Jinping. It reads every script as some forty
// classes of sounds, pairs the words of the names by the weighted distance of their
// sounds, and judges what is paired and what is left by a forest of small decision
// trees that was fitted to labelled pairs (data/SOURCES.md). There is one [Threshold]
// for all kinds of names. [Explain] says what was paired and why; [Prepare], [Options]
// and [Index] serve programs that compare many. A name that matches may still be
// another person's: names are no identity.
//
// Key gives spellings that often stand for one name the same value.
//
// # Concurrency
//
// All functions are safe for concurrent use; tables are decoded at first use.
package name
