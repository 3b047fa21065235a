package main

import (
	"slices"

	"github.com/parley-news/parley/internal/parse"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/internal/tag"
	"github.com/parley-news/parley/internal/word"
)

// teacher is a tagger and a committee of parsers that vote on every head: two
// that read from left to right and one that reads from right to left. It makes
// better trees than one parser does, and one parser can learn from them
// (uptraining, Petrov and others 2010).
type teacher struct {
	tagger  *tag.Tagger
	learned *parse.Learned // by the parsers that read from left to right
	parsers [voters]*parse.Parser
	tagging tag.Workspace
	parsing parse.Workspace
}

const voters, backward = 3, 2 // the last one reads backwards

// newTeacher trains the committee on gold.
func newTeacher(gold []parse.Example, tags tag.Model, options parse.Options) (*teacher, error) {
	t := &teacher{}
	var err error
	if t.tagger, err = tag.Open(tags); err != nil {
		return nil, err
	}
	for k := range t.parsers {
		o, examples := options, gold
		o.Seed += uint64(k)
		if k == backward {
			examples = make([]parse.Example, len(gold))
			for i, e := range gold {
				examples[i] = reverse(e)
			}
		}
		l := parse.Learn(examples, o)
		report("parser of the committee")
		if t.parsers[k], err = parse.Open(l.Model()); err != nil {
			return nil, err
		}
		if k == 0 {
			t.learned = l
		} else if k != backward {
			t.learned.Join(l)
		}
	}
	return t, nil
}

// reverse is e from right to left.
func reverse(e parse.Example) parse.Example {
	r := parse.Example{Words: slices.Clone(e.Words), Heads: slices.Clone(e.Heads), Rels: slices.Clone(e.Rels)}
	slices.Reverse(r.Words)
	slices.Reverse(r.Heads)
	slices.Reverse(r.Rels)
	for k, h := range r.Heads {
		if h != store.None {
			r.Heads[k] = len(r.Heads) - 1 - h
		}
	}
	return r
}

// analyze tags and parses words. It reports false when the heads that most voted
// for make no tree.
func (t *teacher) analyze(words []word.Word) (parse.Example, bool) {
	t.tagger.Tag(&t.tagging, words)
	var e parse.Example
	for k, c := range t.tagging.Tags {
		class := t.tagger.Classes()[c]
		e.Words = append(e.Words, parse.Tagged{Word: &words[k], XPOS: class.XPOS, UPOS: class.UPOS})
	}
	var votes [voters]parse.Example
	for k := range votes {
		votes[k] = t.vote(k, e)
	}
	for i := range e.Words {
		k := elect(&votes, i)
		e.Heads, e.Rels = append(e.Heads, votes[k].Heads[i]), append(e.Rels, votes[k].Rels[i])
	}
	return e, isTree(e.Heads)
}

// vote is the tree that parser k gives the words of e.
func (t *teacher) vote(k int, e parse.Example) parse.Example {
	if k == backward {
		e = reverse(e)
	}
	t.parsers[k].Parse(&t.parsing, e.Words)
	e.Heads, e.Rels = slices.Clone(t.parsing.Heads), slices.Clone(t.parsing.Rels)
	if k == backward {
		e = reverse(e)
	}
	return e
}

// elect is the voter to follow for word i: one whose arc has most votes, with its
// name as the second criterion; the first such.
func elect(votes *[voters]parse.Example, i int) int {
	top, most := 0, -1
	for k := range votes {
		n := 0
		for j := range votes {
			if votes[j].Heads[i] == votes[k].Heads[i] {
				n += 4
				if votes[j].Rels[i] == votes[k].Rels[i] {
					n++
				}
			}
		}
		if n > most {
			top, most = k, n
		}
	}
	return top
}

// isTree reports whether heads have one root that all words reach.
func isTree(heads []int) bool {
	roots := 0
	for i, h := range heads {
		if h == store.None {
			roots++
		}
		for steps := 0; h != store.None; h = heads[h] {
			if steps++; steps > len(heads) || h == i {
				return false
			}
		}
	}
	return roots == 1
}
