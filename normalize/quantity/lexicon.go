package quantity

import (
	_ "embed"
	"sync"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/numeral"
)

//go:embed words.tsv
var words string

// The classes of the words around numbers, in the order of classNames.
const (
	almost numeral.Class = numeral.Own + iota
	about
	around
	some
	estimated
	over
	under
	more
	less
	than
	at
	least
	most
	up
	to
	upwards
	no
	just
	well
	as
	many
	lowWord
	between
	from
	or
	so
	closeTo
	minus
	in
	out
	every
	the
	another
	maximum
	minimum
	per
	percent
	centWord
	percentage
	basis
	points
	fold
	times
	twice
	folded
	unit
	symbol
	square
	cubic
	nautical
	currency
	code
	pound
	cents
	pence
	letter
	us
	suffix
	people
	nation
	krona // a currency that says its country only with a nation before it
)

// classNames are the names of the classes in words.tsv.
var classNames = []string{"almost", "about", "around", "some", "estimated", "over", "under", "more", "less", "than", "at", "least", "most", "up", "to", "upwards",
	"no", "just", "well", "as", "many", "low_word", "between", "from", "or", "so", "close", "minus", "in", "out", "every", "the", "another", "maximum",
	"minimum", "per", "percent", "cent_word", "percentage", "basis", "points", "fold", "times", "twice", "folded", "unit", "symbol", "square", "cubic", "nautical",
	"currency", "code", "pound", "cents", "pence", "letter", "us", "suffix", "people", "nation", "krona"}

var table struct {
	once sync.Once
	lex  *numeral.Lexicon
}

func lexicon() *numeral.Lexicon {
	table.once.Do(func() { table.lex = numeral.NewLexicon(words, classNames) })
	return table.lex
}

// unitOf describes the units of words.tsv by their number there: the symbol that
// Quantity.Unit has and what it measures.
var unitOf = [...]struct {
	symbol string
	kind   event.QuantityKind
}{
	{"second", event.QuantityTime}, {"minute", event.QuantityTime}, {"hour", event.QuantityTime}, {"day", event.QuantityTime}, {"week", event.QuantityTime},
	{"month", event.QuantityTime}, {"year", event.QuantityTime}, {"decade", event.QuantityTime}, {"century", event.QuantityTime},
	{"km", event.QuantityLength}, {"m", event.QuantityLength}, {"cm", event.QuantityLength}, {"mm", event.QuantityLength}, {"mi", event.QuantityLength},
	{"ft", event.QuantityLength}, {"in", event.QuantityLength}, {"yd", event.QuantityLength},
	{"ha", event.QuantityArea}, {"acre", event.QuantityArea},
	{"l", event.QuantityVolume}, {"gal", event.QuantityVolume}, {"bbl", event.QuantityVolume},
	{"kg", event.QuantityMass}, {"g", event.QuantityMass}, {"ton", event.QuantityMass}, {"t", event.QuantityMass}, {"oz", event.QuantityMass}, {"lb", event.QuantityMass},
	{"mph", event.QuantitySpeed}, {"km/h", event.QuantitySpeed}, {"kn", event.QuantitySpeed},
	{"degree", event.QuantityTemperature},
	{"MW", event.QuantityEnergy}, {"kW", event.QuantityEnergy}, {"GW", event.QuantityEnergy}, {"W", event.QuantityEnergy}, {"kt", event.QuantityEnergy}, {"Mt", event.QuantityEnergy},
}

const (
	secondUnit = 0  // of unitOf
	meterUnit  = 10 // of unitOf
)

// currencies are the ISO 4217 codes of words.tsv by their number there.
var currencies = [...]string{"USD", "EUR", "GBP", "JPY", "CNY", "RUB", "UAH", "TRY", "INR", "ILS", "MXN", "KRW", "CHF", "SAR", "IRR", "KWD", "PLN", "BRL", "ZAR", "DEM",
	"NGN", "THB", "AED", "VND", "IDR", "CAD", "AUD", "HKD", "NZD", "SEK", "NOK", "DKK", "SGD", "CZK", "HUF"}
