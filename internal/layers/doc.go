// Package layers holds the picture of the house: which package may import which.
// It has tests only. They read the imports of every file of the module and fail
// on one that does not go down, on a module that we do not depend on, and on a
// package that does something when a program starts.
package layers
