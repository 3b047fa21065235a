package name

// evidence is what a comparison found. Shares and similarities are in thousandths, yes
// is 1000; numbers are numbers. It is what the forest judges by.
type evidence [evidences]int16

// The kinds of evidence, with the names that data/forest.tsv has for them.
const (
	likeness      = iota // mean similarity of the paired words, by weight
	worst                // similarity of the least similar pair of plain words
	contradiction        // weight of the words without partner on the side with fewer, by that of all
	surplus              // the like on the side with more
	contradicted         // whether both have such words that are no given names
	plainPairs           // number of pairs of plain words
	whole                // similarity of the names without spaces
	weakly               // whether a script leaves vowels out or puts them in
	single               // whether both are one word
	length               // letters of the paired plain words
	lastWords            // similarity of the last plain words
	firstWords           // similarity of the first
	bareBoth             // words other than given names without partner, on the side with fewer
	bareMore             // the like on the side with more
	rarePairs            // pairs of words other than given names
	initials             // pairs with an initial
	numbers              // whether numbers differ
	exactPairs           // share of the words that are written the same
	legalConflict        // whether both have a legal form and not the same
	organisation         // whether the names are of organisations
	placely              // whether they are of places
	turned               // whether the words stand in another order
	editedPairs          // pairs of plain words in Latin letters that are not the same
	keptShare            // share of the letters that stay in such pairs
	han                  // whether a side is in Han characters
	bones                // similarity of the consonants of the names without spaces
	firstSound           // whether these begin alike
	acronym              // whether a word of one is made of the first letters of the other
	lengthRatio          // of the names without spaces
	lettersLeft          // letters of plain words without partner, on the side with fewer
	evidences
)

var evidenceNames = [evidences]string{
	"likeness",
	"worst",
	"contradiction",
	"surplus",
	"contradicted",
	"plainPairs",
	"whole",
	"weakly",
	"single",
	"length",
	"lastWords",
	"firstWords",
	"bareBoth",
	"bareMore",
	"rarePairs",
	"initials",
	"numbers",
	"exactPairs",
	"legalConflict",
	"organisation",
	"placely",
	"turned",
	"editedPairs",
	"keptShare",
	"han",
	"bones",
	"firstSound",
	"acronym",
	"lengthRatio",
	"lettersLeft",
}

const yes = 1000

func truth(b bool) int16 {
	if b {
		return yes
	}
	return 0
}
