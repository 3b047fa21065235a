// Package part finds the parts of an article: headline, dateline, byline, credit,
// caption and body paragraphs.
//
// Parts that the caller gave in Article.Parts stand as they are; only spans that
// do not fit the text are left out. Otherwise every line is a paragraph, unless
// the text is hard-wrapped: lines of an old archive that all end near one
// width, most of them within a sentence. In such a text (Text.Wrapped, Note
// "wrapped") blank lines, indented lines and short lines separate paragraphs and
// a newline is a space. Then each paragraph is told by its form:
//
//   - A headline stands before the body, is short and has no period, and prose
//     comes after it; or it equals Article.Title. Text that is all one kind has
//     none.
//   - A dateline begins the body: places in capitals, perhaps a date and an
//     agency, and a dash ("GENEVA, May 5 (AP) -- "), the agency between slashes
//     ("MOSCOW, May 5. /TASS/.") or a colon ("LAHORE: ", where nobody else speaks
//     so). A line before the body that is a date or one place in capitals is a
//     dateline too.
//   - A byline is "By" and names.
//   - A credit names agencies, editors or rights; it may end a paragraph, in
//     brackets: "(Reporting by ...)".
//   - A caption says so ("FILE PHOTO:") or ends in the credit of a photograph.
//   - All else is body, one part a paragraph.
//
// Bylines and credits are tokenized as every part is and have sentences of their
// own; it is for the later stages and the rules to look for no events in them.
//
// # Concurrency
//
// [Annotate] may run in any number of goroutines, each with its own Text.
package part
