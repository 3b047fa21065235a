// Package assemble makes one event.Document of what the rules found in an
// article.
//
// It works in steps: it completes the headers that rules left open (complete.go),
// merges what the text speaks of several times (merge.go, same.go, act.go), infers
// open slots from what the article is about (context.go, accord.go), gives
// identifiers and the order of salience (order.go), links events to each other
// (link.go, answer.go) and builds the tables of actors and places (tables.go).
//
// # Concurrency
//
// Document may run for several texts at once. It changes the events it is given.
package assemble
