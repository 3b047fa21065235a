package token

import (
	"unicode/utf8"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

// Annotate fills the group of stage token in t: the words of every part that is
// in English, and of the whole text when it has no parts. It leaves
// Token.Sentence to the stage sentence.
func Annotate(t *store.Text) {
	s := scanner{text: t.Article.Text, words: load()}
	s.tokens = make([]store.Token, 0, len(s.text)/5+8)
	if t.Parts == nil {
		s.scan(event.Span{End: len(s.text)})
	}
	for k, p := range t.Parts {
		if t.Foreign == nil || !t.Foreign[k] {
			s.scan(p.Span)
		}
	}
	t.Tokens = s.tokens
}

// scanner cuts a text into tokens.
type scanner struct {
	text   string
	words  *words
	end    int  // where the chunk ends
	last   int  // where the part ends
	marked bool // the chunk may hold an address
	glued  bool // a token of the chunk stands before the one to come
	tokens []store.Token
}

// scan appends the tokens of the bytes p.
func (s *scanner) scan(p event.Span) {
	s.last = p.End
	for i := p.Start; i < p.End; {
		if n := s.blank(i, p.End); n > 0 {
			i += n
			continue
		}
		s.chunk(i)
		i = s.end
	}
}

// chunk appends the tokens of the run without blanks that starts at i, and sets
// s.end to its end.
func (s *scanner) chunk(i int) {
	s.end, s.marked, s.glued = i, false, false
	for s.end < s.last {
		if c := s.text[s.end]; c > ' ' && c < 0x7f {
			s.marked = s.marked || mark(s.text, s.end)
			s.end++
			continue
		}
		if s.blank(s.end, s.last) > 0 {
			break
		}
		s.end += width(s.text[s.end:s.last])
	}
	for i < s.end {
		if n := invisible(s.text[i:s.end]); n > 0 {
			i += n
			continue
		}
		i = s.next(i)
	}
}

// emit appends the token [i, j), less the invisible characters at its end, and
// returns j.
func (s *scanner) emit(i, j int) int {
	k := j
	for k > i+1 {
		_, n := utf8.DecodeLastRuneInString(s.text[i:k])
		if k-n <= i || invisible(s.text[k-n:k]) == 0 {
			break
		}
		k -= n
	}
	s.tokens = append(s.tokens, store.Token{Span: event.Span{Start: i, End: k}, Glued: s.glued})
	s.glued = true
	return j
}

// next appends the token at i and returns where the one after it starts.
func (s *scanner) next(i int) int {
	if s.marked {
		if j := s.address(i); j > i {
			return s.emit(i, j)
		}
	}
	if s.wordAt(i) {
		return s.emit(i, s.word(i))
	}
	return s.emit(i, s.sign(i))
}
