// Package assemble makes one event.Document of what the rules found in an
// article.
//
// It works in steps, one file each: it completes the headers that rules left
// open (complete.go), merges what the text speaks of several times (merge.go,
// same.go), gives identifiers and the order of salience (order.go), links events
// to each other (link.go) and builds the tables of actors and places (tables.go).
package assemble
