// Package normalize answers the questions about names that most programs have,
// in one call each. The packages below it say more.
//
//		normalize.Fold("Dolmabahçe Sarayı")            // dolmabahce sarayi
//		normalize.Country("Türkiye")                    // TUR, true
//		normalize.Same("Zelenskiy", "Zelenskyy")        // true
//		normalize.Key("Volodymyr Zelensky")             // a value to group by
//
//	  - fold: what the spellings of a name have in common
//	  - place: countries, demonyms, cities, regions, seats of government
//	  - name: words around names, parts of names, matching
//	  - actor: holders of office, organisations, armed groups, media
//	  - date, quantity: expressions of time and amount
//
// # Concurrency
//
// All functions are safe for concurrent use. Tables are decoded at first use.
package normalize
