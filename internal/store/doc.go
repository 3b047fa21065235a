// Package store holds the annotation of one article as flat arrays, one group
// of fields a stage of the pipeline.
//
// A stage writes its own group and reads those of the stages before it; see the
// comment at each group for who writes it. The package also has the look-ups
// over tokens and trees that several stages and the public views of
// extract/annot share.
//
// # Concurrency
//
// One goroutine at a time writes a Text. After the last stage nothing writes to it,
// and any number of goroutines may read.
package store
