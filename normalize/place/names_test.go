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

var update = flag.Bool("update", false, "write the tables of names from their files")

// nameTables are the tables and the files that they are compiled from.
var nameTables = []struct {
	file, source string
	table        *string
	text         func(fields []string) string
}{
	{"names.bin", "data/names.tsv", &countryNames, func(f []string) string { return f[1] }},
	{"citynames.bin", "data/citynames.tsv", &cityNames, func(f []string) string { return strings.ReplaceAll(f[1], ";", "\t") }},
}

// TestNameTables holds that the tables are what their files say. With -update they
// are written.
func TestNameTables(t *testing.T) {
	for _, n := range nameTables {
		data, err := os.ReadFile(n.source)
		if err != nil {
			t.Fatal(err)
		}
		values := make(map[string][]string)
		for f := range gazetteer.TSV(string(data)) {
			key := fold.String(f[0])
			values[key] = append(values[key], strings.FieldsFunc(n.text(f), func(r rune) bool { return r == '\t' || r == ' ' && n.table == &countryNames })...)
		}
		separator := ";"
		if n.table == &countryNames {
			separator = ""
		}
		b, err := compileNames(values, separator)
		if err != nil {
			t.Fatal(err)
		}
		if *update {
			if err := os.WriteFile(n.file, b, 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		if string(b) != *n.table {
			t.Errorf("%s is older than %s: go test ./normalize/place -run NameTables -update", n.file, n.source)
		}
	}
}

// compileNames lays a table out as the comment on nameTable describes it.
func compileNames(values map[string][]string, separator string) ([]byte, error) {
	slots := uint64(len(values) * 4 / 3)
	var texts []byte
	places := make(map[string]int)
	table := make([]byte, slots*slotSize)
	prints := make(map[uint64]string)
	for _, key := range slices.Sorted(maps.Keys(values)) {
		h := hash([]byte(key))
		if other, taken := prints[h>>32]; taken && slotOf(h, slots) == slotOf(hash([]byte(other)), slots) {
			return nil, fmt.Errorf("%q and %q have one hash", key, other)
		}
		prints[h>>32] = key
		slices.Sort(values[key])
		text := strings.Join(slices.Compact(values[key]), separator)
		place, ok := places[text]
		if !ok {
			place = len(texts) + 1
			places[text] = place
			texts = append(append(texts, byte(len(text))), text...)
		}
		i := slotOf(h, slots)
		for table[i*slotSize+4]|table[i*slotSize+5] != 0 {
			i = (i + 1) % slots
		}
		binary.LittleEndian.PutUint32(table[i*slotSize:], uint32(h>>32))
		binary.LittleEndian.PutUint16(table[i*slotSize+4:], uint16(place))
	}
	if len(texts) > 0xFFFF {
		return nil, fmt.Errorf("%d bytes of texts", len(texts))
	}
	out := binary.LittleEndian.AppendUint32(nil, uint32(slots))
	return append(append(out, table...), texts...), nil
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
