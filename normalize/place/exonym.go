package place

import (
	_ "embed"
	"iter"
	"sync"

	"github.com/parley-news/parley/internal/gazetteer"
)

//go:embed data/exonyms.tsv
var exonymsTSV string

// Exonym is a name of a place or a country beside the one that English-language news
// uses now: an older one, an official one, one from another language, one that only a
// party to a dispute uses.
type Exonym struct {
	Name     string       // "Artemivsk"
	Place    string       // the name that news uses: "Bakhmut"
	Country  string       // alpha-3 code of the country it lies in, or ""
	Status   ExonymStatus // what the name is
	From     string       // ISO date, as exact as known, since which it is in use or official, or ""
	Until    string       // the like until which it was
	Language string       // ISO 639-1 code of the language that the name is from, or ""
}

// ExonymStatus says what a name is beside the one that news uses.
type ExonymStatus string

const (
	FormerName     ExonymStatus = "former"     // it was official, or general, until a day: Leningrad
	OfficialName   ExonymStatus = "official"   // it is official, but not what news uses: Türkiye
	CustomaryName  ExonymStatus = "customary"  // it is in use as well: Cracow
	DeprecatedName ExonymStatus = "deprecated" // news has given it up: Kiev
	DisputedName   ExonymStatus = "disputed"   // one side of a dispute uses it: Arabian Gulf
)

// UsedOn reports whether the name was in use on day, an ISO date, as far as dates are
// known. An empty day asks nothing: the answer is true.
func (e *Exonym) UsedOn(day string) bool {
	return day == "" || (e.From == "" || !earlier(day, e.From)) && (e.Until == "" || !earlier(e.Until, day))
}

// earlier reports whether a lies before b as far as both are known.
func earlier(a, b string) bool {
	n := min(len(a), len(b))
	return a[:n] < b[:n]
}

var exonymData struct {
	once   sync.Once
	rows   []Exonym
	names  gazetteer.Table
	places gazetteer.Table
}

// exonyms decodes and indexes the file once.
func exonyms() []Exonym {
	d := &exonymData
	d.once.Do(func() {
		for f := range gazetteer.TSV(exonymsTSV) {
			d.names.Add(f[0], len(d.rows))
			d.places.Add(f[1], len(d.rows))
			d.rows = append(d.rows, Exonym{f[0], f[1], f[2], ExonymStatus(f[3]), f[4], f[5], f[6]})
		}
	})
	return d.rows
}

// Exonyms yields what name is the other name of, whatever its case, diacritics and
// punctuation: Kyiv for "Kiev".
func Exonyms(name string) iter.Seq[*Exonym] { return exonymsIn(&exonymData.names, name) }

// OtherNames yields the other names of the place or country that news calls name:
// Leningrad and Petrograd for "Saint Petersburg".
func OtherNames(name string) iter.Seq[*Exonym] { return exonymsIn(&exonymData.places, name) }

// exonymsIn yields the rows of name in one of the two tables.
func exonymsIn(t *gazetteer.Table, name string) iter.Seq[*Exonym] {
	return func(yield func(*Exonym) bool) {
		rows := exonyms()
		for k := range t.Lookup(name).Rows() {
			if !yield(&rows[k]) {
				return
			}
		}
	}
}
