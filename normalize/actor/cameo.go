package actor

import (
	"fmt"
	"slices"
	"strings"

	"github.com/parley-news/parley/normalize/place"
)

// datedCode is a CAMEO code of an actor and when it holds.
type datedCode struct {
	code     string
	from, to string // ISO dates, or ""
}

// parseCode reads what stands in brackets: a code, and behind a space one date with
// < or >, or two with a hyphen.
func parseCode(s string) (c datedCode, reason string) {
	code, dates, _ := strings.Cut(strings.TrimSpace(s), " ")
	for _, r := range []byte(code) {
		if (r < 'A' || r > 'Z') && (r < '0' || r > '9') && code != "---" {
			return c, fmt.Sprintf("%q is no code of an actor", code)
		}
	}
	if len(code) < 3 {
		return c, fmt.Sprintf("%q is no code of an actor", code)
	}
	c.code = code
	dates = strings.ReplaceAll(dates, " ", "")
	switch {
	case dates == "":
		return c, ""
	case dates[0] == '<':
		c.to, reason = codeDate(dates[1:])
	case dates[0] == '>':
		c.from, reason = codeDate(dates[1:])
	default:
		from, to, ok := strings.Cut(dates, "-")
		if !ok {
			to = from
		}
		if c.from, reason = codeDate(from); reason == "" {
			c.to, reason = codeDate(to)
		}
	}
	if reason == "" && c.from != "" && c.to != "" && c.to < c.from {
		reason = fmt.Sprintf("code ends on %s, before it begins on %s", c.to, c.from)
	}
	return c, reason
}

// codeDate reads a date of eight digits, or of six, as an ISO date.
func codeDate(s string) (iso, reason string) {
	full := s
	if len(s) == 6 && digits(s) {
		century := "19"
		if s[:2] <= "30" {
			century = "20"
		}
		full = century + s
	}
	if len(full) == 8 && digits(full) {
		if iso = full[:4] + "-" + full[4:6] + "-" + full[6:]; isoDate(iso) {
			return iso, ""
		}
	}
	return "", fmt.Sprintf("%q is no date of six or eight digits", s)
}

// split is the country of a code, alpha-3 or "", and its PLOVER sectors.
func (c datedCode) split() (country string, sectors []string) {
	rest := c.code
	if p := place.ByCode(rest[:3]); p != nil {
		country, rest = p.Alpha3, rest[3:]
	}
	for len(rest) >= 3 {
		if s := sectorOf(rest[:3]); s != "" && !slices.Contains(sectors, s) {
			sectors = append(sectors, s)
		}
		rest = rest[3:]
	}
	return country, sectors
}

// sectorOf is the PLOVER sector of a part of a CAMEO code that is no country, or ""
// for a name of an organisation or a region.
func sectorOf(part string) string {
	switch part {
	case "IMG", "INS", "SEP", "RAD", "REB":
		return "REB"
	case "MNC", "BUS":
		return "BUS"
	case "NGO", "NGM", "HRI", "ENV", "DEV":
		return "NGO"
	case "MOS", "CHR", "HIN", "BUD", "JEW", "REL", "SUN", "SHI", "CTH", "DOX", "PRO", "SIK":
		return "REL"
	case "AGR", "COP", "CRM", "CVL", "EDU", "ELI", "GOV", "HLH", "IGO", "JUD", "LAB", "LEG", "MED", "MIL", "OPP", "PTY", "REF", "SPY", "UAF":
		return part
	}
	return ""
}

// make is the entry of e; false when its codes say that it is to be ignored.
func (e *dictionaryEntry) make() (Entry, bool) {
	out := Entry{Name: e.names[0], Kind: Government}
	if len(e.names) > 1 {
		out.Variants = e.names[1:]
	}
	dated := false
	for _, c := range e.codes {
		if c.code == "---" {
			continue
		}
		country, sectors := c.split()
		o := Office{Country: country, From: c.from, To: c.to}
		if len(sectors) > 0 {
			o.Sector = sectors[0]
		}
		dated = dated || c.from != "" || c.to != ""
		out.note(c.code, country, sectors)
		out.Offices = append(out.Offices, o)
	}
	if len(out.Offices) == 0 {
		return Entry{}, false
	}
	switch {
	case len(out.Sectors) == 0 && out.Country != "":
		out.Offices, out.Sectors = nil, []string{"GOV"}
	case dated:
		slices.SortStableFunc(out.Offices, func(a, b Office) int { return strings.Compare(b.From, a.From) })
		out.Kind, out.Country, out.Sectors = Person, "", nil
	default:
		out.Kind, out.Offices = kindOf(out.Sectors), nil
	}
	return out, true
}

// note adds what one code says to the entry.
func (e *Entry) note(code, country string, sectors []string) {
	if e.Country == "" {
		e.Country = country
	}
	for _, s := range sectors {
		if !slices.Contains(e.Sectors, s) {
			e.Sectors = append(e.Sectors, s)
		}
	}
	if ref := "cameo:" + code; !slices.Contains(e.Refs, ref) {
		e.Refs = append(e.Refs, ref)
	}
}

// kindOf is the kind of an actor of these sectors that is no person.
func kindOf(sectors []string) Kind {
	switch {
	case slices.Contains(sectors, "REB") || slices.Contains(sectors, "UAF"):
		return ArmedGroup
	case slices.Contains(sectors, "MED"):
		return Medium
	}
	return Organisation
}
