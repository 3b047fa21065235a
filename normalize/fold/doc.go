// Package fold reduces a name to what its spellings have in common: case,
// diacritics, width and punctuation go, letters and digits stay.
//
//	Dolmabahçe Sarayı    dolmabahce sarayi
//	U.S.A.               usa
//	O’Brien              obrien
//	al-Qaeda             al qaeda
//
// Latin letters become ASCII by the habits of the press: ß is ss, ø is o, ł is
// l, ı is i, þ is th. The fold is neutral as to language, so ö is o. Greek and
// Cyrillic letters keep their script and lose case and marks. Composed and
// decomposed text, and full-width letters, give the same fold.
//
// Full stops and apostrophes vanish inside a word; every other run of marks and
// spaces is one space; there is none at the ends. Folding twice changes nothing.
//
// [MixedWords] names words whose letters are of several scripts, such as a Latin name
// with Cyrillic letters in it, says which letters are foreign and what they look like;
// [Unmask] writes them in the script that they are meant to be in.
//
// # Concurrency
//
// All functions are safe for concurrent use. The tables are constants: nothing
// is built at start.
package fold
