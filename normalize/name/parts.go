package name

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Parts is a person's name taken apart. Parts that the name lacks are empty. All are
// pieces of the name as it was given.
type Parts struct {
	Titles     []string // "Foreign Minister", "Dr."
	Given      string
	Middle     string
	Patronymic string // "Vladimirovich"
	Nasab      string // "bin Salman bin Abdulaziz": son of, grandson of
	Nickname   string // in quotation marks or brackets
	Surname    string // with its particles: "van der Berg", "al-Assad"; both of two
	Suffix     string // "Jr.", "III", "PhD"

	Words []Word // every word of the name, in its order
}

// Word is a word of a name: its label and its bytes in the name, half open, without
// the comma behind it.
type Word struct {
	Label      Label
	Start, End int
}

// Label is what a word is in a name.
type Label uint8

const (
	NoLabel         Label = iota
	TitleLabel            // an office or a form of address in front
	GivenLabel            // the first given name, or its initial
	MiddleLabel           // a further given name, or its initial
	PatronymicLabel       // an East Slavic father's name
	NasabLabel            // bin, ibn, bint and the name behind it
	NicknameLabel         //
	ParticleLabel         // a word that belongs to the surname behind it: von, de la, al
	SurnameLabel          //
	SuffixLabel           //
)

var labelNames = [...]string{"", "title", "given", "middle", "patronymic", "nasab", "nickname", "particle", "surname", "suffix"}

// String is the name of l: "given".
func (l Label) String() string {
	if int(l) < len(labelNames) {
		return labelNames[l]
	}
	return "label?"
}

// Parse takes the name of one person apart. It reads "Surname, Given", surnames in
// capitals, titles and offices in front, particles, initials, nicknames in marks,
// suffixes, East Slavic patronymics, Arabic chains of fathers, and Chinese, Korean and
// Vietnamese names with the surname first. A single word is a surname.
// Two persons in one text are not told apart.
func Parse(name string) Parts {
	var buf [16]piece
	t := taker{name: name, pieces: appendPieces(buf[:0], name)}
	t.label()
	return t.parts()
}

// WithoutTitles is s without the titles and forms of address in front: "Li Wei" of
// "Defence Minister Gen. Li Wei". A title that is all of s stays.
func WithoutTitles(s string) string {
	var buf [16]piece
	t := taker{name: s, pieces: appendPieces(buf[:0], s)}
	t.titles()
	for _, p := range t.pieces {
		if p.Label != TitleLabel {
			return strings.TrimSpace(s[p.Start:])
		}
	}
	return s
}

// piece is a word while it is labelled.
type piece struct {
	Word
	comma bool // one stands behind it
}

// appendPieces cuts a name at spaces, commas and marks of a nickname, which is one
// piece.
func appendPieces(pieces []piece, name string) []piece {
	for i := 0; i < len(name); {
		r, n := utf8.DecodeRuneInString(name[i:])
		switch {
		case r == ',' || r == ';':
			if len(pieces) > 0 {
				pieces[len(pieces)-1].comma = true
			}
			i += n
		case unicode.IsSpace(r):
			i += n
		default:
			if end := nicknameEnd(name, i, r); end > 0 {
				pieces = append(pieces, piece{Word: Word{NicknameLabel, i + n, end}})
				_, closing := utf8.DecodeRuneInString(name[end:])
				i = end + closing
				continue
			}
			end := i
			for end < len(name) && name[end] != ',' && name[end] != ';' {
				r, n := utf8.DecodeRuneInString(name[end:])
				if unicode.IsSpace(r) {
					break
				}
				end += n
			}
			pieces = append(pieces, piece{Word: Word{NoLabel, i, end}})
			i = end
		}
	}
	return pieces
}

// nicknameEnd is where the nickname ends that the mark r at i opens, or 0.
func nicknameEnd(name string, i int, r rune) int {
	closing := ""
	switch r {
	case '"':
		closing = `"`
	case '“':
		closing = "”"
	case '(':
		closing = ")"
	case '\'':
		closing = "'"
	case '‘':
		closing = "’"
	default:
		return 0
	}
	after := i + utf8.RuneLen(r)
	end := strings.Index(name[after:], closing)
	if end < 1 {
		return 0
	}
	end += after
	if rest := name[end+len(closing):]; rest != "" && rest[0] != ' ' && rest[0] != ',' {
		return 0
	}
	return end
}

// taker labels the pieces of a name.
type taker struct {
	name   string
	pieces []piece
	first  int // of the pieces between titles and suffixes
	last   int // behind them
}

func (t *taker) text(k int) string { return t.name[t.pieces[k].Start:t.pieces[k].End] }

// label labels every piece.
func (t *taker) label() {
	t.titles()
	t.suffixes()
	if c := t.comma(); c > 0 {
		t.surname(t.first, c)
		t.front(c, t.last)
		return
	}
	words := t.words(t.first, t.last)
	switch {
	case words == 0:
	case words == 1:
		t.each(t.first, t.last, func(k int) { t.pieces[k].Label = SurnameLabel })
	case t.nasab():
	default:
		t.order()
	}
}

// words counts the pieces of [from, to) that have no label.
func (t *taker) words(from, to int) (n int) {
	t.each(from, to, func(int) { n++ })
	return n
}

// each calls f for the pieces of [from, to) that have no label.
func (t *taker) each(from, to int, f func(k int)) {
	for k := from; k < to; k++ {
		if t.pieces[k].Label == NoLabel {
			f(k)
		}
	}
}

// titles labels titles and forms of address in front, but not all of the name.
func (t *taker) titles() {
	for t.first < len(t.pieces) {
		n := t.titleAt(t.first)
		if n == 0 || t.first+n >= len(t.pieces) {
			return
		}
		for range n {
			t.pieces[t.first].Label = TitleLabel
			t.first++
		}
	}
}

// titleAt is how many pieces from k on make the longest title.
func (t *taker) titleAt(k int) int {
	if _, ok := Honorific(t.text(k)); ok {
		return 1
	}
	if addressed(t.text(k)) {
		return 1
	}
	if k+1 < len(t.pieces) && beforeTitle(t.text(k)) {
		if n := t.titleAt(k + 1); n > 0 {
			return n + 1
		}
	}
	for n := min(len(t.pieces)-k, 5); n > 0; n-- {
		if r, plural := FindRole(t.name[t.pieces[k].Start:t.pieces[k+n-1].End]); r != nil && r.Title && !plural {
			return n
		}
	}
	return 0
}

// beforeTitle reports whether w may stand before a title and belong to it.
func beforeTitle(w string) bool {
	switch strings.ToLower(w) {
	case "state", "acting", "former", "ex", "interim", "outgoing", "honorary", "emeritus", "u.s.", "us", "uk":
		return true
	}
	return false
}

// addressed reports whether w is a form of address in whatever capitals.
func addressed(w string) bool {
	switch strings.ToLower(strings.TrimSuffix(w, ".")) {
	case "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "rev", "hon", "sir", "madam", "mme", "mlle", "sra", "dra", "capt", "lt", "col", "gen", "sgt", "maj", "pvt", "cpl", "fr", "br", "msgr", "rabbi", "imam", "sheikh", "father", "sister", "brother", "pastor", "master", "atty", "attorney":
		return true
	}
	return false
}

// suffixes labels what stands behind the name and is none of it.
func (t *taker) suffixes() {
	t.last = len(t.pieces)
	for t.last > t.first+1 {
		switch k := t.last - 1; {
		case t.pieces[k].Label == NicknameLabel, t.suffixAt(k):
			if t.pieces[k].Label == NoLabel {
				t.pieces[k].Label = SuffixLabel
			}
			t.last--
		default:
			return
		}
	}
}

// suffixAt reports whether piece k is a suffix. One that may be an initial or a name is
// one only behind two other words.
func (t *taker) suffixAt(k int) bool {
	w := strings.ToLower(strings.ReplaceAll(t.text(k), ".", ""))
	switch w {
	case "at":
		return k+1 < len(t.pieces) && t.text(k+1) == "law"
	case "v", "i", "do", "ma", "pa", "pe", "sc", "pc", "dd", "od", "pt", "np", "dc", "ba", "bs", "ms", "law", "architect", "attorney":
		return t.words(t.first, k) >= 2 && (t.pieces[k-1].comma || w == "v" && t.comma() == 0 || len(w) > 2 || len(w) > 1 && strings.Contains(t.text(k), "."))
	}
	return isSuffix(w)
}

// isSuffix reports whether a word in small letters without points stands behind names
// and is none.
func isSuffix(w string) bool {
	switch w {
	case "jr", "sr", "ii", "iii", "iv", "2nd", "3rd", "4th", "junior", "senior", "fils", "pere", "filho", "neto",
		"phd", "md", "dds", "dmd", "dvm", "od", "jd", "esq", "esquire", "cpa", "rn", "pe", "mba", "msc", "bsc", "bs", "ba", "ms", "dphil", "edd", "psyd", "dc", "dpm", "facs", "aia", "asid",
		"obe", "mbe", "cbe", "kbe", "gbe", "qc", "kc", "mp", "mep", "usn", "usmc", "usaf", "ret", "sj", "op", "osb", "lcsw", "rph", "pharmd", "llm", "llb", "cfa", "cfp", "clu", "chfc", "np", "pac", "crna", "lmft", "lpc", "pt", "dpt", "arnp", "bsn", "msn", "dnp", "fnp", "mph", "ma", "mfa", "meng", "dsc", "mdsc", "dd", "sc", "pc", "cpm", "pmp", "leed", "architect", "attorney", "at", "law":
		return true
	}
	return false
}

// comma is the piece behind the comma of "Surname, Given", or 0.
func (t *taker) comma() int {
	for k := t.first; k < t.last-1; k++ {
		if t.pieces[k].comma {
			return k + 1
		}
	}
	return 0
}

// surname labels the pieces of [from, to) as a surname, with a suffix at their end.
func (t *taker) surname(from, to int) {
	t.each(from, to, func(k int) {
		switch {
		case k > from && isSuffix(strings.ToLower(strings.ReplaceAll(t.text(k), ".", ""))):
			t.pieces[k].Label = SuffixLabel
		case k < to-1 && Particle(t.text(k)):
			t.pieces[k].Label = ParticleLabel
		default:
			t.pieces[k].Label = SurnameLabel
		}
	})
}

// front labels the pieces of [from, to) as given names.
func (t *taker) front(from, to int) {
	label := GivenLabel
	t.each(from, to, func(k int) {
		switch {
		case label == GivenLabel && k < to-1 && (addressed(t.text(k)) || t.pieces[k].comma && isSuffix(strings.ToLower(strings.ReplaceAll(t.text(k), ".", "")))):
			t.pieces[k].Label = TitleLabel
			if !addressed(t.text(k)) {
				t.pieces[k].Label = SuffixLabel
			}
			return
		case label == MiddleLabel && Patronymic(t.text(k)):
			t.pieces[k].Label = PatronymicLabel
		default:
			t.pieces[k].Label = label
		}
		label = MiddleLabel
	})
}

// nasab labels an Arabic name with its chain of fathers: given name, the chain, and
// what is left as the surname.
func (t *taker) nasab() bool {
	start := -1
	t.each(t.first+1, t.last-1, func(k int) {
		if start < 0 && fatherly(t.text(k)) {
			start = k
		}
	})
	if start < 0 {
		return false
	}
	t.front(t.first, start)
	k := start
	for k < t.last && fatherly(t.text(k)) {
		t.pieces[k].Label = NasabLabel
		if k++; k < t.last && compound(t.text(k)) && k < t.last-1 {
			t.pieces[k].Label = NasabLabel
			k++
		}
		if k < t.last {
			t.pieces[k].Label = NasabLabel
			k++
		}
	}
	t.surname(k, t.last)
	return true
}

// fatherly reports whether w stands before the name of a father in Arabic names.
func fatherly(w string) bool {
	switch w {
	case "bin", "ibn", "bint", "Bin", "Ibn", "Bint", "ould", "Ould", "wuld":
		return true
	}
	return false
}

// compound reports whether w makes one name with the word behind it.
func compound(w string) bool {
	switch strings.ToLower(w) {
	case "abd", "abdul", "abdel", "abu", "abou", "al", "el":
		return true
	}
	return false
}

// order labels a name of two words and more without a comma.
func (t *taker) order() {
	words := t.plain()
	n := len(words)
	first, last := t.text(words[0]), t.text(words[n-1])
	switch {
	case inCapitals(first) && !inCapitals(last) && !initial(last):
		k := 1
		for k < n-1 && inCapitals(t.text(words[k])) {
			k++
		}
		t.surname(t.first, words[k])
		t.front(words[k], t.last)
	case surnameFirst(t.texts(words)):
		t.pieces[words[0]].Label = SurnameLabel
		t.each(words[1], t.last, func(k int) { t.pieces[k].Label = GivenLabel })
	case n > 2 && Patronymic(last):
		t.pieces[words[0]].Label = SurnameLabel // "Putin Vladimir Vladimirovich"
		t.front(words[1], t.last)
	case n == 3 && t.turnedAt(words[0], words[1]) && t.givenAt(words[2]), n > 2 && initial(last) && t.givenAt(words[n-2]) && !t.givenAt(words[0]), n == 2 && t.turnedAt(words[0], words[1]):
		t.surname(t.first, words[1])
		t.front(words[1], t.last)
	default:
		k := t.surnameAt(words)
		t.front(t.first, words[k])
		t.surname(words[k], t.last)
	}
}

// plain is the pieces without label between titles and suffixes.
func (t *taker) plain() (words []int) {
	t.each(t.first, t.last, func(k int) { words = append(words, k) })
	return words
}

func (t *taker) texts(words []int) (texts []string) {
	for _, k := range words {
		texts = append(texts, t.text(k))
	}
	return texts
}

// givenAt reports whether piece k is a given name and not first a surname.
func (t *taker) givenAt(k int) bool {
	g, ok := Given(t.text(k))
	return ok && g != ""
}

// turnedAt reports whether two words are a surname and a given name, in this order.
func (t *taker) turnedAt(first, last int) bool {
	_, known := Given(t.text(first))
	return t.givenAt(last) && !known && !initial(t.text(first)) && !Eastern(t.text(last))
}

// surnameAt is the first of words that belongs to the surname at the end.
func (t *taker) surnameAt(words []int) int {
	k := len(words) - 1
	if k > 2 && initial(t.text(words[k-2])) && !initial(t.text(words[k])) && !t.givenAt(words[k-1]) {
		k-- // two surnames behind an initial
	}
	for k > 1 && Particle(t.text(words[k-1])) && !initial(t.text(words[k-1])) {
		k--
	}
	return k
}

// initial reports whether w is one letter, with or without a full stop.
func initial(w string) bool {
	w = strings.TrimSuffix(w, ".")
	return utf8.RuneCountInString(w) == 1
}

// parts collects the labelled pieces.
func (t *taker) parts() (p Parts) {
	p.Words = make([]Word, len(t.pieces))
	for k := 0; k < len(t.pieces); {
		label := t.pieces[k].Label
		end := k + 1
		for end < len(t.pieces) && joins(label, t.pieces[end].Label) && !(label == TitleLabel && t.parted(k, end)) {
			end++
		}
		for i := k; i < end; i++ {
			p.Words[i] = t.pieces[i].Word
		}
		p.set(label, t.name[t.pieces[k].Start:t.pieces[end-1].End])
		k = end
	}
	return p
}

// parted reports whether the title that begins at piece k ends before piece end.
func (t *taker) parted(k, end int) bool { return t.titleAt(k) <= end-k }

// joins reports whether a piece belongs to the part that one before it began.
func joins(first, next Label) bool {
	return first == next || first == ParticleLabel && next == SurnameLabel || first == SurnameLabel && next == ParticleLabel
}

// set gives p one of its parts; what stands in several places is put together.
func (p *Parts) set(label Label, text string) {
	var part *string
	switch label {
	case TitleLabel:
		p.Titles = append(p.Titles, text)
		return
	case GivenLabel:
		part = &p.Given
	case MiddleLabel:
		part = &p.Middle
	case PatronymicLabel:
		part = &p.Patronymic
	case NasabLabel:
		part = &p.Nasab
	case NicknameLabel:
		part = &p.Nickname
	case ParticleLabel, SurnameLabel:
		part = &p.Surname
	case SuffixLabel:
		part = &p.Suffix
	default:
		return
	}
	if *part != "" {
		text = *part + " " + text
	}
	*part = text
}

// surnameFirst reports whether words are a name in East Asian order: a surname of
// these languages and a given name of one or two syllables, the second of a
// hyphenated one in small letters.
func surnameFirst(words []string) bool {
	if len(words) > 3 || len(words) < 2 || !Eastern(words[0]) || initial(words[1]) {
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
		if len(w) > len(end)+1 && strings.EqualFold(w[len(w)-len(end):], end) {
			return true
		}
	}
	return false
}

// Particle reports whether w belongs to the surname behind it.
func Particle(w string) bool {
	switch strings.ToLower(w) {
	case "al", "el", "bin", "ibn", "ben", "bint", "de", "da", "dos", "das", "do", "del", "dela", "della", "di", "du", "la", "le", "van", "von", "der", "den", "ter", "ten", "zu", "ul", "ur", "af", "av", "abu", "st.", "st", "mc", "mac", "o", "des", "los", "las", "vande", "vander":
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
