package sentence

import (
	"github.com/parley-news/parley/internal/store"
)

// MaxTokens is the length of the longest sentence.
const MaxTokens = 160

// Annotate fills the group of stage sentence in t, and Token.Sentence.
func Annotate(t *store.Text) {
	s := splitter{Text: t, words: load()}
	part := 0
	for i := range t.Tokens {
		for part < len(t.Parts)-1 && t.Tokens[i].Start >= t.Parts[part].Span.End {
			part++
		}
		last := i+1 == len(t.Tokens) || part < len(t.Parts) && t.Tokens[i+1].Start >= t.Parts[part].Span.End
		switch {
		case last || s.ends(i):
			s.close(i+1, part)
		case i+1-s.first == MaxTokens:
			s.close(s.cut(), part)
		}
	}
}

// splitter cuts a text into sentences.
type splitter struct {
	*store.Text
	words *words
	first int // token that begins the open sentence
}

// close ends the open sentence before token last.
func (s *splitter) close(last, part int) {
	for j := s.first; j < last; j++ {
		s.Tokens[j].Sentence = len(s.Sentences)
	}
	s.Sentences = append(s.Sentences, store.Sentence{First: s.first, Last: last, Part: part})
	s.first = last
}

// cut is where to end the open sentence of MaxTokens tokens: after the best
// punctuation of its second half, or else before a token that white space
// precedes.
func (s *splitter) cut() int {
	best, weight := s.first+MaxTokens, 0
	for k := s.first + MaxTokens/2; k < s.first+MaxTokens; k++ {
		if w := s.weight(k); w >= weight && w > 0 {
			best, weight = k, w
		}
	}
	return best
}

// weight says how good a place to cut is before token k.
func (s *splitter) weight(k int) int {
	switch {
	case s.Tokens[k].Glued:
		return 0
	case s.Form(k-1) == ";":
		return 4
	case s.Form(k-1) == ":", s.Form(k-1) == "—", s.Form(k-1) == "–", s.Form(k-1) == "--":
		return 3
	case s.Form(k-1) == ",":
		return 2
	}
	return 1
}
