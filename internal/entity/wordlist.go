package entity

import (
	_ "embed"
	"slices"
	"sync"

	"github.com/parley-news/parley/internal/gazetteer"
)

//go:embed data/words.tsv
var wordsTSV string

// class is a set of uses of a word, one bit each.
type class uint64

const (
	breaks           class = 1 << iota // marks that no name goes over
	abstract                           // nouns for a quality too: "leadership"
	bare                               // words for those who act without a name
	belongs                            // prepositions behind which the owner stands
	between                            // words that may stand between a country and an office
	calendar                           // names of days, months and zones
	concrete                           // things of a city, not of a government
	division                           // words for parts of a country
	doing                              // verbs for what only actors do
	foreign                            // people who may be strangers where they are
	headOfGovernment                   // offices
	headOfState                        // offices
	holder                             // offices with one holder at a time
	leading                            // verbs whose subject belongs to their object
	locates                            // prepositions before a place
	motion                             // words of movement: what follows is a goal or a start
	namesake                           // words that stand beside an organisation and mean it
	party                              // prepositions before somebody who acts
	quarrel                            // what parties are parties to
	quarter                            // sides of a country: "southern"
	realm                              // what a person cannot own
	ruling                             // words for those who rule at home: "authorities", "officials"
	saying                             // words of communication: what follows is an addressee
	settlement                         // words for settlements before "of"
	stateBody                          // words that end the names of bodies of a state
	stationed                          // participles before the place where people are
	surname                            // titles that are surnames too
	unlike                             // words with a capital that begin no name of a person or a body
	visited                            // verbs with a place as their object
	where                              // prepositions that make a name a place
)

var classNames = []string{
	"breaks", "abstract", "bare", "belongs", "between", "calendar", "concrete", "division", "doing", "foreign",
	"head of government", "head of state", "holder", "leading", "locates", "motion", "namesake", "party", "quarrel",
	"quarter", "realm", "ruling", "saying", "settlement", "state body", "stationed", "surname", "unlike", "visited",
	"where",
}

var words struct {
	once sync.Once
	of   map[string]class
}

// is reports whether word is in class c.
func is(word string, c class) bool {
	words.once.Do(func() {
		words.of = make(map[string]class)
		for f := range gazetteer.TSV(wordsTSV) {
			words.of[f[1]] |= 1 << slices.Index(classNames, f[0])
		}
	})
	return words.of[word]&c != 0
}
