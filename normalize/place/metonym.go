package place

import (
	_ "embed"
	"iter"
	"sync"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/gazetteer"
)

//go:embed data/metonyms.tsv
var metonymsTSV string

// Metonym is what the name of a place may stand for. Whether it does, the clause tells:
// "Moscow said" and "talks with Moscow" mean the government, "in Moscow" the place.
type Metonym struct {
	Of           Office // what it stands for
	Country      string // alpha-3 code of the state whose government or office it is, or ""
	Organisation string // the body that sits there, for Body, or ""
}

// Office is what a seat stands for.
type Office string

const (
	Government           Office = "government"
	Presidency           Office = "presidency"
	Crown                Office = "crown"
	Parliament           Office = "parliament"
	ForeignMinistry      Office = "foreign ministry"
	DefenceMinistry      Office = "defence ministry"
	IntelligenceService  Office = "intelligence service"
	MilitaryIntelligence Office = "military intelligence"
	SecurityService      Office = "security service"
	Body                 Office = "body" // an organisation: Brussels for NATO
)

var metonyms struct {
	once     sync.Once
	bodies   []string
	seats    gazetteer.Table // rows of bodies
	capitals gazetteer.Table // rows of countries
}

// Metonyms yields all that the name of a place may stand for: the office of a seat, the
// governments of which it is the capital or the seat, the organisations that are called
// by it. None for most places.
func Metonyms(name string) iter.Seq[Metonym] {
	return func(yield func(Metonym) bool) {
		readMetonyms()
		canonical := name
		for p := range Lookup(name) {
			if p.Office != "" && !yield(Metonym{Of: p.Office, Country: p.Country}) {
				return
			}
			if p.Kind == event.PlaceCity {
				canonical = p.Name
				break
			}
		}
		for k := range metonyms.capitals.Lookup(canonical).Rows() {
			if !yield(Metonym{Of: Government, Country: country(k).Alpha3}) {
				return
			}
		}
		seats := metonyms.seats.Lookup(name)
		if seats.First() < 0 {
			seats = metonyms.seats.Lookup(canonical)
		}
		for k := range seats.Rows() {
			if !yield(Metonym{Of: Body, Organisation: metonyms.bodies[k]}) {
				return
			}
		}
	}
}

// readMetonyms indexes the seats of organisations and the capitals of states of today.
func readMetonyms() {
	m := &metonyms
	m.once.Do(func() {
		for f := range gazetteer.TSV(metonymsTSV) {
			m.seats.Add(f[0], len(m.bodies))
			m.bodies = append(m.bodies, f[1])
		}
		for k := range tables().countries {
			if c := country(k); c.Status != Territory && c.Status != Former {
				for _, name := range c.Capitals {
					m.capitals.Add(name, k)
				}
			}
		}
	})
}
