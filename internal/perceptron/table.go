package perceptron

import (
	"errors"
	"fmt"
	"math/bits"
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
	turn  int  // mask of the turn of a row: 0 or width-1
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

// column is the column of class c in a row turned by turn. A turn has two parts,
// so that eight classes stay together: blocks of eight columns turn, and the
// columns in each block.
func (s shape) column(c, turn int) int {
	return (c&^7+turn&^7)&(s.width-1) | (c+turn)&7&(s.width-1)
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

// Columns is how many classes the table can tell apart.
func (t Table) Columns() int { return t.width }

// Score adds to scores, one element a class, what features say. The table has
// eight columns or more.
//
// It adds eight columns at a time, in lanes of sixteen bits of two words, that of
// the even and that of the odd columns.
func (t Table) Score(scores []int32, features []uint64) {
	for len(features) > 0 {
		n := min(len(features), chunk)
		var even, odd [256 / 8]uint64
		for _, h := range features[:n] {
			begin, turn := t.row(h)
			row := t.weights[begin : begin+t.width]
			for k := range t.width / 8 {
				x := load(row, (turn&^7+8*k)&(t.width-1)) ^ signs
				x = bits.RotateLeft64(x, -8*(turn&7))
				even[k&31] += x & lanes
				odd[k&31] += x >> 8 & lanes
			}
		}
		for c := range scores {
			pair := &even
			if c%2 == 1 {
				pair = &odd
			}
			lane := pair[c/8] >> (c % 8 / 2 * 16) & 0xffff
			scores[c] += int32(lane) - 128*int32(n)
		}
		features = features[n:]
	}
}

const (
	lanes = 0x00ff00ff00ff00ff
	signs = 0x8080808080808080 // added to a byte, makes it count from -128
	chunk = 256                // features whose sum fits a lane
)

// load is the eight bytes of s from at, a multiple of eight.
func load(s string, at int) uint64 {
	b := s[at : at+8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// Score4 is Score for a table of four columns and no more features than chunk.
func (t Table) Score4(scores *[4]int32, features []uint64) {
	var even, odd uint32
	for _, h := range features {
		begin := int(h>>t.shift) * 4
		b := t.weights[begin : begin+4]
		x := uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
		x ^= signs & 0xffffffff
		even += x & (lanes & 0xffffffff)
		odd += x >> 8 & (lanes & 0xffffffff)
	}
	bias := 128 * int32(len(features))
	*scores = [4]int32{
		int32(even&0xffff) - bias, int32(odd&0xffff) - bias,
		int32(even>>16) - bias, int32(odd>>16) - bias,
	}
}

// ScoreSome is Score for the given classes only.
func (t Table) ScoreSome(scores []int32, features []uint64, classes []uint8) {
	for _, h := range features {
		begin, turn := t.row(h)
		row := t.weights[begin : begin+t.width]
		for _, c := range classes {
			scores[c] += int32(int8(row[t.column(int(c), turn)]))
		}
	}
}
