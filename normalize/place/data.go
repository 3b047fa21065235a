package place

import (
	"cmp"
	_ "embed"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/gazetteer"
)

//go:embed data/countries.tsv
var countriesTSV string

//go:embed data/combining.tsv
var combiningTSV string

//go:embed data/cities.tsv
var citiesTSV string

//go:embed data/towns.tsv
var townsTSV string

//go:embed data/regions.tsv
var regionsTSV string

//go:embed data/places.tsv
var placesTSV string

//go:embed data/seats.tsv
var seatsTSV string

// decoded is what the files hold, ready for look-up.
type decoded struct {
	once      sync.Once
	countries []Country
	codes     map[string]int32
	m49       map[string]int32
	fips      map[string]int32
	names     gazetteer.Table // rows of countries
	demonyms  gazetteer.Table // rows of countries
	combining map[string]string

	prominentOnce sync.Once
	prominent     []Place

	namesOnce  sync.Once
	further    []Place
	placeNames gazetteer.Table // rows of prominent and behind them of further
}

var data decoded

// prominent decodes the files of prominent places once.
func prominent() []Place {
	data.prominentOnce.Do(data.readProminent)
	return data.prominent
}

// placeNames indexes all places once.
func placeNames() *gazetteer.Table {
	data.namesOnce.Do(data.indexPlaces)
	return &data.placeNames
}

// place is the place in row k of placeNames.
func (d *decoded) place(k int) *Place {
	if k < len(d.prominent) {
		return &d.prominent[k]
	}
	return &d.further[k-len(d.prominent)]
}

// tables decodes the file of countries once.
func tables() *decoded {
	data.once.Do(data.readCountries)
	return &data
}

func (d *decoded) readCountries() {
	for f := range gazetteer.TSV(countriesTSV) {
		d.countries = append(d.countries, Country{
			Alpha3: f[0], Alpha2: f[1], M49: f[2], Status: Status(f[3]), Name: f[4], Official: f[5],
			Adjectives: gazetteer.List(f[6]), Nationals: parseDemonyms(gazetteer.List(f[7])),
			Capitals: gazetteer.List(f[8]), Variants: gazetteer.List(f[9]), From: f[10], Until: f[11], Related: gazetteer.List(f[12]),
			FIPS: f[13], CAMEO: cmp.Or(f[14], f[0]), Codes: gazetteer.List(f[15]),
		})
	}
	d.codes = make(map[string]int32, 2*len(d.countries))
	d.m49 = make(map[string]int32, len(d.countries))
	d.fips = make(map[string]int32, len(d.countries))
	order := make([]int, len(d.countries))
	for k := range order {
		order[k] = k
	}
	slices.SortStableFunc(order, func(a, b int) int { return rank(d.countries[a].Status) - rank(d.countries[b].Status) })
	for _, k := range order {
		d.indexCountry(k)
	}
	for k := range d.countries {
		for _, code := range append(d.countries[k].Codes, d.countries[k].CAMEO) {
			enter(d.codes, code, k)
		}
	}
	d.combining = make(map[string]string)
	for f := range gazetteer.TSV(combiningTSV) {
		d.combining[f[0]] = f[1]
	}
	d.names.Add("Congo", int(d.codes["COG"]))
	d.demonyms.Add("Korean", int(d.codes["KOR"]))
	d.demonyms.Add("Koreans", int(d.codes["KOR"]))
	d.demonyms.Add("Korean", int(d.codes["PRK"]))
	d.demonyms.Add("Koreans", int(d.codes["PRK"]))
	d.names.Add("Korea", int(d.codes["KOR"]))
	d.names.Add("Korea", int(d.codes["PRK"]))
}

// rank orders entities for names and codes that several share.
func rank(s Status) int {
	return slices.Index([]Status{State, Observer, Disputed, Associated, Territory, Former}, s)
}

func (d *decoded) indexCountry(k int) {
	c := &d.countries[k]
	enter(d.codes, c.Alpha3, k)
	enter(d.codes, c.Alpha2, k)
	enter(d.m49, c.M49, k)
	enter(d.fips, c.FIPS, k)
	d.names.Add(c.Name, k)
	d.names.Add(c.Official, k)
	d.names.Add(strings.Replace(c.Name, "Saint ", "St. ", 1), k)
	d.names.Add(strings.Replace(c.Name, " and ", " & ", 1), k)
	for _, v := range c.Variants {
		d.names.Add(v, k)
	}
	for _, a := range c.Adjectives {
		d.demonyms.Add(a, k)
	}
	for _, n := range c.Nationals {
		d.demonyms.Add(n.Singular, k)
		d.demonyms.Add(n.Plural, k)
	}
}

// enter enters row k under a code that is not taken.
func enter(codes map[string]int32, code string, k int) {
	if _, taken := codes[code]; !taken && code != "" {
		codes[code] = int32(k)
	}
}

func (d *decoded) readProminent() {
	for f := range gazetteer.TSV(seatsTSV) {
		d.prominent = append(d.prominent, Place{Name: f[0], Kind: event.PlaceFacility, Office: Office(f[1]), Country: f[2], Within: f[3],
			Lat: degrees(f[4]), Lon: degrees(f[5]), Variants: gazetteer.List(f[6])})
	}
	for f := range gazetteer.TSV(placesTSV) {
		d.prominent = append(d.prominent, Place{Name: f[0], Kind: event.PlaceKind(f[1]), Country: f[2], Within: f[3],
			Lat: degrees(f[4]), Lon: degrees(f[5]), Variants: gazetteer.List(f[6])})
	}
	first := len(d.prominent)
	for f := range gazetteer.TSV(citiesTSV) {
		n, _ := strconv.Atoi(f[3])
		d.prominent = append(d.prominent, Place{Name: f[0], Kind: event.PlaceCity, Country: f[1], Capital: f[2] == "capital",
			Population: n, Lat: degrees(f[4]), Lon: degrees(f[5]), Variants: gazetteer.List(f[6])})
	}
	slices.SortStableFunc(d.prominent[first:], byWeight)
}

func (d *decoded) readFurther() {
	for f := range gazetteer.TSV(regionsTSV) {
		d.further = append(d.further, Place{Name: f[0], Kind: event.PlaceRegion, Country: f[1],
			Lat: degrees(f[2]), Lon: degrees(f[3]), Variants: gazetteer.List(f[4])})
	}
	first := len(d.further)
	for f := range gazetteer.TSV(townsTSV) {
		n, _ := strconv.Atoi(f[2])
		d.further = append(d.further, Place{Name: f[0], Kind: event.PlaceCity, Country: f[1], Population: n, Lat: degrees(f[3]), Lon: degrees(f[4])})
	}
	slices.SortStableFunc(d.further[first:], byWeight)
}

// indexPlaces enters prominent places before others, and of each sort the names
// before the variants.
func (d *decoded) indexPlaces() {
	prominent()
	d.readFurther()
	n := len(d.prominent) + len(d.further)
	d.placeNames.Grow(2 * n)
	d.indexNames(0, len(d.prominent))
	d.indexNames(len(d.prominent), n)
	for _, e := range exonyms() {
		for k := range d.placeNames.Lookup(e.Place).Rows() {
			if d.place(k).Country == e.Country {
				d.placeNames.Add(e.Name, k)
				break
			}
		}
	}
}

// indexNames enters the names of the places in rows first to last-1.
func (d *decoded) indexNames(first, last int) {
	for k := first; k < last; k++ {
		d.placeNames.Add(d.place(k).Name, k)
	}
	for k := first; k < last; k++ {
		for _, v := range d.place(k).Variants {
			d.placeNames.Add(strings.TrimPrefix(v, "the "), k)
		}
	}
}

// byWeight orders capitals before other settlements and large ones before small
// ones.
func byWeight(a, b Place) int {
	if a.Capital != b.Capital {
		if a.Capital {
			return -1
		}
		return 1
	}
	return b.Population - a.Population
}

func degrees(s string) float32 {
	x, _ := strconv.ParseFloat(s, 32)
	return float32(x)
}
