package biaffine

import (
	"math"
	"sync"
)

// Sigmoid and tanh are read from tables over [-reach, reach].
const (
	reach = 8
	steps = 256 // to one
)

var squash struct {
	once    sync.Once
	sigmoid [2*reach*steps + 2]float32
	tanh    [2*reach*steps + 2]float32
}

// Ready makes the tables of Sigmoid and Tanh.
func Ready() {
	squash.once.Do(func() {
		for k := range squash.sigmoid {
			x := float64(k)/steps - reach
			squash.sigmoid[k] = float32(1 / (1 + math.Exp(-x)))
			squash.tanh[k] = float32(math.Tanh(x))
		}
	})
}

// Sigmoid is the logistic function and Tanh the hyperbolic tangent, both to some five
// digits. Ready must have been called.
func Sigmoid(x float32) float32 { return between(&squash.sigmoid, x) }
func Tanh(x float32) float32    { return between(&squash.tanh, x) }

// between reads the table at x, between two of its values.
func between(table *[2*reach*steps + 2]float32, x float32) float32 {
	x = (min(max(x, -reach), reach) + reach) * steps
	k := int(x)
	k = min(max(k, 0), 2*reach*steps)
	return table[k] + (table[k+1]-table[k])*(x-float32(k))
}
