package parley_test

import (
	"os"
	"strings"
	"testing"
)

// TestReadme holds that the program of the README and its output are those of
// Example, which go test runs.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	example, err := os.ReadFile("example_test.go")
	if err != nil {
		t.Fatal(err)
	}
	blocks := strings.Split(string(readme), "```")
	if len(blocks) < 5 {
		t.Fatalf("README.md has %d marks of code blocks, want 4 or more", len(blocks)-1)
	}
	head, body, ok := strings.Cut(blocks[1], "\nfunc main() {\n")
	_, constant, found := strings.Cut(head, "\nconst text = ")
	if !ok || !found {
		t.Fatal("README.md has no program with a text")
	}
	output := strings.TrimSpace(blocks[3])
	for _, want := range []string{
		strings.TrimSuffix(body, "}\n"),
		"const text = " + strings.TrimSpace(constant),
		"\t// " + strings.ReplaceAll(output, "\n", "\n\t// ") + "\n",
	} {
		if !strings.Contains(string(example), want) {
			t.Errorf("example_test.go does not have\n%s", want)
		}
	}
}
