package perceptron

import "math/bits"

// Trainer learns a table by averaged perceptron updates. All its arithmetic is
// in whole numbers.
type Trainer struct {
	shape
	weights []int32
	sums    []int64 // of update times step: average = weight - sum/steps
	steps   int64
}

// NewTrainer returns a trainer of 2^rowBits rows and at least classes columns.
func NewTrainer(rowBits uint, classes int) *Trainer {
	widthBits := uint(bits.Len(uint(classes - 1)))
	n := 1 << (rowBits + widthBits)
	return &Trainer{shape: newShape(rowBits, widthBits), weights: make([]int32, n), sums: make([]int64, n), steps: 1}
}

// Score adds to scores, one element a class, what features say.
func (t *Trainer) Score(scores []int32, features []uint64) {
	for _, h := range features {
		begin, turn := t.row(h)
		row := t.weights[begin : begin+t.width]
		split := min(len(scores), t.width-turn)
		for k, w := range row[turn : turn+split] {
			scores[k] += w
		}
		rest := scores[split:]
		for k := range rest {
			rest[k] += row[k]
		}
	}
}

// ScoreSome is Score for the given classes only.
func (t *Trainer) ScoreSome(scores []int32, features []uint64, classes []uint8) {
	for _, h := range features {
		begin, turn := t.row(h)
		row := t.weights[begin : begin+t.width]
		for _, c := range classes {
			scores[c] += row[(int(c)+turn)&(len(row)-1)]
		}
	}
}

// Step counts one decision. Averages are over all decisions.
func (t *Trainer) Step() { t.steps++ }

// Update moves the weights of features from class wrong to class right.
func (t *Trainer) Update(features []uint64, right, wrong int) {
	for _, h := range features {
		begin, turn := t.row(h)
		mask := t.width - 1
		r, w := begin+(right+turn)&mask, begin+(wrong+turn)&mask
		t.weights[r]++
		t.sums[r] += t.steps
		t.weights[w]--
		t.sums[w] -= t.steps
	}
}

// Pack returns the averaged weights, rounded to one byte each, in the form that
// Open reads.
func (t *Trainer) Pack() []byte {
	// average * steps, exactly.
	average := func(k int) int64 { return int64(t.weights[k])*t.steps - t.sums[k] }
	most := int64(1)
	for k := range t.weights {
		most = max(most, average(k), -average(k))
	}
	rowBits := 64 - t.shift
	out := make([]byte, 0, headerSize+len(t.weights))
	out = append(out, magic...)
	out = append(out, byte(rowBits), byte(bits.Len(uint(t.width))-1), 0, 0)
	for k := range t.weights {
		out = append(out, byte(scale(average(k), most)))
	}
	return out
}

// scale is 127*a/most, rounded half away from zero.
func scale(a, most int64) int8 {
	if a < 0 {
		return -scale(-a, most)
	}
	return int8((254*a + most) / (2 * most))
}
