package parse

import (
	"encoding/binary"
	"errors"
	"math/bits"

	"github.com/parley-news/parley/internal/perceptron"
	"github.com/parley-news/parley/internal/store"
)

// Parser is a trained parser. The zero Parser is invalid.
type Parser struct {
	arcs   perceptron.Table // of four columns
	labels perceptron.Table // a column a relation
	usual  *usual
}

// Model is a parser in the form it is stored in.
type Model struct {
	Arcs   string // a perceptron.Table of transitions
	Labels string // a perceptron.Table of relations
	Usual  string // sets of relations, eight bytes each
}

// Workspace is the memory of one call after another.
type Workspace struct {
	state
	features   perceptron.Features
	scores     [labels]int32
	candidates [labels]uint8
	Heads      []int // the result: index of the head of each word in the sentence, or store.None
	Rels       []store.Rel
}

// Open returns the parser stored as m.
func Open(m Model) (*Parser, error) {
	p := &Parser{usual: &usual{}}
	if len(m.Usual) != 8*len(p.usual) {
		return nil, errors.New("parse: sets of labels: wrong length")
	}
	for k := range p.usual {
		p.usual[k] = binary.LittleEndian.Uint64([]byte(m.Usual[8*k : 8*k+8]))
	}
	var err error
	if p.arcs, err = perceptron.Open(m.Arcs); err != nil {
		return nil, err
	}
	if p.labels, err = perceptron.Open(m.Labels); err != nil {
		return nil, err
	}
	if p.arcs.Columns() != transitions || p.labels.Columns() < labels {
		return nil, errors.New("parse: tables of a wrong number of columns")
	}
	return p, nil
}

// Parse builds the tree of words and leaves it in ws.Heads and ws.Rels.
func (p *Parser) Parse(ws *Workspace, words []Tagged) {
	s := &ws.state
	s.begin(words)
	var scores [transitions]int32
	for !s.done() {
		s.arcFeatures(&ws.features)
		p.arcs.Score4(&scores, ws.features.Hashes)
		a := s.best(&scores)
		label := store.NoRel
		if a == left || a == right {
			label = p.label(ws, a)
		}
		s.apply(a, label)
	}
	p.finish(ws)
}

// best is the possible transition of the highest score.
func (s *state) best(scores *[transitions]int32) int {
	ok, top := s.legal(), -1
	for a := range scores {
		if ok[a] && (top < 0 || scores[a] > scores[top]) {
			top = a
		}
	}
	return top
}

// label names the arc that transition a makes.
func (p *Parser) label(ws *Workspace, a int) store.Rel {
	head, dep := ws.arc(a)
	if head == ws.root {
		return store.RelRoot
	}
	return p.name(ws, head, dep)
}

// name names the arc between two words.
func (p *Parser) name(ws *Workspace, head, dep int32) store.Rel {
	list := candidates(&ws.candidates, p.usual[ws.cell(head, dep)])
	if len(list) == 1 {
		return store.Rel(list[0])
	}
	ws.labelFeatures(&ws.features, head, dep)
	ws.scores = [labels]int32{}
	if len(list) > few {
		p.labels.Score(ws.scores[:], ws.features.Hashes)
	} else {
		p.labels.ScoreSome(ws.scores[:], ws.features.Hashes, list)
	}
	return bestOf(ws.scores[:], list)
}

// few is the number of labels up to which it is quicker to score them one by one
// than all.
const few = 5

// candidates lists the members of set, or every relation between words when it
// is empty.
func candidates(space *[labels]uint8, set uint64) []uint8 {
	if set == 0 {
		set = 1<<labels - 2
		set &^= 1 << store.RelRoot
	}
	list := space[:0]
	for ; set != 0; set &= set - 1 {
		list = append(list, uint8(bits.TrailingZeros64(set)))
	}
	return list
}

func bestOf(scores []int32, list []uint8) store.Rel {
	top := list[0]
	for _, c := range list {
		if scores[c] > scores[top] {
			top = c
		}
	}
	return store.Rel(top)
}

// finish reads the tree off the nodes. Of several words that hang on the root
// the first becomes the head of the others.
func (p *Parser) finish(ws *Workspace) {
	ws.Heads, ws.Rels = ws.Heads[:0], ws.Rels[:0]
	first := store.None
	for i := range ws.root {
		d := &ws.nodes[i]
		switch {
		case d.head != ws.root:
			ws.Heads, ws.Rels = append(ws.Heads, int(d.head)), append(ws.Rels, d.label)
		case first == store.None:
			first = int(i)
			ws.Heads, ws.Rels = append(ws.Heads, store.None), append(ws.Rels, store.RelRoot)
		default:
			ws.Heads, ws.Rels = append(ws.Heads, first), append(ws.Rels, p.name(ws, int32(first), i))
		}
	}
}
