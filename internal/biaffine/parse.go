package biaffine

import (
	"slices"

	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/internal/word"
)

// Workspace is the memory of one analysis and its result, valid until the next.
type Workspace struct {
	Tags  []Tag
	Heads []int // by token: index of the head in the sentence, or store.None
	Rels  []store.Rel

	inputs                []float32
	gates                 []float32
	first, second         []float32 // outputs of the layers
	state                 []float32
	scores                []float32
	heads, deps, products []float32
	labelHeads, labelDeps []float32
	hidden                []float32
	tree                  tree
	cache                 map[Input][]float32 // the gates of layer 1 by input
}

// longest is the number of tokens that a tree is sought over at once; a longer sentence
// is parsed in pieces.
const longest = 160

// cached is the number of inputs whose gates a Workspace remembers.
const cached = 4096

// Analyze tags and parses a sentence of one word or more.
func (n *Net) Analyze(ws *Workspace, words []word.Word) {
	Ready()
	size := len(words)
	ws.resize(size, n)
	for k := range words {
		copy(ws.gates[k*2*Gates:], n.inputGates(ws, n.Input(&words[k], k == 0)))
	}
	n.layer(ws, ws.first, In1F, size)
	n.tag(ws, size)
	n.secondGates(ws, size)
	n.layer(ws, ws.second, In2F, size)
	for at := 0; at < size; {
		end := min(size, at+longest)
		n.parse(ws, at, end)
		at = end
	}
}

// resize makes room for a sentence.
func (ws *Workspace) resize(size int, n *Net) {
	if ws.cache == nil {
		ws.cache = map[Input][]float32{}
	}
	ws.Tags, ws.Heads, ws.Rels = grown(ws.Tags, size), grown(ws.Heads, size), grown(ws.Rels, size)
	ws.inputs, ws.gates = grown(ws.inputs, InputSize), grown(ws.gates, size*2*Gates)
	ws.first, ws.second = grown(ws.first, size*Both), grown(ws.second, size*Both)
	ws.state, ws.scores = grown(ws.state, Hidden), grown(ws.scores, max(len(n.Tags), len(n.Rels), min(size, longest)*(min(size, longest)+1)))
	ws.hidden = grown(ws.hidden, LabelSize)
	piece := min(size, longest) + 1
	ws.heads, ws.deps, ws.products = grown(ws.heads, piece*ArcSize), grown(ws.deps, piece*ArcSize), grown(ws.products, piece*ArcSize)
	ws.labelHeads, ws.labelDeps = grown(ws.labelHeads, piece*LabelSize), grown(ws.labelDeps, piece*LabelSize)
}

func grown[T any](s []T, n int) []T { return slices.Grow(s[:0], n)[:n] }

// inputGates is what the gates of layer 1, both directions, make of the input x alone.
func (n *Net) inputGates(ws *Workspace, x Input) []float32 {
	if g, ok := ws.cache[x]; ok {
		return g
	}
	if len(ws.cache) >= cached {
		clear(ws.cache)
	}
	n.fill(ws.inputs, x)
	g := make([]float32, 2*Gates)
	apply(g, Gates, ws.inputs, &n.M[In1F], &n.M[Bias1F])
	apply(g[Gates:], Gates, ws.inputs, &n.M[In1B], &n.M[Bias1B])
	ws.cache[x] = g
	return g
}

// secondGates sets the gates to what layer 2 makes of the outputs of layer 1.
func (n *Net) secondGates(ws *Workspace, size int) {
	x := ws.first[:size*Both]
	apply(ws.gates, 2*Gates, x, &n.M[In2F], &n.M[Bias2F])
	apply(ws.gates[Gates:], 2*Gates, x, &n.M[In2B], &n.M[Bias2B])
}

// layer runs both directions of the layer whose matrices begin at p over the gates.
func (n *Net) layer(ws *Workspace, out []float32, p Param, size int) {
	clear(ws.state)
	for t := range size {
		before := []float32(nil)
		if t > 0 {
			before = out[(t-1)*Both : (t-1)*Both+Hidden]
		}
		n.step(ws, out[t*Both:t*Both+Hidden], ws.gates[t*2*Gates:t*2*Gates+Gates], before, &n.M[p+1])
	}
	clear(ws.state)
	for t := size - 1; t >= 0; t-- {
		before := []float32(nil)
		if t < size-1 {
			before = out[(t+1)*Both+Hidden : (t+2)*Both]
		}
		n.step(ws, out[t*Both+Hidden:(t+1)*Both], ws.gates[t*2*Gates+Gates:(t+1)*2*Gates], before, &n.M[p+4])
	}
}

// step is one step of an LSTM.
func (n *Net) step(ws *Workspace, out, gates, before []float32, again *Matrix) {
	if before != nil {
		addProduct(gates, before, again)
	}
	in, forget, emit, fresh := gates[:Hidden], gates[Hidden:2*Hidden], gates[2*Hidden:3*Hidden], gates[3*Hidden:4*Hidden]
	state := ws.state[:Hidden]
	for k := range out[:Hidden] {
		c := Sigmoid(forget[k])*state[k] + Sigmoid(in[k])*Tanh(fresh[k])
		state[k] = c
		out[k] = Sigmoid(emit[k]) * Tanh(c)
	}
}

// tag chooses the tags.
func (n *Net) tag(ws *Workspace, size int) {
	scores := ws.scores[:len(n.Tags)]
	for t := range size {
		apply(scores, len(scores), ws.first[t*Both:(t+1)*Both], &n.M[TagOut], &n.M[TagBias])
		ws.Tags[t] = n.Tags[largest(scores)]
	}
}

func largest(s []float32) (best int) {
	for k, v := range s {
		if v > s[best] {
			best = k
		}
	}
	return best
}

// parse finds the tree of the tokens [at, end). Its root is that of the sentence in the
// first piece, and hangs on the token before the piece in others.
func (n *Net) parse(ws *Workspace, at, end int) {
	size := end - at
	x := ws.second[at*Both : end*Both]
	copy(ws.heads, n.M[RootHead].V)
	apply(ws.heads[ArcSize:], ArcSize, x, &n.M[HeadIn], &n.M[HeadBias])
	apply(ws.deps, ArcSize, x, &n.M[DepIn], &n.M[DepBias])
	Relax(ws.heads[ArcSize : (size+1)*ArcSize])
	Relax(ws.deps[:size*ArcSize])
	apply(ws.products, ArcSize, ws.deps[:size*ArcSize], &n.M[ArcProduct], &n.M[ArcBias])
	heads := Matrix{Rows: size + 1, Cols: ArcSize, V: ws.heads[:(size+1)*ArcSize]}
	for d := range size {
		row := ws.scores[d*(size+1) : (d+1)*(size+1)]
		clear(row)
		addProduct(row, ws.products[d*ArcSize:(d+1)*ArcSize], &heads)
	}
	ws.tree.find(ws.Heads[at:end], ws.scores)
	copy(ws.labelHeads, n.M[RootLabel].V)
	apply(ws.labelHeads[LabelSize:], LabelSize, x, &n.M[LabelHead], nil)
	apply(ws.labelDeps, LabelSize, x, &n.M[LabelDep], &n.M[LabelBias])
	for d := range size {
		h := ws.Heads[at+d]
		ws.Rels[at+d] = n.label(ws, d, h+1)
		switch {
		case h >= 0:
			ws.Heads[at+d] = at + h
		case at > 0:
			ws.Heads[at+d], ws.Rels[at+d] = at-1, store.RelParataxis
		default:
			ws.Heads[at+d] = store.None
		}
	}
}

// label is the best relation of token d of the piece to head h, 0 the root.
func (n *Net) label(ws *Workspace, d, h int) store.Rel {
	a, b := ws.labelDeps[d*LabelSize:(d+1)*LabelSize], ws.labelHeads[h*LabelSize:(h+1)*LabelSize]
	for k := range ws.hidden {
		ws.hidden[k] = max(a[k]+b[k], 0)
	}
	scores := ws.scores[:len(n.Rels)]
	apply(scores, len(scores), ws.hidden, &n.M[LabelOut], &n.M[LabelOutBias])
	best := -1
	for k, v := range scores {
		if (n.Rels[k] == store.RelRoot) == (h == 0) && (best < 0 || v > scores[best]) {
			best = k
		}
	}
	return n.Rels[best]
}

// Relax is the leaky unit.
func Relax(x []float32) {
	for k, v := range x {
		if v < 0 {
			x[k] = v * Leak
		}
	}
}
