package language

import "unicode"

// script is a writing system and the tag of a text in it that no typical letter
// tells apart.
type script struct {
	table *unicode.RangeTable
	tag   string
}

// scripts lists the writing systems by which a text is told not to be English.
var scripts = [...]script{
	{unicode.Latin, English},
	{unicode.Cyrillic, "ru"},
	{unicode.Arabic, "ar"},
	{unicode.Han, "zh"},
	{unicode.Hiragana, "ja"},
	{unicode.Katakana, "ja"},
	{unicode.Hangul, "ko"},
	{unicode.Hebrew, "he"},
	{unicode.Greek, "el"},
	{unicode.Devanagari, "hi"},
	{unicode.Bengali, "bn"},
	{unicode.Thai, "th"},
	{unicode.Georgian, "ka"},
	{unicode.Armenian, "hy"},
	{unicode.Ethiopic, "am"},
	{unicode.Tamil, "ta"},
	{unicode.Khmer, "km"},
	{unicode.Myanmar, "my"},
}

// The places of the scripts in the list that the code asks for.
const (
	latinScript = iota
	_
	_
	hanScript
	hiraganaScript
	katakanaScript
)

// scriptOf is the place in scripts of the letter r, -1 for another character.
func scriptOf(r rune) int {
	if r < 0x80 {
		if 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' {
			return latinScript
		}
		return -1
	}
	if !unicode.IsLetter(r) {
		return -1
	}
	for k := range scripts {
		if unicode.Is(scripts[k].table, r) {
			return k
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
	if c.signs[best]*100 >= c.letters[k] && c.signs[best] > 0 && d.script[best] == k {
		return d.tags[best]
	}
	return scripts[k].tag
}
