// Package language tells which language a text is in, as far as parley needs to
// know: English, or not.
//
// [Of] looks at the scripts of the letters, and for the Latin script at function
// words ("the", "und", "bir") and at letters that only some languages use. It
// names about thirty languages; the others are "und". Short texts decide
// nothing: in the Latin script they count as English, so that "Talks resume." is
// read.
//
// [Annotate] applies that to an article, paragraph by paragraph:
//
//   - Article.Language not English ("en", "en-GB", "eng" or "English" in any
//     case): nothing is extracted, and a Note with the code "language"
//     says so.
//   - Article.Language empty or English: paragraphs that are surely in another
//     language are left out, with a Note for every run of them. Of the
//     paragraphs that decide nothing those in the Latin script follow the
//     article; it is English when Article.Language says so or when the text as
//     a whole looks English.
//
// A part left out is marked in Text.Foreign and has no tokens.
//
// # Concurrency
//
// All functions may be called by any number of goroutines; [Annotate] needs a
// Text of its own in each.
package language
