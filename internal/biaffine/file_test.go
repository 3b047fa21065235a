package biaffine

import (
	"math"
	"testing"

	"github.com/parley-news/parley/internal/perceptron"
	"github.com/parley-news/parley/internal/word"
)

// model is a small network with weights that are all alike.
func model() Model {
	entries := []perceptron.Entry{{Hash: word.NormHash("talks"), Value: 0}}
	m := Model{Words: string(perceptron.PackIndex(entries, 16)), Known: string(perceptron.PackIndex(entries, 17)), Classes: "NN\tNOUN\nNNS\tNOUN\n", Rels: "root\nnsubj\n"}
	v := make([]float32, VectorSize)
	for k := range v {
		v[k] = float32(k) / 50
	}
	m.Vectors = PackVectors(v)
	n := &Net{}
	for p, s := range Shape(1, 2, 2) {
		n.M[p] = Matrix{Rows: s[0], Cols: s[1], V: make([]float32, s[0]*s[1])}
		for k := range n.M[p].V {
			n.M[p].V[k] = float32(k%9) / 40
		}
	}
	m.Weights = n.Pack()
	return m
}

// TestOpen holds that weights come back as they were packed, to a 127th of the largest
// of their row, and vectors with them.
func TestOpen(t *testing.T) {
	n, err := Open(model())
	if err != nil {
		t.Fatal(err)
	}
	if got := n.M[In2B].Row(3)[5]; math.Abs(float64(got)-float64((3*Both+5)%9)/40) > 0.002 {
		t.Errorf("weight %v", got)
	}
	var d word.Describer
	var w word.Word
	d.Describe(&w, "Talks")
	x := make([]float32, InputSize)
	n.fill(x, n.Input(&w, true))
	if math.Abs(float64(x[50])-1) > 0.01 {
		t.Errorf("vector has %v at 50, want 1", x[50])
	}
	if n.WordCount() != 1 {
		t.Errorf("%d words", n.WordCount())
	}
}

// TestOpenRefuses holds that damaged files are errors.
func TestOpenRefuses(t *testing.T) {
	for name, damage := range map[string]func(*Model){
		"weights": func(m *Model) { m.Weights = m.Weights[1:] },
		"empty":   func(m *Model) { m.Weights = "" },
		"vectors": func(m *Model) { m.Vectors += "x" },
		"words":   func(m *Model) { m.Words = "" },
		"classes": func(m *Model) { m.Classes = "no such tag\n" },
		"rels":    func(m *Model) { m.Rels = "no such relation\n" },
	} {
		m := model()
		damage(&m)
		if _, err := Open(m); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// A Workspace is used again without allocations.
func TestAnalyzeAllocates(t *testing.T) {
	n, err := Open(model())
	if err != nil {
		t.Fatal(err)
	}
	var d word.Describer
	words := make([]word.Word, 12)
	for k := range words {
		d.Describe(&words[k], "talks")
	}
	var ws Workspace
	n.Analyze(&ws, words)
	if got := testing.AllocsPerRun(10, func() { n.Analyze(&ws, words) }); got > 0 {
		t.Errorf("%v allocations", got)
	}
}
