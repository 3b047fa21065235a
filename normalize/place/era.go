package place

import (
	_ "embed"
	"sync"

	"github.com/parley-news/parley/internal/gazetteer"
)

//go:embed data/eras.tsv
var erasTSV string

// era says that the names of a present state meant a former one until a day.
type era struct {
	code, until, former string
	country, seat       bool // the names of the country, those of its seat of government
}

var eras struct {
	once sync.Once
	rows []era
}

// NamedOn is the state that the names of c meant on day, an ISO date: West Germany
// for Germany in 1985. It is c when nothing else is known or day is empty.
func (c *Country) NamedOn(day string) *Country { return c.on(day, false) }

// SeatedOn is the state whose government sat in the capital of c on day: the
// Soviet Union for Moscow in 1985. It is c when nothing else is known or day is
// empty.
func (c *Country) SeatedOn(day string) *Country { return c.on(day, true) }

// on is the state that a name of c meant on day: that of its seat or its own.
func (c *Country) on(day string, seat bool) *Country {
	if day == "" {
		return c
	}
	eras.once.Do(readEras)
	for _, e := range eras.rows {
		if e.code == c.Alpha3 && day <= e.until && (seat && e.seat || !seat && e.country) {
			return ByCode(e.former)
		}
	}
	return c
}

func readEras() {
	for f := range gazetteer.TSV(erasTSV) {
		eras.rows = append(eras.rows, era{code: f[0], until: f[1], former: f[2], country: f[3] != "seat", seat: f[3] != "country"})
	}
}
