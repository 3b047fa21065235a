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
		blocks := len(scores) / 8
		for k := range blocks {
			from := (*[8]int32)(row[(turn&^7+8*k)&(t.width-1):])
			to := (*[8]int32)(scores[8*k:])
			for c := range to {
				to[c] += from[(c+turn)&7]
			}
		}
		for c := 8 * blocks; c < len(scores); c++ {
			scores[c] += row[t.column(c, turn)]
		}
	}
}

// ScoreSome is Score for the given classes only.
func (t *Trainer) ScoreSome(scores []int32, features []uint64, classes []uint8) {
	for _, h := range features {
		begin, turn := t.row(h)
		row := t.weights[begin : begin+t.width]
		for _, c := range classes {
			scores[c] += row[t.column(int(c), turn)]
		}
	}
}

// Step counts one decision. Averages are over all decisions.
func (t *Trainer) Step() { t.steps++ }

// Update moves the weights of features from class wrong to class right.
func (t *Trainer) Update(features []uint64, right, wrong int) {
	for _, h := range features {
		begin, turn := t.row(h)
		r, w := begin+t.column(right, turn), begin+t.column(wrong, turn)
		t.weights[r]++
		t.sums[r] += t.steps
		t.weights[w]--
		t.sums[w] -= t.steps
	}
}

// Pack returns the averaged weights, rounded to one byte each, in the form that
// Open reads.
func (t *Trainer) Pack() []byte { return PackMean([]*Trainer{t}) }

// PackMean is Pack for the mean of several trainers of one shape. Trainers that
// saw the same examples in different orders err in different places, and the mean
// of their weights scores as the mean of their scores.
func PackMean(trainers []*Trainer) []byte {
	t := trainers[0]
	rowBits := 64 - t.shift
	out := make([]byte, 0, headerSize+len(t.weights))
	out = append(out, magic...)
	out = append(out, byte(rowBits), byte(bits.Len(uint(t.width))-1), 0, 0)
	mean := func(k int) int64 {
		sum := int64(0)
		for _, t := range trainers {
			sum += t.average(k)
		}
		return sum
	}
	most := int64(1)
	for k := range t.weights {
		most = max(most, mean(k), -mean(k))
	}
	for k := range t.weights {
		out = append(out, byte(scale(mean(k), most)))
	}
	return out
}

// average is the average of weight k over all steps, times 2^16.
func (t *Trainer) average(k int) int64 {
	return (int64(t.weights[k])*t.steps - t.sums[k]) * 65536 / t.steps
}

// scale is 127*a/most, rounded half away from zero.
func scale(a, most int64) int8 {
	if a < 0 {
		return -scale(-a, most)
	}
	return int8((254*a + most) / (2 * most))
}
