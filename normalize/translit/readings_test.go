package translit

import (
	"flag"
	"os"
	"strings"
	"testing"
)

var updateReadings = flag.Bool("update-readings", false, "write data/*.bin anew from data/*.tsv")

// TestReadingTables packs the tables of readings from their text and compares
// them with the packed files: what is reviewed is what is read.
func TestReadingTables(t *testing.T) {
	for name, table := range map[string]readings{"mandarin": mandarin(), "hangul": hanja()} {
		want := packReadings(t, "data/"+name+".tsv", table)
		if *updateReadings {
			if err := os.WriteFile("data/"+name+".bin", []byte(want), 0o666); err != nil {
				t.Fatal(err)
			}
		} else if table.table != want {
			t.Errorf("data/%s.bin is stale; run go test -run ReadingTables -update-readings", name)
		}
	}
}

func packReadings(t *testing.T, file string, table readings) string {
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	slots := readingSlots * table.width
	packed := make([]byte, slots+(int(lastHan-table.first)+1)*readingBits/8+1)
	n := 0
	for line := range strings.Lines(string(text)) {
		syllable, characters, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if n++; !ok || n >= readingSlots || len(syllable) > table.width {
			t.Fatalf("%s: line %d is no row of readings", file, n)
		}
		copy(packed[n*table.width:], syllable)
		for _, r := range characters {
			bit := int(r-table.first) * readingBits
			at := slots + bit/8
			n := n << (16 - readingBits - bit%8)
			packed[at] |= byte(n >> 8)
			packed[at+1] |= byte(n)
		}
	}
	return string(packed)
}

// TestReadings holds readings of both tables and characters that have none.
func TestReadings(t *testing.T) {
	for _, c := range []struct {
		table readings
		r     rune
		want  string
	}{
		{mandarin(), '习', "xi"}, {mandarin(), '習', "xi"}, {mandarin(), '平', "ping"}, {mandarin(), '庄', "zhuang"},
		{mandarin(), '吕', "lü"}, {mandarin(), 'あ', ""}, {mandarin(), 'a', ""}, {mandarin(), 0x20000, ""}, {mandarin(), -1, ""},
		{hanja(), '韓', "한"}, {hanja(), '國', "국"}, {hanja(), '국', ""}, {hanja(), 0x9FFF, ""},
	} {
		if got := c.table.of(c.r); got != c.want {
			t.Errorf("%c reads %q, not %q", c.r, got, c.want)
		}
	}
}

// FuzzReadings protects the packed tables from a look-up beyond their ends.
func FuzzReadings(f *testing.F) {
	f.Add(int32(0x9FFF))
	f.Add(int32(0x33FF))
	f.Fuzz(func(t *testing.T, r int32) {
		if s := mandarin().of(r) + hanja().of(r); len(s) > 9 {
			t.Errorf("%#x reads %q", r, s)
		}
	})
}

func BenchmarkReading(b *testing.B) {
	for b.Loop() {
		mandarin().of('平')
	}
}
