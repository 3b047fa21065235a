// Package date finds the time expressions of an English news text and gives each
// a value in the calendar.
//
// # What is found
//
// Dates ("16 May 2021", "last Sunday", "early 2019", "the third quarter"), times of
// day ("0930 GMT", "Thursday night"), durations ("over three years", "the last 48
// hours") and recurrences ("every year", "daily"), as TimeML calls them, holidays and
// feasts ("Good Friday", "Ramadan", "Independence Day" of some country), and words
// that only point: "now", "recently". A word that is not always a time, as "may",
// "march", "second" or "fall", is one only where its neighbours say so.
//
// Append reads a whole text, Parse one expression with or without a preposition.
// Spans are byte offsets, half open. A mention's Span is the expression as TimeML
// marks it, without prepositions; Core leaves out modifiers; Full takes in the
// words before it that change the value, as "since" and "over" do.
//
// # What it is resolved against
//
// "Friday" needs a date to count from and a habit of counting: Options says which.
// With policy News it is the day of publication or the last Friday before it; by
// Narrative it is the first one after the time told last. Without a Reference
// nothing relative is resolved: "Friday" is then XXXX-WXX-5. Time.now is never
// asked. The reading not taken stands in Other, and Why gives the reason of a value.
//
// A feast is the nearest one, or that of the year beside it: Easter in both
// reckonings, Islamic feasts by the tabular calendar and marked approximate, Jewish
// ones on the day that follows the evening of their beginning. "Independence Day"
// without a country is the fourth of July.
//
// "03/04/2025" is the fourth of March, the month first as in the United States, and
// "03.04.2025" the third of April, the day first as in Europe; Other has the other
// one. A number above twelve can only be the day: 13/04/2025.
//
// # Speed
//
// The text is cut at the words that are in no table; what lies between cuts is
// read by recursive descent. There are no regular expressions, time is linear in
// the length of the text, and a text costs no allocation beyond the growth of the
// caller's slice and numbers above 99.
//
// # Concurrency
//
// All functions may be called from any number of goroutines. The word table is
// built by the first call.
package date
