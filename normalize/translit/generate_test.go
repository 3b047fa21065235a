package translit

import (
	"flag"
	"os"
	"testing"
)

var update = flag.Bool("update", false, "write tables.bin from the files of rules")

// TestTables holds that tables.bin is what the files of rules say, and is small.
// With -update it is written.
func TestTables(t *testing.T) {
	systems, err := readRules("rules")
	if err != nil {
		t.Fatal(err)
	}
	b, err := compile(systems)
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile("tables.bin", b, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if string(b) != tables {
		t.Error("tables.bin is older than the files of rules: go test ./normalize/translit -run Tables -update")
	}
	if len(b) > 400_000 {
		t.Errorf("tables.bin has %d bytes", len(b))
	}
}
