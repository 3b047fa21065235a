package event

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// Whoever only reads documents should not pay for it: a program grows by little
// when it uses this package, and nothing of it runs before main.
func TestSizeAndStart(t *testing.T) {
	if testing.Short() {
		t.Skip("builds three programs")
	}
	if strings.Contains(os.Getenv("GOEXPERIMENT"), "jsonv2") {
		t.Skip("the sizes are those of encoding/json without the experiment")
	}
	hello, _ := build(t, "hello")
	for _, test := range []struct {
		program string
		limit   int64 // bytes beyond hello
	}{
		{"walk", 300_000},
		{"marshal", 1_000_000},
	} {
		size, path := build(t, test.program)
		t.Logf("%s: %d bytes, %d more than hello", test.program, size, size-hello)
		if size-hello >= test.limit {
			t.Errorf("%s is %d bytes larger than hello, allowed are %d", test.program, size-hello, test.limit)
		}
		startsIdle(t, path)
	}
}

// build compiles a program of testdata/size and returns its size and path.
func build(t *testing.T, program string) (int64, string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), program+".exe")
	out, err := exec.Command("go", "build", "-o", path, "./testdata/size/"+program).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	return info.Size(), path
}

// startsIdle runs a program and fails for every package of this module that the
// runtime initialises before main.
func startsIdle(t *testing.T, path string) {
	t.Helper()
	cmd := exec.Command(path)
	cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	out, err := cmd.CombinedOutput()
	if err != nil || !strings.Contains(string(out), "init runtime ") {
		t.Fatalf("%v: no trace of what runs at start:\n%s", err, out)
	}
	for line := range strings.Lines(string(out)) {
		if strings.HasPrefix(line, "init github.com/parley-news/") {
			t.Errorf("runs at start: %s", line)
		}
	}
}
