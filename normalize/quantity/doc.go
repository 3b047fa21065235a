// Package quantity finds the numbers of an English news text and gives each an
// exact value with its bounds and its unit.
//
// # What is found
//
// Numbers in digits and words ("1,234.5", "two hundred and fifty thousand", "5
// 1/2", "half a million", "40bn"), with what the text says about their exactness:
// "nearly 20%" is at most 20, "more than 1,000 prisoners" has no upper end,
// "dozens" is vague, "5 to 10 km" is a range. Units are percent, money (ISO 4217),
// lengths, areas, volumes, masses, speeds, temperatures, energies and times;
// people are told by the noun that is counted. Fractions, ordinals, multiples
// ("threefold") and scores ("219-210") have kinds of their own. Years and dates
// are numbers, too: what normalize/date reads as a time the caller leaves out.
//
// Append reads a whole text, Parse one quantity with or without an article before
// it and what it counts behind it. Spans are byte offsets, half open: Span takes in
// the words that bound the number, Core is the number with its unit, and Of, which
// Parse sets and Append leaves to a parser of sentences, is what is counted.
//
// # What is not done
//
// A number of more than 18 digits is passed over. "Pounds" are money where a
// scale or "sterling" says so and a mass otherwise. Units are not converted.
//
// # Concurrency
//
// All functions may be called from any number of goroutines. The word table is
// built by the first call.
package quantity
