package annot

import (
	"iter"

	"github.com/parley-news/parley/event"
)

// Sentence is one sentence. The zero Sentence is none.
type Sentence struct {
	t *Text
	n int // 1 + index
}

// OK reports whether there is a sentence.
func (s Sentence) OK() bool { return s.n > 0 }

// Index is the number of the sentence in its text, from 0, or -1.
func (s Sentence) Index() int { return s.n - 1 }

// Span is the bytes from its first word to its last.
func (s Sentence) Span() event.Span {
	if !s.OK() {
		return event.Span{}
	}
	r := s.t.s.Sentences[s.n-1]
	return s.t.s.Bytes(r.First, r.Last)
}

// Next is the sentence after this one in the text.
func (s Sentence) Next() Sentence {
	if !s.OK() || s.n == len(s.t.s.Sentences) {
		return Sentence{}
	}
	return Sentence{s.t, s.n + 1}
}

// Root is the word that the rest of the sentence hangs on.
func (s Sentence) Root() Token {
	for k := range s.Tokens() {
		if !k.Head().OK() {
			return k
		}
	}
	return Token{}
}

// Part is the part of the article that holds the sentence.
func (s Sentence) Part() event.Part {
	if !s.OK() {
		return event.Part{}
	}
	return s.t.s.Parts[s.t.s.Sentences[s.n-1].Part]
}

// Paragraph is the number of the part that holds the sentence, from 0.
func (s Sentence) Paragraph() int {
	if !s.OK() {
		return -1
	}
	return s.t.s.Sentences[s.n-1].Part
}

// Tokens yields the words of the sentence.
func (s Sentence) Tokens() iter.Seq[Token] {
	return func(yield func(Token) bool) {
		if !s.OK() {
			return
		}
		r := s.t.s.Sentences[s.n-1]
		for i := r.First; i < r.Last; i++ {
			if !yield(Token{s.t, i + 1}) {
				return
			}
		}
	}
}
