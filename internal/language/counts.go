package language

import (
	"unicode"
	"unicode/utf8"
)

// window bounds how many characters of a paragraph are looked at.
const window = 8000

// counts is the evidence in a text.
type counts struct {
	letters [len(scriptTags)]int // by script
	words   int                  // in the Latin script
	hits    [maxLanguages]int    // function words, by language
	signs   [maxLanguages]int    // typical letters, in the Latin script words with one
}

// add counts text.
func (c *counts) add(text string) {
	d := load()
	var word []byte // in lower case
	capitals, clitic := true, false
	for n := 0; len(text) > 0 && n < window; n++ {
		r, size := utf8.DecodeRuneInString(text)
		text = text[size:]
		switch k := d.scriptOf(r); {
		case k == latinScript:
			c.letters[k]++
			low := unicode.ToLower(r)
			word = utf8.AppendRune(word, low)
			capitals = capitals && low != r
		case k >= 0:
			c.letters[k]++
			tally(&c.signs, d.letters[unicode.ToLower(r)])
		case !unicode.IsMark(r):
			c.word(d, word, capitals, clitic)
			word, capitals, clitic = word[:0], true, r == '\'' || r == '’'
		}
	}
	c.word(d, word, capitals, clitic)
}

// word counts a word of the Latin script, in lower case. A word written in
// capitals is often an abbreviation (IL, DE) and counts as English only; so does
// the "s" or "t" behind an apostrophe, which in other languages are words.
func (c *counts) word(d *data, word []byte, capitals, clitic bool) {
	if len(word) == 0 {
		return
	}
	c.words++
	set := d.words[string(word)]
	if clitic && (string(word) == "s" || string(word) == "t") {
		set = 1
	}
	if capitals {
		set &= 1
	}
	tally(&c.hits, set)
	signs := uint64(0)
	for _, r := range string(word) {
		if r >= utf8.RuneSelf {
			signs |= d.letters[r]
		}
	}
	tally(&c.signs, signs)
}

// tally counts one for every language of the set.
func tally(n *[maxLanguages]int, set uint64) {
	for k := 0; set != 0; k, set = k+1, set>>1 {
		n[k] += int(set & 1)
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

// verdict is what the evidence says.
type verdict struct {
	tag   string
	sure  bool // it suffices to act on it
	latin bool // most letters are Latin
}

// within is the language of a paragraph of an article in the given language.
func (v verdict) within(article string) string {
	if v.sure || !v.latin {
		return v.tag
	}
	return article
}

func (c *counts) verdict() verdict {
	k := c.script()
	if k != latinScript {
		return verdict{tag: c.nonLatin(k), sure: c.letters[k] >= 8}
	}
	tag, sure := c.latinTag()
	return verdict{tag, sure, true}
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

// latinTag decides between the languages of the Latin script, and whether the
// evidence suffices.
//
// Function words make a third of English prose and more than a tenth of a
// headline; names of people and places bring foreign letters but no words. Two
// words are no evidence against English: "met" and "in" are Dutch too.
func (c *counts) latinTag() (string, bool) {
	d := load()
	english, best, other := c.hits[0], 0, 0
	for k := 1; k < len(d.tags); k++ {
		if n := c.hits[k] + c.signs[k]; n > other && c.hits[k] > 0 {
			best, other = k, n
		}
	}
	switch {
	case english*6 >= c.words && english*3 >= other*2:
		return English, english >= 2
	case other >= 3 && other > english && other*8 >= c.words:
		return d.tags[best], true
	case c.words >= 25 && english*25 < c.words:
		return Undetermined, false
	}
	return English, false
}
