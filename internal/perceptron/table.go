package perceptron

import (
	"errors"
	"fmt"
)

// headerSize is the length of the head of a packed table: four bytes of magic,
// the binary logarithms of rows and columns, two bytes of zero.
const headerSize = 8

const magic = "PLY1"

// rotateFrom is the least number of columns whose rows are turned.
const rotateFrom = 16

// shape is the geometry that Table and Trainer share.
type shape struct {
	shift uint // 64 minus the binary logarithm of the rows
	width int  // columns, a power of two
	turn  int  // mask of the turn of a row
}

func newShape(rowBits, widthBits uint) shape {
	s := shape{shift: 64 - rowBits, width: 1 << widthBits}
	if s.width >= rotateFrom {
		s.turn = s.width - 1
	}
	return s
}

// row is where the row of feature h begins, and by how much it is turned.
func (s shape) row(h uint64) (begin, turn int) {
	return int(h>>s.shift) * s.width, int(h) & s.turn
}

// Table is a packed classifier. The zero Table is invalid.
type Table struct {
	shape
	weights string
}

// Open returns the table packed in data, which it keeps.
func Open(data string) (Table, error) {
	if len(data) < headerSize || data[:4] != magic {
		return Table{}, errors.New("perceptron: not a table")
	}
	rows, width := uint(data[4]), uint(data[5])
	if rows < 1 || rows > 30 || width > 8 || len(data)-headerSize != 1<<(rows+width) {
		return Table{}, fmt.Errorf("perceptron: table of %d bytes: want 2^%d rows of 2^%d", len(data), rows, width)
	}
	return Table{newShape(rows, width), data[headerSize:]}, nil
}

// Score adds to scores, one element a class, what features say.
func (t Table) Score(scores []int32, features []uint64) {
	for _, h := range features {
		begin, turn := t.row(h)
		row := t.weights[begin : begin+t.width]
		split := min(len(scores), t.width-turn)
		for k, w := range []byte(row[turn : turn+split]) {
			scores[k] += int32(int8(w))
		}
		rest := scores[split:]
		for k := range rest {
			rest[k] += int32(int8(row[k]))
		}
	}
}

// Score4 is Score for a table of four columns.
func (t Table) Score4(scores *[4]int32, features []uint64) {
	var a, b, c, d int32
	for _, h := range features {
		begin := int(h>>t.shift) * 4
		row := t.weights[begin : begin+4]
		a += int32(int8(row[0]))
		b += int32(int8(row[1]))
		c += int32(int8(row[2]))
		d += int32(int8(row[3]))
	}
	*scores = [4]int32{a, b, c, d}
}

// ScoreSome is Score for the given classes only.
func (t Table) ScoreSome(scores []int32, features []uint64, classes []uint8) {
	for _, h := range features {
		begin, turn := t.row(h)
		row := t.weights[begin : begin+t.width]
		for _, c := range classes {
			scores[c] += int32(int8(row[(int(c)+turn)&(len(row)-1)]))
		}
	}
}
