package name

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Parts is a person's name taken apart. Parts that the name lacks are empty.
type Parts struct {
	Titles     []string // "Foreign Minister", "Dr."
	Given      string
	Middle     string
	Patronymic string // "Vladimirovich"
	Nickname   string // in quotation marks or brackets
	Surname    string // with its particles: "van der Berg", "al-Assad"
	Suffix     string // "Jr.", "III"
}

// Parse takes the name of one person apart. It reads "Surname, Given", surnames
// in capitals, titles and offices in front, particles, initials, East Slavic
// patronymics, and Chinese, Korean and Vietnamese names with the surname first. A
// single word is a surname.
func Parse(name string) Parts {
	var p Parts
	name = p.takeNickname(strings.TrimSpace(name))
	if surname, rest, ok := strings.Cut(name, ","); ok && !isSuffix(strings.TrimSpace(rest)) {
		p.takeTitles(&rest)
		p.takeFront(strings.Fields(rest))
		p.Surname = strings.TrimSpace(surname)
		return p
	}
	name = strings.ReplaceAll(name, ",", " ")
	p.takeTitles(&name)
	words := strings.Fields(name)
	if n := len(words); n > 1 && isSuffix(words[n-1]) {
		p.Suffix, words = words[n-1], words[:n-1]
	}
	p.takeWords(words)
	return p
}

// WithoutTitles is s without the titles and forms of address in front: "Li Wei" of
// "Defence Minister Gen. Li Wei". A title that is all of s stays.
func WithoutTitles(s string) string {
	var p Parts
	p.takeTitles(&s)
	return s
}

// takeNickname cuts a part in quotation marks or brackets out of s.
func (p *Parts) takeNickname(s string) string {
	i := strings.IndexAny(s, `"“(`)
	if i < 0 {
		return s
	}
	_, size := utf8.DecodeRuneInString(s[i:])
	j := strings.IndexAny(s[i+size:], `"”)`)
	if j < 0 {
		return s
	}
	j += i + size
	_, end := utf8.DecodeRuneInString(s[j:])
	p.Nickname = strings.TrimSpace(s[i+size : j])
	return strings.TrimSpace(s[:i]) + " " + strings.TrimSpace(s[j+end:])
}

// takeTitles moves titles and forms of address from the front of s to p.
func (p *Parts) takeTitles(s *string) {
	for {
		words := strings.Fields(*s)
		n := titleWords(words)
		if n == 0 || n == len(words) {
			return
		}
		p.Titles = append(p.Titles, strings.Join(words[:n], " "))
		*s = strings.Join(words[n:], " ")
	}
}

// titleWords is how many of the words make the longest title in front.
func titleWords(words []string) int {
	if len(words) > 0 {
		if _, ok := Honorific(words[0]); ok {
			return 1
		}
	}
	for n := min(len(words), 5); n > 0; n-- {
		if r, plural := FindRole(strings.Join(words[:n], " ")); r != nil && r.Title && !plural {
			return n
		}
	}
	return 0
}

// takeWords divides words without titles and commas.
func (p *Parts) takeWords(words []string) {
	switch n := len(words); {
	case n == 0:
	case n == 1:
		p.Surname = words[0]
	case inCapitals(words[0]) && !inCapitals(words[n-1]), surnameFirst(words):
		k := 1
		for k < n-1 && inCapitals(words[0]) && inCapitals(words[k]) {
			k++
		}
		p.Surname = strings.Join(words[:k], " ")
		p.takeFront(words[k:])
		if surnameFirst(words) {
			p.Given, p.Middle = strings.Join(words[k:], " "), ""
		}
	default:
		k := n - 1
		if Patronymic(words[k]) && n > 2 {
			p.Patronymic = words[k] // "Putin Vladimir Vladimirovich"
			p.Surname, p.Given = words[0], strings.Join(words[1:k], " ")
			return
		}
		for k > 1 && Particle(words[k-1]) {
			k--
		}
		p.Surname = strings.Join(words[k:], " ")
		p.takeFront(words[:k])
	}
}

// takeFront divides what stands before the surname, or behind it after a comma.
func (p *Parts) takeFront(words []string) {
	if len(words) == 0 {
		return
	}
	if n := len(words); n > 1 && isSuffix(words[n-1]) {
		p.Suffix, words = words[n-1], words[:n-1]
	}
	p.Given = words[0]
	var middle []string
	for _, w := range words[1:] {
		if Patronymic(w) {
			p.Patronymic = w
		} else {
			middle = append(middle, w)
		}
	}
	p.Middle = strings.Join(middle, " ")
}

// surnameFirst reports whether words are a name in East Asian order: a surname of
// these languages and a given name of one or two syllables, the second of a
// hyphenated one in small letters.
func surnameFirst(words []string) bool {
	if len(words) > 3 || len(words) < 2 || !Eastern(words[0]) {
		return false
	}
	if g, ok := Given(words[0]); ok && g != "" {
		return false
	}
	if _, after, ok := strings.Cut(words[1], "-"); ok {
		return startsLower(after)
	}
	if len(words) == 2 {
		g, ok := Given(words[1])
		return !ok || g == ""
	}
	return true
}

// Eastern reports whether word is a common surname that stands first in Chinese,
// Korean and Vietnamese names.
func Eastern(word string) bool {
	return tables().eastern[word]
}

// Patronymic reports whether w ends like an East Slavic father's name.
func Patronymic(w string) bool {
	for _, end := range [...]string{"ovich", "evich", "ovych", "yovych", "ovna", "evna", "ivna", "yivna"} {
		if len(w) > len(end)+1 && strings.HasSuffix(strings.ToLower(w), end) {
			return true
		}
	}
	return false
}

// Particle reports whether w belongs to the surname behind it.
func Particle(w string) bool {
	switch strings.ToLower(w) {
	case "al", "el", "bin", "ibn", "ben", "bint", "de", "da", "dos", "das", "do", "del", "della", "di", "du", "la", "le", "van", "von", "der", "den", "ter", "ten", "zu", "ul", "ur", "af", "av", "abu", "st.":
		return true
	}
	return false
}

// isSuffix reports whether w stands behind a surname and is none.
func isSuffix(w string) bool {
	switch strings.TrimSuffix(strings.ToLower(w), ".") {
	case "jr", "sr", "ii", "iii", "iv", "phd", "ph.d", "md", "m.d", "esq":
		return true
	}
	return false
}

// inCapitals reports whether w is a word of two letters and more in capitals.
func inCapitals(w string) bool {
	n := 0
	for _, r := range w {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n > 1 && !strings.Contains(w, ".")
}

func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}
