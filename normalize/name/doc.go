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
// # Parts and matching
//
// Parse cuts "Secretary of State Marco Rubio" into title, given and surname.
// Match compares two names by their parts; Key gives spellings that often stand
// for one name the same value.
//
// # Concurrency
//
// All functions are safe for concurrent use; tables are decoded at first use.
package name
