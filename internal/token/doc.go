// Package token cuts an article into words as Universal Dependencies does for
// English (the English Web Treebank and GUM, release 2.16).
//
// White space separates chunks. Within a chunk the scanner goes from left to
// right and takes one token at a time:
//
//   - Quotation marks, brackets, currency signs, dashes and percent signs stand
//     alone; a run of one sign ("...", "--", "!!!") is one token.
//   - A clitic is a token of its own, with either apostrophe: do|n't, he|'s,
//     Russia|’s, they|’ll, can|not, gon|na.
//   - A hyphenated compound is split at its hyphens, peace|-|keeping, unless it
//     begins with a prefix of data/words.tsv (co-chair, non-binding) or is a
//     telephone number or a date.
//   - A period belongs to the word in abbreviations (data/abbreviations.tsv),
//     initials and letters with periods (U.S., a.m.), and within numbers and
//     domain names.
//   - A number keeps its separators (1,200.5, 9:30, 1/2) and loses its unit
//     (5|pm, 3|bn; data/words.tsv).
//   - Addresses, hashtags, emoji and runs of other scripts are one token each.
//
// Blank characters (white space, control characters, zero-width spaces) are in
// no token; invisible characters are in none at its edges. Every token lies on rune boundaries and
// none is empty. The time is linear in the length of the text.
//
// # Concurrency
//
// [Annotate] may run in any number of goroutines, each with its own Text.
package token
