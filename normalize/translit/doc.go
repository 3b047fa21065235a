// Package translit writes names of one script in another by the rules of a named
// standard, and says by which standard a spelling was made.
//
//	s, _ := translit.Lookup("bgnpcgn-ukr-Cyrl-Latn-2019")
//	s.String("Зеленський") // Zelenskyi
//
// A [System] has a code in the style of ISO 24229: authority, language, script from
// and to, year. [Systems] lists them. Append is the form without allocations,
// AppendMap says which bytes of the source each letter of the output stands for.
//
// [Detect] goes the other way: it ranks the systems that could have made a spelling of
// a name. Besides the standards there are styles of news houses, by the names that they
// print: Зеленський is Zelensky with the BBC ("bbc-ukr"), Zelenskiy with Reuters
// ("reuters-ukr"), Zelenskyy with the government of the United States ("usgov-ukr"),
// and Zelenskyi by the Ukrainian standard of 2010.
//
// # Customary spellings
//
// [Usual] spells a person's name as its country and the English-language press do,
// from lists of names and from habits of spelling: 김 as Kim, 安倍晋三 as Abe Shinzō.
// [UsualSpellings] gives all spellings that are in use.
//
// # Rules
//
// The systems are written in the files of the directory rules, in a notation that
// linguists use for sound changes; rules/README.md describes it and rules/SOURCES.md
// says which standards they follow. A test compiles them into one constant table,
// which is read in place.
//
// # Texts
//
// Capitals, decomposed letters, marks in any order, presentation forms and full-width
// letters are read like the usual small composed ones; capitals come back as capitals:
// a digraph has one capital before small letters and two among capitals. A character
// that a system has no rule for stays as it is.
//
// # Concurrency
//
// All functions are safe for concurrent use. Nothing is built at start; a list of
// names is indexed when it is first used.
package translit
