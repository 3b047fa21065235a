// Package normalize answers the questions about names that most programs have,
// in one call each. The packages below it say more.
//
//		normalize.Fold("Dolmabahçe Sarayı")            // dolmabahce sarayi
//		normalize.Country("Україна")                    // UKR, true
//		normalize.Same("Zelenskiy", "Зеленський")       // true
//		normalize.Key("Volodymyr Zelensky")             // a value to group by
//
//	  - fold: what the spellings of a name have in common; words in mixed scripts
//	  - translit: names from one script to another by named standards, and back to the standard
//	  - place: countries in all languages, demonyms, cities, other names with dates, alliances, seats of government
//	  - name: parts of names, matching with reasons, an index; words around names
//	  - actor: holders of office with dates, organisations, armed groups, media; loaders for your own
//	  - date, quantity: expressions of time and amount; date/edtf: the notation for dates
//
// # Concurrency
//
// All functions are safe for concurrent use. Tables are decoded at first use.
package normalize
