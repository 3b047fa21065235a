package language

import (
	"unicode"
	"unicode/utf8"
)

// window bounds how many words and letters of a paragraph are counted.
const window = 2000

// counts is the evidence in a text.
type counts struct {
	letters [len(scripts)]int // by script
	words   int               // in the Latin script
	hits    [maxLanguages]int // function words and typical letters, by language
	signs   [maxLanguages]int // typical letters of languages in other scripts
}

// add counts text.
func (c *counts) add(text string) {
	d := load()
	var word []byte
	latin := 0
	for n := 0; len(text) > 0 && n < window*8; n++ {
		r, size := utf8.DecodeRuneInString(text)
		text = text[size:]
		if r < utf8.RuneSelf {
			r |= 0x20
		}
		k := scriptOf(r)
		if k < 0 && !unicode.IsMark(r) {
			c.word(d, word)
			word = word[:0]
			continue
		}
		if k < 0 {
			continue
		}
		c.letters[k]++
		if k != latinScript {
			c.sign(d, r)
			continue
		}
		latin++
		word = utf8.AppendRune(word, unicode.ToLower(r))
	}
	c.word(d, word)
}

// word counts a word of the Latin script, in lower case.
func (c *counts) word(d *data, word []byte) {
	if len(word) == 0 {
		return
	}
	c.words++
	mask := d.words[string(word)]
	for _, r := range string(word) {
		if r >= utf8.RuneSelf {
			mask |= d.letters[r]
		}
	}
	for k := 0; mask != 0; k, mask = k+1, mask>>1 {
		c.hits[k] += int(mask & 1)
	}
}

// sign counts a letter of another script.
func (c *counts) sign(d *data, r rune) {
	for k, mask := 0, d.letters[unicode.ToLower(r)]; mask != 0; k, mask = k+1, mask>>1 {
		c.signs[k] += int(mask & 1)
	}
}

// merge adds the counts of b.
func (c *counts) merge(b *counts) {
	c.words += b.words
	for k := range c.letters {
		c.letters[k] += b.letters[k]
	}
	for k := range c.hits {
		c.hits[k] += b.hits[k]
		c.signs[k] += b.signs[k]
	}
}

// within is the language of a paragraph of an article in the given language.
func (c *counts) within(article string) string {
	tag, sure := c.tag()
	if sure || c.script() != latinScript {
		return tag
	}
	return article
}

// tag is the language and whether the evidence suffices.
func (c *counts) tag() (string, bool) {
	k := c.script()
	if k != latinScript {
		return c.nonLatin(k), c.letters[k] >= 8
	}
	return c.latinTag()
}

// script is the script of most letters; the Latin script when there are none.
func (c *counts) script() int {
	best := latinScript
	for k, n := range c.letters {
		if n > c.letters[best] {
			best = k
		}
	}
	return best
}

// latinTag decides between the languages of the Latin script.
//
// Function words make a third of English prose and more than a tenth of a
// headline; names of people and places bring foreign letters but few words.
func (c *counts) latinTag() (string, bool) {
	d := load()
	english, best := c.hits[0], 0
	for k := 1; k < len(d.tags); k++ {
		if c.hits[k] > c.hits[best] || best == 0 {
			best = k
		}
	}
	other := c.hits[best]
	switch {
	case english*6 >= c.words && english*3 >= other*2:
		return English, english >= 2
	case other >= 2 && other > english && other*8 >= c.words:
		return d.tags[best], other >= 3
	case c.words >= 25 && english*25 < c.words:
		return Undetermined, false
	}
	return English, false
}
