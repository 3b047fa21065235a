package place

import (
	"encoding/binary"
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/parley-news/parley/internal/gazetteer"
	"github.com/parley-news/parley/normalize/fold"
)

var update = flag.Bool("update", false, "write names.bin from data/names.tsv")

// TestNameTable holds that names.bin is what data/names.tsv says. With -update it is
// written.
func TestNameTable(t *testing.T) {
	data, err := os.ReadFile("data/names.tsv")
	if err != nil {
		t.Fatal(err)
	}
	b, err := compileNames(string(data))
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile("names.bin", b, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if string(b) != nameTable {
		t.Error("names.bin is older than data/names.tsv: go test ./normalize/place -run NameTable -update")
	}
}

// compileNames lays the table out as the comment on nameTable describes it.
func compileNames(tsv string) ([]byte, error) {
	codes := make(map[string][]string)
	for f := range gazetteer.TSV(tsv) {
		key := fold.String(f[0])
		codes[key] = append(codes[key], strings.Fields(f[1])...)
	}
	slots := 1 << 16
	if len(codes)*4 > slots*3 {
		return nil, fmt.Errorf("%d names are too many for %d slots", len(codes), slots)
	}
	var sets []byte
	places := make(map[string]int)
	table := make([]byte, slots*slotSize)
	prints := make(map[uint64]string)
	for _, key := range slices.Sorted(maps.Keys(codes)) {
		h := hash([]byte(key))
		if other, taken := prints[h>>32|h&0xFFFF<<32]; taken {
			return nil, fmt.Errorf("%q and %q have one hash", key, other)
		}
		prints[h>>32|h&0xFFFF<<32] = key
		slices.Sort(codes[key])
		set := strings.Join(slices.Compact(codes[key]), "")
		place, ok := places[set]
		if !ok {
			place = len(sets) + 1
			places[set] = place
			sets = append(append(sets, byte(len(set)/codeSize)), set...)
		}
		at := int(h&uint64(slots-1)) * slotSize
		for table[at+4]|table[at+5] != 0 {
			at = (at + slotSize) % len(table)
		}
		binary.LittleEndian.PutUint32(table[at:], uint32(h>>32))
		binary.LittleEndian.PutUint16(table[at+4:], uint16(place))
	}
	if len(sets) > 0xFFFF {
		return nil, fmt.Errorf("%d bytes of sets", len(sets))
	}
	out := binary.LittleEndian.AppendUint32(nil, uint32(slots))
	return append(append(out, table...), sets...), nil
}

// TestNames holds that every name of the table gives its codes.
func TestNames(t *testing.T) {
	data, err := os.ReadFile("data/names.tsv")
	if err != nil {
		t.Fatal(err)
	}
	last := ""
	for f := range gazetteer.TSV(string(data)) {
		if f[0] <= last {
			t.Errorf("%q stands behind %q", f[0], last)
		}
		last = f[0]
		if byCode(f[0]) != nil {
			continue
		}
		got := slices.Collect(Candidates(f[0]))
		for _, code := range strings.Fields(f[1]) {
			if !slices.Contains(got, code) {
				t.Errorf("%q: %s is not among %s", f[0], code, got)
			}
		}
	}
}
