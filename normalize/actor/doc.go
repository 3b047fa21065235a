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
// The table says who held which office when, by its own compilation; it is no
// authority, and a holder that it lacks is no proof of anything.
//
// # Concurrency
//
// All functions are safe for concurrent use. The tables are decoded at the first
// look-up, not at start. What the functions return is shared: do not modify it.
package actor
