package translit

import (
	_ "embed"
	"strings"
)

// tables holds all systems, compiled from rules/*.txt by the test of this package
// and read in place. All numbers are little-endian, of two bytes where nothing else
// is said:
//
//	number of systems, number of names
//	names: sorted; offset (4 bytes) and length of the name, system
//	systems: offset (4 bytes) and length of each of its texts; flags; number of its
//	passes; offset (4 bytes) of the list of their offsets (4 bytes each)
//	passes: see pass
//	texts
//
//go:embed tables.bin
var tables string

const (
	headerSize = 4
	nameSize   = 8
	systemSize = texts*6 + 8
)

// The texts of a system, in their order in tables.
const (
	codeText = iota
	nameText
	urlText
	aliasText
	texts
)

// Flags of a system.
const (
	flagReversible = 1 << iota
	flagHidden
)

func u16(at int) int { return int(uint16(tables[at]) | uint16(tables[at+1])<<8) }

func u32(at int) int { return u16(at) | u16(at+2)<<16 }

// textAt is the text whose offset and length stand at at.
func textAt(at int) string {
	from := u32(at)
	return tables[from : from+u16(at+4)]
}

func systemCount() int { return u16(0) }

// record is where system n stands.
func record(n int) int { return headerSize + u16(2)*nameSize + n*systemSize }

// find is the number of the system with a code or an alias, or -1.
func find(name string) int {
	low, high := 0, u16(2)
	for low < high {
		mid := (low + high) / 2
		at := headerSize + mid*nameSize
		switch c := strings.Compare(textAt(at), name); {
		case c == 0:
			return u16(at + 6)
		case c < 0:
			low = mid + 1
		default:
			high = mid
		}
	}
	return -1
}
