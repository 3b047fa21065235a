package actor

import (
	"encoding/json"
	"errors"
	"io"
	"iter"
	"slices"
	"strings"

	"github.com/parley-news/parley/internal/lines"
	"github.com/parley-news/parley/normalize/name"
	"github.com/parley-news/parley/normalize/place"
)

// ReadFollowTheMoney reads entities of the FollowTheMoney model as OpenSanctions and
// others publish them: one JSON object a line, with id, schema and properties, each
// property a list of strings. Persons, organisations, companies and public bodies
// become entries, with their names, aliases and weak aliases; countries are set to
// alpha-3; positions become Offices without dates; topics say the sector. Other
// schemas are passed over. Refs holds "ftm:" and the id, and "wikidata:" where it is
// known.
//
// A line that is no such object yields a *LineError, and the rest loads; an error of r
// is yielded last.
func ReadFollowTheMoney(r io.Reader) iter.Seq2[Entry, error] {
	return func(yield func(Entry, error) bool) {
		for l, err := range soundLines(r) {
			if err == nil && len(strings.TrimSpace(string(l.Text))) == 0 {
				continue
			}
			var e Entry
			ok := true
			if err == nil {
				e, ok, err = entityOf(l)
			}
			if (ok || err != nil) && !yield(e, err) {
				return
			}
		}
	}
}

// entity is an entity of the FollowTheMoney model.
type entity struct {
	ID         string   `json:"id"`
	Schema     string   `json:"schema"`
	Caption    string   `json:"caption"`
	Properties property `json:"properties"`
}

// property holds the properties that an Entry has a place for.
type property struct {
	Name         texts `json:"name"`
	Alias        texts `json:"alias"`
	WeakAlias    texts `json:"weakAlias"`
	Abbreviation texts `json:"abbreviation"`
	Country      texts `json:"country"`
	Nationality  texts `json:"nationality"`
	Jurisdiction texts `json:"jurisdiction"`
	Gender       texts `json:"gender"`
	Position     texts `json:"position"`
	Topics       texts `json:"topics"`
	Wikidata     texts `json:"wikidataId"`
}

// texts is a list of strings; what else stands in it, such as entities that are
// nested, is passed over.
type texts []string

// UnmarshalJSON implements [json.Unmarshaler].
func (t *texts) UnmarshalJSON(data []byte) error {
	var one string
	if json.Unmarshal(data, &one) == nil {
		*t = texts{one}
		return nil
	}
	var many []any
	if err := json.Unmarshal(data, &many); err != nil {
		return err
	}
	for _, v := range many {
		if s, ok := v.(string); ok {
			*t = append(*t, s)
		}
	}
	return nil
}

// entityOf reads the entity of one line; false when it is no actor.
func entityOf(l lines.Line) (Entry, bool, error) {
	var x entity
	if err := json.Unmarshal(l.Text, &x); err != nil {
		column := 1
		if syntax := (*json.SyntaxError)(nil); errors.As(err, &syntax) {
			column = int(syntax.Offset)
		} else if kind := (*json.UnmarshalTypeError)(nil); errors.As(err, &kind) {
			column = int(kind.Offset)
		}
		return Entry{}, false, &LineError{l.N, column, err.Error()}
	}
	var e Entry
	switch x.Schema {
	case "":
		return Entry{}, false, &LineError{l.N, 1, "no schema"}
	case "Person":
		e.Kind = Person
	case "Organization", "Company", "PublicBody", "LegalEntity":
		e.Kind = Organisation
	default:
		return Entry{}, false, nil
	}
	p := &x.Properties
	names := distinct(x.Caption, p.Name, p.Alias, p.WeakAlias, p.Abbreviation)
	if len(names) == 0 {
		return Entry{}, false, &LineError{l.N, 1, "no name"}
	}
	e.Name = names[0]
	if len(names) > 1 {
		e.Variants = names[1:]
	}
	if x.ID != "" {
		e.Refs = append(e.Refs, "ftm:"+x.ID)
	}
	for _, q := range p.Wikidata {
		e.Refs = append(e.Refs, "wikidata:"+q)
	}
	e.standing(x.Schema, p)
	return e, true, nil
}

// standing sets the country, the sectors and the offices of e.
func (e *Entry) standing(schema string, p *property) {
	country := ""
	for _, code := range slices.Concat(p.Country, p.Nationality, p.Jurisdiction) {
		if c := place.ByCode(strings.ToUpper(code)); c != nil {
			country = c.Alpha3
			break
		}
	}
	sectors := sectorsOf(schema, p.Topics)
	if e.Kind != Person {
		e.Country, e.Sectors = country, sectors
		if slices.Contains(sectors, "UAF") {
			e.Kind = ArmedGroup
		}
		return
	}
	for _, g := range p.Gender {
		if g == "male" || g == "female" {
			e.Gender = name.Gender(g)
		}
	}
	sector := ""
	if len(sectors) > 0 {
		sector = sectors[0]
	}
	for _, title := range p.Position {
		e.Offices = append(e.Offices, Office{Country: country, Title: strings.ToLower(title), Sector: sector})
	}
	if e.Offices == nil && (country != "" || sector != "") {
		e.Offices = []Office{{Country: country, Sector: sector}}
	}
}

// sectorsOf is the PLOVER sectors of a schema and of topics.
func sectorsOf(schema string, topics []string) []string {
	var out []string
	for _, t := range topics {
		s := ""
		switch {
		case t == "role.pep" || strings.HasPrefix(t, "gov"):
			s = "GOV"
		case t == "crime.terror":
			s = "UAF"
		case strings.HasPrefix(t, "crime"):
			s = "CRM"
		case t == "role.spy":
			s = "SPY"
		case t == "role.journo":
			s = "MED"
		case t == "pol.party":
			s = "PTY"
		case t == "role.judge":
			s = "JUD"
		case t == "mil":
			s = "MIL"
		}
		if s != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	switch {
	case len(out) > 0:
	case schema == "Company":
		out = []string{"BUS"}
	case schema == "PublicBody":
		out = []string{"GOV"}
	}
	return out
}

// distinct is the caption and the names without repetitions and empty ones.
func distinct(caption string, lists ...texts) []string {
	var out []string
	for _, n := range append([]string{caption}, slices.Concat(lists...)...) {
		if n = strings.TrimSpace(n); n != "" && !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return out
}
