package rule

import "github.com/parley-news/parley/extract/annot"

// listedBelow is the heads of the items of a list of lines that a colon at the end of
// a sentence opens: one item a sentence, each behind a dash, a bullet or a number.
func listedBelow(colon annot.Token) []annot.Token {
	if colon.Next().OK() {
		return nil
	}
	var items []annot.Token
	for s := colon.Sentence().Next(); s.OK() && bulleted(s); s = s.Next() {
		items = append(items, s.Root())
	}
	return items
}

// bulleted reports whether a sentence is an item of a list.
func bulleted(s annot.Sentence) bool {
	for k := range s.Tokens() {
		switch k.Text() {
		case "-", "–", "—", "•", "*", "·":
			return true
		}
		return k.XPOS() == "LS"
	}
	return false
}
