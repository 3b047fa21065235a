package store

import (
	"iter"
	"sort"

	"github.com/parley-news/parley/event"
)

// Form is the text of token i.
func (t *Text) Form(i int) string {
	s := t.Tokens[i].Span
	return t.Article.Text[s.Start:s.End]
}

// Slice is the text of the bytes s.
func (t *Text) Slice(s event.Span) string { return t.Article.Text[s.Start:s.End] }

// Bytes is the span of the tokens [first, last).
func (t *Text) Bytes(first, last int) event.Span {
	if first >= last {
		return event.Span{}
	}
	return event.Span{Start: t.Tokens[first].Start, End: t.Tokens[last-1].End}
}

// Covered is the run of tokens [first, last) of one sentence that have a byte in
// common with s. It is empty when there are none.
func (t *Text) Covered(s event.Span) (first, last int) {
	first = sort.Search(len(t.Tokens), func(i int) bool { return t.Tokens[i].End > s.Start })
	for last = first; last < len(t.Tokens) && t.Tokens[last].Start < s.End && t.Tokens[last].Sentence == t.Tokens[first].Sentence; last++ {
	}
	return first, last
}

// Children yields the direct dependents of token i in text order.
func (t *Text) Children(i int) iter.Seq[int] {
	return func(yield func(int) bool) {
		s := t.Sentences[t.Tokens[i].Sentence]
		for j := s.First; j < s.Last; j++ {
			if t.Head[j] == i && !yield(j) {
				return
			}
		}
	}
}

// Child is the first dependent of token i whose relation is one of rels, or
// None.
func (t *Text) Child(i int, rels ...Rel) int {
	for j := range t.Children(i) {
		for _, r := range rels {
			if t.Rel[j] == r {
				return j
			}
		}
	}
	return None
}

// Dominates reports whether token a is b or one of b's ancestors.
func (t *Text) Dominates(a, b int) bool {
	for n := 0; b != None && n < 1000; n++ {
		if a == b {
			return true
		}
		b = t.Head[b]
	}
	return false
}
