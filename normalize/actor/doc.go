// Package actor knows who acts in the news: holders of office, organisations,
// alliances, armed groups, parties, agencies and news media.
//
// An entry says what an actor is, which country it belongs to and which PLOVER
// sectors it counts in; offices have dates. Lookup finds entries by any of their
// names or acronyms, whatever the case, diacritics and punctuation.
//
//	e := actor.First("Hizbollah")
//	fmt.Println(e.Name, e.Kind, e.Country) // Hezbollah armed_group LBN
//
// A [Table] holds entries of your own before the built-in ones, for look-up and for
// extraction (Config.Known of package extract). They come from files that you have:
// [ReadPETRARCH] reads the actor dictionaries of TABARI and PETRARCH with their dated
// codes, [ReadFollowTheMoney] the entities of OpenSanctions, [ReadTSV] plain tables.
// Each yields entries as it reads, and for a malformed line a [LineError] that says
// where; the rest loads.
//
// The built-in table says who held which office when, by its own compilation; it is no
// authority, and a holder that it lacks is no proof of anything.
//
// # Concurrency
//
// All functions are safe for concurrent use. The tables are decoded at the first
// look-up, not at start. What the functions return is shared: do not modify it.
package actor
