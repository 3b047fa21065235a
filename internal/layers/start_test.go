package layers

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestNoInit(t *testing.T) {
	for _, file := range sources(t) {
		if file.inits && !file.isTest() {
			t.Errorf("%s has a func init: nothing may run when a program starts", file.path)
		}
	}
}

// A program that imports every package must run nothing of ours before main: no
// table is built, no expression compiled. The runtime traces what it initialises.
func TestNothingRunsAtStart(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a program of all packages")
	}
	cmd := exec.Command(buildAll(t))
	cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	out, err := cmd.CombinedOutput()
	if err != nil || !strings.Contains(string(out), "init runtime ") {
		t.Fatalf("%v: no trace of what runs at start:\n%s", err, out)
	}
	for line := range strings.Lines(string(out)) {
		if strings.HasPrefix(line, "init "+module) {
			t.Errorf("runs at start: %s", line)
		}
	}
}

// buildAll builds a program that imports every package and returns its path. The
// program stands in the module by an overlay only, because it must import
// internal packages.
func buildAll(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	program := filepath.Join(dir, "main.go")
	if err := os.WriteFile(program, []byte(importAll(t)), 0o666); err != nil {
		t.Fatal(err)
	}
	place, err := filepath.Abs("all/main.go")
	if err != nil {
		t.Fatal(err)
	}
	overlay, _ := json.Marshal(map[string]map[string]string{"Replace": {place: program}})
	config := filepath.Join(dir, "overlay.json")
	if err := os.WriteFile(config, overlay, 0o666); err != nil {
		t.Fatal(err)
	}
	exe := filepath.Join(dir, "all.exe")
	if out, err := exec.Command("go", "build", "-overlay", config, "-o", exe, "./all").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return exe
}

// importAll returns the source of a program that imports every package which is
// no command and has more than tests.
func importAll(t *testing.T) string {
	var packages []string
	for _, file := range sources(t) {
		if !file.isTest() && file.name != "main" && !slices.Contains(packages, file.pkg) && supports[file.pkg] == "" {
			packages = append(packages, file.pkg)
		}
	}
	var b strings.Builder
	b.WriteString("package main\n")
	for _, p := range packages {
		fmt.Fprintf(&b, "import _ %q\n", strings.TrimSuffix(module+"/"+p, "/"))
	}
	b.WriteString("func main() {}\n")
	return b.String()
}
