package biaffine

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"strings"

	"github.com/parley-news/parley/internal/perceptron"
	"github.com/parley-news/parley/internal/store"
)

// Model is the files of a network.
type Model struct {
	Weights string // all matrices in order, as Pack writes them
	Words   string // an index of hashes
	Known   string // the same, of the words with vectors
	Vectors string // as PackVectors writes them
	Classes string // the tags, a line each: Penn tag, part of speech
	Rels    string // the relations, a line each
}

// PackRows is rows of n values as bytes: for each row a scale, a little-endian float,
// and the values, signed bytes that it multiplies.
func PackRows(v []float32, n int) []byte {
	var out []byte
	for ; len(v) >= n; v = v[n:] {
		most := float32(0)
		for _, x := range v[:n] {
			most = max(most, x, -x)
		}
		scale := most / 127
		out = binary.LittleEndian.AppendUint32(out, math.Float32bits(scale))
		for _, x := range v[:n] {
			q := 0.0
			if scale > 0 {
				q = math.Round(float64(x / scale))
			}
			out = append(out, byte(int8(q)))
		}
	}
	return out
}

// Pack is the weights of n as Model has them.
func (n *Net) Pack() string {
	var out []byte
	for _, m := range n.M {
		out = append(out, PackRows(m.V, m.Cols)...)
	}
	return string(out)
}

// Open reads a network.
func Open(m Model) (*Net, error) {
	n := &Net{}
	var err error
	if n.words, err = perceptron.OpenIndex(m.Words); err != nil {
		return nil, err
	}
	if n.known, err = perceptron.OpenIndex(m.Known); err != nil {
		return nil, err
	}
	if err := n.readNames(m); err != nil {
		return nil, err
	}
	if err := n.openVectors(m.Vectors); err != nil {
		return nil, err
	}
	return n, n.unpack(m.Weights)
}

// NewNet is a network without weights, over vectors.
func NewNet(m Model) (*Net, error) {
	n, err := Open(m)
	if m.Weights == "" && errors.Is(err, errShort) {
		return n, nil
	}
	return n, err
}

var errShort = errors.New("biaffine: weights of a wrong length")

func (n *Net) readNames(m Model) error {
	for line := range strings.Lines(m.Classes) {
		a, b, _ := strings.Cut(strings.TrimSpace(line), "\t")
		x, ok := store.ParseXPOS(a)
		u, also := store.ParseUPOS(b)
		if !ok || !also {
			return fmt.Errorf("biaffine: unknown tag %q", line)
		}
		n.Tags = append(n.Tags, Tag{x, u})
	}
	for line := range strings.Lines(m.Rels) {
		r, ok := store.ParseRel(strings.TrimSpace(line))
		if !ok {
			return fmt.Errorf("biaffine: unknown relation %q", line)
		}
		n.Rels = append(n.Rels, r)
	}
	return nil
}

// scaleSize is the bytes of the scale of a row.
const scaleSize = 4

// openVectors reads the scales; the vectors stay where they are.
func (n *Net) openVectors(data string) error {
	const size = scaleSize + VectorSize
	if len(data)%size != 0 {
		return errors.New("biaffine: vectors of a wrong length")
	}
	rows := len(data) / size
	n.scales, n.vectors = make([]float32, rows), data[rows*scaleSize:]
	for k := range n.scales {
		n.scales[k] = scaleOf(data[k*scaleSize:])
	}
	return nil
}

// PackVectors is the vectors, VectorSize values each, as Model has them: the scales
// first.
func PackVectors(v []float32) string {
	rows := PackRows(v, VectorSize)
	var scales, values []byte
	for ; len(rows) > 0; rows = rows[scaleSize+VectorSize:] {
		scales = append(scales, rows[:scaleSize]...)
		values = append(values, rows[scaleSize:scaleSize+VectorSize]...)
	}
	return string(scales) + string(values)
}

func scaleOf(s string) float32 {
	return math.Float32frombits(uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24)
}

// unpack reads the weights.
func (n *Net) unpack(data string) error {
	rest := len(data) // for the rows of words
	for _, s := range Shape(0, len(n.Tags), len(n.Rels)) {
		rest -= s[0] * (s[1] + scaleSize)
	}
	words := rest / (wordSize + scaleSize)
	if rest < 0 || rest%(wordSize+scaleSize) != 0 {
		return errShort
	}
	for p, s := range Shape(words, len(n.Tags), len(n.Rels)) {
		m := Matrix{Rows: s[0], Cols: s[1], V: make([]float32, s[0]*s[1])}
		for k := range m.Rows {
			scale, row := scaleOf(data), m.Row(k)
			data = data[scaleSize:]
			for c := range row {
				row[c] = float32(int8(data[c])) * scale
			}
			data = data[m.Cols:]
		}
		n.M[p] = m
	}
	return nil
}

// WordCount is the number of words with rows of their own.
func (n *Net) WordCount() int { return n.words.Len() }
