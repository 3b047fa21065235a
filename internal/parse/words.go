package parse

import (
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/internal/word"
)

// Tagged is a word with its part of speech.
type Tagged struct {
	*word.Word
	XPOS store.XPOS
	UPOS store.UPOS
}

// The hashes and tags that the root and the node for none have.
const (
	rootWord, noneWord = 2, 3
	rootTag, noneTag   = 1<<11 - 1, 1<<11 - 2
	rootPOS, nonePOS   = 30, 31
)

// begin sets s to the first configuration of a sentence.
func (s *state) begin(words []Tagged) {
	n := int32(len(words))
	s.root, s.first = n, 0
	s.stack, s.nodes, s.between = s.stack[:0], s.nodes[:0], s.between[:0]
	none := n + 1
	links := node{head: none, l1: none, l2: none, r1: none, r2: none}
	count := uint64(0)
	for _, w := range words {
		d := links
		d.word, d.fine, d.coarse = w.Norm, w.Fine, w.Coarse
		d.tag, d.pos = uint64(w.XPOS)|uint64(w.UPOS)<<6, uint64(w.UPOS)
		s.nodes = append(s.nodes, d)
		s.between = append(s.between, count)
		count += mark(w.UPOS)
	}
	root, nothing := links, links
	root.word, root.tag, root.pos = rootWord, rootTag, rootPOS
	nothing.word, nothing.tag, nothing.pos = noneWord, noneTag, nonePOS
	s.nodes = append(s.nodes, root, nothing)
	s.between = append(s.between, count, count)
}

// mark counts one word of a class that matters between two others, in a field of
// twelve bits a class.
func mark(p store.UPOS) uint64 {
	switch p {
	case store.VERB:
		return 1
	case store.PUNCT:
		return 1 << 12
	case store.CCONJ:
		return 1 << 24
	case store.SCONJ:
		return 1 << 36
	case store.ADP:
		return 1 << 48
	}
	return 0
}

// marks is the set of classes found among the words after a and before b.
func (s *state) marks(a, b int32) uint64 {
	if a >= s.root || b > s.root || b <= a+1 {
		return 0
	}
	d := s.between[b] - s.between[a+1]
	set := uint64(0)
	for k := range 5 {
		if d>>(12*k)&(1<<12-1) != 0 {
			set |= 1 << k
		}
	}
	return set
}

// distance is the class of the distance between a and b.
func distance(a, b int32) uint64 {
	d := b - a
	if d < 0 {
		d = -d
	}
	switch {
	case d <= 4:
		return uint64(d)
	case d <= 6:
		return 5
	case d <= 10:
		return 6
	case d <= 20:
		return 7
	}
	return 8
}
