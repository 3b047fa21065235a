// Package perceptron holds the linear classifiers of the fast tier: averaged
// perceptrons over hashed features.
//
// A classifier scores up to 256 classes. A feature is a 64-bit hash; it names
// one row of a table whose columns are the classes. Rows are shared: there are
// far fewer of them than features, and the learner works with the collisions
// from the start, so that what is measured is what ships. Most features say
// something about two or three classes only, therefore each feature sees its
// row turned by an amount of its own, and the weights of the features that share
// a row spread evenly over its columns.
//
// [Trainer] learns with whole numbers and is exactly repeatable. [Trainer.Pack]
// averages and rounds to one byte a weight; the scale is the largest weight, so
// that none is clipped. [Table] reads the packed bytes where they lie, with
// nothing to decode, and adds whole numbers, so that scores are the same on
// every machine.
//
// [Index] is the other structure in which the tier stores what it knows: a
// read-only map from hashes to small numbers, also read in place.
//
// # Concurrency
//
// Table and Index are immutable and safe for concurrent use. A Trainer belongs
// to one goroutine.
package perceptron
