package place

import (
	"fmt"
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/lines"
)

// LineError says what is wrong with one line of a file. Reading goes on behind it.
type LineError struct {
	Line   int    // counted from 1
	Column int    // the first byte at fault, counted from 1
	Reason string //
}

func (e *LineError) Error() string {
	return fmt.Sprintf("line %d, column %d: %s", e.Line, e.Column, e.Reason)
}

// The fields of a line of GeoNames that are read, of geonamesFields.
const (
	geonamesID         = 0
	geonamesName       = 1
	geonamesAlternates = 3
	geonamesLat        = 4
	geonamesLon        = 5
	geonamesClass      = 6
	geonamesCode       = 7
	geonamesCountry    = 8
	geonamesPopulation = 14
	geonamesFields     = 19
)

// ReadGeoNames reads a dump of GeoNames, such as cities500.txt or that of a country:
// nineteen tab-separated fields a line, without a heading. Feature classes become
// kinds; alternate names become Variants; Refs holds "geonames:" and the number.
// Countries are set to alpha-3; one that is not known is left empty.
//
// A malformed line yields a *LineError, and the rest loads; an error of r is yielded
// last.
func ReadGeoNames(r io.Reader) iter.Seq2[Place, error] {
	return func(yield func(Place, error) bool) {
		for l, err := range lines.All(r) {
			var p Place
			switch {
			case err != nil:
			case l.Fault != "":
				err = &LineError{l.N, l.Column, l.Fault}
			case len(l.Text) == 0:
				continue
			default:
				p, err = geonamesPlace(l)
			}
			if !yield(p, err) {
				return
			}
		}
	}
}

// geonamesPlace reads one line.
func geonamesPlace(l lines.Line) (Place, error) {
	f := strings.Split(string(l.Text), "\t")
	if len(f) != geonamesFields {
		return Place{}, &LineError{l.N, 1, fmt.Sprintf("%d fields, not %d", len(f), geonamesFields)}
	}
	fail := func(k int, reason string) (Place, error) {
		return Place{}, &LineError{l.N, 1 + k + len(strings.Join(f[:k], "")), reason}
	}
	if f[geonamesName] == "" {
		return fail(geonamesName, "no name")
	}
	p := Place{Name: f[geonamesName], Kind: geonamesKind(f[geonamesClass], f[geonamesCode]), Capital: f[geonamesCode] == "PPLC"}
	for _, c := range [...]struct {
		field int
		most  float64
		to    *float32
	}{{geonamesLat, 90, &p.Lat}, {geonamesLon, 180, &p.Lon}} {
		v, err := strconv.ParseFloat(f[c.field], 32)
		if err != nil || !(v >= -c.most && v <= c.most) {
			return fail(c.field, fmt.Sprintf("%q is no number of degrees", f[c.field]))
		}
		*c.to = float32(v)
	}
	if n := f[geonamesPopulation]; n != "" {
		v, err := strconv.Atoi(n)
		if err != nil || v < 0 {
			return fail(geonamesPopulation, fmt.Sprintf("%q is no number of people", n))
		}
		p.Population = v
	}
	if c := ByCode(f[geonamesCountry]); c != nil {
		p.Country = c.Alpha3
	}
	for v := range strings.SplitSeq(f[geonamesAlternates], ",") {
		if v != "" && v != p.Name && !slices.Contains(p.Variants, v) {
			p.Variants = append(p.Variants, v)
		}
	}
	if f[geonamesID] != "" {
		p.Refs = []string{"geonames:" + f[geonamesID]}
	}
	return p, nil
}

// geonamesKind is the kind of a feature class and code.
func geonamesKind(class, code string) event.PlaceKind {
	switch {
	case strings.HasPrefix(code, "PCL"):
		return event.PlaceCountry
	case code == "CONT":
		return event.PlaceContinent
	}
	switch class {
	case "P":
		return event.PlaceCity
	case "H", "U":
		return event.PlaceWater
	case "S", "R":
		return event.PlaceFacility
	}
	return event.PlaceRegion
}
