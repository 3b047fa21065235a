// Package sentence finds the sentences of an article.
//
// A part bounds its sentences, and so does a newline unless the text is
// hard-wrapped. Within a line a sentence ends at a period, a question or an
// exclamation mark or an ellipsis, with the quotation marks and brackets that
// close after it, when what follows looks like a beginning. The exceptions:
//
//   - A title (Gen., Mr.) never ends a sentence. Another abbreviation, an initial
//     or letters with periods (U.S., a.m., Inc.) end one only before a word of
//     data/words.tsv that begins sentences, as "The" or "He".
//   - A question or exclamation in quotation marks goes on when a verb of speech
//     follows soon: “Who pays?” Smith asked.
//   - The number of a list item ("2.") belongs to the item, a reference in
//     brackets ("[17]") to the sentence before it.
//   - A lower-case word begins a sentence only in prose without capitals.
//
// No sentence is longer than [MaxTokens]; one that would be is cut at its best
// punctuation, so that the time of every later stage stays linear.
//
// Every token is in exactly one sentence, also those of bylines and credits,
// which rules leave aside by the kind of their part.
//
// # Concurrency
//
// [Annotate] may run in any number of goroutines, each with its own Text.
package sentence
