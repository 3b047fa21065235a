package lexicon

import (
	"slices"
	"strings"

	"github.com/parley-news/parley/event"
)

// typeCodes is a type of PLOVER with its modes and with the two-digit CAMEO roots
// that it may carry, both separated by spaces. A few codes below a root belong to
// another type in PLOVER.
type typeCodes struct {
	typ          event.PLOVER
	modes, roots string
}

var typeTable = [...]typeCodes{
	{event.Agree, "", "03"},
	{event.Consult, "visit third-party multilateral phone", "04"},
	{event.Support, "", "05"},
	{event.Concede, "", "08 05 03"},
	{event.Cooperate, "", "06"},
	{event.Aid, "", "07"},
	{event.Retreat, "withdraw release disarm ceasefire access resign", "08"},
	{event.Request, "assist change yield meet", "10 02"},
	{event.Accuse, "disapprove investigate allege", "09 11"},
	{event.Reject, "assist change yield meet", "12"},
	{event.Threaten, "restrict arrest relations expel territory violence", "13"},
	{event.Protest, "demo riot strike hunger boycott obstruct vandalize", "14"},
	{event.Sanction, "convict expel withdraw discontinue", "16 17 11"},
	{event.Mobilize, "troops weapons police militia", "15"},
	{event.Coerce, "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber", "17 16 19"},
	{event.Assault, "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack " +
		"aerial drone heavy-weapons crowd-control unconventional", "18 19 20 17"},
}

// codesOf returns the row of a type.
func codesOf(typ event.PLOVER) (typeCodes, bool) {
	i := slices.IndexFunc(typeTable[:], func(t typeCodes) bool { return t.typ == typ })
	if i < 0 {
		return typeCodes{}, false
	}
	return typeTable[i], true
}

// checkCode returns what is wrong with c, or "".
func checkCode(c Code) string {
	known, ok := codesOf(c.Type)
	switch {
	case !ok:
		return "unknown type " + string(c.Type)
	case c.Mode != "" && !slices.Contains(strings.Fields(known.modes), c.Mode):
		return "type " + string(c.Type) + " has no mode " + c.Mode
	case !isCAMEO(c.CAMEO):
		return "not a CAMEO code: " + c.CAMEO
	case !slices.Contains(strings.Fields(known.roots), c.CAMEO[:2]):
		return "CAMEO code " + c.CAMEO + " is not of type " + string(c.Type)
	}
	return ""
}

// isCAMEO reports whether s has the form of a CAMEO code: two to four digits.
func isCAMEO(s string) bool {
	if len(s) < 2 || len(s) > 4 {
		return false
	}
	for _, c := range s {
		if c < '0' || c > '9' {
			return false
		}
	}
	return "01" <= s[:2] && s[:2] <= "20"
}

// prepositions are the words that may stand as a position: a closed class, so
// that a typo is found.
const prepositions = " about across after against along among around as at before behind between beyond by" +
	" concerning despite during for from in inside into near of off on onto out outside over past per regarding" +
	" through throughout to toward towards under until upon via with within without "

func isPreposition(s string) bool { return strings.Contains(prepositions, " "+s+" ") }

// contexts are the contexts of PLOVER.
const contexts = " military intelligence executive legislative election political_institutions pro_democracy pro_autocracy" +
	" economic legal reparations human_rights rights_freedoms repression human_security gender lgbt religion_ethnicity" +
	" inequality diplomatic territory peacekeeping health asylum migration disasters natural_resource environment technology" +
	" terrorism cbrn cyber misinformation crime corruption illegal_drugs trafficking "

func isContext(s string) bool { return s != "" && strings.Contains(contexts, " "+s+" ") }
