package name

import (
	"strings"
	"unicode/utf8"
)

// Style is a way to write a name.
type Style uint8

const (
	Natural      Style = iota // "Vladimir Vladimirovich Putin"
	Short                     // "Vladimir Putin"
	Initials                  // "V. V. Putin"
	SurnameFirst              // "Putin, Vladimir Vladimirovich"
)

// Display writes the name in a style, without titles and nickname. A suffix stands at
// the end of the styles that have all parts.
func (p *Parts) Display(s Style) string {
	front := []string{p.Given, p.Middle, p.Patronymic, p.Nasab}
	switch s {
	case Short:
		return joined(p.Given, p.Surname)
	case Initials:
		for k := range front {
			front[k] = initialsOf(front[k])
		}
		return joined(append(front, p.Surname)...)
	case SurnameFirst:
		if given := joined(append(front, p.Suffix)...); given != "" {
			return p.Surname + ", " + given
		}
		return p.Surname
	}
	return joined(append(front, p.Surname, p.Suffix)...)
}

// joined is the parts that are not empty, with spaces between.
func joined(parts ...string) string {
	var full []string
	for _, p := range parts {
		if p != "" {
			full = append(full, p)
		}
	}
	return strings.Join(full, " ")
}

// initialsOf is the first letters of the words of a part.
func initialsOf(part string) string {
	var out []string
	for _, w := range strings.Fields(part) {
		r, _ := utf8.DecodeRuneInString(w)
		out = append(out, string(r)+".")
	}
	return strings.Join(out, " ")
}
