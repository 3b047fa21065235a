package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// ends reports whether the open sentence ends between token i and the next.
func (s *splitter) ends(i int) bool {
	if s.brokenLine(i) {
		return true
	}
	k := i
	for k-3 > s.first && s.reference(k-2) {
		k -= 3
	}
	k = s.terminal(k)
	if k < s.first || s.itemNumber(k) || s.reference(i+1) {
		return false
	}
	switch mark := s.Form(k); {
	case mark == ".":
		return s.begins(i+1, true)
	case mark == "…" || strings.HasPrefix(mark, ".."):
		return s.Tokens[k].Glued && s.begins(i+1, false) // free-standing dots stand for words left out
	case strings.ContainsRune("!?", rune(mark[0])):
		return s.begins(i+1, true) && !(k < i && s.speechFollows(i+1))
	}
	return s.starter(i+1) && !s.words.titles[s.Form(k)]
}

// brokenLine reports whether a newline that counts follows token i.
func (s *splitter) brokenLine(i int) bool {
	from, to := s.Tokens[i].End, s.Tokens[i+1].Start
	if s.Wrapped || to-from < 1 || to-from == 1 && s.Article.Text[from] == ' ' {
		return false
	}
	return strings.ContainsAny(s.Article.Text[from:to], "\n\r\v\f\u0085\u2028\u2029")
}

// terminal is the token up to i that may end a sentence, with only closing
// quotation marks and brackets after it; a token before the sentence when there
// is none.
func (s *splitter) terminal(i int) int {
	k := i
	for k > s.first && i-k < 4 && s.Tokens[k].Glued && closing(s.Form(k)) {
		k--
	}
	w := s.Form(k)
	if c := w[len(w)-1]; c == '.' || c == '!' || c == '?' || w == "…" || strings.HasSuffix(w, "…") {
		return k
	}
	return s.first - 1
}

// closing reports whether form can close after the end of a sentence.
func closing(form string) bool {
	switch form {
	case `"`, "'", "''", "”", "’", "»", ")", "]", "}":
		return true
	}
	return false
}

// begins reports whether a sentence can begin with token i. After a clear mark
// prose without capitals goes on in lower case.
func (s *splitter) begins(i int, clear bool) bool {
	r, _ := utf8.DecodeRuneInString(s.Form(i))
	switch {
	case unicode.IsUpper(r):
		return true
	case s.Tokens[i].Glued:
		return false
	case unicode.IsLower(r):
		first, _ := utf8.DecodeRuneInString(s.Form(s.first))
		return clear && unicode.IsLower(first)
	case unicode.IsDigit(r), unicode.IsLetter(r):
		return true
	}
	return s.opens(i)
}

// opens reports whether token i, which begins with no letter or digit, stands at
// the head of a sentence: an opening mark, a bullet, a currency sign or a
// symbol, but not punctuation that follows a word.
func (s *splitter) opens(i int) bool {
	switch form := s.Form(i); form {
	case `"`, "'", "''", "’":
		return i+1 < len(s.Tokens) && s.Tokens[i+1].Glued && !s.Tokens[i].Glued
	default:
		r, _ := utf8.DecodeRuneInString(form)
		return !strings.ContainsRune(".,;:!?)]}”»…%-–—/&", r)
	}
}

// itemNumber reports whether the period k ends the number of a list item at the
// head of the sentence.
func (s *splitter) itemNumber(k int) bool {
	if k-s.first > 2 || s.Form(k) != "." || k == s.first {
		return false
	}
	w := s.Form(k - 1)
	return len(w) <= 3 && strings.Trim(w, "0123456789") == "" || len(w) == 1 && unicode.IsLetter(rune(w[0]))
}

// reference reports whether the tokens from i on are a number in square
// brackets, as "[17]".
func (s *splitter) reference(i int) bool {
	return i >= s.first && i+2 < len(s.Tokens) && s.Form(i) == "[" && s.Form(i+2) == "]" && strings.Trim(s.Form(i+1), "0123456789") == ""
}

// speechFollows reports whether a verb of speech stands among the words from
// token i on, before any punctuation.
func (s *splitter) speechFollows(i int) bool {
	for k := i; k < min(i+8, len(s.Tokens)); k++ {
		w := s.Form(k)
		if s.words.speech[w] {
			return true
		}
		if c := w[0]; c < utf8.RuneSelf && !unicode.IsLetter(rune(c)) {
			return false
		}
	}
	return false
}

// starter reports whether token i is a word that begins sentences, or an opening
// quotation mark before one.
func (s *splitter) starter(i int) bool {
	if f := s.Form(i); f == "“" || f == `"` || f == "‘" {
		i++
	}
	return i < len(s.Tokens) && s.words.starters[s.Form(i)]
}
