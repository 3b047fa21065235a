package event

import "encoding/json"

// MarshalJSON writes t as an object:
//
//	{"timex":"2022-03","edtf":"2022-03/..","begin":"2022-03-01","precision":"month","open":"end"}
//
// Members that say nothing are left out: begin and end of a time without a place
// in the calendar, zone ("Z", "+03:00") of a floating one, mod ("early"),
// qualifier ("approximate", "uncertain", "approximate_uncertain") and open
// ("begin", "end", "both"). UnmarshalJSON gives the same value back.
func (t Time) MarshalJSON() ([]byte, error) {
	b := append(make([]byte, 0, 160), `{"timex":"`...)
	b = append(t.appendTIMEX(b), '"')
	b = appendMember(b, "edtf", t.EDTF())
	b = appendMember(b, "begin", t.Begin())
	b = appendMember(b, "end", t.End())
	b = appendMember(b, "precision", t.prec.String())
	b = appendMember(b, "zone", string(t.appendZone(nil)))
	b = appendMember(b, "mod", t.mod.String())
	b = appendMember(b, "qualifier", t.qual.String())
	b = appendMember(b, "open", openNames[t.open&3])
	return append(b, '}'), nil
}

var openNames = [...]string{"", "begin", "end", "both"}

// appendMember writes one more member of an object, unless it is empty. The
// value holds nothing that JSON escapes.
func appendMember(b []byte, name, value string) []byte {
	if value == "" {
		return b
	}
	b = append(append(b, `,"`...), name...)
	b = append(append(b, `":"`...), value...)
	return append(b, '"')
}

// UnmarshalJSON reads what MarshalJSON writes. Of timex and edtf one is enough;
// timex counts when there are both, and begin, end and precision follow from it.
// A JSON string is read as by ParseTime. Errors about the value are a
// *TimeError.
func (t *Time) UnmarshalJSON(data []byte) error {
	var o struct {
		TIMEX, EDTF, Zone, Mod, Qualifier, Open string
	}
	switch {
	case string(data) == "null":
		return nil
	case len(data) > 0 && data[0] == '"':
		if err := json.Unmarshal(data, &o.EDTF); err != nil {
			return err
		}
	default:
		if err := json.Unmarshal(data, &o); err != nil {
			return err
		}
	}
	value := o.TIMEX
	if value == "" {
		value = o.EDTF
	}
	u, why := Time{}, ""
	if value != "" {
		u, why = parseTime(value)
	}
	if why == "" {
		u, why = u.withMembers(o.Zone, o.Mod, o.Qualifier, o.Open)
	}
	if why != "" {
		return &TimeError{Text: value, Why: why}
	}
	*t = u
	return nil
}

// withMembers is t with the members that its TIMEX3 value does not say.
func (t Time) withMembers(zone, mod, qualifier, open string) (Time, string) {
	if zone != "" {
		p := timeParser{rest: zone}
		t = p.zone(t)
		if p.bad || p.rest != "" {
			return t, "zone " + quote(zone) + " is none"
		}
	}
	if i := indexOf(modNames[:], mod); mod != "" {
		if i < 0 {
			return t, "mod " + quote(mod) + " is none"
		}
		t.mod = Mod(i)
	}
	if i := indexOf(qualifierNames[:], qualifier); qualifier != "" {
		if i < 0 {
			return t, "qualifier " + quote(qualifier) + " is none"
		}
		t.qual = Qualifier(i)
	}
	if i := indexOf(openNames[:], open); open != "" {
		if i < 0 {
			return t, "open " + quote(open) + " is none"
		}
		t.open = sides(i)
	}
	return t, ""
}

func indexOf(names []string, name string) int {
	for i, n := range names {
		if n == name {
			return i
		}
	}
	return -1
}
