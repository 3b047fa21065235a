package name

// Role is a word for somebody or some body by function: an office, a rank, a
// collective.
type Role struct {
	Word   string // singular, in small letters
	Class  Class
	Sector string // PLOVER sector, or ""
	Title  bool   // it may stand before a name: "President Smith"
	Gender Gender // of the person that the word says, if it says one
}

// Class is what a Role denotes.
type Class string

const (
	Person       Class = "person"       // one human being: "envoy"
	Group        Class = "group"        // several acting as one: "delegation"
	Side         Class = "side"         // a party to a matter: "side"
	Government   Class = "government"   // a state or those who govern it: "government", "nation"
	Organisation Class = "organisation" // a body: "ministry"
	Military     Class = "military"     // forces: "troops", "army"
	Materiel     Class = "materiel"     // units and arms that act for an owner only: "warplanes", "brigade"
	People       Class = "people"       // a population: "people"
	Source       Class = "source"       // who is cited without a name: "sources"
)

// Gender is what is customary for a name or a word.
type Gender string

const (
	Male   Gender = "male"
	Female Gender = "female"
)

// FindRole returns the role that a word or phrase in singular or plural names,
// and whether it is the plural. It returns nil for other words. Abbreviated
// ranks, such as "Gen.", count.
func FindRole(phrase string) (r *Role, plural bool) {
	row := tables().roleNames.Lookup(phrase).First()
	if row < 0 {
		return nil, false
	}
	return &tables().roles[row/2], row%2 == 1
}

// FindFolded is FindRole for a phrase that is folded already. It also reports
// whether longer roles may begin with phrase.
func FindFolded(phrase []byte) (r *Role, plural, more bool) {
	h, more := tables().roleNames.Folded(phrase)
	row := h.First()
	if row < 0 {
		return nil, false, more
	}
	return &tables().roles[row/2], row%2 == 1, more
}

// Honorific reports whether word is a form of address such as "Mr.", and the
// gender that it says, if any.
func Honorific(word string) (Gender, bool) {
	g, ok := tables().honorifics[word]
	return g, ok
}

// Given reports whether word is a known given name, and its customary gender,
// if it has one. The words that come first in East Asian names count.
func Given(word string) (Gender, bool) {
	row := tables().givenNames.Lookup(word).First()
	if row < 0 {
		return "", false
	}
	return tables().given[row], true
}
