package fold

import "unicode"

// Script is the ISO 15924 code of the script of a letter: "Latn", "Cyrl", "Hani". It is
// "" for what is no letter or is in a script of no news.
func Script(r rune) string {
	if a := alphabetOf(r); a != inNone {
		return alphabetCodes[a]
	}
	for _, s := range [...]struct {
		table *unicode.RangeTable
		code  string
	}{
		{unicode.Arabic, "Arab"}, {unicode.Hebrew, "Hebr"}, {unicode.Han, "Hani"}, {unicode.Hangul, "Hang"}, {unicode.Katakana, "Kana"}, {unicode.Hiragana, "Hira"},
		{unicode.Georgian, "Geor"}, {unicode.Devanagari, "Deva"}, {unicode.Bengali, "Beng"}, {unicode.Gujarati, "Gujr"}, {unicode.Gurmukhi, "Guru"}, {unicode.Tamil, "Taml"},
		{unicode.Telugu, "Telu"}, {unicode.Kannada, "Knda"}, {unicode.Malayalam, "Mlym"}, {unicode.Oriya, "Orya"}, {unicode.Sinhala, "Sinh"}, {unicode.Thai, "Thai"},
		{unicode.Lao, "Laoo"}, {unicode.Khmer, "Khmr"}, {unicode.Myanmar, "Mymr"}, {unicode.Tibetan, "Tibt"}, {unicode.Ethiopic, "Ethi"}, {unicode.Mongolian, "Mong"},
		{unicode.Thaana, "Thaa"}, {unicode.Syriac, "Syrc"}, {unicode.Cyrillic, "Cyrl"}, {unicode.Greek, "Grek"}, {unicode.Armenian, "Armn"},
	} {
		if unicode.Is(s.table, r) {
			return s.code
		}
	}
	return ""
}
