package language

import "unicode"

// scriptTags lists, for each writing system by which a text is told not to be
// English, the tag of a text in it that no typical letter tells apart. The order
// is that of scriptTables.
var scriptTags = [...]string{English, "ru", "ar", "zh", "ja", "ja", "ko", "he", "el", "hi", "bn", "th", "ka", "hy", "am", "ta", "km", "my"}

// The places of the scripts that the code asks for.
const (
	latinScript = iota
	_
	_
	hanScript
	hiraganaScript
	katakanaScript
)

// scriptTables lists the letters of the scripts. It is a function so that
// nothing runs when a program starts.
func scriptTables() []*unicode.RangeTable {
	return []*unicode.RangeTable{
		unicode.Latin, unicode.Cyrillic, unicode.Arabic, unicode.Han, unicode.Hiragana, unicode.Katakana,
		unicode.Hangul, unicode.Hebrew, unicode.Greek, unicode.Devanagari, unicode.Bengali, unicode.Thai,
		unicode.Georgian, unicode.Armenian, unicode.Ethiopic, unicode.Tamil, unicode.Khmer, unicode.Myanmar,
	}
}

// scriptOf is the script of the letter r, -1 for another character.
func (d *data) scriptOf(r rune) int {
	if r < 0x80 {
		if 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' {
			return latinScript
		}
		return -1
	}
	if unicode.IsLetter(r) {
		for k, table := range d.scripts {
			if unicode.Is(table, r) {
				return k
			}
		}
	}
	return -1
}

// nonLatin is the language of a text mostly in script k. Letters that only one
// language of the script uses decide, Kana beside Han are Japanese.
func (c *counts) nonLatin(k int) string {
	if k == hanScript && (c.letters[hiraganaScript]+c.letters[katakanaScript])*10 > c.letters[k] {
		return "ja"
	}
	d := load()
	best := 0
	for i := range d.tags {
		if c.signs[i] > c.signs[best] {
			best = i
		}
	}
	if c.signs[best]*100 >= c.letters[k] && c.signs[best] > 0 && d.written[best] == k {
		return d.tags[best]
	}
	return scriptTags[k]
}
